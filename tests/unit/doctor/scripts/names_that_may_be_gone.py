"""Says what to do where a name is gone: nothing to find."""
try:
    from cytomine import CytomineJob
except ImportError:
    CytomineJob = None
try:
    import cytomine.models.software as software
except Exception:
    software = None
from cytomine.models import Project

print(CytomineJob, software, Project)
