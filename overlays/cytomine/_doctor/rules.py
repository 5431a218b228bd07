"""What a script can do that goes otherwise here than with older clients; each has its row in the guide."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

Weight: TypeAlias = Literal["change", "note"]


class Rule(NamedTuple):
    """One difference that reading a script can find.

    Attributes:
        name: Stands in findings, and in `docs/migration.md`.
        weight: `change` where the script fails or goes another way, `note` where what it does now works, or
            works better.
        advice: How to write it.
    """

    name: str
    weight: Weight
    advice: str


class Difference(NamedTuple):
    """A rule that a node of a script meets, and how."""

    rule: str
    message: str


class Finding(NamedTuple):
    """A place of a script that goes otherwise.

    Attributes:
        line: Number of the line, from 1.
        column: Number of the column, from 1.
        rule: The rule.
        message: What is different there.
        code: The line itself.
    """

    line: int
    column: int
    rule: Rule
    message: str
    code: str


_CHANGES: Final = {
    "refusal": "put the call into `try:` and what to do about a refusal into `except CytomineError:` "
    "(from cytomine.errors)",
    "refused-keys": "put `Cytomine(...)` into `try:`, with `except AuthenticationError:` "
    "(from cytomine.errors)",
    "network-error": "catch ConnectionFailedError, TimedOutError or CytomineError (from cytomine.errors)",
    "gone": "leave the call out, or use what the message names",
    "not-offered": "leave the call out, or catch NotSupportedByServerError (from cytomine.errors)",
    "parameter": "use one of the names it takes",
    "attribute": "use a parameter that the server reads, or leave it out",
    "filter": "use a filter there is",
    "scheme": "write `http://` before the host where the server has no https",
    "no-such-name": "use the public names of this package; `cytomine.client` is the connection below",
    "reply": "use status_code, ok, reason, url, headers, content, text, json(), iter_content() or "
    "raise_for_status()",
    "foreign-address": "fetch it with another library: keys are sent to their own server only",
    "included": "pass `user=`: whose annotations are read",
    "one-name": "put {id} into the pattern, or pass twins='suffix'",
    "pattern": "use plain fields such as {id}, and format before the call what needs formatting",
    "extension": "write .png or .jpg",
    "window-option": "leave it out; `Annotation.dump(mask=True)` gives masks",
    "has-attribute": "compare with None: `obj.name is not None`",
    "page-size": "give a number above 0, or leave it out to read all at once",
}
_NOTES: Final = {
    "redirect": "put it before an `except Exception` of the same `try:`",
    "no-effect": "leave it out",
    "raw-body": "a dictionary is right; it is sent as JSON",
    "null": "leave it out where the field should stay as it is",
    "properties": "nothing to do: they are sent as the object the server wants",
    "review-terms": "nothing to do: the terms reach the server",
    "annotation-track": "nothing to do: the link is made",
    "current-user-keys": "nothing to do: the keys of the caller are given",
    "equality": "compare with `is` where the very same object is meant",
    "dictionary": "leave None out where only what was read counts",
    "all-pages": "nothing to do: all rows are read; set `max` of the collection to read one page",
    "partial-save": "catch CollectionPartialUploadException: `created` and `failed` of it say which",
    "annotation-filter": "nothing to do: the filter reaches the server",
    "annotation-terms": "nothing to do: terms and tracks reach the server as it reads them",
    "terms-of-annotation": "nothing to do: it gives terms with their names",
    "window-size": "nothing to do: the result has this size",
    "parallel": "nothing to do: order is kept, and one that raises stops no other",
}

RULES: Final = {name: Rule(name, "change", advice) for name, advice in _CHANGES.items()} | {
    name: Rule(name, "note", advice) for name, advice in _NOTES.items()
}
