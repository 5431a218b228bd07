"""The seam to the parser takes answers for what the document says they are."""

from __future__ import annotations

import pytest

from generator.diagnostic import DocumentError
from generator.parser import parse
from tests.generator import seam


def document(media_type: str, schema: dict[str, str]) -> dict[str, object]:
    answer = {"description": "The scan.", "content": {media_type: {"schema": schema}}}
    operation = {"operationId": "get_scan", "tags": ["Scan"], "responses": {"200": answer}}
    return {
        "openapi": "3.1.1",
        "info": {"title": "Scans", "version": "1"},
        "paths": {"/scan": {"get": operation}},
    }


@pytest.mark.parametrize(
    "media_type", ["image/png", "image/*", "application/zip", "application/pdf", "text/csv", "x/y"]
)
def test_an_answer_that_is_said_to_be_bytes_is_bytes_whatever_its_media_type(media_type):
    parsed = parse(document(media_type, {"type": "string", "format": "binary"}))
    (answer,) = parsed.operations[0].answers
    assert answer.source == "content"
    assert answer.type.annotation == "bytes"
    assert answer.media_types == (media_type,)


def test_a_text_is_no_bytes():
    parsed = parse(document("text/csv", {"type": "string"}))
    assert parsed.operations[0].answers[0].source == "text"


def test_an_unknown_media_type_that_is_not_said_to_be_bytes_is_refused():
    with pytest.raises(DocumentError):
        parse(document("application/pdf", {"type": "string"}))


def test_the_seam_makes_of_the_corpus_what_was_reviewed():
    """When this fails on purpose: look at the change, then run `python tests/generator/seam.py`."""
    assert seam.told() == seam.KEPT.read_text(encoding="utf-8")
