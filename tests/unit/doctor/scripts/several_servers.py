from contextlib import closing

import cytomine
from cytomine.models.project import ProjectCollection as Projects
from cytomine.models.user import User as Person

first = cytomine.Cytomine("http://one.example", "public", "private")
second = cytomine.Cytomine("two.example:8080", "public", "private")  # -> scheme
connections = [first, second]
for each in connections:
    if not each.current_user:  # -> refused-keys
        print(each.host)
    if each.set_credentials("a", "b") is False:
        print("never gave False")
with first as conn:
    for project in list(Projects().fetch())[:3]:
        if project.add_user(5, admin=True) is False:  # -> refusal
            print("already")
Person().fetch(5).delete()  # -> not-offered
with closing(second) as conn:
    conn.edit_user(5)  # -> gone
