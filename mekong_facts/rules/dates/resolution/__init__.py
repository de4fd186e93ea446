"""Values for calendar expressions, from what is known and never from the clock."""
