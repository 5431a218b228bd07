"""Files with the credentials of the users, for people and scripts; only their owner may read them."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cytomine_sandbox.accounts import Actor


def actors_json(actors: Mapping[str, Actor]) -> str:
    """Return the users as JSON: id, username, primaryKey, secondaryKey, storage and token by name."""
    return json.dumps(
        {
            name: {
                "id": actor.id,
                "username": actor.username,
                "primaryKey": actor.public_key,
                "secondaryKey": actor.private_key,
                "storage": actor.storage,
                "token": actor.token,
            }
            for name, actor in actors.items()
        },
        indent=2,
    )


def write_private(path: Path, text: str) -> None:
    """Write a text file that only its owner may read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def write_credentials(folder: Path, url: str, actors: Mapping[str, Actor]) -> None:
    """Write `actors.json`, and `env/<name>.env` for the shell, into a data folder."""
    write_private(folder / "actors.json", actors_json(actors))
    for name, actor in actors.items():
        write_private(
            folder / "env" / f"{name}.env",
            f"export CYTOMINE_HOST={url}\n"
            f"export CYTOMINE_PUBLIC_KEY={actor.public_key}\n"
            f"export CYTOMINE_PRIVATE_KEY={actor.private_key}\n",
        )
