"""TagDomainAssociationCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.tag_domain_association import (
    TagDomainAssociationMirror,
    build_tag_domain_association,
    reflect_tag_domain_association,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.tag_domain_association import TagDomainAssociation
from cytomine_api.models.tag_domain_association_command import TagDomainAssociationCommand


class TagDomainAssociationCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    tagdomainassociation: TagDomainAssociationMirror


REFLECT: Reflect = {TagDomainAssociation: reflect_tag_domain_association}


def build_tag_domain_association_command(row: Any) -> TagDomainAssociationCommand:
    """Return the model of a mirror."""
    self = new(TagDomainAssociationCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.tagdomainassociation = build_tag_domain_association(row.tagdomainassociation)
    self.additional_properties = {}
    return self


def reflect_tag_domain_association_command(model: Any) -> TagDomainAssociationCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return TagDomainAssociationCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_tag_domain_association(model.tagdomainassociation)
        if type(model.tagdomainassociation) is TagDomainAssociation
        else reflected(model.tagdomainassociation, REFLECT),
    )


QUICK = Quick(
    TagDomainAssociationCommandMirror,
    build_tag_domain_association_command,
    reflect_tag_domain_association_command,
    is_open=True,
)
