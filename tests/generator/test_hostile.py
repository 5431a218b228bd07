"""What documents that mean harm lead to: code that is safe to import and call, or a line that says why."""

from __future__ import annotations

import importlib
import sys
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.__main__ import main
from generator.diagnostic import DocumentError
from generator.emit import emit, render
from tests.generator import hostile
from tests.generator.exercise import check, exercise

SHORT = [text for text in hostile.TEXTS.values() if len(text) < 1000]
CASES = [
    pytest.param(document, told, id=f"{group}:{name}")
    for group, cases in hostile.GROUPS.items()
    for name, (document, told) in cases.items()
]


def lines_of(error: DocumentError) -> list[str]:
    """The reasons, each of which must be a line that can be shown anywhere."""
    lines = [str(each) for each in error.diagnostics]
    assert all(line.isprintable() and 0 < len(line) <= 300 for line in lines)
    return lines


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Return a function that writes what was rendered, not laid out, and gives the package's name."""
    monkeypatch.syspath_prepend(str(tmp_path))
    names: list[str] = []

    def write(document) -> str:
        names.append(f"hostile_{len(names)}")
        for path, text in render(document, names[-1]).items():
            target = tmp_path / names[-1] / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        return names[-1]

    yield write
    assert hostile.CANARY not in sys.modules
    for name in [each for each in sys.modules if each.partition(".")[0] in names]:
        del sys.modules[name]


def test_there_are_enough_of_them():
    assert len(CASES) + len(hostile.NAMES) + len(FILES) > 200


@pytest.mark.parametrize(("document", "told"), CASES)
def test_a_hostile_document_is_written_safely_or_refused_in_lines(package, document, told):
    if told == hostile.WRITTEN:
        assert exercise(package(document)) > 0 or not document["paths"]
        return
    with pytest.raises(DocumentError) as caught:
        package(document)
    assert any(told in line for line in lines_of(caught.value)), lines_of(caught.value)


def test_texts_of_all_kinds_at_once_can_be_laid_out(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))
    emit(hostile.with_text("\n".join(SHORT)), "hostile_whole", tmp_path / "hostile_whole")
    assert exercise("hostile_whole") == 2
    assert hostile.CANARY not in sys.modules


@pytest.mark.parametrize("name", hostile.NAMES)
def test_a_word_that_means_something_elsewhere_is_a_name_like_any_other(package, name):
    assert exercise(package(hostile.with_name(name))) == 2


def test_what_is_refused_is_left_out_with_a_line_and_the_rest_is_written(package):
    document = hostile.changed(((*hostile.PUT, "requestBody", "content"), {"application/xml": {}}))
    left_out = []
    files = render(document, "things", left_out=left_out)
    assert [str(each) for each in left_out] == [
        "PUT /things/{id} requestBody: a body of application/xml is not supported"
    ]
    assert "api/thing/get_thing.py" in files
    assert "api/thing/put_thing.py" not in files


def places(value, pointer=()):
    """Every place of a document."""
    yield pointer
    for key, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from places(inner, (*pointer, key))


@pytest.mark.parametrize("wrong", [None, True, 7, 1.5, "text", "", [], [None], {}, {"a": []}], ids=repr)
def test_a_value_of_the_wrong_kind_anywhere_is_refused_in_a_line_or_does_no_harm(wrong):
    for place in [each for each in places(hostile.BASE) if each]:
        document = hostile.changed((place, deepcopy(wrong)))
        left_out = []
        try:
            files = render(document, "things", left_out=left_out)
        except DocumentError as error:
            lines_of(error)
        else:
            for path, text in files.items():
                if path.endswith(".py"):
                    compile(text, path, "exec")
        lines_of(DocumentError(left_out))


FILES = {
    "empty": (b"", "must hold keys and values"),
    "a-list": (b"[]", "must hold keys and values"),
    "a-word": (b"hello", "must hold keys and values"),
    "null": (b"null", "must hold keys and values"),
    "no-text": (b"\xff\xfe\x00\x01", "cannot be read"),
    "latin-1": ("info: {title: é}".encode("latin-1"), "cannot be read"),
    "a-nul": (b"openapi: 3.0.0\x00", "is no YAML"),
    "half-a-json": (b'{"openapi": "3.0.0", ', "is no YAML"),
    "key-twice": (b"openapi: 3.0.0\nopenapi: 3.1.0\n", ":2 the key 'openapi' stands here twice"),
    "key-twice-in-json": (b'{"openapi": "3.0.0", "openapi": "3.1.0"}', "stands twice"),
    "a-key-that-is-a-list": (b"? [a, b]\n: c\n", "a key that is no text"),
    "python-object": (b"info: !!python/object/apply:os.system ['touch harm']\n", "the tag python/object"),
    "python-name": (b"info: !!python/name:os.system\n", "the tag python/name"),
    "own-tag": (b"info: !harm {a: b}\n", "the tag !harm is not read"),
    "binary": (b"info: !!binary aGFybQ==\n", "the tag binary is not read"),
    "bomb": (
        b"a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (n, n, b",".join([b"*%c" % (n - 1)] * 10)) for n in range(98, 108)),
        "more than 3000000 values",
    ),
    "holds-itself": (b"a: &a {b: *a}\n", "holds itself"),
    "alias-to-nothing": (b"a: *b\n", "is no YAML"),
    "deep-flow": (b"a: " + b"[" * 100_000, "nests too deep"),
    "deep-blocks": (b"- " * 100_000 + b"a", "nests too deep"),
    "deep-json": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nests too deep"),
    "long-number": (b"a: " + b"9" * 10_000, "too many digits"),
    "long-number-in-json": (b'{"a": ' + b"9" * 10_000 + b"}", "digit"),
    "merge-of-a-list": (b"a: {<<: [1]}\n", "can be merged"),
    "two-documents": (b"a: b\n---\nc: d\n", "is no YAML"),
}


