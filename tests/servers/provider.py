"""An identity provider that hands out tokens, and a server that accepts only the one in force."""

from __future__ import annotations

import json
from urllib.parse import parse_qs

from tests.servers.raw import RawServer, answer

JSON = "application/json"
REALM = "/iam/realms/cytomine"


class Provider:
    """Scripts for a `RawServer`: token and device endpoints, and `/api/*` behind them."""

    def __init__(
        self, *, lives_s: float = 300.0, password: str = "secret-password", pending: int = 0
    ) -> None:
        self.lives_s = lives_s
        self.password = password
        self.pending = pending
        self.refresh_works = True
        self.number = 0
        self.grants: list[str] = []

    def serve(self) -> RawServer:
        base = REALM + "/protocol/openid-connect"
        return RawServer({f"{base}/token": self.token, f"{base}/auth/device": self.device, "": self.api})

    @property
    def access(self) -> str:
        return f"canary.access.token-{self.number}"

    def revoke(self) -> None:
        """Let the token in force end before its time."""
        self.number += 1

    def token(self, request):
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        grant = form["grant_type"].rpartition(":")[2]
        self.grants.append(grant)
        if form.get("client_id") != "core":
            return self._refuse("invalid_client")
        if grant == "password" and form.get("password") != self.password:
            return self._refuse("invalid_grant", "Invalid user credentials")
        if grant == "refresh_token" and not (
            self.refresh_works and form["refresh_token"].startswith("canary-refresh")
        ):
            return self._refuse("invalid_grant", "Token is not active")
        if grant == "device_code" and self.pending:
            self.pending -= 1
            return self._refuse("authorization_pending")
        self.number += 1
        return self._json(
            200,
            {
                "access_token": self.access,
                "refresh_token": f"canary-refresh-{self.number}",
                "expires_in": self.lives_s,
                "token_type": "Bearer",
            },
        )

    def device(self, request):
        return self._json(
            200,
            {
                "device_code": "canary-device",
                "user_code": "ABCD-EFGH",
                "verification_uri": "https://host/device",
                "expires_in": 600,
                "interval": 5,
            },
        )

    def api(self, request):
        if request.headers.get("authorization") == f"Bearer {self.access}":
            return self._json(200, {"id": 1})
        return [("send", answer(401, "", b"", 'WWW-Authenticate: Bearer error="invalid_token"')), ("again",)]

    def _refuse(self, error, description=""):
        return self._json(400, {"error": error, "error_description": description})

    def _json(self, status, value):
        return [("send", answer(status, JSON, json.dumps(value).encode())), ("again",)]
