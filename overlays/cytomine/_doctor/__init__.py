"""The doctor: what in a script behaves otherwise than with older clients, and why a connection fails."""
