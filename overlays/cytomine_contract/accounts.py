"""Who a run acts as: the actors of a file, or the one account that environment or profile name."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final

from cytomine._core.profile import PROFILE, complete
from cytomine_contract.exchange import Actor, Message, signed
from cytomine_contract.problems import (
    ForeignServerError,
    KeysRefusedError,
    UsageError,
)
from cytomine_wire.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cytomine_contract.exchange import Exchanges

ONLY_ACTOR: Final = "manager"
"""What flows call the one account there is, when no file names more."""

ADMINISTRATORS: Final = ("admin", "root")


def read_actors(file: Path) -> dict[str, Actor]:
    """Return actors by name from a JSON file `{name: {id, storage, primaryKey, secondaryKey, token}}`.

    Raises:
        UsageError: The file holds something else.
    """
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
        return {name: _actor(entry) for name, entry in entries.items()}
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{file} does not hold actors: {error!r}") from error


def _actor(entry: Mapping[str, Any]) -> Actor:
    return Actor(
        id=entry["id"],
        storage=entry["storage"],
        public_key=entry["primaryKey"],
        private_key=entry["secondaryKey"],
        token=entry.get("token") or "",
    )


def actor_of_environment(server: Exchanges, profile: str = "", *, signs_target: bool = True) -> Actor:
    """Return the account that environment, profile and keyring name for a server, its ids asked for there.

    Raises:
        UsageError: They name none.
        KeysRefusedError: The server does not know the keys.
    """
    if profile:
        os.environ[PROFILE] = profile
    given = complete(server.url, None, None)
    if given.public_key is None or given.private_key is None:
        raise UsageError(
            f"no keys for {server.url}: give --actors FILE, or set CYTOMINE_HOST={server.url} with "
            "CYTOMINE_PUBLIC_KEY and CYTOMINE_PRIVATE_KEY, or name a --profile of that host"
        )
    private_key = given.private_key
    text = private_key.reveal() if isinstance(private_key, Secret) else private_key
    actor = Actor(0, 0, given.public_key, text, signs_target=signs_target)
    me = current_user(server, actor, ONLY_ACTOR)
    storages = _collection(server, actor)
    own = next((each["id"] for each in storages if each.get("user") == me["id"]), 0)
    return Actor(me["id"], own, actor.public_key, actor.private_key, signs_target=signs_target)


def current_user(server: Exchanges, actor: Actor, name: str) -> Mapping[str, Any]:
    """Return what the server says of an account.

    Raises:
        KeysRefusedError: It does not know the keys.
        ForeignServerError: It answers something else.
    """
    message = Message("GET", "/api/user/current.json", {"Accept": "application/json"}, actor=name)
    reply = server.exchange(signed(message, actor))
    if reply.status == 401:
        raise KeysRefusedError(f"{server.url} does not accept the keys of {name} ({actor.public_key[:8]}...)")
    try:
        found = json.loads(reply.content)
        if reply.status == 200 and isinstance(found["id"], int):
            return dict(found)
    except (ValueError, LookupError, TypeError):
        pass
    raise ForeignServerError(
        f"{server.url} is no Cytomine server: GET /api/user/current.json answers {reply.status} "
        f"{reply.headers.get('content-type', 'without a media type')}"
    )


def _collection(server: Exchanges, actor: Actor) -> list[Mapping[str, Any]]:
    message = Message("GET", "/api/storage.json", {"Accept": "application/json"}, actor=ONLY_ACTOR)
    try:
        return list(json.loads(server.exchange(signed(message, actor)).content)["collection"])
    except (ValueError, LookupError, TypeError):
        return []
