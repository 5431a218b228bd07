"""What annotations of all kinds share: shapes and how they are cut, searches, listings, pictures, reviews."""
