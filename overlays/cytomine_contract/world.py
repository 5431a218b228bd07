"""Objects for requests that no recording says: made for the run, or, where nothing may be made, found."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from cytomine_contract.conversation import Conversation, UnboundError, ids_of
from cytomine_contract.plan import parse_plan
from cytomine_contract.safety import MARKER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cytomine_contract.exchange import Actor
    from cytomine_contract.traffic import Traffic

_CLASS: Final = re.compile(r"be\.cytomine\.domain\.[\w.]*?(\w+)$")
_SAME: Final = {"userannotation": "annotation", "secrole": "role"}
_ROLE: Final = 39
"""Id of the role of users, the same on every server."""


def make_world(traffic: Traffic, actors: Mapping[str, Actor], folder: Path, actor: str) -> dict[str, Any]:
    """Return ids of new objects by class, all of one project of an actor; what cannot be made is left out."""
    plan = parse_plan((files("cytomine_contract") / "world.yaml").read_text(encoding="utf-8"), "world.yaml")
    conversation = Conversation.of(plan.requests, traffic, actors, folder, marker=MARKER)
    for request in plan.requests:
        try:
            message = conversation.message(request)
        except UnboundError:
            continue
        conversation.keep(request, conversation.send(request, message))
    return conversation.variables | _everywhere(actors[actor])


def find_world(traffic: Traffic, actors: Mapping[str, Actor], actor: str) -> dict[str, Any]:
    """Return ids by class of objects that lists show an actor; nothing is made."""
    found: dict[str, Any] = ids_of(actors) | _everywhere(actors[actor])
    for operation in traffic.document.operations.values():
        if operation.role == "list" and operation.changes_nothing:
            target = operation.path
            for name in operation.variables:
                value = found.get(operation.fixtures.get(name, ""))
                target = target.replace(f"{{{name}}}", str(value)) if value is not None else ""
            if target:
                separator = "&" if "?" in target else "?"
                _learn(traffic.ask("GET", f"{target}{separator}max=1", actor).content, found)
    return found


def _learn(content: bytes, found: dict[str, Any]) -> None:
    try:
        rows = json.loads(content)["collection"]
    except (ValueError, LookupError, TypeError):
        return
    for row in rows if isinstance(rows, list) else ():
        known = _CLASS.search(str(row.get("class", ""))) if isinstance(row, dict) else None
        if known and isinstance(row.get("id"), int):
            name = known[1].lower()
            found.setdefault(name, row["id"])
            found.setdefault(_SAME.get(name, name), row["id"])


def _everywhere(actor: Actor) -> dict[str, Any]:
    return {"user": actor.id, "userkey": actor.id, "role": _ROLE}
