"""PimsMetadata. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, anything, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsMetadata:
    """A key of a file and its value.

    Attributes:
        key: Name in the file.
        value: Any JSON, because the server passes on what others wrote.
        type: What the value was taken for.
        namespace: Part of the file, or standard, the key belongs to.
    """

    key: str
    value: Any
    type: str
    namespace: str | None
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
            key=value if type(value := take("key", UNSET)) is str else required(value, "key", text),
            value=required(take("value", UNSET), "value", anything),
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            namespace=value
            if type(value := take("namespace", UNSET)) is str or value is None
            else required(value, "namespace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.namespace) is not ABSENT:
            data["namespace"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsMetadata]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_metadata import QUICK

        return QUICK
