"""AppTask. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, encode, items, nullable, optional, record, text

from cytomine_api.models.app_author import AppAuthor


@define(kw_only=True)
class AppTask:
    """An app that can be run on images of a project. The form is that of the app engine, so any key may be
    missing and others may come.

    Attributes:
        id: Identifier in the app engine.
        name: For people.
        namespace: Name among all authors, as a reversed domain.
        version: Release, in three numbers.
        description: What the app does.
        authors: Who wrote it.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    namespace: str | Unset = UNSET
    version: str | Unset = UNSET
    description: str | None | Unset = UNSET
    authors: list[AppAuthor] | Unset = UNSET
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
            id=value if type(value := take("id", UNSET)) is str else optional(value, "id", text),
            name=value if type(value := take("name", UNSET)) is str else optional(value, "name", text),
            namespace=value
            if type(value := take("namespace", UNSET)) is str
            else optional(value, "namespace", text),
            version=value
            if type(value := take("version", UNSET)) is str
            else optional(value, "version", text),
            description=value
            if type(value := take("description", UNSET)) is str or value is None
            else optional(value, "description", lambda value: nullable(value, text)),
            authors=optional(
                take("authors", UNSET), "authors", lambda value: items(value, AppAuthor.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.namespace) is not ABSENT:
            data["namespace"] = value
        if (value := self.version) is not ABSENT:
            data["version"] = value
        if (value := self.description) is not ABSENT:
            data["description"] = value
        if (value := self.authors) is not ABSENT:
            data["authors"] = encode(value)
        data.update(self.additional_properties)
        return data
