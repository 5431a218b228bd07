"""`python -m cytomine_sandbox`: a sandbox until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from cytomine_sandbox.credentials import actors_json, write_private
from cytomine_sandbox.data_folder import DataFolderError
from cytomine_sandbox.server import Sandbox, SandboxError
from cytomine_sandbox.web.document import DocumentError
from cytomine_sandbox.web.locality import is_loopback

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


_OPEN_TO_OTHERS: Final = (
    "cytomine_sandbox: other machines may reach this address, and whoever does can log in as anybody: "
    "passwords are the names of the users"
)
_TOLD: Final = """\
A local server with the Cytomine API. It prints one line with its address when it is ready, and runs until
Ctrl-C or SIGTERM; open the address in a browser to see what it holds."""
_MORE: Final = """\
users:
  admin, root (administrators), manager, member, outsider, intern (users), guest; each has a storage, and its
  name as password at the identity provider. Keys and tokens stand in actors.json of the data folder.

examples:
  python -m cytomine_sandbox --demo                         a world to look at, gone when it stops
  python -m cytomine_sandbox --data world                   contents are kept in the folder world
  python -m cytomine_sandbox --port 0 --actors keys.json    for a script: any free port, keys in a file"""


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        "python -m cytomine_sandbox",
        description=_TOLD,
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
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
        help="serve the page, and take orders for faults and snapshots (default: where only this "
        "machine reaches)",
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
            if not is_loopback(options.host):
                print(_OPEN_TO_OTHERS, file=sys.stderr)  # noqa: T201 - for people
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
