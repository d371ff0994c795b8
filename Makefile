# Everything sets up what it needs by itself: system libraries, .venv, and the project in it.
BIN := .venv/bin
APART := packaging/setup/apart.sh

.PHONY: help run test check long crash forms app bench pictures clean ready

help:
	@echo "make run        open the app (without a screen: build the sample library)"
	@echo "make test       run every check and every test but the long ones"
	@echo "make check      ruff, mypy, import rules, forms are current"
	@echo "make long       the tests that take minutes"
	@echo "make crash      imports killed at a hundred moments, and what is left of them"
	@echo "make forms      Python forms from ui/*.ui"
	@echo "make app        freeze the app into dist/ and let it test itself"
	@echo "make bench      every benchmark"
	@echo "make pictures   pictures of every page"
	@echo "make clean      remove what these made, .venv too"

ready:
	@packaging/setup/libraries.sh qt
	@packaging/setup/venv.sh

run:
	@packaging/setup/run.sh

test: check
	$(APART) $(BIN)/python -m pytest -m "not long" -n 2 --dist loadfile

check: ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/forms.py --check

long: ready
	$(APART) $(BIN)/python -m pytest -m long

crash: ready
	$(APART) $(BIN)/python -m pytest -m long tests/integration/test_intake.py

forms: ready
	$(BIN)/python packaging/forms.py

app: ready
	@packaging/setup/app.sh

bench: ready
	@for benchmark in benchmarks/*.py; do \
		echo "== $$benchmark"; $(APART) $(BIN)/python "$$benchmark" || exit 1; \
	done

pictures: ready
	$(APART) env PYTHONPATH=tests:tests/gui $(BIN)/python -m tests.pictures

clean:
	rm -rf .venv build dist pictures .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests benchmarks packaging -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
