"""CurrentStatistics as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.most_active_project import (
    MostActiveProjectMirror,
    build_most_active_project,
    reflect_most_active_project,
)
from cytomine_api.models.current_statistics import CurrentStatistics
from cytomine_api.models.most_active_project import MostActiveProject


class CurrentStatisticsMirror(Mirror, rename={"most_active_project": "mostActiveProject"}):
    """What is exactly as the document says, and nothing else."""

    users: int
    projects: int
    most_active_project: MostActiveProjectMirror | None


REFLECT: Reflect = {MostActiveProject: reflect_most_active_project}


def build_current_statistics(row: Any) -> CurrentStatistics:
    """Return the model of a mirror."""
    self = new(CurrentStatistics)
    self.users = row.users
    self.projects = row.projects
    self.most_active_project = (
        build_most_active_project(row.most_active_project)
        if type(row.most_active_project) is MostActiveProjectMirror
        else row.most_active_project
    )
    self.additional_properties = {}
    return self


def reflect_current_statistics(model: Any) -> CurrentStatisticsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.users, model.projects)):
        raise RefusedError
    return CurrentStatisticsMirror(model.users, model.projects, reflected(model.most_active_project, REFLECT))


QUICK = Quick(CurrentStatisticsMirror, build_current_statistics, reflect_current_statistics)
