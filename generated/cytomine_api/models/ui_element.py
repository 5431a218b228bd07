"""UiElement. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, optional, record


@define(kw_only=True)
class UiElement:
    """To whom an element is shown, by role in the project; a role that was left out when saving stays
    missing.

    Attributes:
        admin_project: Whether managers see it.
        contributor_project: Whether the other members see it.
    """

    admin_project: bool | Unset = UNSET
    contributor_project: bool | Unset = UNSET
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
            admin_project=value
            if type(value := take("ADMIN_PROJECT", UNSET)) is bool
            else optional(value, "ADMIN_PROJECT", boolean),
            contributor_project=value
            if type(value := take("CONTRIBUTOR_PROJECT", UNSET)) is bool
            else optional(value, "CONTRIBUTOR_PROJECT", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.admin_project) is not ABSENT:
            data["ADMIN_PROJECT"] = value
        if (value := self.contributor_project) is not ABSENT:
            data["CONTRIBUTOR_PROJECT"] = value
        data.update(self.additional_properties)
        return data
