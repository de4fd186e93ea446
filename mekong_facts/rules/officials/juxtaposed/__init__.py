"""Offices in languages whose words stand side by side (Vietnamese)."""
