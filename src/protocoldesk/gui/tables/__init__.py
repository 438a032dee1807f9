"""Tables: rows of the archive in Qt models, with their filters and their sorting."""
