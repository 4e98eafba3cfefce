"""Serves the sandbox to other programs on this computer."""
