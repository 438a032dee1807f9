"""Pages: what fills the window beside the rail, each the wiring of its fields and tables."""
