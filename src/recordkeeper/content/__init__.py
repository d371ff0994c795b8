"""Reads ``resources/`` into domain values and cross-checks them. Each reader is given the resources folder."""
