# The two commands: `make desk` sets the program up and shows what it makes; `make test` checks everything.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/ready
LOCKED := $(VENV)/locked
DESK   := $(BIN)/protocoldesk
PIP    := $(BIN)/python -m pip --disable-pip-version-check install --quiet
UV     := $(shell command -v uv)

DEMO     := out/demo.pdesk
RELEASES := $(addprefix out/release-,en.pdf km.pdf en.docx km.docx)
SOURCES  := $(shell find src resources -type f ! -path '*/__pycache__/*' ! -path '*/flags/*' ! -path '*/licences/*')

export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DELETE_ON_ERROR:
.PHONY: desk test check bench format forms translations pictures lock flags licences clean

desk: $(RELEASES)
	@echo "The demo archive is $(DEMO); its release is $(RELEASES)"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(DESK) --archive $(DEMO); \
	else echo "There is no display here; on one, $(DESK) --archive $(DEMO) opens the desk."; fi

test: check
	$(BIN)/python -m pytest -n auto --dist loadfile

check: $(READY)
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/pyright
	$(BIN)/lint-imports --no-logo

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY)
	$(BIN)/python -m tests.bench

# What `make desk` makes: an archive that is there is kept; the papers follow the program.
$(DEMO): | $(READY)
	mkdir -p out
	rm -f $(RELEASES)
	$(DESK) demo $@

out/release-%: $(SOURCES) | $(DEMO)
	$(DESK) print release kh-ca-2 --as-issued --archive $(DEMO) \
	  --language $(basename $*) --format $(patsubst .%,%,$(suffix $*)) --out $@

# Every word on screen into resources/translations/*.ts, and those compiled to what Qt reads.
translations: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/translations.py

# Each page light and dark, in English and Khmer, at 100 and 150 %, from the demo, into out/pictures.
pictures: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py

# Set-up. The lock names every package with its hashes; the program itself is installed as it stands here.
$(LOCKED): requirements.lock packaging/linux/ready
	PYTHON=$(PYTHON) packaging/linux/ready
	$(PYTHON) -m venv $(VENV)
ifdef UV
	uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes requirements.lock
else
	$(PIP) --require-hashes --requirement requirements.lock
endif
	touch $@

$(READY): $(LOCKED) pyproject.toml
ifdef UV
	uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
else
	$(PIP) --no-deps --no-build-isolation --editable .
endif
	touch $@

# One lock for Linux and Windows, with hashes and without the address of any server.
lock:
	$(PYTHON) -m venv .lock
	.lock/bin/python -m pip --disable-pip-version-check install --quiet uv
	.lock/bin/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --extra dev --output-file requirements.lock pyproject.toml
	! grep -n '://' requirements.lock

# The windows' plain pages and dialogs: what Qt Designer wrote, as Python; both are committed.
FORMS := $(patsubst forms/%.ui,src/protocoldesk/gui/forms/ui_%.py,$(wildcard forms/*.ui))

forms: $(FORMS)

src/protocoldesk/gui/forms/ui_%.py: forms/%.ui requirements.lock | $(READY)
	$(BIN)/pyside6-uic $< -o $@

flags: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/flags.py

licences: $(READY)
	$(BIN)/python packaging/licences.py

clean:
	rm -rf out build dist .lock .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests packaging -type d -name __pycache__ -prune -exec rm -rf {} +
