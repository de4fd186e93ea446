"""Noun phrases around the noun of a meeting: where they start and end, and what their words and numbers say."""
