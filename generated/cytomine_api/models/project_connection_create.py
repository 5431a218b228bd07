"""ProjectConnectionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, nullable, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectConnectionCreate:
    """From where the caller opens the project; everything else is set by the server.

    Attributes:
        os: Operating system; any text.
        browser: Program that is used; any text.
        browser_version: Which release of the program; any text.
    """

    os: str | None | Unset = UNSET
    browser: str | None | Unset = UNSET
    browser_version: str | None | Unset = UNSET
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
            os=value
            if type(value := take("os", UNSET)) is str or value is None
            else optional(value, "os", lambda value: nullable(value, text)),
            browser=value
            if type(value := take("browser", UNSET)) is str or value is None
            else optional(value, "browser", lambda value: nullable(value, text)),
            browser_version=value
            if type(value := take("browserVersion", UNSET)) is str or value is None
            else optional(value, "browserVersion", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.os) is not ABSENT:
            data["os"] = value
        if (value := self.browser) is not ABSENT:
            data["browser"] = value
        if (value := self.browser_version) is not ABSENT:
            data["browserVersion"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectConnectionCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_connection_create import QUICK

        return QUICK
