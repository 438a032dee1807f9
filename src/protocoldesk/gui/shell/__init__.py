"""The shell: the window with its rail, its list pane, its status line and its search."""
