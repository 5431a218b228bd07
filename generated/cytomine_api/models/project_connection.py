"""ProjectConnection. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, null, nullable, record, required, text


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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", text),
            updated=required(rest, "updated", null),
            user=required(rest, "user", integer),
            project=required(rest, "project", integer),
            time=required(rest, "time", lambda value: nullable(value, integer)),
            os=required(rest, "os", lambda value: nullable(value, text)),
            browser=required(rest, "browser", lambda value: nullable(value, text)),
            browser_version=required(rest, "browserVersion", lambda value: nullable(value, text)),
            count_viewed_images=required(rest, "countViewedImages", lambda value: nullable(value, integer)),
            count_created_annotations=required(
                rest, "countCreatedAnnotations", lambda value: nullable(value, integer)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["user"] = self.user
        data["project"] = self.project
        data["time"] = self.time
        data["os"] = self.os
        data["browser"] = self.browser
        data["browserVersion"] = self.browser_version
        data["countViewedImages"] = self.count_viewed_images
        data["countCreatedAnnotations"] = self.count_created_annotations
        data.update(self.additional_properties)
        return data
