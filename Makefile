# Everything a developer types. `make` alone lists it.

VENV := .venv
PYTHON := $(VENV)/bin/python
SOURCES := bench examples generator overlays tests
BASE_PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)

.DEFAULT_GOAL := help
.PHONY: help install demo generate test test-browser check lint types imports drift wheel bench contract contract-sandbox lock clean

help:  ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

install: $(VENV)/.installed  ## Make .venv and install the package with all tools

$(VENV)/.installed: pyproject.toml requirements-dev.lock
	@test -n "$(BASE_PYTHON)" || { echo "This needs Python 3.11 or newer; none was found on the PATH." >&2; exit 1; }
	@$(BASE_PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
		echo "$(BASE_PYTHON) has no venv module; install it (on Debian and Ubuntu: the package python3-venv)." >&2; exit 1; }
	@echo "Installing into $(VENV) ..."
	@$(BASE_PYTHON) -m venv --clear $(VENV)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: install  ## Start the sandbox with a small world and count annotations in it
	@$(PYTHON) examples/demo.py

generate: install  ## Assemble the document, check it and write the Python package from it
	$(PYTHON) -m generator assemble
	$(PYTHON) -m generator lint
	$(PYTHON) -m generator emit

test: install  ## Run the tests
	$(PYTHON) -m pytest -n auto -m "not browser"

test-browser: install  ## Run the tests of the sandbox's page in Chromium
	$(PYTHON) -m pytest -m browser tests/browser

check: lint types imports drift demo wheel contract-sandbox test-browser test  ## All that CI runs; the tests come last

lint: install  ## Style of code and document
	$(PYTHON) -m ruff check $(SOURCES)
	$(PYTHON) -m ruff format --check $(SOURCES)
	$(PYTHON) -m generator lint

types: install  ## mypy --strict on all packages, pyright on what users see, every public name typed
	$(PYTHON) -m mypy -p cytomine -p cytomine_api -p cytomine_contract -p cytomine_pytest -p cytomine_sandbox -p cytomine_wire
	$(PYTHON) -m mypy bench generator examples tests/typing
	$(PYTHON) -m pyright
	PYTHONPATH=overlays:generated $(PYTHON) -m pyright --verifytypes cytomine --ignoreexternal

imports: install  ## Imports point one way
	$(VENV)/bin/lint-imports

drift: generate  ## Fail if generating changes anything that is committed
	@test -z "$$(git status --porcelain)" || { \
		echo "The generated code is not what the document says, or something is not committed:" >&2; \
		git status --porcelain >&2; exit 1; }

wheel: install  ## Build the wheel, install it alone in an empty environment and use it there
	@$(PYTHON) tests/wheel.py

api-diff: install  ## What changed in names and document since the last release, and which version comes next
	$(PYTHON) -m generator api-diff $(if $(AGAINST),--against $(AGAINST)) || test $$? -eq 2

bench: install  ## What things cost, each figure beside its limit: make bench [NAMES=wire]
	$(PYTHON) -m bench $(NAMES)

lock: install  ## Write requirements-dev.lock from what is installed
	$(PYTHON) -m pip freeze --exclude-editable > requirements-dev.lock

contract: install  ## Does a server agree with the document? make contract URL=... [ARGS="--actors FILE"]
	$(PYTHON) -m cytomine contract "$(URL)" $(ARGS)

contract-sandbox: install  ## The same of our own sandbox, with all that may be sent
	$(PYTHON) -m tests.contract.sandbox $(ARGS)

clean:  ## Remove what can be made again
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
