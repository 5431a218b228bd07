"""Command line: `python -m cytomine` is the command `cytomine`."""

from __future__ import annotations

import sys

from cytomine._commands.app import main

if __name__ == "__main__":
    sys.exit(main())
