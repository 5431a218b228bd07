"""Who is asking: a key pair or an access token, turned into headers of one request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from cytomine_wire.secret import Secret

if TYPE_CHECKING:
    from cytomine_wire.address import Pairs

_SHOWN = 8
"""Letters of a public key that messages show: enough to recognise it."""


class Credentials(Protocol):
    """What a client needs to prove who is asking."""

    @property
    def identity(self) -> str:
        """Who that is, for messages; holds nothing private."""
        ...

    def headers(self, method: str, target: str, *, content_type: str = "") -> Pairs:
        """Return the headers that prove it for one request, `target` and `content_type` as on the wire."""
        ...


class KeyPair:
    """The two keys of a user, as shown on the account page.

    Attributes:
        public_key: Names the user.
        private_key: Proves it.
        signs_target: Whether path and query belong to the signed text: True up to the core of 2025, False for
            the generation of 2026. None lets a client find out, by asking its server once.
    """

    __slots__ = ("private_key", "public_key", "signs_target")

    def __init__(
        self, public_key: str, private_key: str | Secret, *, signs_target: bool | None = None
    ) -> None:
        if not public_key or not public_key.isascii() or any(c.isspace() or c == ":" for c in public_key):
            raise ValueError("a public key is a text without blanks and colons")
        secret = private_key if isinstance(private_key, Secret) else Secret(private_key)
        if not secret:
            raise ValueError("the private key is empty")
        if any("\ud800" <= c <= "\udfff" for c in secret.reveal()):
            raise ValueError("the private key is no text that can be encoded")
        self.public_key = public_key
        self.private_key = secret
        self.signs_target = signs_target

    @property
    def identity(self) -> str:
        """The beginning of the public key."""
        more = "..." if len(self.public_key) > _SHOWN else ""
        return f"public key {self.public_key[:_SHOWN]}{more}"

    def headers(
        self,
        method: str,
        target: str,
        *,
        content_type: str = "",
        now: float | None = None,
        signs_target: bool | None = None,
    ) -> Pairs:
        """Return Date and Authorization, signed for this method, target and content type.

        Args:
            method: In capitals.
            target: Path and query as on the wire.
            content_type: As on the wire.
            now: Seconds since 1970 that the date shall say; None takes the clock of this machine.
            signs_target: Overrides the attribute of that name.
        """
        import time  # noqa: PLC0415 - loaded with the first request

        from cytomine_wire.signing import SCHEME, http_date, signature, string_to_sign  # noqa: PLC0415

        date = http_date(time.time() if now is None else now)
        is_over_target = self.signs_target if signs_target is None else signs_target
        # What can fail comes first: no frame of a traceback shall hold the key as plain text.
        signed = None if is_over_target is False else target
        text = string_to_sign(method, signed, date=date, content_type=content_type)
        proof = f"{SCHEME} {self.public_key}:{signature(self.private_key.reveal(), text)}"
        return (("Date", date), ("Authorization", proof))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, KeyPair):
            return NotImplemented
        return self.public_key == other.public_key and self.private_key == other.private_key

    def __hash__(self) -> int:
        return hash((self.public_key, self.private_key))

    def __repr__(self) -> str:
        return f"KeyPair({self.public_key!r}, {self.private_key!r})"


class BearerToken:
    """An access token of the identity provider."""

    __slots__ = ("token",)

    def __init__(self, token: str | Secret) -> None:
        secret = token if isinstance(token, Secret) else Secret(token)
        text = secret.reveal()
        if not text or not text.isascii() or any(c.isspace() for c in text):
            raise ValueError("a token is a text without blanks")
        self.token = secret

    @property
    def identity(self) -> str:
        """That it is a token; nothing of it."""
        return "an access token"

    def headers(self, method: str, target: str, *, content_type: str = "") -> Pairs:  # noqa: ARG002 - not signed
        """Return the Authorization header."""
        return (("Authorization", f"Bearer {self.token.reveal()}"),)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BearerToken):
            return NotImplemented
        return self.token == other.token

    def __hash__(self) -> int:
        return hash(self.token)

    def __repr__(self) -> str:
        return f"BearerToken({self.token!r})"
