"""A request as a command that can be typed, with what is secret masked."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, Final

from cytomine_contract.masking import MASK

if TYPE_CHECKING:
    from cytomine_contract.exchange import Message

_SECRETS: Final = frozenset({"authorization", "cookie"})
_IN_QUERY: Final = re.compile(r"(?i)\b((?:auth|authorization|token|access_token|signature)=)[^&]+")
_IN_BODY: Final = re.compile(
    r'(?i)("(?:password|token|(?:private|secondary|public|primary)Key)"\s*:\s*")[^"]*'
)
_LONGEST: Final = 2000


def masked(text: str) -> str:
    """Return a text without the values of keys, tokens and passwords."""
    return _IN_BODY.sub(rf"\g<1>{MASK}", _IN_QUERY.sub(rf"\g<1>{MASK}", text))


def curl(url: str, message: Message) -> str:
    """Return the command line that sends a request; whoever types it puts in credentials."""
    words = ["curl", "-X", message.method, f"{url}{masked(message.target)}"]
    for name, value in message.headers.items():
        if name == "Date" and "Authorization" in message.headers:
            continue  # signed with the credentials, and as old as they are
        words += ["-H", f"{name}: {MASK if name.lower() in _SECRETS else masked(value)}"]
    if message.content is not None:
        words += ["--data-binary", _body(message.content)]
    return " ".join(shlex.quote(word) for word in words)


def _body(content: bytes) -> str:
    try:
        text = masked(content.decode())
    except UnicodeDecodeError:
        return f"({len(content)} bytes)"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} characters)"
