"""What is printed: frozen facts become a Paper of parts, and the press makes it PDF, DOCX or text."""
