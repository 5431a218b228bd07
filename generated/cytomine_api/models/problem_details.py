"""ProblemDetails. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            title=value if type(value := take("title", UNSET)) is str else required(value, "title", text),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            detail=value if type(value := take("detail", UNSET)) is str else required(value, "detail", text),
            instance=value
            if type(value := take("instance", UNSET)) is str
            else required(value, "instance", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.detail) is not ABSENT:
            data["detail"] = value
        if (value := self.instance) is not ABSENT:
            data["instance"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProblemDetails]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.problem_details import QUICK

        return QUICK
