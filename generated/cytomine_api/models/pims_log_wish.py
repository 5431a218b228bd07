"""PimsLogWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, nullable, optional, record


@define(kw_only=True)
class PimsLogWish:
    """Which scale intensities are shown on.

    Attributes:
        log: Show intensities on a logarithmic scale.
    """

    log: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            log=optional(rest, "log", lambda value: nullable(value, boolean)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.log is not UNSET:
            data["log"] = self.log
        data.update(self.additional_properties)
        return data
