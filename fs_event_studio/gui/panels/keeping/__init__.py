"""Dialogs that keep the history small, private and sound."""
