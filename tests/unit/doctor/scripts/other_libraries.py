"""What other libraries call fetch, get, save and delete is not ours: nothing to find."""
import argparse
import sqlite3

import requests
from matplotlib import pyplot
from cytomine import Cytomine

parser = argparse.ArgumentParser()
parser.add_argument("--flag")
arguments = parser.parse_args()
if arguments.flag is False:
    print("off")
settings = {"a": 1}
if not settings.get("a") or not settings.keys() or settings.get("b") is False:
    print("none")
if not requests.get("https://example.org", timeout=5):
    print("refused")
reply = requests.post("https://example.org", data={"a": 1}, timeout=5)
print(reply.cookies, reply.elapsed, vars(reply), hasattr(reply, "encoding"))
if not sqlite3.connect(":memory:").execute("select 1").fetchone():
    print("none")
pyplot.savefig("a.tif")
pyplot.figure().update(None)
flag = False
if flag is False or flag == False:
    print("off")
done = bool(len(settings))
if done is False:
    print("not done")
Cytomine("https://cytomine.example", "public", "private")
