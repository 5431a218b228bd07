"""The page at the root of a sandbox: its projects, images and annotations, the last requests, the API."""
