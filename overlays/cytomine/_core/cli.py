"""Names of connection settings on a command line, in all the spellings that scripts use."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

_SYNONYMS: Final = (
    ("host", "cytomine_host"),
    ("public_key", "publicKey", "cytomine_public_key"),
    ("private_key", "privateKey", "cytomine_private_key"),
    ("base_path", "basePath", "cytomine_base_path"),
    ("id_project", "cytomine_project_id", "cytomine_id_project", "idProject", "project_id"),
)


def synonyms(name: str, prefix: str = "--") -> list[str]:
    """Return the spellings of a setting, the asked one first, each with the prefix."""
    group = next((each for each in _SYNONYMS if name in each), (name,))
    return [f"{prefix}{each}" for each in (name, *(other for other in group if other != name))]


def add_arguments(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Return the parser, with the settings of a connection added."""
    parser.add_argument(*synonyms("host"), dest="host", required=True, help="address of the server")
    parser.add_argument(*synonyms("public_key"), dest="public_key", required=True, help="public key")
    parser.add_argument(*synonyms("private_key"), dest="private_key", required=True, help="private key")
    parser.add_argument(
        "--verbose",
        "--cytomine_verbose",
        dest="verbose",
        type=int,
        default=logging.INFO,
        help="level of the log, as a number",
    )
    parser.add_argument(
        "-l",
        "--log_level",
        "--cytomine_log_level",
        dest="log_level",
        choices=["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"],
        help="level of the log, by name",
    )
    return parser


def parse(argv: Sequence[str]) -> dict[str, Any]:
    """Return host, keys and level from arguments; those of the script itself are left alone.

    Raises:
        SystemExit: One is missing; the usage is printed.
    """
    import argparse  # noqa: PLC0415 - costs more than all of the connection, and few scripts need it

    given, _ = add_arguments(argparse.ArgumentParser(allow_abbrev=False)).parse_known_args(argv)
    return {
        "host": given.host,
        "public_key": given.public_key,
        "private_key": given.private_key,
        "verbose": given.log_level or given.verbose,
    }
