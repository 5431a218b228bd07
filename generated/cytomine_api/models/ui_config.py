"""UiConfig. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, record, required


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
        take = rest.pop
        return cls(
            activity=value
            if type(value := take("activity", UNSET)) is bool
            else required(value, "activity", boolean),
            admin=value if type(value := take("admin", UNSET)) is bool else required(value, "admin", boolean),
            dashboard=value
            if type(value := take("dashboard", UNSET)) is bool
            else required(value, "dashboard", boolean),
            explore=value
            if type(value := take("explore", UNSET)) is bool
            else required(value, "explore", boolean),
            feedback=value
            if type(value := take("feedback", UNSET)) is bool
            else required(value, "feedback", boolean),
            help=value if type(value := take("help", UNSET)) is bool else required(value, "help", boolean),
            ontology=value
            if type(value := take("ontology", UNSET)) is bool
            else required(value, "ontology", boolean),
            project=value
            if type(value := take("project", UNSET)) is bool
            else required(value, "project", boolean),
            search=value
            if type(value := take("search", UNSET)) is bool
            else required(value, "search", boolean),
            software=value
            if type(value := take("software", UNSET)) is bool
            else required(value, "software", boolean),
            storage=value
            if type(value := take("storage", UNSET)) is bool
            else required(value, "storage", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.activity) is not ABSENT:
            data["activity"] = value
        if (value := self.admin) is not ABSENT:
            data["admin"] = value
        if (value := self.dashboard) is not ABSENT:
            data["dashboard"] = value
        if (value := self.explore) is not ABSENT:
            data["explore"] = value
        if (value := self.feedback) is not ABSENT:
            data["feedback"] = value
        if (value := self.help) is not ABSENT:
            data["help"] = value
        if (value := self.ontology) is not ABSENT:
            data["ontology"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.search) is not ABSENT:
            data["search"] = value
        if (value := self.software) is not ABSENT:
            data["software"] = value
        if (value := self.storage) is not ABSENT:
            data["storage"] = value
        data.update(self.additional_properties)
        return data
