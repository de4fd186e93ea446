"""Settings of all tests."""

from hypothesis import settings

# A slow machine, and the first text, which loads a language, are no defects.
settings.register_profile("mekong-facts", deadline=None)
settings.load_profile("mekong-facts")
