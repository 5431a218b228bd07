"""ProjectConnectionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, nullable, optional, record, text


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
        return cls(
            os=optional(rest, "os", lambda value: nullable(value, text)),
            browser=optional(rest, "browser", lambda value: nullable(value, text)),
            browser_version=optional(rest, "browserVersion", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.os is not UNSET:
            data["os"] = self.os
        if self.browser is not UNSET:
            data["browser"] = self.browser
        if self.browser_version is not UNSET:
            data["browserVersion"] = self.browser_version
        data.update(self.additional_properties)
        return data
