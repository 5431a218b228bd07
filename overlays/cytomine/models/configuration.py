"""Settings of a server, and tasks it works on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Deletable, Fetchable, Savable
from cytomine_api import fields
from cytomine_api.arguments.configuration import ConfigurationListing
from cytomine_wire.codec import record

if TYPE_CHECKING:
    from typing import Unpack

    from cytomine_api.arguments.configuration import ConfigurationFields
    from cytomine_api.arguments.task import TaskFields


class Configuration(fields.Configuration, Savable, Deletable):
    """A setting of the server, found by its key.

    Args:
        key: Name of the setting.
        value: Its value, a text.
        readingRole: Who may read it: `all`, `user` or `admin`.
        **attributes: Further fields.
    """

    resource = "configuration"

    def __init__(
        self,
        key: str | None = None,
        value: str | None = None,
        readingRole: str | None = None,  # noqa: N803 - the wire's name
        **attributes: Unpack[ConfigurationFields],
    ) -> None:
        super().__init__(**{"key": key, "value": value, "readingRole": readingRole, **attributes})


class ConfigurationCollection(ConfigurationListing, ResourceCollection[Configuration]):
    """Settings that the user may read."""


class Task(fields.Task, Fetchable):
    """How far the server is with something long; `progress` in percent.

    Args:
        id_project: The project it belongs to.
        **attributes: Further fields.
    """

    resource = "task"
    never: ClassVar[tuple[str, ...]] = (
        "update",
        "delete",
    )

    def __init__(self, id_project: int | None = None, **attributes: Unpack[TaskFields]) -> None:
        super().__init__(**{"project": id_project, **attributes})

    @false_when_legacy
    def save(self, *args: Any, **kwargs: Any) -> Task:  # noqa: ARG002 - as the verb of all classes
        """Return the task as the server made it."""
        module = table.operation("task.create_task")
        body = {"project": self.project, "printInActivity": bool(self.printInActivity)}
        reply = module.OPERATION.read(self._send(module.request(body)), record)
        self._note_change("create", None)
        return self._take_whole(reply["task"])
