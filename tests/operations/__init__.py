"""Tests of what officers do."""
