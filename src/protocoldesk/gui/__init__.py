"""What is seen: windows, pages, tables and fields. Qt lives only here."""
