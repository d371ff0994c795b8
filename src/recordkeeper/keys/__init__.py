"""Secrets in the system keyring, and nowhere else."""
