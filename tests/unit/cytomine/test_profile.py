"""Where a connection takes what it was not given."""

import sys

import keyring
import keyring.backend
import keyring.errors
import pytest

from cytomine import Cytomine
from cytomine._core.profile import complete, profile_path
from cytomine_wire.settings import SettingsError

FILE = """
[profiles.default]
host = "https://file.test"
public_key = "file-public"
private_key = "file-private"

[profiles.other]
host = "https://other.test"
public_key = "other-public"
private_key = "other-private"
"""


@pytest.fixture
def profile(tmp_path, monkeypatch):
    for name in ("CYTOMINE_HOST", "CYTOMINE_PUBLIC_KEY", "CYTOMINE_PRIVATE_KEY", "CYTOMINE_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "cytomine" / "config.toml"
    path.parent.mkdir()
    path.write_text(FILE)
    path.chmod(0o600)
    return path


def test_arguments_come_first(profile):
    assert complete("h", "a", "b") == ("h", "a", "b")


def test_the_environment_comes_before_the_file(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_HOST", "https://env.test")
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "env-public")
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "env-private")
    assert complete(None, None, None) == ("https://env.test", "env-public", "env-private")


def test_the_file_gives_the_profile_that_is_asked_for(profile, monkeypatch):
    assert complete(None, None, None) == ("https://file.test", "file-public", "file-private")
    monkeypatch.setenv("CYTOMINE_PROFILE", "other")
    assert complete(None, None, None) == ("https://other.test", "other-public", "other-private")


def test_keys_of_one_server_are_never_given_to_another(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_HOST", "https://env.test")
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "env-public")
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "env-private")
    assert complete("https://third.test", None, None) == ("https://third.test", None, None)


def test_a_file_that_others_may_read_is_refused_with_the_command_that_mends_it(profile):
    profile.chmod(0o644)
    with pytest.raises(SettingsError, match=f"chmod 600 '{profile}'"):
        complete(None, None, None)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x = 1\ny = =", "line 2, column 5"),
        ("profiles = 5", "no table of texts"),
        ("[profiles.default]\nhost = 5", "no table of texts profiles.default"),
    ],
)
def test_a_malformed_file_is_named_with_the_place(profile, text, says):
    profile.write_text(text)
    with pytest.raises(SettingsError, match=f"{profile}.*{says}"):
        complete(None, None, None)


def test_a_profile_that_does_not_exist_is_named(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_PROFILE", "nobody")
    with pytest.raises(SettingsError, match="no profile 'nobody'"):
        complete(None, None, None)


def test_a_private_key_is_taken_only_with_its_public_key(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "env-private")
    assert complete("https://file.test", "another", None) == ("https://file.test", "another", None)
    assert complete("https://file.test", "file-public", None).private_key == "file-private"


def test_half_a_pair_in_the_environment_is_completed_by_the_profile_of_that_pair_only(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "env-public")
    assert complete(None, None, None) == ("https://file.test", "env-public", None)
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "file-public")
    assert complete(None, None, None) == ("https://file.test", "file-public", "file-private")


@pytest.mark.parametrize("host", ["file.test", "https://file.test/", "https://FILE.test:443"])
def test_a_host_is_known_again_however_it_is_written(profile, host):
    assert complete(host, None, None) == (host, "file-public", "file-private")


@pytest.mark.parametrize("host", ["http://file.test", "https://file.test:8443", "https://file.test/inner"])
def test_another_address_is_another_server(profile, host):
    assert complete(host, None, None) == (host, None, None)


def test_a_file_with_a_byte_order_mark_is_read(profile):
    profile.write_text(FILE, encoding="utf-8-sig")
    assert complete(None, None, None).host == "https://file.test"


def test_a_profile_that_is_named_where_there_is_no_file_is_told(profile, monkeypatch):
    profile.unlink()
    monkeypatch.setenv("CYTOMINE_PROFILE", "study")
    with pytest.raises(SettingsError, match=f"the profile 'study', and there is no {profile}"):
        complete(None, None, None)


def test_what_is_missing_is_told_with_all_places_that_were_looked_at(profile):
    profile.unlink()
    with pytest.raises(SettingsError) as caught:
        Cytomine()
    told = str(caught.value)
    assert told.startswith("the host, public key and private key are missing; looked at the arguments; ")
    assert "CYTOMINE_HOST, CYTOMINE_PUBLIC_KEY, CYTOMINE_PRIVATE_KEY not set" in told
    assert f"the profile file {profile} (there is none)" in told
    assert "the keyring (" in told


def test_where_keys_are_those_of_another_server_the_message_says_so(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_HOST", "https://env.test")
    with pytest.raises(
        SettingsError, match=r"CYTOMINE_HOST is https://env.test.*its host is https://file.test"
    ):
        Cytomine("https://third.test")


def test_with_a_token_only_the_host_can_be_missing(profile):
    profile.unlink()
    with pytest.raises(SettingsError, match=r"^the host is missing; "):
        Cytomine(token="abc")


@pytest.mark.parametrize("private_key", ["one\ntwo", "one two", "one\ttwo"])
def test_a_private_key_with_a_break_inside_is_refused_and_not_shown(private_key):
    with pytest.raises(SettingsError, match="blank or a line break") as caught:
        Cytomine("https://cytomine.test", "public", private_key)
    assert "two" not in str(caught.value)


def test_a_wrong_value_is_told_with_the_variable_it_was_read_from(profile, monkeypatch):
    monkeypatch.setenv("CYTOMINE_HOST", "ftp://cytomine.test")
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "a")
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "b")
    with pytest.raises(SettingsError, match=r"^The environment variable CYTOMINE_HOST: .*ftp"):
        Cytomine()


class Memory(keyring.backend.KeyringBackend):
    """A keyring of the system, in memory; a locked one refuses."""

    priority = 1

    def __init__(self, *, is_locked=False):
        super().__init__()
        self.is_locked = is_locked
        self.kept = {}

    def get_password(self, service, username):
        if self.is_locked:
            raise keyring.errors.KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


@pytest.fixture
def ring(profile):
    before = keyring.get_keyring()
    profile.unlink()
    memory = Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.mark.parametrize("kept", ["ring.test", "https://ring.test"])
def test_the_keyring_gives_the_private_key_of_a_public_key(ring, kept):
    keyring.set_password("cytomine", f"public@{kept}", "ring-private")
    assert complete("ring.test", "public", None) == ("ring.test", "public", "ring-private")
    assert complete("ring.test", "other", None) == ("ring.test", "other", None)


def test_the_keyring_comes_after_the_environment(ring, monkeypatch):
    keyring.set_password("cytomine", "public@https://ring.test", "ring-private")
    monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "public")
    monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "env-private")
    assert complete("https://ring.test", None, None).private_key == "env-private"


def test_a_locked_keyring_gives_nothing(ring):
    ring.is_locked = True
    assert complete("https://ring.test", "public", None).private_key is None


@pytest.mark.parametrize(
    ("platform", "variable", "folder"),
    [
        ("linux", "XDG_CONFIG_HOME", "cytomine"),
        ("win32", "APPDATA", "cytomine"),
        ("darwin", "HOME", "Library/Application Support/cytomine"),
    ],
)
def test_the_profile_lies_in_the_configuration_folder_of_the_platform(
    monkeypatch, tmp_path, platform, variable, folder
):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, str(tmp_path))
    assert profile_path() == tmp_path / folder / "config.toml"
