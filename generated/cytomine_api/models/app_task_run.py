"""AppTaskRun. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, encode, optional, record, text

from cytomine_api.models.app_task import AppTask


@define(kw_only=True)
class AppTaskRun:
    """One run of an app. The form is that of the app engine, so any key may be missing and others may
    come.

    Attributes:
        id: Identifier in the app engine.
        task: An app that can be run on images of a project. The form is that of the app engine, so any
            key may be missing and others may come.
        state: How far it has come; FAILED and FINISHED are the ends.
        created_at: When it was made; only when one run is asked for.
        updated_at: When anything of it changed; only when one run is asked for.
        last_state_transition_at: When the state changed; only when one run is asked for.
    """

    id: str | Unset = UNSET
    task: AppTask | Unset = UNSET
    state: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    last_state_transition_at: str | Unset = UNSET
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
            id=value if type(value := take("id", UNSET)) is str else optional(value, "id", text),
            task=optional(take("task", UNSET), "task", AppTask.from_dict),
            state=value if type(value := take("state", UNSET)) is str else optional(value, "state", text),
            created_at=value
            if type(value := take("created_at", UNSET)) is str
            else optional(value, "created_at", text),
            updated_at=value
            if type(value := take("updated_at", UNSET)) is str
            else optional(value, "updated_at", text),
            last_state_transition_at=value
            if type(value := take("last_state_transition_at", UNSET)) is str
            else optional(value, "last_state_transition_at", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.task) is not ABSENT:
            data["task"] = encode(value)
        if (value := self.state) is not ABSENT:
            data["state"] = value
        if (value := self.created_at) is not ABSENT:
            data["created_at"] = value
        if (value := self.updated_at) is not ABSENT:
            data["updated_at"] = value
        if (value := self.last_state_transition_at) is not ABSENT:
            data["last_state_transition_at"] = value
        data.update(self.additional_properties)
        return data
