"""What listings with forms, filters and sorts of their own are made of."""
