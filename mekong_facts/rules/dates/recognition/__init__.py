"""Which stretches of a text are calendar expressions."""
