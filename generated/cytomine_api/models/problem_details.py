"""ProblemDetails. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class ProblemDetails:
    """A refusal by the framework, before the application was asked (RFC 7807).

    Attributes:
        type: Kind of problem: always about:blank, that is, the status says it all.
        title: Words for the HTTP status.
        status: The HTTP status once more.
        detail: What was wrong, for people.
        instance: Path of the request, without its query.
    """

    type: str
    title: str
    status: int
    detail: str
    instance: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", text),
            title=required(rest, "title", text),
            status=required(rest, "status", integer),
            detail=required(rest, "detail", text),
            instance=required(rest, "instance", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["title"] = self.title
        data["status"] = self.status
        data["detail"] = self.detail
        data["instance"] = self.instance
        data.update(self.additional_properties)
        return data
