"""What the HTTP library logs, without what a server put in its headers for nobody else.

It writes all headers of a reply to its own loggers at DEBUG: cookies, and places that carry a token.
"""

from __future__ import annotations

import logging
import re
from typing import Final

from cytomine_wire.secret import MASK, scrub

_LOGGERS: Final = ("httpcore2.connection", "httpcore2.http11", "httpcore2.proxy", "httpcore2.socks")
_COOKIE: Final = re.compile(r"""(?i)(\(b'(?:set-cookie|cookie)', b)(['"]).*?\2(?=\))""")
_PLACE: Final = re.compile(r"""(?i)(\(b'(?:content-)?location', b['"])([^'"?#]*)[^'"]*""")
_USER: Final = re.compile(r"//[^/@\s'\"]+@")


class Masking(logging.Filter):
    """Lets every record through, masked."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask a record and return that it may be written."""
        text = _COOKIE.sub(rf"\1\2{MASK}\2", record.getMessage())
        text = _PLACE.sub(r"\1\2", text)
        record.msg, record.args = scrub(_USER.sub(f"//{MASK}@", text)), ()
        return True


def mask_logs() -> None:
    """Mask what the library logs, from now on."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(each, Masking) for each in logger.filters):
            logger.addFilter(Masking())
