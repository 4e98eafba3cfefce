"""Composes one event and shows what will be sent."""
