"""The command line, `cytomine` or `python -m cytomine`: each command a module, loaded when called."""
