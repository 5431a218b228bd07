"""AttachedFile as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.attached_file import AttachedFile


class AttachedFileMirror(
    Mirror, rename={"class_": "class", "domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domain_class_name: str
    domain_ident: int
    url: str
    filename: str
    key: str | None


def build_attached_file(row: Any) -> AttachedFile:
    """Return the model of a mirror."""
    self = new(AttachedFile)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.url = row.url
    self.filename = row.filename
    self.key = row.key
    self.additional_properties = {}
    return self


def reflect_attached_file(model: Any) -> AttachedFileMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.domain_class_name,
            model.domain_ident,
            model.url,
            model.filename,
            model.key,
        )
    ):
        raise RefusedError
    return AttachedFileMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.domain_class_name,
        model.domain_ident,
        model.url,
        model.filename,
        model.key,
    )


QUICK = Quick(AttachedFileMirror, build_attached_file, reflect_attached_file)
