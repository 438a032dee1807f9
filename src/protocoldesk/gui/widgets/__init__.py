"""Fields and other small things that pages are built of."""
