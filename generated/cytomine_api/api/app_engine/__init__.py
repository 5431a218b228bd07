"""Operations of app_engine. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.app_engine import create_app_store as create_app_store
    from cytomine_api.api.app_engine import create_app_task_run as create_app_task_run
    from cytomine_api.api.app_engine import create_app_task_run_by_name as create_app_task_run_by_name
    from cytomine_api.api.app_engine import delete_app_store as delete_app_store
    from cytomine_api.api.app_engine import download_app_task_run_input as download_app_task_run_input
    from cytomine_api.api.app_engine import download_app_task_run_output as download_app_task_run_output
    from cytomine_api.api.app_engine import get_app_task as get_app_task
    from cytomine_api.api.app_engine import get_app_task_by_name as get_app_task_by_name
    from cytomine_api.api.app_engine import get_app_task_descriptor as get_app_task_descriptor
    from cytomine_api.api.app_engine import get_app_task_descriptor_by_name as get_app_task_descriptor_by_name
    from cytomine_api.api.app_engine import get_app_task_run as get_app_task_run
    from cytomine_api.api.app_engine import install_app_task as install_app_task
    from cytomine_api.api.app_engine import list_app_store_tasks as list_app_store_tasks
    from cytomine_api.api.app_engine import list_app_stores as list_app_stores
    from cytomine_api.api.app_engine import list_app_task_inputs as list_app_task_inputs
    from cytomine_api.api.app_engine import list_app_task_inputs_by_name as list_app_task_inputs_by_name
    from cytomine_api.api.app_engine import list_app_task_outputs as list_app_task_outputs
    from cytomine_api.api.app_engine import list_app_task_outputs_by_name as list_app_task_outputs_by_name
    from cytomine_api.api.app_engine import list_app_task_run_inputs as list_app_task_run_inputs
    from cytomine_api.api.app_engine import list_app_task_run_outputs as list_app_task_run_outputs
    from cytomine_api.api.app_engine import list_app_tasks as list_app_tasks
    from cytomine_api.api.app_engine import list_project_task_runs as list_project_task_runs
    from cytomine_api.api.app_engine import provision_app_task_run_input as provision_app_task_run_input
    from cytomine_api.api.app_engine import provision_app_task_run_inputs as provision_app_task_run_inputs
    from cytomine_api.api.app_engine import set_app_task_run_state as set_app_task_run_state
    from cytomine_api.api.app_engine import set_default_app_store as set_default_app_store
    from cytomine_api.api.app_engine import upload_app_task as upload_app_task

_MODULES = {
    "create_app_store": "create_app_store",
    "create_app_task_run": "create_app_task_run",
    "create_app_task_run_by_name": "create_app_task_run_by_name",
    "delete_app_store": "delete_app_store",
    "download_app_task_run_input": "download_app_task_run_input",
    "download_app_task_run_output": "download_app_task_run_output",
    "get_app_task": "get_app_task",
    "get_app_task_by_name": "get_app_task_by_name",
    "get_app_task_descriptor": "get_app_task_descriptor",
    "get_app_task_descriptor_by_name": "get_app_task_descriptor_by_name",
    "get_app_task_run": "get_app_task_run",
    "install_app_task": "install_app_task",
    "list_app_store_tasks": "list_app_store_tasks",
    "list_app_stores": "list_app_stores",
    "list_app_task_inputs": "list_app_task_inputs",
    "list_app_task_inputs_by_name": "list_app_task_inputs_by_name",
    "list_app_task_outputs": "list_app_task_outputs",
    "list_app_task_outputs_by_name": "list_app_task_outputs_by_name",
    "list_app_task_run_inputs": "list_app_task_run_inputs",
    "list_app_task_run_outputs": "list_app_task_run_outputs",
    "list_app_tasks": "list_app_tasks",
    "list_project_task_runs": "list_project_task_runs",
    "provision_app_task_run_input": "provision_app_task_run_input",
    "provision_app_task_run_inputs": "provision_app_task_run_inputs",
    "set_app_task_run_state": "set_app_task_run_state",
    "set_default_app_store": "set_default_app_store",
    "upload_app_task": "upload_app_task",
}

__all__ = [
    "create_app_store",
    "create_app_task_run",
    "create_app_task_run_by_name",
    "delete_app_store",
    "download_app_task_run_input",
    "download_app_task_run_output",
    "get_app_task",
    "get_app_task_by_name",
    "get_app_task_descriptor",
    "get_app_task_descriptor_by_name",
    "get_app_task_run",
    "install_app_task",
    "list_app_store_tasks",
    "list_app_stores",
    "list_app_task_inputs",
    "list_app_task_inputs_by_name",
    "list_app_task_outputs",
    "list_app_task_outputs_by_name",
    "list_app_task_run_inputs",
    "list_app_task_run_outputs",
    "list_app_tasks",
    "list_project_task_runs",
    "provision_app_task_run_input",
    "provision_app_task_run_inputs",
    "set_app_task_run_state",
    "set_default_app_store",
    "upload_app_task",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = module
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
