"""Forms compiled from `forms/*.ui` by `make forms`; not to be edited."""
