"""What a server calls a file becomes one safe component, and no two the same."""

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import announced_name, distinct_names, safe_name

NASTY = st.text(st.sampled_from('a.B/\\:*?"<>| \0\n\r\téÉ\u0301\u202eCONnul1~漢-\ud800'), max_size=30)


@given(NASTY | st.text(max_size=400))
def test_any_text_becomes_one_component_on_every_system(text):
    name = safe_name(text)
    assert name not in {"", ".", ".."}
    assert len(name.encode()) <= 255
    assert PurePosixPath(name).name == name
    assert PureWindowsPath(name).name == name
    assert not PureWindowsPath(name).is_reserved()
    assert not name.endswith((".", " "))
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in name)
    assert safe_name(name) == name


@given(st.lists(NASTY, max_size=12))
def test_names_differ_where_case_and_forms_do_not_count(texts):
    names = distinct_names(texts)
    folded = {unicodedata.normalize("NFKC", name).casefold() for name in names}
    assert len(folded) == len(texts)
    assert distinct_names(texts) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\a.tif", "a.tif"),
        ("a.tif", "a.tif"),
        ("über Nacht.svs", "über Nacht.svs"),
        ("..", "file"),
        ("", "file"),
        ("nul", "_nul"),
        ("COM1.txt", "_COM1.txt"),
        ("con .txt", "_con .txt"),
        ("a:b", "a_b"),
        ("x. . ", "x"),
        ("evil\u202egpj.exe", "evil_gpj.exe"),
    ],
)
def test_known_names(text, name):
    assert safe_name(text) == name


def test_long_name_keeps_its_suffix_and_stays_apart_from_others():
    one, other = safe_name("x" * 400 + "1.tif"), safe_name("x" * 400 + "2.tif")
    assert one.endswith(".tif")
    assert one != other


def test_twins_get_a_mark():
    names = distinct_names(["A.tif", "a.tif", "a.tif", "e\u0301", "é"])
    assert names[0] == "A.tif"
    assert all(name.endswith(".tif") and name.startswith("a-") for name in names[1:3])
    assert names[1] != names[2]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="a b.tif"', "a b.tif"),
        ("attachment; filename=../../x.png", "x.png"),
        ("attachment; filename*=UTF-8''%C3%A9t%C3%A9.tif", "été.tif"),
        ('attachment; filename="..\\\\..\\\\x.png"', "x.png"),
        ("inline", ""),
        ("", ""),
        ("attachment; filename*=no-such-charset''%ff", "%ff"),
        ("\n; filename=x", "x"),
    ],
)
def test_announced_name_is_safe(header, name):
    found = announced_name({"content-disposition": header})
    assert found in {name, safe_name(found or "file"), ""} if "charset" in header else found == name


@given(st.text(max_size=80))
def test_any_header_is_read(header):
    name = announced_name({"content-disposition": header})
    assert "/" not in name
    assert "\\" not in name
