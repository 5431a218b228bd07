def run():
    from cytomine import Cytomine as Client
    from cytomine.models import ontology

    Client("https://cytomine.example", "public", "private")
    term = ontology.Term("a", 5).save()
    global kept
    kept = ontology.TermCollection().fetch()
    return not term  # -> refusal


def later():
    if kept is False:  # -> refusal
        return None
    return [name for name in kept if name.fetch() is not False]  # -> refusal


run(), later()
