"""Classes that a script makes of `Model` and `Collection`: no document knows them, their `uri()` says all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from cytomine._core import connections
from cytomine._core.model import attribute_name
from cytomine_wire.protocol import pairs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from cytomine._core.model import Model
    from cytomine._core.rest import RawVerbs
    from cytomine_wire.protocol import Request


def fetch(model: Model, id: int | str | None = None) -> Model | Literal[False]:  # noqa: A002 - as `Model.fetch`
    """Return the object, filled with what stands at its path.

    Raises:
        ValueError: There is no id.
    """
    _identify(model, id)
    found = _raw().get(model.uri(), model.query_parameters)
    return found is not False and model.populate(found)


def save(model: Model) -> Model | Literal[False]:
    """Return the object as the server saved it: created when it is new, else updated."""
    if not model.is_new():
        return update(model)
    return _taken(model, _raw().post(model.uri(), model.to_json()))


def update(model: Model, id: int | str | None = None, **attributes: Any) -> Model | Literal[False]:  # noqa: A002 - as above
    """Return the object as the server saved it, with the given attributes set before.

    Raises:
        ValueError: There is no id.
    """
    _identify(model, id)
    for name, value in attributes.items():
        if attribute := attribute_name(name):
            setattr(model, attribute, value)
    return _taken(model, _raw().put(model.uri(), model.to_json()))


def delete(model: Model, id: int | str | None = None) -> bool:  # noqa: A002 - as above
    """Return True when the object was deleted; it keeps its attributes.

    Raises:
        ValueError: There is no id.
    """
    _identify(model, id)
    return _raw().delete(model.uri())


def page_request(uri: str, query: Mapping[str, Any]) -> Request:
    """Return the request for one page of a listing."""
    return _raw()._request("GET", uri, None).with_query(pairs(query.items()))  # noqa: SLF001 - of this package


def _raw() -> RawVerbs:
    return cast("RawVerbs", connections.current())


def _identify(model: Model, identifier: int | str | None) -> None:
    if identifier is not None:
        model.__dict__["id"] = identifier
    if model.is_new():
        raise ValueError(f"{type(model).__name__} has no id: pass one, or fetch or save the object first.")


def _taken(model: Model, reply: Any) -> Model | Literal[False]:
    """Return the object with what a reply to a change holds of it, if anything."""
    if reply is False:
        return False
    for key in (model.callback_identifier.lower(), type(model).__name__.lower()):
        if isinstance(reply.get(key), dict):
            return model.populate(reply[key])
    return model
