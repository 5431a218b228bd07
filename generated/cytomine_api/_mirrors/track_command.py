"""TrackCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.track import TrackMirror, build_track, reflect_track
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.track import Track
from cytomine_api.models.track_command import TrackCommand


class TrackCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    track: TrackMirror


REFLECT: Reflect = {Track: reflect_track}


def build_track_command(row: Any) -> TrackCommand:
    """Return the model of a mirror."""
    self = new(TrackCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.track = build_track(row.track)
    self.additional_properties = {}
    return self


def reflect_track_command(model: Any) -> TrackCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return TrackCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_track(model.track) if type(model.track) is Track else reflected(model.track, REFLECT),
    )


QUICK = Quick(TrackCommandMirror, build_track_command, reflect_track_command, is_open=True)
