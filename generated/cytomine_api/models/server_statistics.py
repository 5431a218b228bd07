"""ServerStatistics. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ServerStatistics:
    """How many objects the server holds.

    Attributes:
        users: Number of accounts.
        projects: Number of projects of all users.
        images: Number of image instances, that is, of images in projects.
        abstract_images: Number of images as read from files.
        user_annotations: Number of annotations that users drew.
        job_annotations: Always 0; annotations of jobs are a thing of older servers.
        terms: Number of terms in all ontologies.
        ontologies: Number of sets of terms.
    """

    users: int
    projects: int
    images: int
    abstract_images: int
    user_annotations: int
    job_annotations: int
    terms: int
    ontologies: int
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
            users=value if type(value := take("users", UNSET)) is int else required(value, "users", integer),
            projects=value
            if type(value := take("projects", UNSET)) is int
            else required(value, "projects", integer),
            images=value
            if type(value := take("images", UNSET)) is int
            else required(value, "images", integer),
            abstract_images=value
            if type(value := take("abstractImages", UNSET)) is int
            else required(value, "abstractImages", integer),
            user_annotations=value
            if type(value := take("userAnnotations", UNSET)) is int
            else required(value, "userAnnotations", integer),
            job_annotations=value
            if type(value := take("jobAnnotations", UNSET)) is int
            else required(value, "jobAnnotations", integer),
            terms=value if type(value := take("terms", UNSET)) is int else required(value, "terms", integer),
            ontologies=value
            if type(value := take("ontologies", UNSET)) is int
            else required(value, "ontologies", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.users) is not ABSENT:
            data["users"] = value
        if (value := self.projects) is not ABSENT:
            data["projects"] = value
        if (value := self.images) is not ABSENT:
            data["images"] = value
        if (value := self.abstract_images) is not ABSENT:
            data["abstractImages"] = value
        if (value := self.user_annotations) is not ABSENT:
            data["userAnnotations"] = value
        if (value := self.job_annotations) is not ABSENT:
            data["jobAnnotations"] = value
        if (value := self.terms) is not ABSENT:
            data["terms"] = value
        if (value := self.ontologies) is not ABSENT:
            data["ontologies"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ServerStatistics]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.server_statistics import QUICK

        return QUICK
