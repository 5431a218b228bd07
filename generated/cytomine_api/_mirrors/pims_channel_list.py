"""PimsChannelList as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_channel import PimsChannelMirror, build_pims_channel, reflect_pims_channel
from cytomine_api.models.pims_channel import PimsChannel
from cytomine_api.models.pims_channel_list import PimsChannelList


class PimsChannelListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsChannelMirror]


REFLECT: Reflect = {PimsChannel: reflect_pims_channel}


def build_pims_channel_list(row: Any) -> PimsChannelList:
    """Return the model of a mirror."""
    self = new(PimsChannelList)
    self.size = row.size
    self.items = built(row.items, build_pims_channel)
    self.additional_properties = {}
    return self


def reflect_pims_channel_list(model: Any) -> PimsChannelListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsChannelListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(PimsChannelListMirror, build_pims_channel_list, reflect_pims_channel_list)
