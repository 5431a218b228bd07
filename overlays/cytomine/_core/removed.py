"""Names of older clients that are gone: what to use instead, said where they are looked up."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_JOBS: Final = "jobs and software left the platform; tasks of the app engine replace them"
_PIXELS: Final = "use ImageInstance.region, SliceInstance.tile and shapely"
_CONSTRUCT: Final = "make the object and save it, as in Term(name, id_ontology, color).save()"
_DELETE: Final = "use delete of the object, as in Term().delete(id)"
_EDIT: Final = "fetch the object, set its attributes, and call update()"
_READ: Final = "use fetch of the object or collection, as in Term().fetch(id) or TermCollection().fetch()"
_GONE: Final = "the server has it no more"

_METHODS: Final = {
    _CONSTRUCT: """add_annotation add_annotation_property add_annotation_term add_annotations
        add_annotations_with_term add_image_instance add_ontology add_project add_relation_term add_term
        add_user add_user_annotation_term add_user_role""",
    _JOBS: """add_group add_job_data add_job_parameter add_job_parameters add_job_template add_software
        add_software_parameter add_software_project add_user_group add_user_job delete_group
        delete_job_template delete_software_parameter delete_user_group edit_group get_group get_job
        get_job_data_file get_job_template get_software get_software_parameter get_user_group
        update_job_status""",
    _DELETE: """delete_annotation delete_annotation_property delete_image delete_image_group
        delete_image_instance delete_ontology delete_project delete_term delete_user delete_user_role""",
    "use dump of each object, or AnnotationCollection.dump_crops": "dump_annotations dump_project_images",
    _EDIT: "edit_annotation_property edit_image edit_project edit_user",
    "use Cytomine.download_file": "fetch_url_into_file",
    _READ: """get_abstract_image_properties get_annotation get_annotation_properties get_annotation_property
        get_annotations get_current_user get_image get_image_group get_image_instance get_ontology
        get_positions get_project get_project_image_instances get_project_users get_projects
        get_reviewed_annotations get_role get_roles get_storage get_term get_terms get_uploaded_file
        get_user get_user_role""",
    "use AnnotationCollection(image=..., annotation=..., included=True)": "included_annotations",
    "download the crop with Annotation.dump, then send it with upload_image": "upload_crop",
}

_NAMES: Final = {
    "cytomine": {"CytomineJob": _JOBS},
    "cytomine.cytomine": {"StdoutHandler": "use a logging.StreamHandler"},
    "cytomine.cytomine.Cytomine": {name: hint for hint, names in _METHODS.items() for name in names.split()},
    "cytomine.models": dict.fromkeys(
        [
            "Job",
            "JobCollection",
            "JobData",
            "JobDataCollection",
            "JobParameter",
            "JobParameterCollection",
            "JobTemplate",
            "JobTemplateCollection",
            "ProcessingServer",
            "ProcessingServerCollection",
            "Software",
            "SoftwareCollection",
            "SoftwareParameter",
            "SoftwareParameterCollection",
            "SoftwareParameterConstraint",
            "SoftwareParameterConstraintCollection",
            "SoftwareProject",
            "SoftwareProjectCollection",
            "SoftwareUserRepository",
            "SoftwareUserRepositoryCollection",
            "UserJob",
            "UserJobCollection",
        ],
        _JOBS,
    )
    | dict.fromkeys(
        [
            "AlgoAnnotationTerm",
            "Discipline",
            "DisciplineCollection",
            "Group",
            "GroupCollection",
            "ImageGroupHDF5",
            "ImageSequence",
            "ImageSequenceCollection",
            "UserGroup",
            "UserGroupCollection",
        ],
        _GONE,
    ),
    "cytomine.models.annotation": {"AlgoAnnotationTerm": "use AnnotationTerm"},
    "cytomine.models.annotation.Annotation": dict.fromkeys(
        ("profile", "profile_projection", "profile_projections"), _GONE
    ),
    "cytomine.models.image.ImageInstance": {"profile": _GONE},
    "cytomine.models.imagegroup": dict.fromkeys(
        ("ImageGroupHDF5", "ImageSequence", "ImageSequenceCollection"), "use ImageGroup and slices"
    ),
    "cytomine.models.imagegroup.ImageGroup": dict.fromkeys(("characteristics", "download"), _GONE),
    "cytomine.models.project": dict.fromkeys(("Discipline", "DisciplineCollection"), _GONE),
    "cytomine.models.user": dict.fromkeys(
        ("Group", "GroupCollection", "UserGroup", "UserGroupCollection"), _GONE
    )
    | dict.fromkeys(("UserJob", "UserJobCollection"), _JOBS),
}

_MODULES: Final = {
    "cytomine.cytomine_job": _JOBS,
    "cytomine.models.software": _JOBS,
    "cytomine.utilities.descriptor_reader": _JOBS,
    "cytomine.utilities.geometry": "use Annotation.geometry and shapely",
    "cytomine.utilities.http": "use cytomine.cytomine.CytomineAuth",
    "cytomine.utilities.logging": "use the module logging",
    "cytomine.utilities.reader": _PIXELS,
    "cytomine.utilities.software": _JOBS,
    "cytomine.utilities.version": "use the module warnings",
    "cytomine.utilities.wholeslide": _PIXELS,
}


class Finder:
    """Says what to use instead at `import cytomine.models.software` or `from cytomine import CytomineJob`."""

    @classmethod
    def find_spec(
        cls,
        fullname: str,
        path: Sequence[str] | None = None,  # noqa: ARG003 - as importlib calls it
        target: ModuleType | None = None,  # noqa: ARG003
    ) -> ModuleSpec | None:
        """Return None for what is not gone.

        Raises:
            ImportError: It is gone; the message names the replacement.
        """
        if fullname.startswith("cytomine."):
            owner, _, name = fullname.rpartition(".")
            hint = _MODULES.get(fullname) or _NAMES.get(owner, {}).get(name)
            if hint:
                raise ImportError(f"{fullname} is gone: {hint}.", name=fullname)
        return None


def error_for(owner: str, name: str) -> Exception:
    """Return the error for a name that an object or module lacks; it names what replaces one that is gone."""
    hint = _NAMES.get(owner, {}).get(name)
    if hint is None:
        return AttributeError(f"{owner!r} has no attribute {name!r}")
    message = f"{owner}.{name} is gone: {hint}."
    from dis import opmap  # noqa: PLC0415 - loaded only on failure

    # `from module import name` replaces an AttributeError by an ImportError that says nothing.
    caller = sys._getframe(2)  # noqa: SLF001 - two levels up is who asks
    is_import = caller.f_lasti >= 0 and caller.f_code.co_code[caller.f_lasti] == opmap["IMPORT_FROM"]
    return ImportError(message, name=f"{owner}.{name}") if is_import else AttributeError(message)


def hint_for_module(name: str) -> str | None:
    """Return what to use instead of a module that is gone; None for any other."""
    return _MODULES.get(name)


def hint_for_name(module: str, name: str) -> str | None:
    """Return what to use instead of a name of a module that is gone; None for any other."""
    return _NAMES.get(module, {}).get(name) or _MODULES.get(f"{module}.{name}")


def hint_for_method(name: str) -> str | None:
    """Return what to use instead of a method of the connection that is gone; None for any other."""
    return _NAMES["cytomine.cytomine.Cytomine"].get(name)
