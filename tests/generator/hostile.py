"""Documents that mean harm, or were written in haste: what becomes of each stands beside it.

`written` ones are generated, compiled, imported and called; `refused` ones stop with a line that holds the
words given. None may run code of its own or leave a traceback.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

WRITTEN = ""
Document = dict[str, Any]

CANARY = "hostile_canary"
"""A module that does not exist: code of a document that runs would import it."""

BASE: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "tags": [{"name": "Thing", "description": "All things."}],
    "paths": {
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "operationId": "get_thing",
                "tags": ["Thing"],
                "summary": "Get a thing",
                "description": "At once.",
                "parameters": [
                    {"name": "sort", "in": "query", "description": "How", "schema": {"type": "string"}},
                    {"name": "X-Way", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "description": "The thing.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "404": {"description": "No such thing"},
                },
            },
            "put": {
                "operationId": "put_thing",
                "tags": ["Thing"],
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {"file": {"type": "string", "format": "binary"}},
                            }
                        },
                    }
                },
                "responses": {
                    "200": {
                        "description": "A picture.",
                        "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}},
                    }
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "description": "Its name"},
                    "kind": {"type": "string", "enum": ["a", "b"], "default": "a"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                },
            }
        }
    },
}

TEXTS = {
    "triple-quotes": f'"""\nimport {CANARY}\n"""',
    "triple-apostrophes": f"'''\nimport {CANARY}\n'''",
    "backslash-at-the-end": "ends with \\",
    "backslashes": '\\\\\\""" \\N{BULLET} \\u0022\\x22',
    "quote-at-the-end": 'ends with a quote"',
    "many-quotes-at-the-end": 'ends with quotes""""""',
    "jinja-expression": f"{{{{ ''.__class__.__mro__ }}}} {{% import '{CANARY}' %}} {{# #}}",
    "jinja-that-fails": "{{ 1 / 0 }} {% raw %} {% endfor %}",
    "f-string": f"{{__import__('{CANARY}')}} {{0!r}} {{}}",
    "import-call": f'"; __import__("{CANARY}"); "',
    "percent": "%s %(a)s %",
    "new-lines": f"first\r\n\r\nimport {CANARY}\n\tindented\x0b\x0c",
    "line-separators": f"a\u2028import {CANARY}\u2029\x85b",
    "bidi": "\u202eevil\u202c \u2066x\u2069 \u200b\ufeff",
    "controls": "a\x00b\x1b[31m\x07\x7f",
    "a-megabyte": "x" * 1_000_000,
    "a-megabyte-of-words": "word " * 200_000,
    "type-comment": f"# type: ignore\n# noqa\n# -*- coding: utf-7 -*-\n+ACI- import {CANARY}",
    "private-use": "\ue000 \U000f0000 \U0010ffff",
    "only-blanks": " \n\t ",
    "docstring-sections": f"Args:\n    x: y\n\nRaises:\n    {CANARY}\n\n- a\n- b\n\n>>> import {CANARY}",
}

NAMES = (
    *("class", "None", "True", "from", "async", "match", "type", "lambda", "print", "exec", "self", "cls"),
    *("id", "list", "dict", "str", "int", "super", "object", "Exception", "classmethod", "property"),
    *("__class__", "__init__", "__dict__", "__slots__", "__getattr__", "__all__", "__future__", "_", "__"),
    *("UNSET", "Unset", "Any", "Self", "Factory", "define", "record", "encode", "required", "optional"),
    *("Request", "Response", "Client", "AsyncClient", "Operation", "Path", "Part", "Mapping", "BinaryIO"),
    *(
        "request",
        "response",
        "parse",
        "sync",
        "asyncio",
        "stream",
        "client",
        "body",
        "segment",
        "pairs",
        "parts",
    ),
    *("from_dict", "to_dict", "additional_properties", "data", "rest", "value", "name", "globals", "getattr"),
    *(
        "con",
        "NUL",
        "aux",
        "com1",
        "lpt9",
        "api",
        "models",
        "fields",
        "resources",
        "typing",
        "attrs",
        "cytomine_wire",
    ),
    *("annotations", "TYPE_CHECKING", "OPERATION", "accept", "status_code", "import_module"),
)
"""Words that mean something to Python, to a file system or to the generated code."""

