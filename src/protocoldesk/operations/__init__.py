"""What officers do: verbs change records and return an id, nouns read and return frozen values."""
