import cytomine.models.software  # -> gone
from cytomine import CytomineJob  # -> gone
from cytomine.models import Job, Project  # -> gone
from cytomine.utilities import reader  # -> gone
from cytomine.utilities.software import parse_domain_list  # -> gone
import cytomine
from cytomine import models

conn = cytomine.Cytomine("https://cytomine.example", "public", "private")
conn.add_annotation("POINT (1 1)", 5)  # -> gone
conn.get_project(5)  # -> gone
models.JobCollection  # -> gone
models.Annotation().fetch(5).profile()  # -> gone


def old(connection):
    return connection.get_projects()  # -> gone


with cytomine.CytomineJob(1, 2) as job:  # -> gone
    job.job.update(progress=50)