ODD_NAMES = {
    "call": f"x'];__import__('{CANARY}')#",
    "quotes": f'"""\nimport {CANARY}\n',
    "new-line": f"a\nimport {CANARY}",
    "jinja": f"{{{{ {CANARY} }}}}",
    "braces": "{0.__class__}",
    "backslash": "a\\",
    "nul": "a\x00b",
    "bidi": "\u202ename\u202c",
    "not-latin": "имя 名前",
    "only-signs": "!?*",
    "digits": "123",
    "dots": "../../etc/passwd",
    "blank": " ",
    "accents": "éàü",
    "emoji": "\U0001f600",
    "full-width": "\uff43\uff4c\uff41\uff53\uff53",
    "pointer": "a/b~c~0d~1e%2F",
}


def changed(*steps: tuple[tuple[str | int, ...], Any]) -> Document:
    """Return the base with values put in, or taken out where the value is Ellipsis."""
    document = deepcopy(BASE)
    for pointer, value in steps:
        *above, last = pointer
        holder: Any = document
        for step in above:
            holder = holder[step]
        if value is ...:
            del holder[last]
        else:
            holder[last] = value
    return document


GET = ("paths", "/things/{id}", "get")
PUT = ("paths", "/things/{id}", "put")
SCHEMAS = ("components", "schemas")
THING = (*SCHEMAS, "Thing")
PROPERTIES = (*THING, "properties")
SENT = (*PUT, "requestBody", "content", "application/json")
ANSWER = (*GET, "responses", "200", "content")


def with_text(text: str) -> Document:
    """Return the base with a text wherever a document may hold any."""
    return changed(
        (("info", "title"), text),
        (("info", "version"), text),
        (("info", "description"), text),
        (("tags", 0, "description"), text),
        (("servers",), [{"url": "http://x", "description": text}]),
        ((*GET, "summary"), text),
        ((*GET, "description"), text),
        ((*GET, "parameters", 0, "description"), text),
        ((*GET, "parameters", 0, "example"), text),
        (
            (*GET, "parameters", 0, "schema"),
            {"type": "string", "default": text, "pattern": text, "enum": [text]},
        ),
        ((*GET, "parameters", 1, "description"), text),
        ((*GET, "responses", "200", "description"), text),
        ((*GET, "responses", "404", "description"), text),
        ((*GET, "x-any"), {text[:50]: text}),
        ((*GET, "externalDocs"), {"url": text}),
        ((*PUT, "requestBody", "description"), text),
        ((*THING, "description"), text),
        ((*THING, "title"), text),
        ((*PROPERTIES, "name"), {"type": "string", "description": text, "default": text, "pattern": text}),
        ((*PROPERTIES, "kind"), {"enum": [text, text + "2"], "example": text, "const": text, "format": text}),
        (("components", "examples"), {"a": {"value": text}}),
        (("components", "securitySchemes"), {"k": {"type": "apiKey", "in": "header", "name": text}}),
    )


def with_name(name: str) -> Document:
    """Return the base with a name for a property, a value of the query, a tag, an operation and a schema."""
    return changed(
        ((*PROPERTIES, name), {"type": "integer"}),
        ((*GET, "parameters", 0, "name"), name),
        ((*GET, "operationId"), name),
        ((*GET, "tags"), [name]),
        ((*SCHEMAS, name), {"type": "object", "properties": {name: {"type": "string"}}}),
        ((*PROPERTIES, "other"), {"$ref": f"#/components/schemas/{name}"}),
        (
            (*PUT, "requestBody", "content", "application/json", "schema"),
            {"$ref": f"#/components/schemas/{name}"},
        ),
    )


