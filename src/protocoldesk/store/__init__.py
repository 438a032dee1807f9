"""The archive on disk: engine, key, lock, journal, migrations, backup and search."""
