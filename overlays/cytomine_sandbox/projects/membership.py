"""Members, managers and representatives of projects, and what they may do with the ontology."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import acl, command, progress
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

_REPRESENTATIVE = "ProjectRepresentativeUser"


def members(session: Session, project: int) -> list[int]:
    """Return the members of a project, managers among them, by id; any entry makes one."""
    rows = session.all("SELECT DISTINCT user FROM acl_entry WHERE container = ? ORDER BY user", project)
    return [row["user"] for row in rows]


def managers(session: Session, project: int) -> list[int]:
    """Return the managers of a project, by id."""
    return acl.holders(session, project, Mask.ADMINISTRATION)


def add(session: Session, project: int, users: Iterable[int], *, as_managers: bool = False) -> None:
    """Make users members or managers; unknown ids are skipped."""
    masks = (Mask.READ, Mask.ADMINISTRATION) if as_managers else (Mask.READ,)
    ontology = _ontology(session, project)
    for user in users:
        if session.exists("User", user):
            acl.grant(session, project, user, *masks)
            if ontology is not None:
                acl.grant(session, ontology, user, *masks)


def take(session: Session, project: int, user: int, mask: Mask) -> None:
    """Take the entry of members or of managers from a user, who is out of the project without any.

    Whoever is out represents the project no longer, and keeps the ontology only if another project needs it.

    Raises:
        ForbiddenError: Callers take their own last entry.
        WrongArgumentError: The caller has to represent the project from now on, but is no member.
    """
    acl.revoke(session, project, user, mask)
    ontology = _ontology(session, project)
    if acl.highest_mask(session, project, user):
        if mask is Mask.ADMINISTRATION:
            _stop_managing_ontology(session, ontology, user)
        return
    if user == session.user.id:
        acl.require(session, acl.Container(session.resource("Project").class_name, project), mask)
    _stop_representing(session, project, user)
    leave_ontology(session, ontology, user)


def _stop_representing(session: Session, project: int, user: int) -> None:
    resource = session.resource(_REPRESENTATIVE)
    rows = session.select(resource, "WHERE t.project = ?", project)
    gone = [row for row in rows if row["user"] == user]
    if gone and len(rows) == len(gone):
        require_member(session, project, session.user.id)
        add_representative(session, project, session.user.id)
    for row in gone:
        command.remove(session, resource, row)


def _stop_managing_ontology(session: Session, ontology: int | None, user: int) -> None:
    if ontology is None:
        return
    needed = session.one(
        """SELECT 1 AS found FROM project p JOIN acl_entry a ON a.container = p.id
           WHERE p.ontology = ?1 AND a.user = ?2 AND a.mask = ?3
           UNION SELECT 1 FROM ontology WHERE id = ?1 AND user = ?2""",
        ontology,
        user,
        Mask.ADMINISTRATION,
    )
    if needed is None:
        acl.revoke(session, ontology, user, Mask.ADMINISTRATION)


def require_member(session: Session, project: int, user: int) -> None:
    """Refuse a user who is no member of a project.

    Raises:
        WrongArgumentError: The user is none.
    """
    if not acl.highest_mask(session, project, user):
        raise WrongArgumentError(f"Error: the user {user} is not into the project {project}")


def layers(session: Session, project: Row) -> list[int]:
    """Return the members whose layers the caller may see, by id: all of them for managers."""
    everybody = members(session, project["id"])
    caller, chiefs = session.user, set(managers(session, project["id"]))
    if caller.is_admin_now or caller.id in chiefs:
        return everybody
    hidden = {
        user for user in everybody if project["hide_admins_layers" if user in chiefs else "hide_users_layers"]
    }
    return [user for user in everybody if user not in hidden or user == caller.id]


def leave_ontology(session: Session, ontology: int | None, user: int) -> None:
    """Take the rights on an ontology from a user, unless it is his or a project of his has it."""
    if ontology is None:
        return
    needed = session.one(
        """SELECT 1 AS found FROM project p JOIN acl_entry a ON a.container = p.id
           WHERE p.ontology = ? AND a.user = ? UNION SELECT 1 FROM ontology WHERE id = ? AND user = ?""",
        ontology,
        user,
        ontology,
        user,
    )
    if needed is None:
        acl.revoke(session, ontology, user)


def change_ontology(session: Session, project: int, before: int | None, after: int | None) -> None:
    """Give the members of a project their rights on its new ontology, and take those on the old one."""
    if before == after:
        return
    chiefs = set(managers(session, project))
    for user in members(session, project):
        leave_ontology(session, before, user)
        if after is not None:
            acl.grant(
                session, after, user, *((Mask.READ, Mask.ADMINISTRATION) if user in chiefs else (Mask.READ,))
            )


def replace(session: Session, project: int, users: list[int] | None, chiefs: list[int] | None) -> None:
    """Make lists the members and managers of a project; the caller and the managers stay members.

    Raises:
        PageError: A list only takes members away.
    """
    caller = session.user.id
    if users is not None:
        now = members(session, project)
        staying = managers(session, project) if chiefs is None else chiefs
        leaving = set(now) - set(users) - {caller} - set(staying)
        joining = [user for user in (*users, caller) if user not in now]
        _refuse_only_leaving(leaving, joining)
        add(session, project, joining)
        progress.tell_users(session, progress.MEMBERS_FROM, "User", joining, sorted(leaving))
        for user in sorted(leaving):
            take(session, project, user, Mask.READ)
    if chiefs is not None:
        now = managers(session, project)
        leaving = set(now) - set(chiefs) - {caller}
        joining = [user for user in (*chiefs, caller) if user not in now]
        _refuse_only_leaving(leaving, joining)
        add(session, project, joining, as_managers=True)
        progress.tell_users(session, progress.MANAGERS_FROM, "Admin", joining, sorted(leaving))
        for user in sorted(leaving):
            take(session, project, user, Mask.ADMINISTRATION)


def _refuse_only_leaving(leaving: set[int], joining: list[int]) -> None:
    if leaving and not joining:
        raise PageError(reason="a list of members that only takes some away")


def replace_representatives(session: Session, project: int, users: list[int]) -> None:
    """Make a list the representatives of a project.

    Raises:
        WrongArgumentError: The list is empty, or names somebody who is no member.
    """
    for user in users:
        require_member(session, project, user)
    if not users:
        raise last_representative()
    resource = session.resource(_REPRESENTATIVE)
    now = session.select(resource, "WHERE t.project = ?", project)
    for user in users:
        if user not in {row["user"] for row in now}:
            add_representative(session, project, user)
    for row in now:
        if row["user"] not in users:
            command.remove(session, resource, row)


def last_representative() -> WrongArgumentError:
    """Return the refusal to leave a project without representative."""
    return WrongArgumentError(
        "You cannot remove the last representative role. Add someone else as representative"
    )


def add_representative(session: Session, project: int, user: int) -> None:
    """Make a user a representative of a project."""
    command.add(session, session.resource(_REPRESENTATIVE), {"project": project, "user": user})


def _ontology(session: Session, project: int) -> int | None:
    row = session.one("SELECT ontology FROM project WHERE id = ?", project)
    return row["ontology"] if row else None
