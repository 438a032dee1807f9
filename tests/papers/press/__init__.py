"""Tests of the press: every one reads what was printed, not what was meant."""
