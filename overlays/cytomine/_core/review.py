"""The review of an image: one user accepts annotations, one by one, as `Annotation.review` does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine._core import table
from cytomine._core.model import Model
from cytomine._core.older import false_when_legacy
from cytomine_wire.codec import record

if TYPE_CHECKING:
    from typing import Self

    from cytomine_wire.protocol import Request


class Reviewable(Model):
    """An image of a project, which one user reviews at a time."""

    @false_when_legacy
    def start_review(self) -> Self:
        """Return the image, now under review by the caller, also in place of another reviewer.

        Raises:
            ValueError: The image has no id.
            NotFoundError: There is no such image.
            ForbiddenError: The caller is no member of the project.
        """
        module = table.operation("reviewed_annotation.start_image_review")
        return self._take_review("start_review", module.request(self._at("id")))

    @false_when_legacy
    def stop_review(self, *, cancel: bool = False) -> Self:
        """Return the image, which counts as reviewed from now on.

        Args:
            cancel: Whether the review is dropped instead, or opened again where it was ended.

        Raises:
            ValueError: The image has no id.
            InvalidError: The caller is not its reviewer.
        """
        module = table.operation("reviewed_annotation.stop_image_review")
        return self._take_review("stop_review", module.request(self._at("id"), cancel=cancel or None))

    def _take_review(self, change: str, request: Request) -> Self:
        reply = record(self._send(request).json())
        self._note_change(change, None)
        return self._take_whole(record(reply["imageinstance"]))
