# Two commands matter: `make run` and `make test`. `make help` lists them all.
.DEFAULT_GOAL := help
.PHONY: help setup setup-test run test test-extra format bench bench-capture shots i18n clean

BIN := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen
I18N_DIR := resources/i18n
# -extensions must stand before the folders, or lupdate leaves the .py files out.
LUPDATE := $(BIN)/pyside6-lupdate -silent -locations none -no-obsolete -extensions qml,py ui src

help:  ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup:  ## .venv with the program, and the system libraries Qt needs
	@installer/setup.sh

setup-test:  ## setup with the test tools
	@installer/setup.sh test

run: setup  ## the demo workshop; without a display the same headless, results in build/demo
	@mkdir -p build
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  $(BIN)/workshopdesk demo --show --out build/demo; \
	else \
	  echo "No display: the demo runs without a window."; \
	  $(OFFSCREEN) $(BIN)/workshopdesk demo --out build/demo && \
	  echo "The results lie in build/demo:" && ls -1 build/demo | sed 's/^/  /'; \
	fi

test: setup-test  ## everything: style, types, and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@# half as many again as there are processors: a test that waits for a killed or started program leaves its own idle
	$(OFFSCREEN) $(BIN)/python -m pytest -n $$(( $$(getconf _NPROCESSORS_ONLN) * 3 / 2 )) --dist worksteal

test-extra:  ## office files in LibreOffice, the public site in Chromium (this installs both with apt), open data in frictionless
	@installer/setup.sh test-extra
	@installer/office.sh
	@installer/browser.sh
	WORKSHOPDESK_TEST_EXTRA=1 $(OFFSCREEN) $(BIN)/python -m pytest tests/extra

format: setup-test  ## bring the Python files into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup-test  ## CPU times and memory, written to build/bench.json
	@mkdir -p build
	$(OFFSCREEN) $(BIN)/python tests/benchmarks/run.py --out build/bench.json

bench-capture: setup-test  ## photos of pin boards against the truth; ten minutes
	$(OFFSCREEN) $(BIN)/python tests/benchmarks/bench_capture.py

shots: setup-test  ## the screens as pictures, in build/shots
	@mkdir -p build/shots
	$(OFFSCREEN) $(BIN)/python tests/shots.py --out build/shots

i18n:  ## renew the translation files from the texts in ui/ and src/
	@$(LUPDATE) -ts $(I18N_DIR)/workshopdesk_en.ts
	@$(LUPDATE) -pluralonly -ts $(I18N_DIR)/workshopdesk_de.ts
	@for language in en de; do \
	  $(BIN)/pyside6-lrelease -silent $(I18N_DIR)/workshopdesk_$$language.ts -qm $(I18N_DIR)/workshopdesk_$$language.qm || exit 1; \
	done

clean:  ## remove .venv, build and caches
	rm -rf .venv build dist .mypy_cache .ruff_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
