"""Cytomine: typed functions and models. Generated from an OpenAPI document."""
