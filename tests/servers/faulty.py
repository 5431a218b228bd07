"""Everything that goes wrong between a client and a server, one path a fault.

Start it by hand with `python -m tests.servers.faulty [--port 8080] [--tls]` and ask it with any client.
"""

from __future__ import annotations

import argparse
import gzip
import json
import ssl

from tests.servers.raw import RawServer, answer

JSON = "application/json"
PROBLEM = "application/problem+json"
HTML = "text/html;charset=utf-8"


def page(title: str) -> bytes:
    return f"<!doctype html><html><head><title>{title}</title></head><body>x</body></html>".encode()


def refusal(status: int, value: object, *headers: str, content_type: str = JSON) -> list[tuple]:
    return [("send", answer(status, content_type, json.dumps(value).encode(), *headers))]


def redirect(status: int, location: str) -> list[tuple]:
    return [("send", answer(status, HTML, b"", f"Location: {location}"))]


SCRIPTS: dict[str, list[tuple]] = {
    "/echo": [("echo",), ("again",)],
    "/ok": [("send", answer(200, JSON, b'{"id":1}')), ("again",)],
    "/cookie": [("send", answer(200, JSON, b"{}", "Set-Cookie: JSESSIONID=abc; Path=/")), ("again",)],
    # refusals in every form
    "/unauthorized-html": [("send", answer(401, JSON, page("Cytomine error 401")))],
    "/unauthorized-empty": [
        ("send", answer(401, "", b"", 'WWW-Authenticate: Bearer error_description="Malformed token"'))
    ],
    "/forbidden": refusal(403, {"errors": {"message": "You don't have the right to do this!"}}),
    "/missing": refusal(404, {"success": False, "errors": "class Tag 7 not found", "errorValues": {}}),
    "/no-route": refusal(404, {"title": "Not Found", "detail": "No endpoint GET /x."}, content_type=PROBLEM),
    "/no-method": refusal(405, {"detail": "Method 'PUT' is not supported."}, content_type=PROBLEM),
    "/exists-409": refusal(409, {"success": False, "errors": "Tag a already exist!"}),
    "/exists-400": refusal(400, {"errors": {"message": "Tag a already exists!"}, "errorValues": {}}),
    "/invalid": refusal(400, {"success": False, "errors": "name must be set! value=null"}),
    "/unsupported": refusal(415, {"detail": "Content-Type 'text/plain' is not supported."}),
    "/upload-refused": refusal(400, [{"status": 500, "error": "Storage 9 not found", "files": []}]),
    "/findings": refusal(422, {"detail": [{"loc": ["query", "storage_id"], "msg": "Field required"}]}),
    "/busy": refusal(429, {"detail": "slow down"}, "Retry-After: 7"),
    "/failed": [("send", answer(500, JSON, page("Cytomine error 500")))],
    "/gateway": [("send", answer(504, HTML, page("504 Gateway Time-out"), "Retry-After: 3"))],
    "/api/abstractimage/1.json": [("send", answer(500, JSON, page("Cytomine error 500")))],
    "/api/userannotation/1.json": refusal(
        500, {"errors": "Cannot find current user with username anonymousUser", "success": False}
    ),
    # replies of a kind that is not due
    "/login-page": [("send", answer(200, JSON, page("Sign in")))],
    "/not-json": [("send", answer(200, JSON, b"invalid json string"))],
    "/empty": [("send", answer(200, JSON))],
    "/empty-and-closed": [("send", answer(200, JSON, b"", "Connection: close"))],
    "/no-content": [("send", b"HTTP/1.1 204 Told\r\n\r\n")],
    "/not-modified": [("send", b"HTTP/1.1 304 Told\r\nETag: x\r\n\r\n")],
    "/moved": redirect(301, "https://user:pass@right.example:8443/api?token=abc"),
    "/moved-here": redirect(302, "/other?token=abc"),
    "/moved-nowhere": [("send", answer(307, HTML))],
    "/moved-oddly": redirect(308, "http://[broken"),
    # broken transfers
    "/silent": [("hang",)],
    "/closed": [],
    "/reset": [("reset",)],
    "/half-a-head": [("send", b"HTTP/1.1 200 OK\r\nContent-"), ("reset",)],
    "/not-http": [("send", b"SSH-2.0-OpenSSH_9.6\r\n\r\n")],
    "/short": [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")],
    "/short-reset": [
        ("send", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
        ("sleep", 0.1),
        ("reset",),
    ],
    "/stalled": [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), ("hang",)],
    "/drip": [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n"), ("drip", b"x" * 400, 0.02)],
    "/drip-body": [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n"), ("drip", b"x" * 30, 0.02)],
    "/drip-head": [("drip", answer(200, JSON, b"{}"), 0.02)],
    "/chunk-unfinished": [("send", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")],
    "/chunk-wrong": [("send", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhalf\r\n")],
    "/gzip-broken": [
        ("send", answer(200, JSON, gzip.compress(b"x" * 999)[:-20] + b"?" * 20, "Content-Encoding: gzip"))
    ],
    "/gzip-bomb": [
        ("send", answer(200, "image/png", gzip.compress(bytes(50_000_000)), "Content-Encoding: gzip"))
    ],
    "/long": [("send", answer(200, "image/png", bytes(range(256)) * 8192))],
    "/failed-and-cut": [("send", b"HTTP/1.1 503 Told\r\nContent-Length: 100\r\n\r\nhalf")],
}


def own_certificate(host: str = "localhost") -> tuple[ssl.SSLContext, bytes]:
    """Return a server's TLS context, and the certificate (PEM) of the authority that nobody trusts."""
    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context, authority.cert_pem.bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--tls", action="store_true", help="with a certificate that nobody trusts")
    options = parser.parse_args()
    tls = own_certificate()[0] if options.tls else None
    server = RawServer(SCRIPTS, tls=tls, port=options.port)
    print(server.url)
    for path in SCRIPTS:
        print(f"  {path}")
    server.serve_forever()


if __name__ == "__main__":
    main()
