"""From a request on a socket to its answer: the server, the gate, faults on request."""
