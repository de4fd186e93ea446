"""When meetings are held, and whether they are over or to come."""
