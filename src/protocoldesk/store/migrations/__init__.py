"""The migrations: every change of the tables since the first archive, in order."""
