"""The services of the API, one module each, named as in the document."""
