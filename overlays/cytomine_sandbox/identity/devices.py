"""Codes that let a program in from another device (RFC 8628)."""

from __future__ import annotations

import secrets
import threading
import time
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.tokens import Holder

LIVES_S: Final = 600
INTERVAL_S: Final = 5
_LETTERS: Final = "BCDFGHJKLMNPQRSTVWXZ"
_MOST: Final = 1000


class DeviceError(Exception):
    """A code that brings no token, now or ever.

    Attributes:
        error: Its name in the standard.
        description: In words.
    """

    def __init__(self, error: str, description: str) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description


@define
class Device:
    """A program that waits to be let in."""

    code: str
    user_code: str
    ends_at: float
    polled_at: float = float("-inf")
    holder: Holder | None = None
    is_refused: bool = False


@define
class Devices:
    """Programs that wait."""

    clock: Callable[[], float] = time.monotonic
    _waiting: dict[str, Device] = field(factory=dict)
    _lock: threading.Lock = field(factory=threading.Lock)

    def add(self) -> Device:
        """Return a new code.

        Raises:
            DeviceError: Too many wait already.
        """
        letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
        device = Device(secrets.token_urlsafe(32), f"{letters[:4]}-{letters[4:]}", self.clock() + LIVES_S)
        with self._lock:
            for code in [code for code, each in self._waiting.items() if each.ends_at <= self.clock()]:
                del self._waiting[code]
            if len(self._waiting) >= _MOST:
                raise DeviceError("temporarily_unavailable", "Too many devices wait")
            self._waiting[device.code] = device
        return device

    def named(self, user_code: str) -> Device | None:
        """Return who waits with a code that a user typed, None when nobody does."""
        typed = user_code.upper().replace("-", "").replace(" ", "")
        with self._lock:
            waiting = (each for each in self._waiting.values() if each.ends_at > self.clock())
            return next((each for each in waiting if each.user_code.replace("-", "") == typed), None)

    def take(self, code: str) -> Holder:
        """Return who let a program in; works once.

        Raises:
            DeviceError: Nobody did so far, or it was refused, or the code is none any more.
        """
        with self._lock:
            device = self._waiting.get(code)
            if device is None:
                raise DeviceError("invalid_grant", "Device code not valid")
            if device.ends_at <= self.clock():
                raise DeviceError("expired_token", "Device code is expired")
            before, device.polled_at = device.polled_at, self.clock()
            if device.is_refused:
                raise DeviceError("access_denied", "The end user denied the authorization request")
            if device.holder is None and device.polled_at - before < INTERVAL_S:
                raise DeviceError("slow_down", "Slow down")
            if device.holder is None:
                raise DeviceError("authorization_pending", "The authorization request is still pending")
            del self._waiting[code]
            return device.holder
