"""`python -m cytomine_sandbox`: a sandbox until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from cytomine_sandbox.credentials import actors_json, write_private
from cytomine_sandbox.data_folder import DataFolderError
from cytomine_sandbox.document import DocumentError
from cytomine_sandbox.server import Sandbox, SandboxError

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_PORT = 8765


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (--help shows the options)\n")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser("python -m cytomine_sandbox", description="A local server with the Cytomine API.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=DEFAULT_PORT, help="0 takes a free one (default: %(default)s)"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the contents there between starts")
    parser.add_argument("--demo", action="store_true", help="fill a new data folder with the demonstration")
    parser.add_argument(
        "--actors", type=Path, metavar="FILE", help="write the credentials of the users there, as JSON"
    )
    parser.add_argument(
        "--control",
        action=argparse.BooleanOptionalAction,
        help="take orders for faults and snapshots over HTTP (default: where only this machine reaches it)",
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sandbox until SIGTERM or Ctrl-C, and return the exit code."""
    options = _parser().parse_args(arguments)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        with Sandbox(
            options.data, demo=options.demo, host=options.host, port=options.port, control=options.control
        ) as sandbox:
            if options.actors:
                write_private(options.actors, actors_json(sandbox.actors))
            keys = options.actors or sandbox.world.surroundings.folder / "actors.json"
            print(f"Cytomine sandbox at {sandbox.url}, keys in {keys}", flush=True)  # noqa: T201 - the one line
            stopped.wait()
    except (SandboxError, DataFolderError, DocumentError) as error:
        print(f"cytomine_sandbox: {error}", file=sys.stderr)  # noqa: T201 - for people
        return 1
    except OSError as error:
        print(f"cytomine_sandbox: {error.filename}: {error.strerror}", file=sys.stderr)  # noqa: T201 - for people
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
