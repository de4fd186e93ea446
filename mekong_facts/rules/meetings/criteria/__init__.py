"""Which noun phrases name a meeting."""
