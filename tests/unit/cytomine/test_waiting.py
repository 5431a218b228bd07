"""Waiting until a file is imported."""

import pytest

from cytomine._core.waiting import ConversionError, WaitedTooLongError
from cytomine.models import UploadedFile


def state(status, text):
    return {"id": 31, "class": "c", "status": status, "statusText": text, "originalFilename": "a.tif"}


def test_waiting_ends_when_the_file_is_imported_and_tells_each_change(server, cytomine):
    for status, text in ((0, "UPLOADED"), (30, "CONVERTING"), (30, "CONVERTING"), (100, "DEPLOYED")):
        server.reply(state(status, text))
    seen = []
    file = UploadedFile(id=31).wait(on_change=lambda each: seen.append(each.statusText), interval_s=0)
    assert (file.status, file.is_imported, file.has_failed) == (100, True, False)
    assert seen == ["UPLOADED", "CONVERTING", "DEPLOYED"]


@pytest.mark.parametrize(
    ("status", "text"),
    [(11, "ERROR FORMAT"), (21, "ERROR EXTRACTION"), (31, "ERROR CONVERSION"), (41, "ERROR DEPLOYMENT")],
)
def test_a_failed_import_raises_with_the_name_of_the_step(server, cytomine, status, text):
    server.reply(state(status, text))
    with pytest.raises(ConversionError, match=f"{text} .status {status}") as caught:
        UploadedFile(id=31).wait(interval_s=0)
    assert (caught.value.status, caught.value.status_name) == (status, text)


def test_waiting_has_a_limit(server, cytomine):
    server.reply(state(30, "CONVERTING"))
    with pytest.raises(WaitedTooLongError, match="CONVERTING") as caught:
        UploadedFile(id=31).wait(0)
    assert isinstance(caught.value, TimeoutError)
