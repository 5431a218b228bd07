"""Has nothing to do with this package."""


def run(thing):
    if not thing.fetch() or thing.save() is False:
        return thing.window(0, 0, 1, 1, mask=True)
    return thing.add_annotation(5)
