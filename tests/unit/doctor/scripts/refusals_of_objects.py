from cytomine import Cytomine
from cytomine.models import Annotation, Project, Term

with Cytomine("https://cytomine.example", "public", "private") as conn:
    project = Project().fetch(12)
    if project is False:  # -> refusal
        raise SystemExit("no such project")
    if not project:  # -> refusal
        raise SystemExit("no such project")
    if project.update(name="new") == False:  # -> refusal
        print("not renamed")
    if False == project.delete():  # -> refusal
        print("not deleted")
    annotation = Annotation("POINT (1 1)", id_image=3).save()
    if annotation:  # -> refusal
        print(annotation.id)
    assert Term("Tumor", 5, "#ff0000").save()  # -> refusal
    saved = Term("Stroma", 5, "#00ff00").save() or None  # -> refusal
    print("yes" if project.save() else "no")  # -> refusal
    while not project.fetch():  # -> refusal
        print("again")
    if isinstance(project.fetch(), bool):  # -> refusal
        print("refused")
    if (other := Project().fetch(13)) is False:  # -> refusal
        print("refused")
    if Project().fetch(14) in (None, False):  # -> refusal
        print("refused")
    done = project.delete()
    if done:  # -> refusal
        print("gone")
    print(all(each.save() for each in [Term("a", 5), Term("b", 5)]))  # -> refusal
    match project.fetch():  # -> refusal
        case False:
            print("refused")
        case _:
            print("there")