def with_odd_name(name: str) -> Document:
    """Return the base with a name wherever a document may name things as it likes."""
    part = {name: {"type": "string", "format": "binary"}}
    return changed(
        ((*PROPERTIES, name), {"type": "integer"}),
        ((*GET, "parameters", 0, "name"), name),
        ((*GET, "operationId"), name),
        ((*GET, "tags"), [name]),
        ((*PUT, "requestBody", "content", "multipart/form-data", "schema", "properties"), part),
        ((*THING, "required"), ["name", name]),
    )


def named_operation(name: str) -> Document:
    """Return a document of one operation, described twice: as it is, and under a name."""
    get = deepcopy(BASE["paths"]["/things/{id}"]["get"])
    item = {"parameters": BASE["paths"]["/things/{id}"]["parameters"], "get": {**get, "operationId": name}}
    return changed((("paths", "/other/{id}"), item))


def path(text: str) -> Document:
    return changed((("paths", text), {"get": {"responses": {"200": {"description": ""}}}}))


def schema(value: Any) -> Document:
    return changed(((*PROPERTIES, "it"), value))


def nested(depth: int, kind: str = "properties") -> Any:
    value: Any = {"type": "string"}
    for _ in range(depth):
        value = {"type": "object", "properties": {"a": value}} if kind == "properties" else {"items": value}
    return value


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


COLLISIONS: dict[str, tuple[Document, str]] = {
    "fields": (changed(((*PROPERTIES, "a-b"), {}), ((*PROPERTIES, "a_b"), {})), "both become 'a_b'"),
    "fields-by-case": (changed(((*PROPERTIES, "Name"), {})), "both become 'name'"),
    "operations": (named_operation("get_thing"), "is called get_thing too"),
    "operations-by-case": (named_operation("GetThing"), "is called get_thing too"),
    "operations-by-signs": (named_operation("get-thing"), "is called get_thing too"),
    "schemas-by-case": (changed(((*SCHEMAS, "thing"), {"type": "object"})), "Thing"),
    "schemas-by-signs": (changed(((*SCHEMAS, "Thing_"), BASE["components"]["schemas"]["Thing"])), "Thing"),
    "parameters": (
        changed(((*GET, "parameters"), [{"name": "a-b", "in": "query"}, {"name": "a_b", "in": "query"}])),
        "both become 'a_b'",
    ),
    "parameter-twice": (
        changed(((*GET, "parameters"), [{"name": "a", "in": "query"}] * 2)),
        "stands here twice",
    ),
    "parameters-of-two-places": (changed(((*GET, "parameters", 0, "name"), "id")), WRITTEN),
    "enum-members": (schema({"type": "string", "enum": ["a b", "a-b", "A B", "", " ", "a b"]}), WRITTEN),
    "enum-of-kinds": (schema({"enum": ["a", 1, 1.0, True, None, [], {}]}), WRITTEN),
    "enum-without-values": (schema({"type": "string", "enum": []}), WRITTEN),
    "tags-by-case": (changed(((*GET, "tags"), ["THING"])), WRITTEN),
}

