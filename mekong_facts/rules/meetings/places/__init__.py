"""Where meetings are held."""
