"""Which generation answers: the document describes one, and marks what the newest does otherwise."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from cytomine_contract.exchange import ExchangeError, Message
from cytomine_contract.problems import ForeignServerError, UnreachableError

if TYPE_CHECKING:
    from cytomine_contract.exchange import Exchanges, Reply


class Generation(StrEnum):
    """A generation of servers.

    Attributes:
        REFERENCE: The core of 2025, which the document describes.
        NEWEST: That of 2026; `x-cytomine-newest` tells what is different.
    """

    REFERENCE = "reference"
    NEWEST = "newest"


def recognise(server: Exchanges) -> Generation:
    """Return the generation of a server, told by two routes that need no keys.

    Raises:
        UnreachableError: Nothing answers.
        ForeignServerError: What answers is no Cytomine server; a page in the place of JSON, say.
    """
    ping = _get(server, "/server/ping")
    try:
        value = json.loads(ping.content)
    except ValueError:
        value = None
    if ping.status != 200 or not isinstance(value, dict) or "version" not in value:
        kind = ping.headers.get("content-type", "no media type").partition(";")[0]
        raise ForeignServerError(
            f"{server.url} is no Cytomine server: GET /server/ping answers {ping.status} with {kind}"
        )
    named = _get(server, "/server/ping.json")
    return Generation.REFERENCE if named.status == 200 else Generation.NEWEST


def _get(server: Exchanges, target: str) -> Reply:
    try:
        return server.exchange(Message("GET", target, {"Accept": "application/json"}, actor="nobody"))
    except ExchangeError as error:
        raise UnreachableError(f"{server.url} cannot be reached: {error}") from error
