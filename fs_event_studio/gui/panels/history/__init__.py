"""Lists and searches the exchanges."""
