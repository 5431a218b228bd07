"""A local server with the Cytomine API: for the quickstart, for tests, and for the CI of its users.

with Sandbox() as sandbox:
    manager = sandbox.actors["manager"]
    # sandbox.url, manager.public_key, manager.private_key, manager.storage, manager.token
"""

from cytomine_sandbox.accounts import Actor
from cytomine_sandbox.data_folder import DataFolderError
from cytomine_sandbox.scene import Scene, add_scene
from cytomine_sandbox.server import Sandbox, SandboxError
from cytomine_sandbox.snapshot import Snapshot
from cytomine_sandbox.web.faults import KINDS as FAULTS
from cytomine_sandbox.web.faults import Fault, FaultError
from cytomine_sandbox.world import World

__all__ = [
    "FAULTS",
    "Actor",
    "DataFolderError",
    "Fault",
    "FaultError",
    "Sandbox",
    "SandboxError",
    "Scene",
    "Snapshot",
    "World",
    "add_scene",
]
