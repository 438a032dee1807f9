"""What protocol demands: pure functions on frozen values, in the words of the papers' languages."""
