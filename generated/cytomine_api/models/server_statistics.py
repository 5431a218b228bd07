"""ServerStatistics. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


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
        return cls(
            users=required(rest, "users", integer),
            projects=required(rest, "projects", integer),
            images=required(rest, "images", integer),
            abstract_images=required(rest, "abstractImages", integer),
            user_annotations=required(rest, "userAnnotations", integer),
            job_annotations=required(rest, "jobAnnotations", integer),
            terms=required(rest, "terms", integer),
            ontologies=required(rest, "ontologies", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["users"] = self.users
        data["projects"] = self.projects
        data["images"] = self.images
        data["abstractImages"] = self.abstract_images
        data["userAnnotations"] = self.user_annotations
        data["jobAnnotations"] = self.job_annotations
        data["terms"] = self.terms
        data["ontologies"] = self.ontologies
        data.update(self.additional_properties)
        return data
