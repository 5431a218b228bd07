"""Base URLs are taken apart, or refused with the part that is wrong named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import BaseUrlError, parse_origin


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://cytomine.example", "https://cytomine.example"),
        ("https://cytomine.example/", "https://cytomine.example"),
        ("  https://Cytomine.Example//", "https://cytomine.example"),
        ("cytomine.example", "https://cytomine.example"),
        ("//cytomine.example", "https://cytomine.example"),
        ("cytomine.example:8443/cm/", "https://cytomine.example:8443/cm"),
        ("HTTP://cytomine.example", "http://cytomine.example"),
        ("http://cytomine.example:80", "http://cytomine.example"),
        ("https://cytomine.example:443/a/b", "https://cytomine.example/a/b"),
        ("https://cytomine.example:80", "https://cytomine.example:80"),
        ("localhost", "http://localhost"),
        ("localhost:8080", "http://localhost:8080"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("127.9.9.9", "http://127.9.9.9"),
        ("app.localhost", "http://app.localhost"),
        ("https://localhost", "https://localhost"),
        ("127.0.0.1.evil.example", "https://127.0.0.1.evil.example"),
        ("localhost.evil.example", "https://localhost.evil.example"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
        ("10.0.0.1", "https://10.0.0.1"),
        ("http://10.0.0.1", "http://10.0.0.1"),
        ("https://münchen.example", "https://münchen.example"),
        ("https://a.example/é%20b", "https://a.example/%C3%A9%20b"),
    ],
)
def test_base_url_is_read(text, expected):
    assert str(parse_origin(text)) == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("ftp://a.example", "ftp://"),
        ("file:///etc/passwd", "file://"),
        ("https://", "no host"),
        ("https:///path", "no host"),
        ("https://user:hunter2@a.example", "user or password"),
        ("user:hunter2@a.example", "user or password"),
        ("https://a.example?hunter2=1", "query"),
        ("https://a.example/#/hunter2", "fragment"),
        ("https://a.example:0", "port"),
        ("https://a.example:65536", "port"),
        ("https://a.example:x", "port"),
        ("https://a.example:٣", "port"),
        ("https://a.example:99999999999999999999", "port"),
        ("https://2001:db8::1", "brackets"),
        ("https://[2001:db8::1", "brackets"),
        ("https://[nothing]", "IPv6"),
        ("https://[::1%eth0]", "IPv6"),
        ("https://[::1]x", "IPv6"),
        ("https://a b.example", "blank"),
        ("https://a\n.example", "control"),
        ("https:\\\\a.example", "backslash"),
        ("https://a.example/../b", "`..`"),
        ("https://a.example/x//y", "empty part"),
        ("https://a%2f.example", "host"),
        ("https://<a>", "host"),
    ],
)
def test_base_url_that_cannot_be_used_names_what_is_wrong(text, named):
    with pytest.raises(BaseUrlError, match=named.replace(".", r"\.")) as caught:
        parse_origin(text)
    assert "hunter2" not in str(caught.value)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    try:
        origin = parse_origin(text)
    except BaseUrlError:
        return
    assert parse_origin(str(origin)) == origin
    assert "@" not in origin.authority
    assert origin.prefix == "" or origin.prefix.startswith("/")


def test_loopback_is_told_from_look_alikes():
    assert parse_origin("http://[::1]").is_loopback
    assert parse_origin("127.0.0.1").is_loopback
    assert not parse_origin("127.0.0.1.example").is_loopback
    assert not parse_origin("http://1270.0.1").is_loopback
