"""UploadedFileTreePath. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UploadedFileTreePath:
    """Where a node stands in the tree, as the database has it.

    Attributes:
        type: Type in the database, always `ltree`.
        value: Ids from the top down to the file, joined by points.
        null: Whether there is no path; always false.
    """

    type: str
    value: str
    null: bool
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
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            value=value if type(value := take("value", UNSET)) is str else required(value, "value", text),
            null=value if type(value := take("null", UNSET)) is bool else required(value, "null", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        if (value := self.null) is not ABSENT:
            data["null"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadedFileTreePath]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.uploaded_file_tree_path import QUICK

        return QUICK
