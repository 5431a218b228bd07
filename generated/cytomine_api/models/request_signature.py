"""RequestSignature. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import record, required, text


@define(kw_only=True)
class RequestSignature:
    """The two parts of an Authorization header.

    Attributes:
        public_key: Tells whose signature it is; the caller's.
        signature: Base64 of HMAC-SHA1, in the standard alphabet with padding.
    """

    public_key: str
    signature: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            public_key=required(rest, "publicKey", text),
            signature=required(rest, "signature", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["publicKey"] = self.public_key
        data["signature"] = self.signature
        data.update(self.additional_properties)
        return data
