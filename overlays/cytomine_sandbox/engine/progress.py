"""Progress of long requests, told to whoever handed in a task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine.errors import forbidden_other_user

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.session import Session

TABLES: Final = (
    """CREATE TABLE task (
        id INTEGER PRIMARY KEY, progress INTEGER NOT NULL, project INTEGER, user INTEGER NOT NULL,
        prints_in_activity INTEGER NOT NULL)""",
    """CREATE TABLE task_comment (
        id INTEGER PRIMARY KEY, task INTEGER NOT NULL REFERENCES task(id), comment TEXT NOT NULL,
        created INTEGER NOT NULL)""",
    "CREATE INDEX task_comment_task ON task_comment(task)",
    "CREATE INDEX task_project ON task(project)",
)
MEMBERS_FROM: Final = 20
MANAGERS_FROM: Final = 60
_SHARE: Final = 40


def take_task(request: Request) -> None:
    """Let the rest of a request tell its progress to the task that it names; an unknown one is ignored.

    Raises:
        ForbiddenError: The task is somebody else's.
    """
    session = request.session
    row = session.one("SELECT id, user FROM task WHERE id = ?", request.number("task"))
    if row is None:
        return
    if row["user"] != session.user.id:
        raise forbidden_other_user()
    session.task = row["id"]


def tell(session: Session, percent: int, text: str) -> None:
    """Write down how far the request has come, if it has a task."""
    if session.task is None:
        return
    session.run("UPDATE task SET progress = ? WHERE id = ?", percent, session.task)
    session.run(
        "INSERT INTO task_comment (task, comment, created) VALUES (?, ?, ?)",
        session.task,
        f"{percent}%:{text}",
        session.now,
    )


def tell_users(
    session: Session, start: int, role: str, joining: Sequence[int], leaving: Sequence[int] = ()
) -> None:
    """Write down who got a role and who lost it; those who got it share what is left up to the next stage."""
    percent = start
    for users, what in ((joining, "added"), (leaving, "removed")):
        for user in users:
            row = session.one("SELECT username FROM user WHERE id = ?", user)
            if row:
                percent += _SHARE // len(joining)
                tell(session, min(percent, 100), f"User {row['username']} {what} as {role}")
