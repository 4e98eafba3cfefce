"""Reusable widgets that know no panel."""
