"""ProjectConnection. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, null, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectConnection:
    """That somebody opened a project.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When it was recorded; milliseconds since 1970 (UTC) as text. It cannot be chosen.
        updated: Never filled; connections are closed, not saved anew.
        user: Who opened it.
        project: Which piece of work was opened.
        time: Milliseconds from opening to the last sign of activity, of which this generation records
            none, so it is 0; null while the connection is open.
        os: Operating system, as the caller put it.
        browser: Program that was used, as the caller put it.
        browser_version: Which release of the program, as the caller put it.
        count_viewed_images: Different images opened meanwhile; null while the connection is open.
        count_created_annotations: Annotations made meanwhile, in whole seconds; null while the
            connection is open.
    """

    class_: str
    id: int
    created: str
    updated: None
    user: int
    project: int
    time: int | None
    os: str | None
    browser: str | None
    browser_version: str | None
    count_viewed_images: int | None
    count_created_annotations: int | None
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
            if type(value := take("created", UNSET)) is str
            else required(value, "created", text),
            updated=value if (value := take("updated", UNSET)) is None else required(value, "updated", null),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            time=value
            if type(value := take("time", UNSET)) is int or value is None
            else required(value, "time", lambda value: nullable(value, integer)),
            os=value
            if type(value := take("os", UNSET)) is str or value is None
            else required(value, "os", lambda value: nullable(value, text)),
            browser=value
            if type(value := take("browser", UNSET)) is str or value is None
            else required(value, "browser", lambda value: nullable(value, text)),
            browser_version=value
            if type(value := take("browserVersion", UNSET)) is str or value is None
            else required(value, "browserVersion", lambda value: nullable(value, text)),
            count_viewed_images=value
            if type(value := take("countViewedImages", UNSET)) is int or value is None
            else required(value, "countViewedImages", lambda value: nullable(value, integer)),
            count_created_annotations=value
            if type(value := take("countCreatedAnnotations", UNSET)) is int or value is None
            else required(value, "countCreatedAnnotations", lambda value: nullable(value, integer)),
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
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.os) is not ABSENT:
            data["os"] = value
        if (value := self.browser) is not ABSENT:
            data["browser"] = value
        if (value := self.browser_version) is not ABSENT:
            data["browserVersion"] = value
        if (value := self.count_viewed_images) is not ABSENT:
            data["countViewedImages"] = value
        if (value := self.count_created_annotations) is not ABSENT:
            data["countCreatedAnnotations"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectConnection]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_connection import QUICK

        return QUICK
