"""Projects: their members, managers, representatives and layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine._core.removed import error_for
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, Fetchable, Savable
from cytomine_api import fields
from cytomine_api.arguments.project import ProjectListing
from cytomine_api.arguments.projectdefaultlayer import ProjectDefaultLayerListing
from cytomine_api.arguments.projectrepresentativeuser import ProjectRepresentativeUserListing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from cytomine_api.arguments.project import ProjectFields
    from cytomine_api.arguments.projectdefaultlayer import ProjectDefaultLayerFields
    from cytomine_api.arguments.projectrepresentativeuser import ProjectRepresentativeUserFields
    from cytomine_api.models.command_history_entry import CommandHistoryEntry


class Project(fields.Project, Savable, Deletable):
    """Images, members and one ontology, worked on together; its name is unique over the server.

    Args:
        name: What the project is called.
        id_ontology: Ontology its annotations take their terms from.
        **attributes: Further fields, such as `isRestricted` or `users`.
    """

    resource = "project"
    irrevocable: ClassVar[Mapping[str, str]] = {
        "create": "servers answer 500, and the project can never be deleted afterwards; use delete()"
    }

    retrievalProjects: Any = None  # noqa: N815 - of older servers, as the next ones
    retrievalDisable: Any = None  # noqa: N815
    retrievalAllOntology: Any = None  # noqa: N815
    admins: list[int] | None = None
    users: list[int] | None = None
    mode: str | None = None

    def __init__(
        self, name: str | None = None, id_ontology: int | None = None, **attributes: Unpack[ProjectFields]
    ) -> None:
        super().__init__(**{"name": name, "ontology": id_ontology, **attributes})

    @false_when_legacy
    def add_user(self, id_user: int, admin: bool = False) -> Mapping[str, Any]:  # noqa: FBT001, FBT002 - as scripts call it
        """Return the server's word once the user is a member, or a manager; doing it again changes nothing.

        Raises:
            ValueError: The project has no id.
            NotFoundError: There is no such user.
            ForbiddenError: The caller does not manage the project.
        """
        return self._change_member("add", id_user, is_admin=admin)

    @false_when_legacy
    def delete_user(self, id_user: int, admin: bool = False) -> bool:  # noqa: FBT001, FBT002 - as scripts call it
        """Return True once the user is no longer a member, or with `admin` no longer a manager.

        A manager stays one until that right is taken away. Raises as `add_user`.
        """
        self._change_member("remove", id_user, is_admin=admin)
        return True

    def history(
        self,
        user: int | None = None,
        max: int = 0,  # noqa: A002 - as listings have it
        offset: int = 0,
    ) -> list[CommandHistoryEntry]:
        """Return what was changed in the project, newest first; the message of each tells what.

        Members and settings of the interface leave no entry.

        Args:
            user: Whose changes; everybody's when left out.
            max: How many; 0 for all.
            offset: How many of the newest are skipped.

        Raises:
            ValueError: The project has no id.
            NotFoundError: There is no such project.
        """
        module = table.operation("command.list_project_command_history")
        request = module.request(self._at("id"), user=user, max=max, offset=offset)
        found: list[CommandHistoryEntry] = module.parse(self._send(request))
        return found

    def _change_member(self, verb: str, user: int, *, is_admin: bool) -> Mapping[str, Any]:
        module = table.operation(f"member.{verb}_project_{'admin' if is_admin else 'member'}")
        reply: Mapping[str, Any] = self._send(module.request(self._at("id"), user)).json()
        self._note_change("add_user" if verb == "add" else "delete_user", None)
        return reply


class ProjectCollection(ProjectListing, ResourceCollection[Project]):
    """Projects the user may see, newest first; below an `ontology` or a `user`, those that have it."""

    never: ClassVar[tuple[str, ...]] = ("save",)


class ProjectRepresentative(fields.ProjectRepresentativeUser, Creatable, Fetchable, Deletable):
    """A member who stands for a project to the outside.

    Args:
        id_project: The project.
        id_user: The member.
        **attributes: Further fields.
    """

    resource = "projectrepresentativeuser"
    home = "project"
    never: ClassVar[tuple[str, ...]] = ("update",)

    def __init__(
        self,
        id_project: int | None = None,
        id_user: int | None = None,
        **attributes: Unpack[ProjectRepresentativeUserFields],
    ) -> None:
        super().__init__(**{"project": id_project, "user": id_user, **attributes})


class ProjectRepresentativeCollection(
    ProjectRepresentativeUserListing, ResourceCollection[ProjectRepresentative]
):
    """Representatives of one `project`."""


class ProjectDefaultLayer(fields.ProjectDefaultLayer, Savable, Deletable):
    """A user whose annotations are shown when an image of the project is opened.

    Args:
        id_project: The project.
        id_user: Whose annotations.
        **attributes: Further fields, such as `hideByDefault`.
    """

    resource = "projectdefaultlayer"
    home = "project"

    def __init__(
        self,
        id_project: int | None = None,
        id_user: int | None = None,
        **attributes: Unpack[ProjectDefaultLayerFields],
    ) -> None:
        super().__init__(**{"project": id_project, "user": id_user, **attributes})


class ProjectDefaultLayerCollection(ProjectDefaultLayerListing, ResourceCollection[ProjectDefaultLayer]):
    """Default layers of one `project`."""


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        raise error_for(__name__, name)
