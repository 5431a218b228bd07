"""AnnotationTerm. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationTerm:
    """That a user set a term on a user annotation.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        userannotation: Id of the user annotation that has the term.
        term: Id of the word that was set.
        user: Who set it.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    userannotation: int
    term: int
    user: int
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
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            userannotation=value
            if type(value := take("userannotation", UNSET)) is int
            else required(value, "userannotation", integer),
            term=value if type(value := take("term", UNSET)) is int else required(value, "term", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.userannotation) is not ABSENT:
            data["userannotation"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationTerm]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_term import QUICK

        return QUICK
