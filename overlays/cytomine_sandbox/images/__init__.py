"""Images of the sandbox: what a file says of itself, painted tissue, and pyramids to serve it from."""

from cytomine_sandbox.images.facts import Channel, ImageFacts, UnreadableImageError
from cytomine_sandbox.images.inspection import inspect

__all__ = ["Channel", "ImageFacts", "UnreadableImageError", "inspect"]
