"""PimsLogWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, nullable, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            log=value
            if type(value := take("log", UNSET)) is bool or value is None
            else optional(value, "log", lambda value: nullable(value, boolean)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.log) is not ABSENT:
            data["log"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsLogWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_log_wish import QUICK

        return QUICK
