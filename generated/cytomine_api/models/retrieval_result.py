"""RetrievalResult. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import items, number, one_of, record, required, text


@define(kw_only=True)
class RetrievalResult:
    """Annotations that look like a given one.

    Attributes:
        query: Id of the given annotation, as text.
        index: Part of the storage that was searched, always `annotation`.
        storage: Id of the project, as text; only it is searched.
        similarities: Pairs of the id of an annotation, as text, and its likeness in percent, best
            first. Percents are relative to the farthest of these hits, which gets 0, so they cannot be
            compared between calls.
    """

    query: str
    index: str
    storage: list[str]
    similarities: list[list[str | float]]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            query=required(rest, "query", text),
            index=required(rest, "index", text),
            storage=required(rest, "storage", lambda value: items(value, text)),
            similarities=required(
                rest,
                "similarities",
                lambda value: items(
                    value,
                    lambda value: items(
                        value,
                        lambda value: one_of(
                            value,
                            (
                                text,
                                number,
                            ),
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["query"] = self.query
        data["index"] = self.index
        data["storage"] = self.storage
        data["similarities"] = self.similarities
        data.update(self.additional_properties)
        return data
