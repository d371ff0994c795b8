"""Made by ``make forms`` from ``ui/*.ui``; never edited by hand."""
