"""What objects and their listings take by name. Generated from an OpenAPI document."""
