"""Users and their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine._core.removed import error_for
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, Fetchable, FetchableByEnds
from cytomine_api import fields
from cytomine_api.arguments.user import UserFilters, UserListing
from cytomine_wire.codec import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from cytomine_api.arguments.secusersecrole import UserRoleFields
    from cytomine_api.arguments.user import UserFields


class CytomineUser:
    """What users have in common: a name and a pair of keys."""

    username: str
    origin: Any = None

    def keys(self) -> Mapping[str, str] | None:
        """Return `publicKey` and `privateKey` of the user; None where there is no user."""
        return None


class User(fields.User, Fetchable, CytomineUser):
    """An account. Accounts are made in the identity provider: here they are only read.

    Args:
        username: Name to log in with.
        firstname: Taken for older scripts, as those that follow.
        lastname: As above.
        email: As above.
        password: As above.
        language: As above.
        is_developer: As above.
        **attributes: Further fields.
    """

    resource = "user"
    class_: str = "be.cytomine.domain.security.User"

    firstname: str | None = None
    lastname: str | None = None
    email: str | None = None
    password: str | None = None
    language: str | None = None
    isDeveloper: Any = None  # noqa: N815 - the wire's name
    user: int | None = None
    admin: bool | None = None
    guest: bool | None = None

    def __init__(
        self,
        username: str | None = None,
        firstname: str | None = None,
        lastname: str | None = None,
        email: str | None = None,
        password: str | None = None,
        language: str | None = None,
        is_developer: str | None = None,
        **attributes: Unpack[UserFields],
    ) -> None:
        super().__init__(
            **{
                "username": username,
                "firstname": firstname,
                "lastname": lastname,
                "email": email,
                "password": password,
                "language": language,
                "isDeveloper": is_developer,
                **attributes,
            }
        )

    @false_when_legacy
    def keys(self) -> Mapping[str, str] | None:
        """Return `publicKey` and `privateKey` of the user; None for one that was not fetched.

        Raises:
            ForbiddenError: They are another's, and the caller is no administrator.
        """
        if self.is_new():
            return None
        module = table.operation("user.get_user_keys")
        return module.OPERATION.read(self._send(module.request(self.id)), record)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.username}"


class CurrentUser(User):
    """The user a connection's keys belong to."""

    resource = "currentuser"

    publicKey: str | None = None  # noqa: N815 - of older servers
    privateKey: str | None = None  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.__dict__["id"] = 0  # it is never new: older scripts see 0 where nobody was read

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] CURRENT USER - {self.__dict__.get('id')} : {self.username}"

    @false_when_legacy
    def fetch(self, id: int | str | None = None) -> Self:  # noqa: A002, ARG002 - the keys say who it is
        """Return the user, filled with what the server knows.

        Raises:
            AuthenticationError: The server does not know the keys.
        """
        return self._read()

    @false_when_legacy
    def keys(self) -> Mapping[str, str] | None:
        """Return `publicKey` and `privateKey` of the user."""
        module = table.operation("user.get_current_user_keys")
        found = module.OPERATION.read(self._send(module.request()), record)
        return {"publicKey": found["primaryKey"], "privateKey": found["secondaryKey"]}

    @false_when_legacy
    def signature(self) -> Mapping[str, str]:
        """Return `signature` and `publicKey` as the server computes them for an empty request."""
        module = table.operation("user.compute_signature")
        return module.OPERATION.read(self._send(module.request()), record)


class OlderFilters(TypedDict, total=False):
    """Filters of users beside those of the listings."""

    admin: bool
    online: bool
    publicKey: str


class AllFilters(UserFilters, OlderFilters, total=False):
    """All filters of users."""


class UserCollection(UserListing, ResourceCollection[User]):
    """Users of the server; of a `project` (with `admin=True` its managers), an `ontology` or a `storage`."""

    accepted: ClassVar[tuple[str, ...]] = tuple(OlderFilters.__annotations__)

    admin: bool | None = None

    def __init__(
        self,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Unpack[AllFilters],
    ) -> None:
        ResourceCollection.__init__(self, filters, max, offset, **parameters)

    def _address(self) -> str:
        if self.admin and self.is_filtered_by("project"):
            return "member.list_project_admins"
        return super()._address()


class Role(fields.Role, Fetchable):
    """What an account may do on the whole server; read only."""

    resource = "role"
    never: ClassVar[tuple[str, ...]] = (
        "save",
        "update",
        "delete",
    )

    def __init__(self) -> None:
        super().__init__()

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.authority}"


class RoleCollection(ResourceCollection[Role]):
    """All roles there are."""

    never: ClassVar[tuple[str, ...]] = ("save",)

    def __init__(self) -> None:
        super().__init__()


class UserRole(fields.UserRole, Creatable, FetchableByEnds, Deletable):
    """A role that a user has.

    Args:
        id_user: The user.
        id_role: The role.
        **attributes: Further fields.
    """

    resource = "secusersecrole"
    never: ClassVar[tuple[str, ...]] = ("update",)

    def __init__(
        self, id_user: int | None = None, id_role: int | None = None, **attributes: Unpack[UserRoleFields]
    ) -> None:
        super().__init__(**{"user": id_user, "role": id_role, **attributes})

    @false_when_legacy
    def fetch(self, id_user: int | None = None, id_role: int | None = None) -> Self:
        """Return the role of the user, filled with what the server knows of it.

        Raises:
            ValueError: The id of user or role is neither given nor set.
            NotFoundError: The user does not have it.
        """
        return self._fetch_between(user=id_user, role=id_role)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : User {self.user} - Role {self.role}"


class UserRoleCollection(ResourceCollection[UserRole]):
    """Roles of one `user`.

    Args:
        filters: `{"user": id}`.
    """

    never: ClassVar[tuple[str, ...]] = ("save",)

    def __init__(self, filters: Mapping[str, Any] | None = None) -> None:
        super().__init__(filters)

    @property
    def callback_identifier(self) -> str:
        """Name of the listing on the wire."""
        return "role"


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        raise error_for(__name__, name)
