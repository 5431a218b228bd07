"""Joining slices: what comes out, and every bad input as one line that names its place."""

from __future__ import annotations

import textwrap
import time
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.__main__ import main
from generator.assemble import DOCUMENT, assemble, write
from generator.source import BadDocumentError, read_source

if TYPE_CHECKING:
    from pathlib import Path

ROOT = """\
openapi: 3.1.1
info: {title: Tiny, version: '1'}
tags:
- {name: Tag}
- {name: Term}
components:
  schemas:
    Shared:
      type: object
"""
TERM = """\
paths:
  /api/term/{id}.json:
    get:
      operationId: get_term
      tags: [Term]
      responses:
        '200':
          description: 'Yes: a term.'
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Term'}
components:
  schemas:
    Term: {type: object}
"""
TAG = """\
paths:
  /api/tag.json:
    get:
      operationId: list_tags
      tags: [Tag]
      responses: {}
"""


@pytest.fixture
def spec(tmp_path):
    """Return a function that writes a folder `spec` from texts by file name."""

    def folder(**services: str) -> Path:
        path = tmp_path / "spec"
        (path / "services").mkdir(parents=True, exist_ok=True)
        (path / "root.yaml").write_text(services.pop("root", ROOT), "utf-8")
        for name, text in services.items():
            (path / "services" / f"{name}.yaml").write_text(text, "utf-8")
        return path

    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(BadDocumentError) as caught:
        assemble(folder)
    return [str(problem) for problem in caught.value.problems]


def test_paths_come_in_the_order_of_the_tags_in_the_root(spec):
    document = assemble(spec(a_term=TERM, b_tag=TAG))
    assert list(document.data["paths"]) == ["/api/tag.json", "/api/term/{id}.json"]


def test_components_of_root_and_slices_are_joined(spec):
    document = assemble(spec(term=TERM))
    assert list(document.data["components"]["schemas"]) == ["Shared", "Term"]


def test_the_text_holds_the_data_in_the_form_they_were_written(spec):
    document = assemble(spec(term=TERM, tag=TAG))
    assert yaml.safe_load(document.text) == document.data
    assert "schema: {$ref: '#/components/schemas/Term'}" in document.text
    assert "description: 'Yes: a term.'" in document.text
    assert document.text.startswith("# Assembled from root.yaml and services/*.yaml")


def test_writing_twice_gives_the_same_bytes(spec):
    folder = spec(term=TERM, tag=TAG)
    write(folder)
    first = (folder / DOCUMENT).read_bytes()
    write(folder)
    assert (folder / DOCUMENT).read_bytes() == first
    assert b"\r" not in first


def test_every_value_is_found_in_its_file_and_line(spec):
    document = assemble(spec(term=TERM))
    assert document.where(("info", "title")) == ("spec/root.yaml", 2)
    assert document.where(("paths", "/api/term/{id}.json", "get", "tags", 0)) == (
        "spec/services/term.yaml",
        5,
    )
    assert document.where(("components", "schemas", "Term", "type")) == ("spec/services/term.yaml", 14)
    assert document.where(("components", "schemas", "Shared")) == ("spec/root.yaml", 8)
    assert document.where(("components", "schemas", "Term", "no", "such")) == ("spec/services/term.yaml", 14)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("paths: {}\npaths: {}\n", 2, "the key paths stands here twice"),
        ("paths:\n  200: {}\n", 2, "the key 200 is no text: put it in quotes"),
        ("paths:\n  on: {}\n", 2, "the key on is no text: put it in quotes"),
        ("paths:\n  <<: {}\n", 2, "the key << is no text: put it in quotes"),
        ("paths: {}\n#\t\n", 2, "a tab: indent and separate with blanks"),
        ("paths: &all {}\n", 1, "an anchor or alias: refer to a component instead"),
        (
            "paths: {}\ncomponents: {schemas: {A: [&a x, *a]}}\n",
            2,
            "an anchor or alias: refer to a component instead",
        ),
        ("paths: {}\nservers: []\n", 2, "the key servers is none of paths, components"),
        ("components:\n  links: {}\n", 2, "the kind of component links is none of"),
        ("components: {schemas: {A: {type: no}}}\n", 1, "no reads as bool here and as text elsewhere"),
        ("components: {schemas: {A: {title: 2025-09-01}}}\n", 1, "2025-09-01 reads as timestamp here"),
        ("components: {schemas: {A: {title: 012}}}\n", 1, "012 reads as int here"),
        ("components: {schemas: {A: {title: .nan}}}\n", 1, ".nan reads as float here"),
        ("components: {schemas: {A: {title: !!binary aGk=}}}\n", 1, "aGk= reads as binary here"),
        ("components: {schemas: {A: {title: !!python/name:os.system ''}}}\n", 1, "reads as"),
        (
            "components:\n  schemas:\n    A:\n      title:\n",
            4,
            "a value is missing; nothing is written as null",
        ),
        ("- paths\n", 1, "must hold keys and values"),
        ("paths: []\n", 1, "paths must hold keys and values"),
        ("paths:\n  /a: text\n", 2, "/a must hold keys and values"),
        ("components: {schemas: [A]}\n", 1, "schemas must hold keys and values"),
        ("", 1, "must hold keys and values"),
        ("paths: {}\n---\npaths: {}\n", 2, "is no YAML"),
        ("paths:\n  a: b: c\n", 2, "is no YAML"),
        (
            "components: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n",
            1,
            "#/components/schemas/B leads nowhere",
        ),
        (
            "components: {schemas: {A: {$ref: 'b.yaml#/B'}}}\n",
            1,
            "b.yaml#/B leads out of the document's components",
        ),
        (
            "components: {schemas: {A: {$ref: '../b.yaml'}}}\n",
            1,
            "../b.yaml leads out of the document's components",
        ),
        ("components:\n  schemas:\n    Shared: {}\n", 3, "schemas/Shared stands in spec/root.yaml:8 too"),
        (
            "paths:\n  /a:\n    get: {operationId: a, tags: [Other]}\n",
            2,
            "the tag 'Other' of /a is not in the root's list",
        ),
        ("paths:\n  /a:\n    get: {tags: [Tag]}\n", 3, "get /a has no operationId"),
    ],
)
def test_a_bad_slice_is_refused_with_its_file_and_line(spec, text, line, message):
    found = problems(spec(bad=text))
    assert any(each.startswith(f"spec/services/bad.yaml:{line} ") and message in each for each in found), (
        found
    )


