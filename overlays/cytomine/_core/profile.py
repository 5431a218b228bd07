"""Where a connection takes what it was not given: environment, profile file, keyring of the system."""

from __future__ import annotations

import os
import stat
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cytomine_wire.origin import BaseUrlError, parse_origin
from cytomine_wire.settings import HOST, PRIVATE_KEY, PUBLIC_KEY, SettingsError, settings

if TYPE_CHECKING:
    from cytomine_wire.secret import Secret

PROFILE: Final = "CYTOMINE_PROFILE"
PARTS: Final = ("host", "public_key", "private_key")
_SERVICE: Final = "cytomine"
_NAMES: Final = ("host", "public key", "private key")
_ACCOUNT: Final = "The keys stand on your account page of the server."


class Given(NamedTuple):
    """What is known of host and keys; None where nothing is."""

    host: str | None
    public_key: str | None
    private_key: str | Secret | None


def complete(host: str | None, public_key: str | None, private_key: str | Secret | None) -> Given:
    """Return host and keys, what is missing taken from the environment, the profile file, and the keyring.

    Keys of one server never go to another, and keys of a pair stay together: a place gives keys only where
    its host is the one asked for, and a private key only where its public key is.

    Raises:
        SettingsError: The profile file is malformed, or others than its owner may read it.
    """
    found = Given(host, public_key, private_key)
    for place in (_environment, _profile):
        if None in found:
            found = _joined(found, place())
    if found.host and found.public_key and found.private_key is None:
        found = found._replace(private_key=_from_keyring(found.host, found.public_key))
    return found


def _joined(known: Given, more: Given) -> Given:
    """Return what is known, what is missing taken from one place."""
    if known.host is not None and more.host is not None and not _is_same(known.host, more.host):
        return known
    host = known.host or more.host
    if known.public_key is None and (known.private_key is None or known.private_key == more.private_key):
        return Given(host, more.public_key, more.private_key)
    if known.private_key is None and known.public_key == more.public_key:
        return Given(host, known.public_key, more.private_key)
    return known._replace(host=host)


def _is_same(one: str, other: str) -> bool:
    """Whether two hosts are one server, however they are written."""
    return _address(one) == _address(other)


def _address(host: str) -> str:
    try:
        return str(parse_origin(host))
    except BaseUrlError:
        return host


def explained(error: SettingsError, asked: Given, found: Given) -> SettingsError:
    """Return the error for settings that cannot be, with the places where they were looked for or read.

    Args:
        error: What is wrong.
        asked: What the caller gave.
        found: What was connected with.
    """
    missing = [name for name, value in zip(_NAMES, found, strict=True) if value is None]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        said = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
        return SettingsError(f"the {said} {verb} missing; looked at {'; '.join(_places(found))}. {_ACCOUNT}")
    for place, (name, value) in enumerate(zip((HOST, PUBLIC_KEY, PRIVATE_KEY), found, strict=True)):
        if asked[place] is not None or (value and _can_be(place, value)):
            continue
        if (value or "") == (os.environ.get(name) or "").strip():
            return SettingsError(f"The environment variable {name}: {error}")
        return SettingsError(f"{name.removeprefix('CYTOMINE_').lower()} in {profile_path()}: {error}")
    return error


def _places(found: Given) -> list[str]:
    """Return the places that were looked at, each with why it did not help."""
    read, path = _environment(), profile_path()
    unset = [name for name, value in zip((HOST, PUBLIC_KEY, PRIVATE_KEY), read, strict=True) if value is None]
    is_elsewhere = found.host is not None and read.host is not None and not _is_same(found.host, read.host)
    environment = f"{HOST} is {read.host}" if is_elsewhere else f"{', '.join(unset) or 'another key'} not set"
    if not path.exists():
        file = "there is none"
    elif (host := _profile().host) is not None and found.host is not None and not _is_same(host, found.host):
        file = f"its host is {host}"
    else:
        file = f"profile {os.environ.get(PROFILE) or 'default'!r} lacks it"
    kept = "needs host and public key" if found.host is None or found.public_key is None else "it has none"
    keyring = kept if _has_keyring() else "not installed: pip install 'cytomine-sdk[keyring]'"
    return [
        "the arguments",
        f"the environment ({environment})",
        f"the profile file {path} ({file})",
        f"the keyring ({keyring})",
    ]


def place_of(name: str, value: object) -> str:
    """Return the place that gave a setting, for messages.

    Args:
        name: `host`, `public_key` or `private_key`.
        value: What was found.
    """
    if getattr(_environment(), name) == value:
        return "the environment"
    return f"{profile_path()}" if getattr(_profile(), name) == value else "the keyring"


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


def _environment() -> Given:
    """Return what the environment says."""
    return Given(*(os.environ.get(name, "").strip() or None for name in (HOST, PUBLIC_KEY, PRIVATE_KEY)))


def _profile() -> Given:
    """Return what the profile says that CYTOMINE_PROFILE names; nothing where there is no file."""
    name = os.environ.get(PROFILE) or "default"
    path = profile_path()
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if PROFILE in os.environ and name != "default":
            raise SettingsError(f"{PROFILE} names the profile {name!r}, and there is no {path}") from None
        return Given(None, None, None)
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
    return Given(*(found.get(key) for key in PARTS))


def _has_keyring() -> bool:
    from importlib.util import find_spec  # noqa: PLC0415 - for messages alone

    return find_spec("keyring") is not None


def _from_keyring(host: str, public_key: str) -> str | None:
    """Return the private key that the keyring of the system keeps under `public_key@host`.

    The host as it was given is looked for first, then its whole address, `https://cytomine.example`.
    """
    try:
        keyring, errors = import_module("keyring"), import_module("keyring.errors")
    except ImportError:  # an extra
        return None
    for name in dict.fromkeys((host, _address(host))):
        try:
            found: str | None = keyring.get_password(_SERVICE, f"{public_key}@{name}")
        except errors.KeyringError:  # none is set up, or it is locked
            return None
        if found:
            return found
    return None
