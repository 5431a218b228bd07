import cytomine as c
import cytomine.models as m

conn = c.Cytomine("https://cytomine.example", "public", "private")
terms = m.TermCollection().fetch_with_filter("project", 12)
if terms is False:  # -> refusal
    raise SystemExit
if not m.ProjectCollection().fetch():  # -> refusal
    raise SystemExit
if not terms:
    print("the project has no terms")
images = m.ImageInstanceCollection(max=10)
while images.fetch_next_page() is not False:  # -> refusal
    print(len(images))
for term in terms:
    if not term.delete():  # -> refusal
        print(term.name)
for place, project in enumerate(m.ProjectCollection().fetch()):
    if project.update(name=str(place)) is False:  # -> refusal
        print(project.name)
first = terms[0]
print(bool(first.fetch()))  # -> refusal
by_name = {term.name: term for term in terms}
if by_name["Tumor"].save() is False:  # -> refusal
    print("not saved")
kept = [term for term in terms if term.update(color="#000000")]  # -> refusal
named = terms.find_by_attribute("name", "Tumor")
if named:
    print(named.id)
