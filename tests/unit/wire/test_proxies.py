"""The proxy that the environment names is used, but where it says not to."""

import pytest

from cytomine_wire import ConnectionFailedError, CytomineError, Request, parse_origin
from cytomine_wire.proxies import proxy_for
from tests.unit.wire.test_failures import closed_port

BOTH = {"http": "http://plain:3128", "https": "secure:3129"}


@pytest.mark.parametrize(
    ("url", "environment", "proxy"),
    [
        ("http://host.example", BOTH, "http://plain:3128"),
        ("https://host.example", BOTH, "http://secure:3129"),
        ("https://host.example", {"all": "socks5://any:1"}, "socks5://any:1"),
        ("https://host.example", {"http": "http://plain:3128"}, None),
        ("https://host.example", {}, None),
    ],
)
def test_proxy_of_the_scheme_is_taken(url, environment, proxy):
    assert proxy_for(parse_origin(url), environment) == proxy


@pytest.mark.parametrize(
    ("url", "names", "is_direct"),
    [
        ("https://host.example", "host.example", True),
        ("https://a.host.example", "other, HOST.example", True),
        ("https://a.host.example", ".host.example", True),
        ("https://a.host.example", "*.host.example", True),
        ("https://nothost.example", "host.example", False),
        ("https://host.example.evil", "host.example", False),
        ("https://host.example", "*", True),
        ("https://host.example", "", False),
        ("https://host.example:8443", "host.example:8443", True),
        ("https://host.example", "host.example:443", True),
        ("https://host.example:8443", "host.example:443", False),
        ("https://host.example", "https://host.example", True),
        ("http://10.1.2.3", "10.0.0.0/8", True),
        ("http://11.1.2.3", "10.0.0.0/8", False),
        ("http://host.example", "10.0.0.0/8", False),
        ("http://host.example", "nonsense/8", False),
        ("http://[::1]:8080", "::1", True),
        ("http://[::1]:8080", "[::1]:8080", True),
        ("http://[fd00::1]", "fd00::/8", True),
    ],
)
def test_servers_that_no_proxy_names_are_asked_directly(url, names, is_direct):
    found = proxy_for(parse_origin(url), {"all": "http://proxy:1", "no": names})
    assert found == (None if is_direct else "http://proxy:1")


@pytest.fixture
def proxy(monkeypatch):
    def use(address):
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, address)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)

    return use


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("ftp://ada:canary@host", "is no address of a proxy"),
        ("host:1:2", "is no address of a proxy"),
        ("socks5://ada:canary@127.0.0.1:1", "pip install socksio"),
    ],
)
def test_proxy_that_cannot_be_used_is_told_without_its_password(ask, proxy, address, named):
    proxy(address)
    with pytest.raises(CytomineError, match=named) as caught:
        ask("http://server.example", Request("GET", "/a"))
    assert "canary" not in str(caught.value)


def test_proxy_that_is_not_there_is_named_and_not_the_server(ask, proxy):
    address = closed_port()
    proxy(address.replace("//", "//ada:canary@"))
    with pytest.raises(
        ConnectionFailedError, match=f"nothing listens at {address[7:]}, which is the proxy"
    ) as caught:
        ask("http://server.example", Request("GET", "/a"))
    assert caught.value.reason == "proxy"
    assert "canary" not in str(caught.value)
    proxy("http://no-such-proxy.invalid:3128")
    with pytest.raises(
        ConnectionFailedError, match=r"name of the proxy no-such-proxy\.invalid:3128 is not known"
    ):
        ask("http://server.example", Request("GET", "/a"))
