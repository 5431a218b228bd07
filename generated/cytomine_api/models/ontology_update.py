"""OntologyUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, ShapeError, Unset, integer, nullable, one_of, record, text


@define(kw_only=True)
class OntologyUpdate:
    """An ontology as it shall be from now on.

    Attributes:
        name: Not blank, and new to the server, ontologies one cannot see included.
        id: Selects the ontology; the path does not.
        user: Owner's id; changing it moves no rights.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    name: str
    id: int
    user: int
    created: str | int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        at = ""
        try:
            return cls(
                name=text(take(at := "name")),
                id=integer(take(at := "id")),
                user=integer(take(at := "user")),
                created=nullable(
                    take(at),
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                )
                if (at := "created") in rest
                else UNSET,
                additional_properties=rest,
            )
        except ShapeError as error:
            raise error.below(at) from None
        except KeyError:
            raise ShapeError("a value", "nothing").below(at) from None

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["name"] = self.name
        data["id"] = self.id
        data["user"] = self.user
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
