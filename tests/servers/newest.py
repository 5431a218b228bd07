"""The newest generation, as far as tags go: a proxy in front of a sandbox.

It takes only signatures without path and query, has no `/server/ping.json`, and answers what is marked
(`x-cytomine-newest`) of tags in the newest form; all else comes as from the sandbox.
"""

from __future__ import annotations

import datetime as dt

from cytomine_wire.signing import SCHEME, signature, string_to_sign
from tests.servers.lying import ID, Lie, LyingServer, answered

PROBLEM = b'{"type": "about:blank", "title": "Not Found", "status": 404}'


def tag(value):
    """A tag with ISO times and a kind, without a class."""
    times = {key: iso(value[key]) for key in ("created", "updated") if key in value}
    return {**{key: each for key, each in value.items() if key != "class"}, **times, "dataType": "TAG"}


def iso(text):
    if not text:
        return text
    return dt.datetime.fromtimestamp(int(text) / 1000, dt.UTC).strftime("%Y-%m-%dT%H:%M:%S")


def command(verb):
    def change(value):
        found = tag(value.pop("tag"))
        value.clear()
        value |= {
            "printMessage": True,
            "data": found,
            "commandId": "0b7c2a3e-0000-4000-8000-000000000001",
            "command": f"be.cytomine.{verb}TagCommand",
            "subCommands": [],
        }

    return lambda answer: answer.changed(change)


def renewed(answer):
    def change(value):
        found = tag(dict(value))
        value.clear()
        value |= found

    return answer.changed(change)


FORMS = (
    Lie("ping", "ping_json", r"GET /server/ping\.json", 200, "", answered(404, PROBLEM)),
    Lie("get", "get_tag", rf"GET /api/tag{ID}", 200, "", renewed),
    Lie("create", "create_tag", r"POST /api/tag\.json", 200, "", command("Add")),
    Lie("update", "update_tag", rf"PUT /api/tag{ID}", 200, "", command("Edit")),
    Lie("delete", "delete_tag", rf"DELETE /api/tag{ID}", 200, "", command("Delete")),
)


class NewestServer(LyingServer):
    """The proxy, in a thread; `more` are further lies."""

    def __init__(self, url, actors, more=()):
        super().__init__(url, (*FORMS, *more), self.signed_again)
        self._private = {each.public_key: each.private_key for each in actors.values()}

    def signed_again(self, method, target, headers):
        """The headers as the sandbox takes them; without credentials where these are not as they must be."""
        kept = {name: value for name, value in headers.items() if name.lower() != "authorization"}
        given = headers.get("Authorization") or ""
        if not given.startswith(SCHEME):
            return dict(headers)
        public, _, proof = given.removeprefix(SCHEME).strip().partition(":")
        private = self._private.get(public, "")
        signs = {
            "date": headers.get("Date", ""),
            "content_type": headers.get("Content-Type", ""),
            "content_md5": headers.get("Content-MD5", ""),
        }
        if not private or proof != signature(private, string_to_sign(method, None, **signs)):
            return kept
        text = string_to_sign(method, target, **signs)
        return {**kept, "Authorization": f"{SCHEME} {public}:{signature(private, text)}"}
