"""Exchanges as files that other tools read, and back. All of it streams: one exchange at a time."""
