"""What holds in a project: who belongs to it and may change what, what is hidden, what was done there."""
