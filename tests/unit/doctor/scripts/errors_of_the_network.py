import requests
from requests.exceptions import ConnectionError as NoConnection
from requests.exceptions import HTTPError
from cytomine import Cytomine
from cytomine.cytomine import URLRedirectionException
from cytomine.models import ProjectCollection

try:
    Cytomine("https://cytomine.example", "public", "private")
    ProjectCollection().fetch()
except requests.exceptions.ReadTimeout:  # -> network-error
    print("slow")
except HTTPError:  # -> network-error
    print("refused")
except (requests.exceptions.SSLError, NoConnection):  # -> network-error
    print("no connection")
except requests.exceptions.RequestException:
    print("anything")
except URLRedirectionException:  # -> redirect
    print("redirected")

try:
    requests.get("https://example.org", timeout=5)
except requests.exceptions.ReadTimeout:
    print("slow, and none of ours")
