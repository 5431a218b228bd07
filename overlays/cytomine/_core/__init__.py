"""Fetch and save, once for all resources; and what a failure does for older scripts."""
