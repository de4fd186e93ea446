"""Names of persons, and which of them are one person's."""
