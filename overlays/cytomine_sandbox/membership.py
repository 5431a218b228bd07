"""Members, managers and representatives of projects, and what they may do with the ontology."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import acl, command
from cytomine_sandbox.acl import Mask
from cytomine_sandbox.errors import PageError, WrongArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cytomine_sandbox.session import Session

_REPRESENTATIVE = "ProjectRepresentativeUser"


def members(session: Session, project: int) -> list[int]:
    """Return the members of a project, managers among them, by id."""
    return acl.holders(session, project, Mask.READ)


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


def remove(session: Session, project: int, users: Iterable[int]) -> None:
    """Take users out of a project, and out of its ontology unless another project needs it."""
    for user in users:
        acl.revoke(session, project, user)
        session.run("DELETE FROM project_representative_user WHERE project = ? AND user = ?", project, user)
        leave_ontology(session, _ontology(session, project), user)


def demote(session: Session, project: int, users: Iterable[int]) -> None:
    """Make managers plain members."""
    for user in users:
        acl.revoke(session, project, user, Mask.ADMINISTRATION)


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
        leaving = set(now) - set(users) - {caller} - set(managers(session, project))
        joining = [user for user in (*users, caller) if user not in now]
        _refuse_only_leaving(leaving, joining)
        add(session, project, joining)
        remove(session, project, sorted(leaving))
    if chiefs is not None:
        now = managers(session, project)
        leaving = set(now) - set(chiefs) - {caller}
        joining = [user for user in (*chiefs, caller) if user not in now]
        _refuse_only_leaving(leaving, joining)
        add(session, project, joining, as_managers=True)
        demote(session, project, sorted(leaving))


def _refuse_only_leaving(leaving: set[int], joining: list[int]) -> None:
    if leaving and not joining:
        raise PageError(reason="a list of members that only takes some away")


def replace_representatives(session: Session, project: int, users: list[int]) -> None:
    """Make a list the representatives of a project.

    Raises:
        WrongArgumentError: The list is empty, or names somebody who is no member.
    """
    known = members(session, project)
    for user in users:
        if user not in known:
            raise WrongArgumentError(f"Error: the user {user} is not into the project {project}")
    if not users:
        raise WrongArgumentError(
            "You cannot remove the last representative role. Add someone else as representative"
        )
    resource = session.resource(_REPRESENTATIVE)
    now = session.select(resource, "WHERE t.project = ?", project)
    for user in users:
        if user not in {row["user"] for row in now}:
            add_representative(session, project, user)
    for row in now:
        if row["user"] not in users:
            command.remove(session, resource, row)


def add_representative(session: Session, project: int, user: int) -> None:
    """Make a user a representative of a project."""
    command.add(session, session.resource(_REPRESENTATIVE), {"project": project, "user": user})


def _ontology(session: Session, project: int) -> int | None:
    row = session.one("SELECT ontology FROM project WHERE id = ?", project)
    return row["ontology"] if row else None
