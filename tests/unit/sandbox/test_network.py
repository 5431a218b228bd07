"""The socket a sandbox listens on."""

import socket
from contextlib import closing

from cytomine_sandbox.web.network import Network


def test_an_accepted_connection_sends_small_answers_at_once():
    network = Network("127.0.0.1", 0)
    host, port = network.url.removeprefix("http://").split(":")
    with closing(network), closing(socket.create_connection((host, int(port)))):
        accepted, _ = network._socket.accept()
        with closing(accepted):
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
