.PHONY: help setup demo app test check eval bench docs golden ci clean

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --constraint .ci/constraints.txt
KURSK := fr=corpora/kursk/original.fr.txt en=corpora/kursk/version-a.en.txt en=corpora/kursk/version-b.en.txt

help:                               ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

setup: .venv/ready                  ## make .venv with the package and all it needs
.venv/ready: pyproject.toml .ci/constraints.txt
	@echo "Installing into .venv: about 2.4 GB, a few minutes ..."
	$(PYTHON) -m venv .venv
	$(PIP) --editable .
	@touch $@

.venv/dev: .venv/ready
	$(PIP) --editable '.[dev]'
	@touch $@

demo: setup                         ## the main job on the bundled Kursk articles
	@mkdir -p demo
	$(BIN)/compare-translations run $(KURSK) -o demo/kursk.html --fail-on never
	@echo
	@echo "The report for a browser is demo/kursk.html."
	@echo "To review the same side by side:  make app"

app: setup                          ## the app, on this machine
	$(BIN)/compare-translations review

test: .venv/dev                     ## all tests
	$(BIN)/python -m pytest

check: .venv/dev                    ## format, lint, types, floors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: setup                         ## score alignment and findings on corpora/, against the floors
	$(BIN)/compare-translations evaluate

bench: setup                        ## ours against other aligners; writes docs/benchmarks.md
	$(PIP) --editable '.[bench]'
	cd tests && ../$(BIN)/python -m benchmarks $(if $(DATA),--data $(abspath $(DATA)))

docs: setup                         ## write docs/checks.md from the checks
	$(BIN)/compare-translations checks --markdown > docs/checks.md

golden: .venv/dev                   ## rewrite the golden files; review the difference as text
	GOLDEN=rewrite $(BIN)/python -m pytest tests/golden tests/contracts/test_writers.py

ci: check test                      ## what .ci/run runs

clean:                              ## remove what the targets above made
	rm -rf .venv demo