RECURSION: dict[str, tuple[Document, str]] = {
    "through-a-field": (changed(((*PROPERTIES, "self"), ref("Thing"))), WRITTEN),
    "of-two": (
        changed(
            ((*PROPERTIES, "other"), ref("Other")),
            ((*SCHEMAS, "Other"), {"type": "object", "properties": {"thing": ref("Thing")}}),
        ),
        WRITTEN,
    ),
    "allOf-of-itself": (changed(((*THING, "allOf"), [ref("Thing")])), "Thing: holds itself"),
    "allOf-of-two": (
        changed(((*SCHEMAS, "A"), {"allOf": [ref("B")]}), ((*SCHEMAS, "B"), {"allOf": [ref("A")]})),
        "holds itself",
    ),
    "oneOf-of-itself": (
        changed(((*SCHEMAS, "A"), {"oneOf": [ref("A"), {"type": "string"}]})),
        "A: holds itself",
    ),
    "list-of-itself": (changed(((*SCHEMAS, "A"), {"type": "array", "items": ref("A")})), "A: holds itself"),
    "extra-of-itself": (
        changed(((*SCHEMAS, "A"), {"type": "object", "additionalProperties": ref("A")})),
        WRITTEN,
    ),
    "reference-to-itself": (changed(((*SCHEMAS, "A"), ref("A"))), "in a circle"),
    "references-in-a-ring": (
        changed(((*SCHEMAS, "A"), ref("B")), ((*SCHEMAS, "B"), ref("A"))),
        "in a circle",
    ),
    "into-its-own-middle": (schema({"$ref": "#/components/schemas/Thing/properties/it"}), "in a circle"),
    "around-its-middle": (
        schema({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Thing/properties/it"}}}),
        "refers to itself",
    ),
    "path-to-itself": (changed((("paths", "/a"), {"$ref": "#/paths/~1a"})), "in a circle"),
    "deep": (schema(nested(30)), WRITTEN),
    "too-deep": (schema(nested(45)), "nests deeper"),
    "far-too-deep": (schema(nested(5000)), "nests deeper"),
    "deep-lists": (schema(nested(5000, "items")), "nests deeper"),
}

REFERENCES: dict[str, tuple[Document, str]] = {
    "to-nothing": (schema(ref("Nowhere")), "leads nowhere"),
    "to-a-file": (schema({"$ref": "other.yaml#/a"}), "leads out of the document"),
    "to-the-passwords": (schema({"$ref": "file:///etc/passwd"}), "leads out of the document"),
    "to-the-web": (schema({"$ref": "https://example.org/openapi.json"}), "leads out of the document"),
    "to-the-whole": (schema({"$ref": "#"}), ""),
    "to-an-operation": (schema({"$ref": "#/paths/~1things~1{id}/get"}), WRITTEN),
    "to-a-text": (schema({"$ref": "#/info/title"}), "must be keys and values"),
    "beyond-a-list": (schema({"$ref": "#/tags/7"}), "leads nowhere"),
    "by-a-number": (schema({"$ref": 3}), WRITTEN),
    "empty": (schema({"$ref": ""}), "leads out of the document"),
    "with-siblings": (schema({**ref("Thing"), "description": "d", "type": "string"}), WRITTEN),
    "into-a-field": (schema({"$ref": "#/components/schemas/Thing/properties/name"}), WRITTEN),
    "encoded": (schema({"$ref": "#/components/schemas/Th%69ng"}), WRITTEN),
    "under-another-name": (
        changed(((*SCHEMAS, "Alias"), ref("Thing")), ((*PROPERTIES, "it"), ref("Alias"))),
        WRITTEN,
    ),
    "a-field-called-ref": (schema({"type": "object", "properties": {"$ref": {"type": "string"}}}), WRITTEN),
    "an-answer-that-is-not-there": (
        changed(((*GET, "responses", "200"), {"$ref": "#/components/responses/No"})),
        "leads nowhere",
    ),
    "a-parameter-through-two": (
        changed(
            ((*GET, "parameters", 0), {"$ref": "#/components/parameters/A"}),
            (
                ("components", "parameters"),
                {"A": {"$ref": "#/components/parameters/B"}, "B": {"name": "b", "in": "query"}},
            ),
        ),
        WRITTEN,
    ),
    "a-name-with-a-slash": (
        changed(((*SCHEMAS, "a/b"), {"type": "object"}), ((*PROPERTIES, "it"), ref("a~1b"))),
        "is too long, or not of letters",
    ),
    "a-name-of-a-megabyte": (changed(((*SCHEMAS, "x" * 1_000_000), {"type": "object"})), "is too long"),
}

WHERE_NAMES_ARE_BOUND: dict[str, tuple[Document, str]] = {
    "path-with-a-quote": (path('/a"b'), WRITTEN),
    "path-with-code": (path(f"/x\"+__import__('{CANARY}')+\""), WRITTEN),
    "path-with-a-new-line": (path(f"/a\nimport {CANARY}"), "no path"),
    "path-with-a-blank": (path("/a b"), "no path"),
    "path-with-a-query": (path("/a?b=c"), "no path"),
    "path-with-a-fragment": (path("/a#b"), "no path"),
    "path-to-a-host": (path("//evil.example/a"), "no path"),
    "path-without-a-slash": (path("a"), "no path"),
    "path-with-backslashes": (path("/a\\b"), "no path"),
    "path-with-bidi": (path("/\u202ea"), "no path"),
    "path-with-format": (path("/{0.__class__}"), "path parameters"),
    "path-with-open-braces": (path("/{a"), "braces"),
    "path-with-two-braces": (path("/{{a}}"), "path parameters"),
    "path-of-a-megabyte": (path("/" + "x" * 1_000_000), "1000005 characters"),
    "path-value-not-described": (path("/a/{b}"), "path parameters"),
    "path-value-not-named": (
        changed((("paths", "/things/{id}", "parameters", 0, "name"), "other")),
        "path parameters",
    ),
    "path-value-of-odd-name": (
        changed(
            (
                ("paths", f"/o/{{x'{CANARY}}}"),
                {
                    "parameters": [{"name": f"x'{CANARY}", "in": "path", "schema": {"type": "string"}}],
                    "get": {"responses": {"200": {"description": ""}}},
                },
            )
        ),
        WRITTEN,
    ),
    "header-with-a-new-line": (
        changed(((*GET, "parameters", 1, "name"), "X\r\nSet-Cookie: a")),
        "no name of a header",
    ),
    "header-with-a-colon": (changed(((*GET, "parameters", 1, "name"), "X: y")), "no name of a header"),
    "header-that-is-the-client's": (changed(((*GET, "parameters", 1, "name"), "Authorization")), WRITTEN),
    "media-type-with-code": (
        changed((ANSWER, {f"text/x\"+__import__('{CANARY}')": {"schema": {"type": "string"}}})),
        "no media type",
    ),
    "media-type-with-a-new-line": (changed((ANSWER, {"text/plain\r\nX: y": {}})), "no media type"),
    "media-type-that-is-none": (changed((ANSWER, {"json": {}})), "no media type"),
    "media-type-with-parameters": (changed((ANSWER, {"Application/JSON; charset=utf-8": {}})), WRITTEN),
    "media-type-not-known": (changed((ANSWER, {"application/x-thing": {}})), "not said to be bytes"),
    "media-type-of-anything": (
        changed((ANSWER, {"*/*": {"schema": {"type": "string", "format": "binary"}}})),
        WRITTEN,
    ),
    "status-of-words": (changed(((*GET, "responses", "ok"), {"description": ""})), "no status"),
    "status-with-code": (changed(((*GET, "responses", f"200: __import__('{CANARY}')"), {})), "no status"),
    "status-out-of-range": (changed(((*GET, "responses", "99999"), {})), "no status"),
    "status-of-other-digits": (changed(((*GET, "responses", "٢٠٠"), {})), "no status"),
    "cookie": (changed(((*GET, "parameters", 1), {"name": "a", "in": "cookie"})), "cookie"),
    "parameter-nowhere": (changed(((*GET, "parameters", 1, "in"), "body")), "no place is called body"),
    "object-in-the-query": (
        changed(((*GET, "parameters", 0, "schema"), ref("Thing"))),
        "an object as a value",
    ),
    "style-not-known": (changed(((*GET, "parameters", 0, "style"), "deepObject")), "style deepObject"),
    "body-of-xml": (
        changed(((*PUT, "requestBody", "content"), {"application/xml": {}})),
        "application/xml is not supported",
    ),
    "no-answers": (changed(((*GET, "responses"), ...)), "responses is missing"),
    "name-of-a-megabyte": (changed(((*PROPERTIES, "x" * 1_000_000), {})), "1000000 characters"),
    "operation-of-a-megabyte": (changed(((*GET, "operationId"), "x" * 1_000_000)), "1000000 characters"),
    "tag-of-a-megabyte": (changed(((*GET, "tags"), ["x" * 1_000_000])), "1000000 characters"),
    "parameter-of-a-megabyte": (
        changed(((*GET, "parameters", 0, "name"), "x" * 1_000_000)),
        "1000000 characters",
    ),
    "lone-surrogate-in-text": (changed(((*GET, "summary"), "\ud800")), "lone surrogate"),
    "lone-surrogate-in-a-name": (changed(((*PROPERTIES, "\udfff"), {})), "lone surrogate"),
    "no-number": (changed(((*PROPERTIES, "name", "default"), float("nan"))), "must be finite"),
    "number-without-end": (changed(((*PROPERTIES, "name", "maximum"), 10**5000)), "too many digits"),
    "a-date": (changed(((*GET, "x-since"), __import__("datetime").date(2020, 1, 1))), "no value of JSON"),
    "key-that-is-a-number": (changed(((*GET, "responses"), {200: {"description": ""}})), "must be text"),
    "bad-mark": (changed(((*GET, "x-cytomine-resource"), ["thing"])), "must hold name and role"),
    "mark-with-code": (
        changed(
            ((*GET, "x-cytomine-resource"), {"name": f"\"+__import__('{CANARY}')", "role": "fetch"}),
            ((*GET, "x-cytomine-object"), f"\"+__import__('{CANARY}')"),
        ),
        WRITTEN,
    ),
    "bad-span": (
        changed((("paths", "/things/{id}", "parameters", 0, "x-cytomine-path"), "segment(x)")),
        "x-cytomine-path",
    ),
}

VERSIONS: dict[str, tuple[Document, str]] = {
    "3.0": (
        changed(
            (("openapi",), "3.0.0"),
            ((*PROPERTIES, "name"), {"type": "string", "nullable": True}),
            ((*PROPERTIES, "size"), {"type": "integer", "minimum": 0, "exclusiveMinimum": True}),
        ),
        WRITTEN,
    ),
    "3.1": (
        changed(
            ((*PROPERTIES, "name"), {"type": ["string", "null"]}),
            ((*PROPERTIES, "size"), {"type": ["integer", "string", "array"], "exclusiveMinimum": 0}),
            ((*PROPERTIES, "any"), True),
            ((*PROPERTIES, "one"), {"const": 1}),
            (
                (*PROPERTIES, "pair"),
                {"type": "array", "prefixItems": [{"type": "string"}, {}], "items": False},
            ),
            (("webhooks",), {"thing": {"post": {"responses": {}}}}),
        ),
        WRITTEN,
    ),
    "3.2": (changed((("openapi",), "3.2.0")), "is not read"),
    "2.0": (changed((("openapi",), ...), (("swagger",), "2.0")), "Swagger 2"),
    "a-number": (changed((("openapi",), 3.1)), WRITTEN),
    "none": (changed((("openapi",), ...)), "openapi is missing"),
    "code": (changed((("openapi",), f"3.1\"+__import__('{CANARY}')")), WRITTEN),
    "without-paths": (changed((("paths",), ...)), "paths is missing"),
    "without-components": (
        changed((("components",), ...), (("paths",), {"/a": {"get": {"responses": {"200": {}}}}})),
        WRITTEN,
    ),
    "empty": ({}, "openapi is missing"),
    "nothing-in-it": (changed((("paths",), {}), (("components",), {})), WRITTEN),
    "a-thing-nothing-fits": (schema(False), "nothing fits"),
    "branches-without-shape": (
        schema({"type": "object", "properties": {"a": {}}, "anyOf": [{"required": ["a"]}]}),
        WRITTEN,
    ),
    "many-branches": (schema({"oneOf": [{"type": kind} for kind in ("string", "integer")] * 20}), WRITTEN),
    "nine-things": (
        changed(
            *(((*SCHEMAS, f"T{n}"), {"required": [f"a{n}"], "properties": {f"a{n}": {}}}) for n in range(9)),
            ((*PROPERTIES, "it"), {"oneOf": [ref(f"T{n}") for n in range(9)]}),
        ),
        WRITTEN,
    ),
}

GROUPS = {
    "collision": COLLISIONS,
    "recursion": RECURSION,
    "reference": REFERENCES,
    "bound": WHERE_NAMES_ARE_BOUND,
    "version": VERSIONS,
    "text": {name: (with_text(text), WRITTEN) for name, text in TEXTS.items()},
    "odd-name": {name: (with_odd_name(text), WRITTEN) for name, text in ODD_NAMES.items() if name != "bidi"},
}
