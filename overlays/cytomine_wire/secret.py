"""Text that must not be seen: masked wherever it could be printed, and refused by pickle."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from typing import SupportsIndex

MASK: Final = "***"

# Compiled by `re` when first used, not by every program that imports this.
_SCHEMES: Final = r"\b((?i:Bearer|Basic)\s+|CYTOMINE\s+[^\s:]+:)[A-Za-z0-9._~+/=-]{8,}"
_PARAMETERS: Final = (
    r"(?i)\b(authorization|auth|access_token|refresh_token|token|password|privateKey|secret)(=|%3D)"
    r"[^&\s\"'<>]+"
)


class Secret:
    """A text whose value only `reveal` gives out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the text itself; keep it out of variables that outlive the call."""
        return self._value

    def __eq__(self, other: object) -> bool:
        import hmac  # noqa: PLC0415 - loads the crypto library, which most programs never need

        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a secret is not pickled; make the client anew where it is needed")


def scrub(text: str) -> str:
    """Return the text with what looks like credentials masked: scheme and token, or a telling parameter."""
    return re.sub(_PARAMETERS, rf"\1\2{MASK}", re.sub(_SCHEMES, rf"\1{MASK}", text))
