"""What comes into an archive, and what goes out of it to other programs."""
