"""Collections as tables of other libraries."""

from __future__ import annotations

from typing import Any

from cytomine._core import extras


def pandas_frame(rows: list[dict[str, Any]]) -> Any:
    """Return rows as a `pandas.DataFrame`, times in UTC; needs the extra `tables`."""
    pandas_ = extras.needed("pandas", "tables")
    frame = pandas_.DataFrame.from_records(rows)
    for name in ("created", "updated"):
        if name in frame:
            frame[name] = pandas_.to_datetime(pandas_.to_numeric(frame[name]), unit="ms", utc=True)
    return frame


def geopandas_frame(rows: list[dict[str, Any]], shapes: Any) -> Any:
    """Return rows as a `geopandas.GeoDataFrame` with their shapes; needs the extra `tables`."""
    library = extras.needed("geopandas", "tables")
    frame = pandas_frame([{name: row[name] for name in row if name != "location"} for row in rows])
    return library.GeoDataFrame(frame, geometry=shapes)