def test_a_path_in_two_slices_is_refused_whatever_its_parameter_is_called(spec):
    other = (
        TERM.replace("{id}", "{term}").replace("get_term", "read_term").replace("Term: {type", "Other: {type")
    )
    found = problems(spec(a=TERM, b=other))
    assert found == [
        "spec/services/b.yaml:2 the path /api/term/{term}.json stands in spec/services/a.yaml:2 too"
    ]


def test_an_operation_in_two_slices_is_refused(spec):
    found = problems(spec(a=TERM, b=TAG.replace("list_tags", "get_term")))
    assert found == ["spec/services/b.yaml:4 the operation get_term stands in spec/services/a.yaml:4 too"]


def test_a_file_that_is_no_utf8_is_refused(spec):
    folder = spec()
    (folder / "services" / "latin.yaml").write_bytes(b"paths: {} # caf\xe9\n")
    assert problems(folder)[0].startswith("spec/services/latin.yaml:1 cannot be read")


def test_a_missing_root_is_refused(tmp_path):
    assert problems(tmp_path)[0].split(" ", 1)[1].startswith("cannot be read")


def test_a_bomb_of_aliases_is_refused_before_it_goes_off(spec):
    levels = "\n".join(f"  a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9) if i else 'x'}]" for i in range(40))
    began = time.perf_counter()
    assert problems(spec(bomb=f"components:\n{levels}\n"))
    assert time.perf_counter() - began < 60  # an alias bomb would not end


def test_all_problems_are_told_at_once_in_the_order_of_files(spec):
    found = problems(spec(b="paths: &a {}\n", a="x: 1\nx: 2\n"))
    assert [each.partition(" ")[0] for each in found] == ["spec/services/a.yaml:2", "spec/services/b.yaml:1"]


def test_nothing_is_written_when_something_is_wrong(spec, capsys):
    folder = spec(term=TERM)
    assert main(["assemble", "--spec", str(folder)]) == 0
    before = (folder / DOCUMENT).read_bytes()
    spec(term=TERM + "nonsense: 1\n")
    assert main(["assemble", "--spec", str(folder)]) == 1
    assert (folder / DOCUMENT).read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == [DOCUMENT, "root.yaml", "services"]
    assert (
        capsys.readouterr().err
        == "spec/services/term.yaml:15 the key nonsense is none of paths, components\n"
    )


def test_five_hundred_operations_are_assembled(spec):
    services = {f"s{i:03}": big_slice(i) for i in range(58)}
    document = assemble(spec(**services))
    assert len(document.data["paths"]) == 58 * 9


def big_slice(number: int) -> str:
    """Return a slice with nine operations and as much text as a real one."""
    paths, schemas = [], []
    for each in range(9):
        name = f"Thing{number}x{each}"
        paths.append(
            f"  /api/{name}.json:\n    get:\n      operationId: get_{name}\n      tags: [Tag]\n"
            f"      description: |\n{textwrap.indent('Words, and more words. ' * 8, ' ' * 8)}\n"
            f"      responses:\n        '200': {{$ref: '#/components/schemas/{name}'}}\n"
        )
        fields = "".join(
            f"        field{i}:\n          type: string\n          description: Tells {i}.\n"
            "          examples: [x]\n"
            for i in range(25)
        )
        schemas.append(f"    {name}:\n      type: object\n      properties:\n{fields}")
    return "paths:\n" + "".join(paths) + "components:\n  schemas:\n" + "".join(schemas)


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\t\x85\u2028\u2029\ufeff"), max_size=20
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=10,
)


@given(value=st.dictionaries(TEXTS, VALUES, max_size=4))
def test_a_file_reads_as_what_was_written(tmp_path_factory, value):
    path = tmp_path_factory.mktemp("source") / "any.yaml"
    path.write_text(yaml.safe_dump(value, allow_unicode=True), "utf-8")
    assert read_source(path, "any.yaml").data == value
