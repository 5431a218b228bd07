"""UiConfig. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, record, required


@define(kw_only=True)
class UiConfig:
    """What the caller is shown: by default activity, dashboard, help and project to guests, explore,
    feedback and storage too to users, everything to administrators. With a project, its elements (see
    ProjectUiConfig) stand beside these.

    Attributes:
        activity: The page of what happened on the server.
        admin: The pages of administration.
        dashboard: The first page.
        explore: The viewer of images.
        feedback: The form for remarks to the makers.
        help: The links to the manual.
        ontology: The pages of ontologies.
        project: The pages of projects.
        search: The search over everything.
        software: The pages of software.
        storage: The pages of uploads.
    """

    activity: bool
    admin: bool
    dashboard: bool
    explore: bool
    feedback: bool
    help: bool
    ontology: bool
    project: bool
    search: bool
    software: bool
    storage: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            activity=required(rest, "activity", boolean),
            admin=required(rest, "admin", boolean),
            dashboard=required(rest, "dashboard", boolean),
            explore=required(rest, "explore", boolean),
            feedback=required(rest, "feedback", boolean),
            help=required(rest, "help", boolean),
            ontology=required(rest, "ontology", boolean),
            project=required(rest, "project", boolean),
            search=required(rest, "search", boolean),
            software=required(rest, "software", boolean),
            storage=required(rest, "storage", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["activity"] = self.activity
        data["admin"] = self.admin
        data["dashboard"] = self.dashboard
        data["explore"] = self.explore
        data["feedback"] = self.feedback
        data["help"] = self.help
        data["ontology"] = self.ontology
        data["project"] = self.project
        data["search"] = self.search
        data["software"] = self.software
        data["storage"] = self.storage
        data.update(self.additional_properties)
        return data
