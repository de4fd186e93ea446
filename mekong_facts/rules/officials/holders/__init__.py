"""Which name and which office belong together, and which are nobody's."""
