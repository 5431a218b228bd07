"""The objects as msgspec reads and writes them. Generated."""
