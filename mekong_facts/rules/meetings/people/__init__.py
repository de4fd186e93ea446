"""Who takes part in meetings."""
