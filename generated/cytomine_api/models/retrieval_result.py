"""RetrievalResult. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, items, number, one_of, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            query=value if type(value := take("query", UNSET)) is str else required(value, "query", text),
            index=value if type(value := take("index", UNSET)) is str else required(value, "index", text),
            storage=required(take("storage", UNSET), "storage", lambda value: items(value, text)),
            similarities=required(
                take("similarities", UNSET),
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
        value: Any
        if (value := self.query) is not ABSENT:
            data["query"] = value
        if (value := self.index) is not ABSENT:
            data["index"] = value
        if (value := self.storage) is not ABSENT:
            data["storage"] = value
        if (value := self.similarities) is not ABSENT:
            data["similarities"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[RetrievalResult]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.retrieval_result import QUICK

        return QUICK
