"""Twenty further ways to answer wrongly, most of them further down in an answer; see `lying`."""

from __future__ import annotations

import datetime as dt
import io

from PIL import Image

from tests.servers.lying import ID, Answer, Lie, answered, put, without


def wrapped(answer):
    return answer._replace(content=b'{"data": ' + answer.content + b"}")


def below(change):
    """A change of the first row of a list."""

    def tell(answer):
        return answer.changed(lambda value: change(value["collection"][0]))

    return tell


def emptied(answer):
    return answer.changed(lambda value: value.update(collection=[], size=0, perPage=0, totalPages=0))


def last_one_left_out(answer):
    return answer.changed(lambda value: value["collection"].pop())


def as_iso(text):
    return dt.datetime.fromtimestamp(int(text) / 1000, dt.UTC).isoformat()


def picture(change, form="PNG"):
    def tell(answer):
        if not answer.headers.get("content-type", answer.headers.get("Content-Type", "")).startswith(
            "image/"
        ):
            return answer
        buffer = io.BytesIO()
        change(Image.open(io.BytesIO(answer.content))).save(buffer, form)
        return answer._replace(content=buffer.getvalue())

    return tell


def half(image):
    return image.resize((max(1, image.width // 2), max(1, image.height // 2)))


def headed(name, value=None):
    """A header of another value, or none."""

    def tell(answer):
        if name not in {each.lower() for each in answer.headers}:
            return answer
        kept = {each: text for each, text in answer.headers.items() if each.lower() != name}
        return Answer(answer.status, {**kept, name: value} if value else kept, answer.content)

    return tell


def all_saved(answer):
    """What a bulk reply says when all was saved."""
    if b'"status":206' not in answer.content.replace(b" ", b""):
        return answer
    return answer.changed(lambda value: value["data"].pop("errors") and value.update(status=200))


NOTHING_UNDONE = (
    b'{"collection": [{"success": true, "printMessage": true, "callback": null, "message": "Nothing"}],'
    b' "offset": 0, "perPage": 1, "size": 1, "totalPages": 1}'
)

SERVICES = (
    "metadata-tag",
    "term",
    "storage",
    "user-annotation",
    "abstract-slice",
    "metadata-attached-file",
    "image-pixels",
)
"""Those that the lies are about."""

SLICES = "list_abstract_slices_by_abstract_image"
ROWS = r"GET /api/ontology/\d+/term\.json"
FILES = r"GET /api/domain/.*Ontology/\d+/attachedfile\.json"
COUNT = r"GET /api/user/\d+/userannotation/count\.json"
THUMB = r"GET /api/abstractslice/\d+/thumb\.png"
CROP = r"GET /api/imageinstance/\d+/crop\.png"

SMALL_LIES = (
    Lie("a field is missing in a row", "list_terms_by_ontology", ROWS, 200, "/collection/0/color",
        below(lambda row: row.pop("color"))),
    Lie("a number in a row became a text", "list_terms_by_ontology", ROWS, 200, "/collection/0/ontology",
        below(lambda row: row.update(ontology=str(row["ontology"])))),
    Lie("a name became null", "get_storage", rf"GET /api/storage{ID}", 200, "/name",
        put(lambda _: None, "name")),
    Lie("an object is wrapped", "get_term", rf"GET /api/term{ID}", 200, "/", wrapped),
    Lie("an object is labelled as a page", "get_tag", rf"GET /api/tag{ID}", 200, "header content-type",
        headed("content-type", "text/html")),
    Lie("what is unknown is found", "get_storage", rf"GET /api/storage{ID}", 404, "status", answered(200)),
    Lie("who may not delete, may", "delete_tag", rf"DELETE /api/tag{ID}", 403, "status", answered(200)),
    Lie("a list is empty", "list_domain_attached_files", FILES, 200, "/collection", emptied),
    Lie("a list lacks its last row", "list_storages", r"GET /api/storage\.json", 200, "/collection",
        last_one_left_out),
    Lie("a total is one too high", SLICES, r"GET /api/abstractimage/\d+/abstractslice\.json", 200, "/size",
        put(lambda size: size + 1, "size")),
    Lie("a file has another name", "download_attached_file", r"GET /api/attachedfile/\d+/download.*", 200,
        "header content-disposition", headed("content-disposition", 'attachment; filename="other.txt"')),
    Lie("a picture is half as large", "get_abstract_slice_thumb", THUMB, 200, "body", picture(half)),
    Lie("a picture has another form", "get_image_instance_crop", CROP, 200, "body",
        picture(lambda image: image.convert("RGB"), "JPEG")),
    Lie("a header is missing", "get_attached_file", rf"GET /api/attachedfile{ID}", 200,
        "header cache-control", headed("cache-control")),
    Lie("a time is written in another way", "get_user_annotation", rf"GET /api/userannotation{ID}", 200,
        "/created", put(as_iso, "created")),
    Lie("an object has another id", "get_tag", rf"GET /api/tag{ID}", 200, "/id",
        put(lambda number: number + 1, "id")),
    Lie("a bulk reply keeps refusals back", "create_term", r"POST /api/term\.json", 200, "/", all_saved),
    Lie("a count is one too high", "count_user_annotations_by_user", COUNT, 200, "/total",
        put(lambda total: total + 1, "total")),
    Lie("nothing is undone", "undo_command", r"GET /api/command/\d+/undo\.json", 200, "/collection/0",
        answered(200, NOTHING_UNDONE)),
    Lie("a change is answered without its object", "update_storage", rf"PUT /api/storage{ID}", 200,
        "/storage", without("storage")),
)  # fmt: skip
