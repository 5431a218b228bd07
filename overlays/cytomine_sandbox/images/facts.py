"""What the sandbox knows of an image file, in the terms of the image server."""

from __future__ import annotations

from attrs import frozen


class UnreadableImageError(ValueError):
    """A file is no image the sandbox reads; says in one line why."""


@frozen
class Channel:
    """One channel of an image.

    Attributes:
        name: Label; colours that are stored together are joined, as `R|G|B`; None when the file has none.
        color: As `#00f` or `#12ab34`; None when the file has none.
    """

    name: str | None = None
    color: str | None = None


@frozen
class ImageFacts:
    """What a file says of its image, no pixel of which was read.

    Attributes:
        format: Identifier the image server gives the format: PYRTIFF, OMETIFF, PNG, SVS and so on.
        width: Pixels on X.
        height: Pixels on Y.
        depth: Focal planes.
        duration: Time points.
        channels: One for each plane that is stored apart; the colours of an RGB image are one.
        samples_per_pixel: Values of a pixel that are stored together; 3 for RGB.
        bits_per_sample: Of one such value.
        physical_size_x_um: Micrometres a pixel spans on X; None when the file does not say.
        physical_size_y_um: The same on Y.
        physical_size_z_um: Micrometres between two focal planes.
        magnification: Of the objective.
        fps: Time points a second.
    """

    format: str
    width: int
    height: int
    depth: int = 1
    duration: int = 1
    channels: tuple[Channel, ...] = (Channel(),)
    samples_per_pixel: int = 1
    bits_per_sample: int = 8
    physical_size_x_um: float | None = None
    physical_size_y_um: float | None = None
    physical_size_z_um: float | None = None
    magnification: int | None = None
    fps: float | None = None

    @property
    def n_channels(self) -> int:
        """Number of stored planes a channel: `channels` of an image on the wire."""
        return len(self.channels)

    @property
    def n_apparent_channels(self) -> int:
        """Number of channels a viewer can choose from: 3 for RGB; `extrinsicChannels` on the wire."""
        return self.n_channels * self.samples_per_pixel
