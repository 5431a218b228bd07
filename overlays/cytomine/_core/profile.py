"""Where a connection takes what it was not given: environment, profile file, keyring of the system."""

from __future__ import annotations

import os
import stat
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cytomine_wire.settings import HOST, PRIVATE_KEY, PUBLIC_KEY, SettingsError, settings

if TYPE_CHECKING:
    from cytomine_wire.secret import Secret

PROFILE: Final = "CYTOMINE_PROFILE"
_SERVICE: Final = "cytomine"


class Given(NamedTuple):
    """What is known of host and keys; None where nothing is."""

    host: str | None
    public_key: str | None
    private_key: str | Secret | None


def complete(host: str | None, public_key: str | None, private_key: str | Secret | None) -> Given:
    """Return host and keys, what is missing taken from the environment, the profile file, and the keyring.

    A profile is taken only where the environment leaves the host open: keys of one server never go to
    another.

    Raises:
        SettingsError: The profile file is malformed, or others than its owner may read it.
    """
    if host is not None and public_key is not None and private_key is not None:
        return Given(host, public_key, private_key)
    read = {name: os.environ.get(name, "").strip() or None for name in (HOST, PUBLIC_KEY, PRIVATE_KEY)}
    if host is None or read[HOST] in {None, host}:
        host = host or read[HOST]
        public_key = public_key or read[PUBLIC_KEY]
        private_key = private_key or read[PRIVATE_KEY]
    if host is None or public_key is None or private_key is None:
        stored = _profile(os.environ.get(PROFILE) or "default")
        if host is None or stored.get("host") == host:
            host = host or stored.get("host")
            public_key = public_key or stored.get("public_key")
            private_key = private_key or stored.get("private_key")
    if host and public_key and private_key is None:
        private_key = _from_keyring(host, public_key)
    return Given(host, public_key, private_key)


def explained(error: SettingsError, asked: Given, found: Given) -> SettingsError:
    """Return the error for settings that cannot be, with the place where the bad one was read.

    Args:
        error: What is wrong.
        asked: What the caller gave.
        found: What was connected with.
    """
    for place, (name, value) in enumerate(zip((HOST, PUBLIC_KEY, PRIVATE_KEY), found, strict=True)):
        if asked[place] is not None or (value and _can_be(place, value)):
            continue
        if name in os.environ and (value or "") == os.environ[name].strip():
            return SettingsError(f"The environment variable {name}: {error}")
        if value:
            return SettingsError(f"{name.removeprefix('CYTOMINE_').lower()} in {profile_path()}: {error}")
        return SettingsError(f"{error}; set {name}, or write a profile into {profile_path()}")
    return error


def _can_be(place: int, value: str | Secret) -> bool:
    """Whether a setting can be one, the others apart."""
    trial: list[Any] = ["https://host.invalid", "public", "private"]
    trial[place] = value
    try:
        settings(trial[0], public_key=trial[1], private_key=trial[2])
    except SettingsError:
        return False
    return True


def profile_path() -> Path:
    """Return where the profile file lies on this platform."""
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("APPDATA") or home / "AppData/Roaming")
    elif sys.platform == "darwin":
        folder = home / "Library/Application Support"
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return folder / "cytomine" / "config.toml"


def _profile(name: str) -> dict[str, str]:
    """Return the texts of one profile; empty where there is no file, or no such profile."""
    path = profile_path()
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The profile file {path} cannot be read: {error}") from None
    if sys.platform != "win32" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise SettingsError(f"Others may read the profile file {path}, which holds keys: chmod 600 '{path}'")
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        profiles: Any = tomllib.loads(text).get("profiles", {})
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The profile file {path} is no TOML: {error}") from None
    found = profiles.get(name, {}) if isinstance(profiles, dict) else None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise SettingsError(f"The profile file {path} has no table of texts profiles.{name}")
    if not found and name != "default":
        raise SettingsError(f"The profile file {path} has no profile {name!r}; {PROFILE} names it")
    return found


def _from_keyring(host: str, public_key: str) -> str | None:
    """Return the private key that the keyring of the system keeps for a public key of a host."""
    try:
        keyring, errors = import_module("keyring"), import_module("keyring.errors")
    except ImportError:  # an extra
        return None
    try:
        found: str | None = keyring.get_password(_SERVICE, f"{public_key}@{host}")
    except errors.KeyringError:  # none is set up, or it is locked
        return None
    return found
