"""What the doctor says of older scripts."""

import pytest

from cytomine.__main__ import main
from cytomine._core.script_check import check_script


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("if p.fetch(1) is False:\n    pass", "a refused request raises here"),
        ("if not p.save():\n    pass", "of an empty collection only"),
        ("from cytomine import CytomineJob", "tasks of the app engine"),
        ("import cytomine.models.software", "tasks of the app engine"),
        ("from cytomine.utilities import software", "tasks of the app engine"),
        ("conn.add_annotation(a, 5)", "make the object and save it"),
        ("image.window(1, 2, 3, 4, mask=True)", "do not read mask"),
        ("User('a').save()", "identity provider"),
        ("ImageServerCollection().fetch()", "no longer list image servers"),
    ],
)
def test_what_behaves_otherwise_is_named_with_its_line(code, advice):
    (first, *_) = check_script(f"\n{code}")
    assert first.line == 2
    assert advice in " ".join(each.advice for each in check_script(f"\n{code}"))


@pytest.mark.parametrize(
    "code",
    [
        "project.add_user(5)",
        "for a in AnnotationCollection(project=5).fetch():\n    print(a.id)",
        "image.window(1, 2, 3, 4)",
        "Term('a').save()",
    ],
)
def test_what_behaves_as_before_is_left_alone(code):
    assert check_script(code) == []


def test_the_command_prints_findings_and_says_so_with_its_status(tmp_path, capsys):
    script = tmp_path / "old.py"
    script.write_text("x = project.save() is not False\n")
    assert main(["doctor", "--script", str(script)]) == 1
    assert f"{script}:1: x = project.save()" in capsys.readouterr().out
    script.write_text("project.save()\n")
    assert main(["doctor", "--script", str(script)]) == 0


@pytest.mark.parametrize("text", [None, "def (", b"\xff\xfe"])
def test_what_is_no_script_is_refused(tmp_path, capsys, text):
    script = tmp_path / "old.py"
    if text is not None:
        script.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert main(["doctor", "--script", str(script)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_without_settings_the_doctor_names_what_is_missing(monkeypatch, tmp_path, capsys):
    for name in ("CYTOMINE_HOST", "CYTOMINE_PUBLIC_KEY", "CYTOMINE_PRIVATE_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert main(["doctor"]) == 1
    assert "SettingsError" in capsys.readouterr().err
