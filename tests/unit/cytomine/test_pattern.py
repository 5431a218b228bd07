"""File names from patterns: values stay values."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine._core.naming import paths_of
from cytomine._core.pattern import component, expand
from cytomine.models import Annotation, Term


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "a/b", "a\\b", "..", ".", "", "a\0b", "C:", "nul", "x" * 999]
)
def test_a_value_is_one_part_of_a_path(name):
    (path,) = expand("out/{name}.png", lambda _: name)
    assert PurePosixPath(path).parent == PurePosixPath("out")
    assert PureWindowsPath(path).parent == PureWindowsPath("out")
    assert len(PurePosixPath(path).name.encode()) < 255


@given(st.text())
def test_any_text_becomes_a_part_that_every_file_system_takes(text):
    part = component(text)
    assert part not in {"", ".", ".."}
    assert not set(part) & set('/\\:*?"<>|\0')
    assert not part.endswith((" ", ".")) or set(part) <= {"_"}
    assert component(part) == part


@given(st.text(alphabet="ab{}._%", max_size=8))
def test_braces_in_a_value_are_no_placeholders(value):
    (path,) = expand("{name}", lambda _: value)
    assert path == component(value)


@pytest.mark.parametrize("pattern", ["{a.b}", "{a[0]}", "{a!r}", "{id:05d}", "{}", "{0}", "{id", "id}"])
def test_what_is_no_plain_field_is_refused(pattern):
    with pytest.raises(ValueError, match=r"no field; there are|no partner"):
        paths_of(pattern, Term(id=7))


def test_lists_give_a_path_an_element_and_all_combinations_of_several():
    annotation = Annotation(id=7, id_terms=[1, 2], id_tracks=[8, 9])
    assert paths_of("{term}/{track}/{id}.png", annotation) == [
        "1/8/7.png",
        "1/9/7.png",
        "2/8/7.png",
        "2/9/7.png",
    ]
    assert paths_of("{term}.png", Annotation(id_terms=[])) == []


def test_what_is_missing_or_none_is_written_as_older_scripts_know_it():
    assert paths_of("{nothing}-{comment}", Term(id=7)) == ["_-None"]
