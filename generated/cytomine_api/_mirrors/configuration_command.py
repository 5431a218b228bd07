"""ConfigurationCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.configuration import (
    ConfigurationMirror,
    build_configuration,
    reflect_configuration,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.configuration import Configuration
from cytomine_api.models.configuration_command import ConfigurationCommand


class ConfigurationCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    configuration: ConfigurationMirror


REFLECT: Reflect = {Configuration: reflect_configuration}


def build_configuration_command(row: Any) -> ConfigurationCommand:
    """Return the model of a mirror."""
    self = new(ConfigurationCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.configuration = build_configuration(row.configuration)
    self.additional_properties = {}
    return self


def reflect_configuration_command(model: Any) -> ConfigurationCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ConfigurationCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_configuration(model.configuration)
        if type(model.configuration) is Configuration
        else reflected(model.configuration, REFLECT),
    )


QUICK = Quick(
    ConfigurationCommandMirror, build_configuration_command, reflect_configuration_command, is_open=True
)
