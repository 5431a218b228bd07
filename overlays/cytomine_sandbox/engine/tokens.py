"""Tokens: signed texts that say who somebody is and until when (RS256 JWTs, as of the shipped provider)."""

from __future__ import annotations

import base64
import json
import os
import secrets
import threading
import time
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from joserfc import jwt
from joserfc.errors import BadSignatureError, JoseError, UnsupportedAlgorithmError
from joserfc.jwk import RSAKey

from cytomine_sandbox.engine.errors import TokenError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

REALM: Final = "/iam/realms/cytomine"
CLIENT: Final = "core"
ACCESS: Final = "Bearer"
REFRESH: Final = "Refresh"
IDENTITY: Final = "ID"

_ALGORITHM: Final = "RS256"
_KEY_BITS: Final = 2048
_KEY_FILE: Final = "identity.pem"
_UNREADABLE: Final = "An error occurred while attempting to decode the Jwt: "
MALFORMED: Final = f"{_UNREADABLE}Malformed token"
_WRONG_KEY: Final = (
    f"{_UNREADABLE}Signed JWT rejected: Another algorithm expected, or no matching key(s) found"
)


@frozen
class Holder:
    """Who a token is about.

    Attributes:
        username: Of the user.
        reference: Its id at the provider.
        name: Full name.
        roles: Authorities, such as ROLE_USER.
    """

    username: str
    reference: str
    name: str
    roles: Sequence[str]


class Tokens:
    """Issues tokens and verifies them, with a key that is kept in the data folder.

    Args:
        folder: Where the key is kept; it is made when it is first needed.
        issuer: Tells the address of the realm, which is known once the server listens.
    """

    def __init__(self, folder: Path, issuer: Callable[[], str]) -> None:
        self._path = folder / _KEY_FILE
        self._issuer = issuer
        self._key: RSAKey | None = None
        self._making = threading.Lock()
        self._ended_at: dict[str | None, str] = {}

    @property
    def issuer(self) -> str:
        """Address of the realm."""
        return self._issuer()

    @property
    def key(self) -> RSAKey:
        """The key that signs."""
        with self._making:
            if self._key is None:
                self._key = self._read_key() if self._path.exists() else self._make_key()
            return self._key

    def public_keys(self) -> dict[str, Any]:
        """Return the key set that verifies, as JSON shows it."""
        shown = dict(self.key.as_dict(private=False))
        return {"keys": [{**shown, "kid": self.key.kid, "alg": _ALGORITHM, "use": "sig"}]}

    def issue(self, holder: Holder, kind: str, *, lives_s: float) -> str:
        """Return a new token."""
        now = time.time()
        claims: dict[str, Any] = {
            "exp": int(now + lives_s),
            "iat": int(now),
            "jti": _serial(),
            "iss": self.issuer,
            "aud": CLIENT if kind == IDENTITY else self.issuer if kind == REFRESH else "account",
            "sub": holder.reference,
            "typ": kind,
            "azp": CLIENT,
            "scope": "openid profile email",
        }
        if kind != REFRESH:
            claims |= {"preferred_username": holder.username, "name": holder.name, "email_verified": False}
        if kind == ACCESS:
            roles = [role.removeprefix("ROLE_") for role in holder.roles]
            claims |= {"resource_access": {CLIENT: {"roles": roles}}}
        return jwt.encode({"alg": _ALGORITHM, "kid": self.key.kid}, claims, self.key)

    def verify(self, token: str, kind: str = ACCESS) -> dict[str, Any]:
        """Return the claims of a token.

        Raises:
            TokenError: It is none of this realm, of another kind, or has run out; the text is the server's.
        """
        try:
            claims = dict(jwt.decode(token, self.key, algorithms=[_ALGORITHM]).claims)
        except BadSignatureError as error:
            raise TokenError(f"{_UNREADABLE}Signed JWT rejected: Invalid signature") from error
        except UnsupportedAlgorithmError as error:
            raise TokenError(_unsupported(token)) from error
        except (JoseError, ValueError, TypeError) as error:
            raise TokenError(MALFORMED) from error
        ends = claims.get("exp")
        if not isinstance(ends, int) or ends <= time.time() or self._is_ended(claims):
            raise TokenError(f"{_UNREADABLE}Jwt expired at {_instant(ends)}")
        if claims.get("iss") != self.issuer:
            raise TokenError(f"{_UNREADABLE}The iss claim is not valid")
        if claims.get("typ") != kind:
            raise TokenError(MALFORMED)
        return claims

    def end(self, reference: str | None = None) -> None:
        """Let the access tokens issued so far run out, of one user or of all; refresh tokens go on."""
        self._ended_at[reference] = _serial()

    def keep(self) -> Callable[[], None]:
        """Return what lets those tokens be good again that are good now."""
        kept = dict(self._ended_at)

        def put_back() -> None:
            self._ended_at = dict(kept)

        return put_back

    def _is_ended(self, claims: dict[str, Any]) -> bool:
        if claims.get("typ") != ACCESS:
            return False
        ended = (self._ended_at.get(reference, "") for reference in (None, claims.get("sub")))
        return str(claims.get("jti", "")) <= max(ended)

    def _make_key(self) -> RSAKey:
        key = RSAKey.generate_key(_KEY_BITS)
        # Beside it first: a process that is killed here must not leave half a key.
        beside = self._path.with_suffix(".new")
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(key.as_pem(private=True))
        beside.replace(self._path)
        key.ensure_kid()
        return key

    def _read_key(self) -> RSAKey:
        key = RSAKey.import_key(self._path.read_bytes())
        key.ensure_kid()
        return key


def _serial() -> str:
    """Return an id that is larger as text than those before it."""
    return f"{time.time_ns():016x}-{uuid.UUID(bytes=secrets.token_bytes(16), version=4)}"


def _unsupported(token: str) -> str:
    """Return how the server refuses an algorithm."""
    try:
        header = token.partition(".")[0]
        name = json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))["alg"]
    except (ValueError, KeyError, TypeError):
        return MALFORMED
    return "Unsupported algorithm of none" if name == "none" else _WRONG_KEY


def _instant(seconds: Any) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (TypeError, ValueError, OverflowError, OSError):
        return "null"
