"""Which names of a text mean the same meeting."""
