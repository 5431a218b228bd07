"""CommandReply as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.command_reply import CommandReply


class CommandReplyMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int


REFLECT: Reflect = {}


def build_command_reply(row: Any) -> CommandReply:
    """Return the model of a mirror."""
    self = new(CommandReply)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.additional_properties = {}
    return self


def reflect_command_reply(model: Any) -> CommandReplyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return CommandReplyMirror(
        model.message, reflected(model.callback, REFLECT), model.print_message, model.command
    )


QUICK = Quick(CommandReplyMirror, build_command_reply, reflect_command_reply, is_open=True)
