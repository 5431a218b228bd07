"""Where the server is and who asks, as the environment says it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

from cytomine_wire.credentials import BearerToken, KeyPair
from cytomine_wire.errors import CytomineError
from cytomine_wire.origin import parse_origin
from cytomine_wire.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.credentials import Credentials
    from cytomine_wire.origin import Origin

HOST: Final = "CYTOMINE_HOST"
PUBLIC_KEY: Final = "CYTOMINE_PUBLIC_KEY"
PRIVATE_KEY: Final = "CYTOMINE_PRIVATE_KEY"

_WHERE: Final = {
    HOST: "the address of the server, such as https://cytomine.example",
    PUBLIC_KEY: "the public key of your account page",
    PRIVATE_KEY: "the private key of your account page",
}


class SettingsError(CytomineError, ValueError):
    """A setting is missing or cannot be one; the message names it and shows nothing secret."""


class Account(NamedTuple):
    """What a user types or sets to connect."""

    host: str
    public_key: str
    private_key: Secret


class Settings(NamedTuple):
    """Where the server is and who asks."""

    origin: Origin
    credentials: Credentials


def from_environment(environment: Mapping[str, str] | None = None) -> Account:
    """Return what CYTOMINE_HOST, CYTOMINE_PUBLIC_KEY and CYTOMINE_PRIVATE_KEY say.

    Args:
        environment: Read instead of the environment of the process.

    Raises:
        SettingsError: Some are missing; all that are missing are named.
    """
    values = os.environ if environment is None else environment
    missing = [name for name in _WHERE if not values.get(name, "").strip()]
    if missing:
        raise SettingsError("; ".join(f"{name} is not set: {_WHERE[name]}" for name in missing) + ".")
    return Account(values[HOST].strip(), values[PUBLIC_KEY].strip(), Secret(values[PRIVATE_KEY].strip()))


def settings(
    host: str,
    *,
    public_key: str | None = None,
    private_key: str | Secret | None = None,
    token: str | None = None,
) -> Settings:
    """Return an address, and a key pair or a token, that can be ones.

    Raises:
        SettingsError: The host is no address; a key is missing, or cannot stand in a header.
    """
    try:
        origin = parse_origin(host.strip())
        if token:
            return Settings(origin, BearerToken(token.strip()))
        if not public_key:
            raise ValueError("the public key is missing: it stands on your account page of the server")
        if not private_key:
            raise ValueError("the private key is missing: it stands on your account page of the server")
        private = Secret((private_key if isinstance(private_key, str) else private_key.reveal()).strip())
        if any(c.isspace() for c in private.reveal()):
            raise ValueError(
                "the private key holds a blank or a line break: copy it again from your account page"
            )
        return Settings(origin, KeyPair(public_key.strip(), private))
    except ValueError as error:
        raise SettingsError(str(error)) from None
