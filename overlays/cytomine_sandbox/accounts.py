"""Who calls: users with their roles, keys and tokens, signatures, and administrator sessions."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import uuid
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from cytomine_sandbox.engine import acl
from cytomine_sandbox.engine.errors import TokenError
from cytomine_sandbox.engine.session import Caller
from cytomine_sandbox.engine.tokens import ACCESS, MALFORMED, Holder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from cytomine_sandbox.engine.admin_sessions import AdminSessions
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

TABLES = (
    """CREATE TABLE sec_role (
        id INTEGER PRIMARY KEY, authority TEXT NOT NULL, created INTEGER, updated INTEGER)""",
    """CREATE TABLE user (
        id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE, name TEXT NOT NULL, reference TEXT NOT NULL,
        public_key TEXT NOT NULL UNIQUE, private_key TEXT NOT NULL,
        is_enabled INTEGER NOT NULL DEFAULT 1, created INTEGER, updated INTEGER)""",
    """CREATE TABLE sec_user_sec_role (
        id INTEGER PRIMARY KEY, user INTEGER NOT NULL REFERENCES user(id),
        role INTEGER NOT NULL REFERENCES sec_role(id), created INTEGER, updated INTEGER,
        UNIQUE (user, role))""",
)
ROLES: Final = {"ROLE_USER": 39, "ROLE_ADMIN": 40, "ROLE_SUPER_ADMIN": 41, "ROLE_GUEST": 42}
FIRST_USERS: Final = (
    ("admin", "Ada Admin", ("ROLE_USER", "ROLE_ADMIN")),
    ("root", "Rut Root", ("ROLE_USER", "ROLE_ADMIN")),
    ("manager", "Mia Manager", ("ROLE_USER",)),
    ("member", "Max Member", ("ROLE_USER",)),
    ("outsider", "Ola Outsider", ("ROLE_USER",)),
    ("intern", "Intern User", ("ROLE_USER",)),
    ("guest", "Gus Guest", ("ROLE_GUEST",)),
)
_KEYS = re.compile(r"(CYTOMINE\S*) ([^:]*):(\S.*)")
ACTOR_TOKEN_LIVES_S: Final = 12 * 3600
_HOLDERS: Final = "SELECT id, username, reference, name FROM user WHERE is_enabled AND"


@frozen
class Actor:
    """A user of the sandbox with its credentials; its password at the identity provider is its name.

    Attributes:
        id: Of the user.
        username: Of the user.
        public_key, private_key: They sign.
        storage: Of its own.
        token: A bearer token that lives for twelve hours, issued when first asked for.
    """

    id: int
    username: str
    public_key: str
    private_key: str
    storage: int
    _issue: Callable[[], str] = field(repr=False, eq=False)

    @cached_property
    def token(self) -> str:  # noqa: D102 - see the class
        return self._issue()


@frozen
class Signed:
    """What a signature is made over, as it came on the wire."""

    method: str
    target: str
    headers: Mapping[str, str]

    def texts(self) -> Iterator[str]:
        """Yield the texts that may have been signed.

        The media type counts as sent, as JSON where it was left out, or not at all; a question mark with
        nothing behind it is lost on the way.
        """
        before = f"{self.method}\n{self.headers.get('content-md5', '')}\n"
        sent = self.headers.get("content-type", "")
        is_forced = ".json" in self.target and sent in {"", "application/octet-stream"}
        media_types = dict.fromkeys(("application/json" if is_forced else sent, ""))
        targets = [self.target] if "?" in self.target else [self.target, f"{self.target}?"]
        for target in targets:
            for media_type in media_types:
                yield f"{before}{media_type}\n{self.headers.get('date', '')}\n{target}"


def seed(session: Session) -> None:
    """Make the roles of a new server."""
    now = session.now
    session.run_many(
        "INSERT INTO sec_role VALUES (?, ?, ?, ?)",
        [(role_id, authority, now, now) for authority, role_id in ROLES.items()],
    )


def add_user(session: Session, username: str, name: str, roles: Sequence[str]) -> Actor:
    """Return a new user with random keys, a token and a storage."""
    now, user = session.now, session.next_id()
    public_key, private_key, reference = (
        str(uuid.UUID(bytes=secrets.token_bytes(16), version=4)) for _ in "abc"
    )
    session.insert(
        "user",
        {
            "id": user,
            "username": username,
            "name": name,
            "reference": reference,
            "public_key": public_key,
            "private_key": private_key,
            "created": now,
            "updated": now,
        },
    )
    session.run_many(
        "INSERT INTO sec_user_sec_role VALUES (?, ?, ?, ?, ?)",
        [(session.next_id(), user, ROLES[role], now, now) for role in roles],
    )
    storage = session.next_id()
    row = {"id": storage, "name": f"{username} storage", "user": user, "created": now, "updated": now}
    session.insert("storage", row)
    acl.grant(session, storage, user, acl.Mask.READ, acl.Mask.WRITE, acl.Mask.ADMINISTRATION)
    holder = Holder(username, reference, name, roles)
    return Actor(user, username, public_key, private_key, storage, _issuer(session, holder))


def actors(session: Session) -> dict[str, Actor]:
    """Return all users with keys, by name."""
    rows = session.all(
        """SELECT u.id, u.username, u.public_key, u.private_key, min(s.id) AS storage, u.reference, u.name
           FROM user u JOIN storage s ON s.user = u.id GROUP BY u.id ORDER BY u.id"""
    )
    found = {}
    for row in rows:
        holder = Holder(
            row["username"], row.pop("reference"), row.pop("name"), _sorted_roles(session, row["id"])
        )
        found[row["username"]] = Actor(**row, issue=_issuer(session, holder))
    return found


def holder_of(session: Session, reference: str) -> Holder | None:
    """Return a user as the identity provider knows it, None when there is none, or it is disabled."""
    return _holder(session, session.one(f"{_HOLDERS} reference = ?", reference))


def holder_named(session: Session, username: str) -> Holder | None:
    """Return a user by name; otherwise as `holder_of`."""
    return _holder(session, session.one(f"{_HOLDERS} username = ?", username))


def _holder(session: Session, row: Row | None) -> Holder | None:
    if row is None:
        return None
    return Holder(row["username"], row["reference"], row["name"], _sorted_roles(session, row["id"]))


def _sorted_roles(session: Session, user: int) -> list[str]:
    return sorted(_roles(session, user))


def _issuer(session: Session, holder: Holder) -> Callable[[], str]:
    """Return what issues a token of a user; signing takes a millisecond, so only who asks pays for it."""
    tokens = session.surroundings.tokens
    return lambda: tokens.issue(holder, ACCESS, lives_s=ACTOR_TOKEN_LIVES_S)


def caller_named(session: Session, sessions: AdminSessions, username: str) -> Caller | None:
    """Return a user as caller, None when there is none of that name."""
    row = session.one("SELECT id FROM user WHERE username = ?", username)
    return caller_of(session, sessions, row["id"]) if row else None


def identify(session: Session, sessions: AdminSessions, signed: Signed) -> Caller | None:
    """Return who sends a request, None when nobody can be made out.

    Raises:
        TokenError: A bearer token is sent that is none.
    """
    authorization = signed.headers.get("authorization", "")
    if authorization.lower().startswith("bearer"):
        return _by_token(session, sessions, authorization)
    return _by_keys(session, sessions, signed, authorization)


def key_refusal(session: Session, headers: Mapping[str, str]) -> str | None:
    """Return why the image server cannot check a signature, None when it can."""
    parts = _KEYS.fullmatch(headers.get("authorization", ""))
    if not parts:
        return "Auth failed"
    if session.one("SELECT 1 AS found FROM user WHERE public_key = ?", parts[2]) is None:
        return "'bool' object is not subscriptable"
    return None


def caller_of(session: Session, sessions: AdminSessions, user: int) -> Caller | None:
    """Return a user as caller, None when there is none of that id."""
    row = session.one("SELECT username FROM user WHERE id = ?", user)
    return _caller(sessions, user, row["username"], _roles(session, user)) if row else None


def _by_token(session: Session, sessions: AdminSessions, authorization: str) -> Caller:
    token = authorization[len("bearer") :].strip()
    if not token or any(letter.isspace() for letter in token):
        raise TokenError("Bearer token is malformed")
    claims = session.surroundings.tokens.verify(token)
    row = session.one(f"{_HOLDERS} reference = ?", claims.get("sub"))
    if row is None:
        raise TokenError(MALFORMED)
    roles = _roles(session, row["id"])
    if "ROLE_ADMIN" in roles:
        sessions.open(row["username"])
    return _caller(sessions, row["id"], row["username"], roles, by_token=True)


def _by_keys(session: Session, sessions: AdminSessions, signed: Signed, authorization: str) -> Caller | None:
    parts = _KEYS.fullmatch(authorization)
    if not parts or "date" not in signed.headers:
        return None
    row = session.one(
        "SELECT id, username, private_key FROM user WHERE public_key = ? AND is_enabled", parts[2]
    )
    if row is None or not any(
        hmac.compare_digest(signature(row["private_key"], text), parts[3].encode("utf-8", "replace"))
        for text in signed.texts()
    ):
        return None
    return _caller(sessions, row["id"], row["username"], _roles(session, row["id"]))


def signature(private_key: str, text: str) -> bytes:
    """Return the signature of a text, in base64."""
    digest = hmac.new(private_key.encode(), text.encode("utf-8", "replace"), hashlib.sha1).digest()
    return base64.b64encode(digest)


def _roles(session: Session, user: int) -> frozenset[str]:
    rows = session.all(
        "SELECT r.authority FROM sec_user_sec_role l JOIN sec_role r ON r.id = l.role WHERE l.user = ?", user
    )
    return frozenset(row["authority"] for row in rows)


def _caller(
    sessions: AdminSessions, user: int, username: str, roles: frozenset[str], *, by_token: bool = False
) -> Caller:
    is_admin = "ROLE_SUPER_ADMIN" in roles or ("ROLE_ADMIN" in roles and sessions.is_open(username))
    return Caller(user, username, roles, is_admin, by_token)
