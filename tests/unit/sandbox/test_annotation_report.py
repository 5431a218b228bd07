"""Reports of annotations: the same table as CSV, as a sheet, and as pages."""

from __future__ import annotations

import csv
import io
import struct

import pytest

from cytomine_sandbox.table_files import write_table
from tests.unit.sandbox.conftest import make_place

SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"


@pytest.fixture(scope="module")
def place(sandbox, client, tissue):
    found = make_place(sandbox.world, tissue)
    body = {"image": found["image"], "location": SQUARE, "term": [found["term"]]}
    for user in ("manager", "member"):
        assert client.json("POST", "/api/annotation.json", body, user=user)[0] == 200
    return found


def report(client, place, query, path="annotation", **more):
    target = f"/api/project/{place['project']}/{path}/download?images={place['image']}&{query}"
    return client.send("GET", target, **more)


def test_a_report_in_csv_has_a_line_for_each_annotation(client, place):
    reply = report(client, place, "format=csv&terms=&users=", "userannotation")
    assert reply.status == 200
    assert reply.content.startswith("Id;Area (microns²);Perimeter (mm);X;Y;Image Id".encode())
    head, *rows = csv.reader(io.StringIO(reply.content.decode()), delimiter=";")
    assert len(rows) == 2
    found = dict(zip(head, rows[0], strict=True))
    assert (found["Area (microns²)"], found["Perimeter (mm)"], found["X"]) == ("625.00", "0.10", "50.00")
    assert (found["User"], found["Term"]) == ("member", "tumor")


def test_a_report_leaves_out_other_authors(client, place):
    member = client.sandbox.actors["member"].id
    rows = report(client, place, f"format=csv&users={member}").content.decode().splitlines()
    assert [row.split(";")[7] for row in rows[1:]] == ["member"]


def test_a_report_of_reviews_is_empty_before_there_are_any(client, place):
    reply = report(client, place, "format=csv&terms=&reviewUsers=", "reviewedannotation")
    assert len(reply.content.decode().splitlines()) == 1


@pytest.mark.parametrize(("form", "start"), [("xls", b"\x09\x00\x04\x00"), ("pdf", b"%PDF-")])
def test_a_report_comes_in_other_forms(client, place, form, start):
    reply = report(client, place, f"format={form}")
    assert reply.content.startswith(start)
    assert f"_annotations_project{place['project']}.{form}" in reply.headers["content-disposition"]


def test_a_report_is_refused_to_outsiders(client, place):
    assert report(client, place, "format=csv", user="outsider").status == 403


def test_a_sheet_holds_the_texts_of_the_table():
    content = write_table("xls", [("a", "b"), ("µ", "x" * 300)])
    texts, at = [], 0
    while at < len(content):
        kind, length = struct.unpack_from("<HH", content, at)
        if kind == 4:
            row, column = struct.unpack_from("<HH", content, at + 4)
            texts.append((row, column, content[at + 12 : at + 4 + length].decode("cp1252")))
        at += 4 + length
    assert texts == [(0, 0, "a"), (0, 1, "b"), (1, 0, "µ"), (1, 1, "x" * 255)]


def test_a_cell_with_the_separator_is_quoted_in_csv():
    assert write_table("csv", [("a;b", 'c"d')]) == b'"a;b";"c""d"\r\n'
