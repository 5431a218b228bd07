"""A request finds its operation by method and path template."""

from __future__ import annotations

import pytest

from cytomine_contract import Operations

OPERATIONS = Operations(
    {
        "paths": {
            "/api/user/{id}.json": {
                "parameters": [],
                "get": {"operationId": "get_user"},
                "delete": {"operationId": "delete_user"},
            },
            "/api/user/current.json": {"get": {"operationId": "get_current_user"}},
            "/api/project/{id}/user/{user}.json": {"post": {"operationId": "add_project_user"}},
        }
    }
)


@pytest.mark.parametrize(
    ("method", "target", "operation"),
    [
        ("GET", "/api/user/5.json", "get_user"),
        ("GET", "/api/user/current.json?x=1", "get_current_user"),
        ("DELETE", "/api/user/current.json", "delete_user"),
        ("POST", "/api/project/1/user/2.json", "add_project_user"),
        ("PUT", "/api/user/5.json", None),
        ("GET", "/api/user/5xjson", None),
        ("GET", "/api/user/5/6.json", None),
        ("GET", "/api/user/.json", None),
        ("GET", "//api/user/5.json", None),
        ("GET", "/api/user/5.json/", None),
    ],
)
def test_a_call_finds_the_template_with_the_fewest_variables(method, target, operation):
    assert OPERATIONS.find(method, target) == operation
