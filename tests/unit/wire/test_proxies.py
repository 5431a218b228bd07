"""The proxy that the environment names is used, but where it says not to."""

import pytest

from cytomine_wire import parse_origin
from cytomine_wire.proxies import proxy_for

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
