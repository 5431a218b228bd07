"""CommandHistoryEntry as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.command_history_entry import CommandHistoryEntry


class CommandHistoryEntryMirror(
    Mirror, rename={"prefix_action": "prefixAction", "service_name": "serviceName", "class_name": "className"}
):
    """What is exactly as the document says, and nothing else."""

    id: int
    created: int
    message: str | None
    prefix: str
    prefix_action: str
    user: int | None
    project: int | None
    data: str | None = ABSENT
    service_name: str | None = ABSENT
    class_name: str | None = ABSENT
    action: str = ABSENT


def build_command_history_entry(row: Any) -> CommandHistoryEntry:
    """Return the model of a mirror."""
    self = new(CommandHistoryEntry)
    self.id = row.id
    self.created = row.created
    self.message = row.message
    self.prefix = row.prefix
    self.prefix_action = row.prefix_action
    self.user = row.user
    self.project = row.project
    self.data = row.data
    self.service_name = row.service_name
    self.class_name = row.class_name
    self.action = row.action
    self.additional_properties = {}
    return self


def reflect_command_history_entry(model: Any) -> CommandHistoryEntryMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.created,
            model.message,
            model.prefix,
            model.prefix_action,
            model.user,
            model.project,
            model.data,
            model.service_name,
            model.class_name,
            model.action,
        )
    ):
        raise RefusedError
    return CommandHistoryEntryMirror(
        model.id,
        model.created,
        model.message,
        model.prefix,
        model.prefix_action,
        model.user,
        model.project,
        model.data,
        model.service_name,
        model.class_name,
        model.action,
    )


QUICK = Quick(CommandHistoryEntryMirror, build_command_history_entry, reflect_command_history_entry)
