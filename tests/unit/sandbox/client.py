"""Asks a running sandbox on behalf of its users."""

from __future__ import annotations

import json
import time

from cytomine_contract.exchange import BOUNDARY, Actor, Message, Server, multipart, signed

BOUNDARY_TYPE = f"multipart/form-data; boundary={BOUNDARY}"


def upload_body(part, filename, content, form=None):
    """Return the body of an upload; its media type is `BOUNDARY_TYPE`."""
    return multipart(part, filename, content, form or {})[1]


class Client:
    """One sandbox; every call is signed for a user by name."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.server = Server(sandbox.url, timeout_s=30)

    def send(self, method, target, body=None, *, user="manager", raw=None, headers=None):
        """Return the reply; `body` is sent as JSON, `raw` as it is."""
        content = raw if body is None else json.dumps(body).encode()
        sent = {"Accept": "application/json", **(headers or {})}
        if content is not None:
            sent.setdefault("Content-Type", "application/json")
        actor = self.sandbox.actors.get(user)
        known = actor and Actor(actor.id, actor.storage, actor.public_key, actor.private_key, actor.token)
        return self.server.exchange(signed(Message(method, target, sent, content), known))

    def json(self, method, target, body=None, *, user="manager", **more):
        """Return status and JSON of a reply."""
        reply = self.send(method, target, body, user=user, **more)
        return reply.status, json.loads(reply.content)

    def upload(self, filename, content, *, user="manager", query="", sync=True):
        """Return status and JSON of the upload of one file into the storage of a user."""
        storage = self.sandbox.actors[user].storage
        target = f"/upload?idStorage={storage}&sync={str(sync).lower()}{query}"
        raw = upload_body("files[]", filename, content)
        return self.json("POST", target, user=user, raw=raw, headers={"Content-Type": BOUNDARY_TYPE})

    def wait_for_state(self, uploaded_file, *, seconds=10):
        """Return the state in which the import of a file ends."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            status, found = self.json("GET", f"/api/uploadedfile/{uploaded_file}.json")
            assert status == 200
            if found["status"] >= 100 or found["status"] % 2:
                return found["status"]
            time.sleep(0.01)
        raise AssertionError(f"the import of {uploaded_file} does not end")