@pytest.mark.parametrize(("content", "told"), FILES.values(), ids=FILES)
def test_a_hostile_file_is_refused_with_file_and_line(tmp_path, capsys, content, told):
    path = tmp_path / "api.yaml"
    path.write_bytes(content)
    out = tmp_path / "things"
    code = main(["emit", "--spec", str(path), "--package", "things", "--out", str(out)])
    lines = capsys.readouterr().err.splitlines()
    assert code in {1, 3}
    assert lines
    assert all(line.startswith(f"{path}:") and len(line) < 600 for line in lines)
    assert told in lines[0]
    assert not out.exists()
    assert list(tmp_path.iterdir()) == [path]


texts = st.text(st.characters(exclude_categories=()), max_size=40) | st.sampled_from(SHORT)
names = st.sampled_from([*hostile.NAMES, *hostile.ODD_NAMES.values()]) | st.text(min_size=1, max_size=12)
leaves = st.none() | st.booleans() | st.integers() | st.floats() | texts
schemas = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(
                ["string", "integer", "number", "boolean", "array", "object", "null", "odd"]
            ),
            "description": texts,
            "format": st.sampled_from(["binary", "date", "odd"]),
            "enum": st.lists(leaves, max_size=3),
            "const": leaves,
            "default": leaves,
            "nullable": st.booleans(),
            "$ref": st.sampled_from(["#/components/schemas/Thing", "#/components/schemas/Other", "#/x", "y"]),
        },
    )
    | st.booleans(),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["array", "object", ["object", "null"]]),
            "properties": st.dictionaries(names, inner, max_size=3),
            "required": st.lists(names, max_size=2),
            "items": inner,
            "prefixItems": st.lists(inner, max_size=2),
            "additionalProperties": inner,
            "allOf": st.lists(inner, min_size=1, max_size=2),
            "oneOf": st.lists(inner, min_size=1, max_size=3),
            "anyOf": st.lists(inner, min_size=1, max_size=3),
        },
    ),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(first=schemas, second=schemas, name=names, text=texts, tag=names)
def test_whatever_a_document_says_the_code_is_safe_or_there_is_a_line(first, second, name, text, tag):
    document = hostile.changed(
        ((*hostile.SCHEMAS, "Other"), first),
        ((*hostile.PROPERTIES, name), second),
        ((*hostile.GET, "operationId"), name),
        ((*hostile.GET, "tags"), [tag]),
        ((*hostile.GET, "summary"), text),
        ((*hostile.GET, "parameters", 0), {"name": name, "in": "query", "schema": first}),
        ((*hostile.ANSWER, "application/json", "schema"), second),
    )
    left_out = []
    try:
        files = render(document, "things", left_out=left_out)
    except DocumentError as error:
        lines_of(error)
    else:
        for path, code in files.items():
            if path.endswith(".py"):
                check(code, {"things", "cytomine_wire"})
    lines_of(DocumentError(left_out))


@pytest.mark.slow
@pytest.mark.parametrize(("count", "is_ring"), [(10_000, True), (2_000, False)], ids=["ring", "chain"])
def test_thousands_of_schemas_that_hold_each_other_are_written(count, is_ring):
    document = deepcopy(hostile.BASE)
    for number in range(count):
        properties = {"a": {"type": "string"}, "next": hostile.ref(f"S{(number + 1) % count}")}
        if not is_ring and number == count - 1:
            del properties["next"]
        document["components"]["schemas"][f"S{number}"] = {"type": "object", "properties": properties}
    files = render(document, "things")
    assert len([path for path in files if path.startswith("models/")]) == count + 2
    for path in ("models/__init__.py", "models/s_0.py", f"models/s_{count - 1}.py", "api/thing/get_thing.py"):
        check(files[path], {"things", "cytomine_wire"})
