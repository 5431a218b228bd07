"""A forked process uses connections of its own, whatever its parent was doing."""

import os
import subprocess
import sys

import pytest

from tests.servers.faulty import JSON
from tests.servers.raw import RawServer, answer

PROGRAM = """
import os, sys, threading, time
from cytomine_wire import Client, Request
url = sys.argv[1]
client = Client(url)
first = client.send(Request("GET", "/a")).json()
busy = threading.Thread(target=lambda: client.send(Request("GET", "/slow")), daemon=True)
busy.start()
time.sleep(0.1)
client._lock.acquire()
child = os.fork()
if child == 0:
    try:
        answers = [client.send(Request("GET", "/a")).json()["n"] for _ in range(3)]
        os._exit(0 if answers == sorted(answers) and client._conduct.gate.in_flight == 0 else 3)
    except BaseException as error:
        print("child", repr(error), flush=True)
        os._exit(4)
client._lock.release()
again = [client.send(Request("GET", "/a")).json() for _ in range(3)]
busy.join()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), len(again))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_parent_and_child_share_no_connection_and_no_lock():
    """The parent holds a lock and has a request under way while it forks."""
    count = 0

    def number(request):
        nonlocal count
        count += 1
        return [("send", answer(200, JSON, b'{"n":%d}' % count)), ("again",)]

    slow = [("sleep", 0.4), ("send", answer(200, JSON, b"{}")), ("again",)]
    with RawServer({"/a": number, "/slow": slow}) as server:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", PROGRAM, server.url],
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
        assert done.stdout == "0 3\n"
        assert server.connections == 3


SESSION = """
import os, sys, threading, time
from cytomine_wire import Client, Request, TokenSession
url = sys.argv[1]
session = TokenSession.with_password(url + "/realm", "ada", "canary-password")
client = Client(url, session)
Client(url).send(Request("GET", "/a"))  # all is imported: a module half imported is lost in a child
first = threading.Thread(target=lambda: client.send(Request("GET", "/a")), daemon=True)
first.start()
while not session._gate.in_flight:
    time.sleep(0.01)
child = os.fork()
if child == 0:
    try:
        os._exit(0 if client.send(Request("GET", "/a")).json() == {"id": 1} else 3)
    except BaseException as error:
        print("child", repr(error), flush=True)
        os._exit(4)
ends = time.monotonic() + 8
while time.monotonic() < ends:
    done, status = os.waitpid(child, os.WNOHANG)
    if done:
        print(os.waitstatus_to_exitcode(status))
        break
    time.sleep(0.02)
else:
    os.kill(child, 9)
    print("the child hangs")
first.join()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_child_of_a_process_that_fetches_a_token_fetches_its_own():
    told = b'{"access_token":"canary.access","expires_in":300}'
    scripts = {
        "/realm/protocol/openid-connect/token": [("sleep", 0.5), ("send", answer(200, JSON, told))],
        "": [("send", answer(200, JSON, b'{"id":1}')), ("again",)],
    }
    with RawServer(scripts) as server:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", SESSION, server.url],
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
    assert done.stdout == "0\n"
