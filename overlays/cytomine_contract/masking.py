"""What a recording must not hold: keys, tokens, passwords, and the address of the server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cytomine_contract.exchange import Actor

MASK: Final = "***"
"""Stands for a text that is not told; it agrees with any other."""

EXAMPLE: Final = "https://cytomine.example.org"
"""Stands for the address of the server."""

_SECRET_KEYS: Final = frozenset(
    {
        "password",
        "newpassword",
        "oldpassword",
        "privatekey",
        "publickey",
        "primarykey",
        "secondarykey",
        "token",
    }
)
_TOKEN: Final = re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*")


@frozen
class Masks:
    """Texts and what is written in their place, the longest first."""

    texts: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, url: str, actors: Iterable[Actor], more: Iterable[str] = ()) -> Masks:
        """Return the masks for a server and its accounts, and for more texts that shall not be told."""
        parts = urlsplit(url)
        example = urlsplit(EXAMPLE)
        found = {url: EXAMPLE, parts.netloc: example.netloc}
        if parts.hostname not in {"localhost", "127.0.0.1", "::1", None}:
            found[str(parts.hostname)] = example.netloc
        for actor in actors:
            found |= {key: MASK for key in (actor.public_key, actor.private_key, actor.token) if key}
        found |= {text: MASK for text in more if text}
        return cls(tuple(sorted(found.items(), key=lambda item: -len(item[0]))))

    def applied(self, value: Any, key: str = "") -> Any:
        """Return a JSON value with nothing in it that must not be told."""
        if isinstance(value, dict):
            return {self._text(name): self.applied(each, name) for name, each in value.items()}
        if isinstance(value, list):
            return [self.applied(each, key) for each in value]
        if not isinstance(value, str):
            return value
        is_variable = value.startswith("${") and value.endswith("}")
        if key.lower() in _SECRET_KEYS and value and not is_variable:
            return MASK
        return self._text(value)

    def _text(self, text: str) -> str:
        for secret, instead in self.texts:
            text = text.replace(secret, instead)
        return _TOKEN.sub(MASK, text)
