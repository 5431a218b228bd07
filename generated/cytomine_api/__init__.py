"""Cytomine: typed functions and models. Generated."""
