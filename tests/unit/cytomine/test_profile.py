"""Where a connection takes what it was not given."""

import pytest

from cytomine._core.profile import complete
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
