"""Offices in languages that put modifiers before the head noun and join organisations by prepositions (English)."""
