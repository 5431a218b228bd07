"""Helpers on top of the objects."""
