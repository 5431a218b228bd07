import asyncio

from cytomine import Cytomine
from cytomine.models import ImageInstance


async def load(identifier):
    image = ImageInstance().fetch(identifier)
    if image is False:  # -> refusal
        return None
    return image


async def main():
    with Cytomine("https://cytomine.example", "public", "private"):
        image = await load(5)
        if image is None:
            return
        print(await asyncio.to_thread(image.window, 0, 0, 10, 10))
        image.window(0, 0, 10, 10, terms=[5])  # -> window-option


asyncio.run(main())
