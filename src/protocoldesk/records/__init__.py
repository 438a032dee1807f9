"""What there is: the records of an office, their values, and the rules that need only themselves."""
