"""What a run finds out, one value for each thing it looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from cytomine_contract.comparison import Difference
    from cytomine_contract.exchange import Message, Reply


class Check(StrEnum):
    """What kind of look it was.

    Attributes:
        FLOW: A recorded exchange, sent again.
        SDK: A typed function, called and its result looked at.
        FUZZ: Requests made up from the document.
    """

    FLOW = "flow"
    SDK = "sdk"
    FUZZ = "fuzz"


class Verdict(StrEnum):
    """How it came out."""

    AGREES = "agrees"
    DIFFERS = "differs"
    NOT_EXERCISED = "not exercised"


@frozen
class Sent:
    """A request and its answer, for the report."""

    message: Message
    reply: Reply | None


@frozen
class Result:
    """What one look found.

    Attributes:
        check: The kind of look.
        service: Tag of the operation in the document; the flow's file where there is no operation.
        operation: Id of the operation; empty for a request that the document does not know.
        place: Names it among all; a baseline accepts by this.
        verdict: How it came out.
        differences: Where server and document differ.
        reason: Why it was not exercised.
        accepted: Why a difference is no surprise; empty where it is one.
        sent: What was sent and answered; of differences only.
    """

    check: Check
    service: str
    operation: str
    place: str
    verdict: Verdict
    differences: tuple[Difference, ...] = ()
    reason: str = ""
    accepted: str = ""
    sent: Sent | None = None

    @property
    def is_surprise(self) -> bool:
        """Whether it is a difference that nobody accepts."""
        return self.verdict is Verdict.DIFFERS and not self.accepted
