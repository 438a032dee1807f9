"""Intake: what other offices send of their people, read into rows, understood, and taken in as one deed."""
