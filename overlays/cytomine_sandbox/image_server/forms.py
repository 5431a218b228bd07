"""Parameters of the image server: names, kinds and bounds; what breaks them is told as pydantic tells it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel, ValidationError
from pydantic_core import PydanticCustomError

from cytomine_sandbox.image_server.refusals import invalid
from cytomine_sandbox.images.colormaps import read_color

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Form = TypeVar("Form", bound=BaseModel)


class Reduction(StrEnum):
    """How channels are merged."""

    ADD = "ADD"
    MIN = "MIN"
    MED = "MED"
    MAX = "MAX"


class IntensitySelectionEnum(StrEnum):
    """Where a range of intensities comes from."""

    AUTO_IMAGE = "AUTO_IMAGE"
    AUTO_PLANE = "AUTO_PLANE"
    STRETCH_IMAGE = "STRETCH_IMAGE"
    STRETCH_PLANE = "STRETCH_PLANE"


class Safety(StrEnum):
    """What is done when a result is too large."""

    SAFE_REJECT = "SAFE_REJECT"
    SAFE_RESIZE = "SAFE_RESIZE"
    UNSAFE = "UNSAFE"


class Origin(StrEnum):
    """The corner that coordinates of shapes start from."""

    LEFT_TOP = "LEFT_TOP"
    LEFT_BOTTOM = "LEFT_BOTTOM"


class Colorspace(StrEnum):
    """Colours of a result."""

    GRAY = "GRAY"
    COLOR = "COLOR"
    AUTO = "AUTO"


class BitDepth(StrEnum):
    """Depth of a result that follows the image."""

    AUTO = "AUTO"


class TierKind(StrEnum):
    """How a tier of a pyramid is numbered."""

    LEVEL = "LEVEL"
    ZOOM = "ZOOM"


class PointSign(StrEnum):
    """How a point is drawn."""

    CROSS = "CROSS"
    CROSSHAIR = "CROSSHAIR"
    CIRCLE = "CIRCLE"


class Mode(StrEnum):
    """What shapes do in a window."""

    CROP = "CROP"
    MASK = "MASK"
    DRAWING = "DRAWING"


class Associated(StrEnum):
    """A picture stored beside the image."""

    macro = "macro"
    label = "label"
    thumb = "thumb"


class Role(StrEnum):
    """What a file is to an image."""

    UPLOAD = "UPLOAD"
    ORIGINAL = "ORIGINAL"
    SPATIAL = "SPATIAL"
    SPECTRAL = "SPECTRAL"
    NONE = "NONE"


class Extension(StrEnum):
    """What a path of a picture ends with; without one the Accept header decides."""

    none = ""
    jpg = ".jpg"
    png = ".png"
    webp = ".webp"


def _known_color(text: str) -> str:
    if read_color(text) is None:
        message = "value is not a valid color: string not recognised as a valid color"
        raise PydanticCustomError("color_error", message)
    return text


class Fields(BaseModel):
    """A form, made ready when it is first read."""

    model_config = ConfigDict(defer_build=True)


class Gamma(RootModel[Annotated[float, Field(ge=0, le=10)]]):
    """An exponent on intensities."""


Side = Annotated[int, Field(gt=1)] | Annotated[float, Field(gt=0, le=1)]
Count = Annotated[int, Field(ge=0)]
Color = Annotated[str, AfterValidator(_known_color)]
Intensity = IntensitySelectionEnum | Count


class Sizes(Fields):
    """How large a result is: above 1 in pixels, up to 1 as a share of the image."""

    height: Side | None = None
    width: Side | None = None
    length: Side | None = None


class Tiers(Sizes):
    """How large a result is, also by a tier of the pyramid."""

    zoom: Count | None = None
    level: Count | None = None


class Channels(Fields):
    """Which planes are shown, and how they are merged; lists as in a query."""

    channels: list[int | str] | None = None
    z_slices: Count | None = None
    timepoints: Count | None = None
    c_reduction: Reduction = Reduction.ADD
    min_intensities: list[Intensity] | None = None
    max_intensities: list[Intensity] | None = None
    colormaps: list[str] | None = None
    filters: list[str] | None = None
    gammas: list[Annotated[float, Field(ge=0, le=10)]] | None = None
    threshold: Annotated[float, Field(ge=0, le=1)] | None = None
    log: bool = False


class ChannelsInBody(Channels):
    """The same in a JSON body, where one value need not be a list."""

    channels: int | str | list[int | str] | None = None  # type: ignore[assignment]
    min_intensities: Intensity | list[Intensity] | None = None  # type: ignore[assignment]
    max_intensities: Intensity | list[Intensity] | None = None  # type: ignore[assignment]
    colormaps: str | list[str] | None = None  # type: ignore[assignment]
    filters: str | list[str] | None = None  # type: ignore[assignment]
    gammas: Gamma | list[Gamma] | None = None  # type: ignore[assignment]


class Depth(Fields):
    """Values of a result."""

    bits: BitDepth | Annotated[int, Field(ge=1)] = BitDepth.AUTO
    colorspace: Colorspace = Colorspace.AUTO


class ThumbQuery(Channels, Sizes):
    """A thumbnail, asked for in a query."""

    use_precomputed: bool = True


class ThumbBody(ChannelsInBody, Sizes):
    """A thumbnail, asked for in a body."""

    use_precomputed: bool = True


class ResizedQuery(Depth, Channels, Tiers):
    """A picture of the whole image, asked for in a query."""


class ResizedBody(Depth, ChannelsInBody, Tiers):
    """A picture of the whole image, asked for in a body."""


class Annotation(Fields):
    """A shape with its colours."""

    geometry: str
    fill_color: Color | None = None
    stroke_color: Color | None = None
    stroke_width: Annotated[int, Field(ge=0, le=10)] | None = None


class Annotations(Fields):
    """Shapes, or one."""

    annotations: list[Annotation] | Annotation


class _InTier(Fields):
    reference_tier_index: Count | None = None
    tier_index_type: TierKind = TierKind.LEVEL


class WindowRegion(_InTier):
    """A part of an image in pixels."""

    top: Count
    left: Count
    width: Annotated[int, Field(ge=1)]
    height: Annotated[int, Field(ge=1)]


class WindowTileIndex(_InTier):
    """A tile by its number."""

    ti: Count


class WindowTileCoord(_InTier):
    """A tile by column and row."""

    tx: Count
    ty: Count


class AnnotationStyle(Fields):
    """What shapes do in a window."""

    mode: Mode
    point_envelope_length: Annotated[int, Field(ge=1)] = 100
    point_cross: PointSign = PointSign.CROSS
    background_transparency: Annotated[int, Field(ge=0, le=100)] = 0


class WindowBody(Depth, ChannelsInBody, Tiers):
    """A part of an image."""

    region: WindowRegion | WindowTileIndex | WindowTileCoord
    annotations: list[Annotation] | Annotation | None = None
    annotation_style: AnnotationStyle | None = None


class _AroundShapes(Tiers):
    annotations: list[Annotation] | Annotation
    context_factor: Annotated[float, Field(gt=0)] = 1.0


class MaskBody(_AroundShapes):
    """Shapes as a mask."""


class CropBody(Depth, ChannelsInBody, _AroundShapes):
    """The pixels around shapes."""

    background_transparency: Annotated[int, Field(ge=0, le=100)] = 0


class DrawingBody(ChannelsInBody, _AroundShapes):
    """The pixels around shapes with their outlines."""

    try_square: bool = False
    point_envelope_length: Annotated[int, Field(ge=1)] = 100
    point_cross: PointSign = PointSign.CROSS


class TargetZoomTileIndex(Fields):
    """A tile by its number."""

    zoom: Count
    ti: Count


class TargetZoomTileCoordinates(Fields):
    """A tile by column and row."""

    zoom: Count
    tx: Count
    ty: Count


class TargetLevelTileIndex(Fields):
    """A tile by its number, in a level."""

    level: Count
    ti: Count


class TargetLevelTileCoordinates(Fields):
    """A tile by column and row, in a level."""

    level: Count
    tx: Count
    ty: Count


Target = TargetZoomTileIndex | TargetZoomTileCoordinates | TargetLevelTileIndex | TargetLevelTileCoordinates


class TileBody(ChannelsInBody):
    """A tile, asked for in a body."""

    tile: Target


class Headers(Fields):
    """What headers ask for."""

    safety: Safety = Field(Safety.SAFE_REJECT, alias="X-Image-Size-Safety")


class ShapeHeaders(Headers):
    """What headers ask for where there are shapes."""

    origin: Origin = Field(Origin.LEFT_TOP, alias="X-Annotation-Origin")


class Reading:
    """Reads forms from the places of a request, and refuses what is wrong in all of them together."""

    def __init__(self) -> None:
        self._errors: list[dict[str, Any]] = []

    def read(self, form: type[Form], place: str, values: object) -> Form | None:
        """Return a form, None when it is wrong; `finish` then refuses the request."""
        try:
            return form.model_validate(values, from_attributes=True)
        except ValidationError as error:
            for entry in error.errors(include_url=False):
                found: dict[str, Any] = {**entry, "loc": [place, *entry["loc"]]}
                if entry["type"] == "missing" and place != "body":
                    found["input"] = None
                self._errors.append(found)
        return None

    def refuse_body(self, kind: str, loc: Sequence[str | int], message: str, **more: Any) -> None:
        """Note that the body cannot be read."""
        self._errors.append({"type": kind, "loc": list(loc), "msg": message, **more})

    def finish(self, found: Form | None) -> Form:
        """Return a form when all that was read is right.

        Raises:
            ImageServerError: Something is wrong.
        """
        if self._errors or found is None:
            raise invalid(self._errors)
        return found


def query_values(form: type[BaseModel], query: Sequence[tuple[str, str]]) -> dict[str, str | list[str]]:
    """Return the values of a query, those of lists split at commas."""
    values: dict[str, str | list[str]] = {}
    for name, text in query:
        field = form.model_fields.get(name)
        values[name] = text.split(",") if field and "list[" in str(field.annotation) else text
    return values


def header_values(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that a form may name, under their usual spelling."""
    return {
        name: headers[name.lower()]
        for name in ("X-Image-Size-Safety", "X-Annotation-Origin")
        if name.lower() in headers
    }
