"""Compose, check, send and remember Fullstory server events."""

__version__ = "0.1.0"
