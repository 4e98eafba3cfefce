"""Chooses and edits environments and their keys."""
