"""What every service stands on: resources, verbs, commands, rights, filters, pages, the data."""
