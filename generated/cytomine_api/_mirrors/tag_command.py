"""TagCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.tag import TagMirror, build_tag, reflect_tag
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.tag import Tag
from cytomine_api.models.tag_command import TagCommand


class TagCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    tag: TagMirror


REFLECT: Reflect = {Tag: reflect_tag}


def build_tag_command(row: Any) -> TagCommand:
    """Return the model of a mirror."""
    self = new(TagCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.tag = build_tag(row.tag)
    self.additional_properties = {}
    return self


def reflect_tag_command(model: Any) -> TagCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return TagCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_tag(model.tag) if type(model.tag) is Tag else reflected(model.tag, REFLECT),
    )


QUICK = Quick(TagCommandMirror, build_tag_command, reflect_tag_command, is_open=True)
