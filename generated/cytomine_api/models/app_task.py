"""AppTask. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, encode, items, nullable, optional, record, text

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
        return cls(
            id=optional(rest, "id", text),
            name=optional(rest, "name", text),
            namespace=optional(rest, "namespace", text),
            version=optional(rest, "version", text),
            description=optional(rest, "description", lambda value: nullable(value, text)),
            authors=optional(rest, "authors", lambda value: items(value, AppAuthor.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.namespace is not UNSET:
            data["namespace"] = self.namespace
        if self.version is not UNSET:
            data["version"] = self.version
        if self.description is not UNSET:
            data["description"] = self.description
        if self.authors is not UNSET:
            data["authors"] = encode(self.authors)
        data.update(self.additional_properties)
        return data
