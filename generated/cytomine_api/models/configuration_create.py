"""ConfigurationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, number, one_of, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ConfigurationCreate:
    """A setting to be made.

    Attributes:
        key: New to the server, without a point; case counts.
        value: Not empty; a number is kept as text.
        reading_role: Who may read the setting, in capitals.
    """

    key: str
    value: str | float
    reading_role: str
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
            value=required(
                take("value", UNSET),
                "value",
                lambda value: one_of(
                    value,
                    (
                        text,
                        number,
                    ),
                ),
            ),
            reading_role=value
            if type(value := take("readingRole", UNSET)) is str
            else required(value, "readingRole", text),
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
        if (value := self.reading_role) is not ABSENT:
            data["readingRole"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ConfigurationCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.configuration_create import QUICK

        return QUICK
