"""CurrentUserKeys. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import record, required, text


@define(kw_only=True)
class CurrentUserKeys:
    """The pair of keys of the caller, under other names than in UserKeys. The second one is a secret.

    Attributes:
        primary_key: The public key, which goes with each signed request; a UUID.
        secondary_key: The private key, a secret to sign with; a UUID.
    """

    primary_key: str
    secondary_key: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            primary_key=required(rest, "primaryKey", text),
            secondary_key=required(rest, "secondaryKey", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["primaryKey"] = self.primary_key
        data["secondaryKey"] = self.secondary_key
        data.update(self.additional_properties)
        return data
