"""Certificates are checked, against authorities of the user where they are given."""

import logging
import ssl

import pytest

from cytomine_wire import ConnectionFailedError, KeyPair, Request
from tests.servers.faulty import JSON, own_certificate
from tests.servers.raw import RawServer, answer

GET = Request("GET", "/a")
KEYS = KeyPair("public", "private")


@pytest.fixture(scope="module")
def server():
    context, authority = own_certificate()
    with RawServer({"": [("send", answer(200, JSON, b"1")), ("again",)]}, tls=context) as server:
        server.authority = authority
        yield server


@pytest.fixture
def url(server):
    return f"https://localhost:{server.port}"


def test_server_whose_authority_is_given_is_trusted(server, url, ask):
    tls = ssl.create_default_context(cadata=server.authority.decode())
    assert ask(url, GET, KEYS, tls=tls).json() == 1


def test_name_must_be_that_of_the_certificate_also_then(server, ask):
    tls = ssl.create_default_context(cadata=server.authority.decode())
    with pytest.raises(ConnectionFailedError, match="must be one the certificate was made for"):
        ask(f"https://127.0.0.1:{server.port}", GET, KEYS, tls=tls)


def test_nothing_is_sent_to_a_server_that_is_not_trusted(server, url, ask):
    before = len(server.received)
    with pytest.raises(ConnectionFailedError, match="or give the client `tls`"):
        ask(url, GET, KEYS)
    assert len(server.received) == before


def test_checking_nothing_is_possible_and_warned_of_once(url, ask, caplog):
    tls = ssl.create_default_context()
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    with caplog.at_level(logging.WARNING):
        assert ask(url, GET, KEYS, tls=tls).json() == 1
    assert [record.getMessage() for record in caplog.records] == [
        f"certificates of {url} are not checked: anyone on the way can read what is sent"
    ]
