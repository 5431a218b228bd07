"""From the document to Python: `python -m generator assemble|lint|emit`."""
