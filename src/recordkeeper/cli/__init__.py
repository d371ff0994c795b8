"""The command line: a face like ``gui``. One module per command; no rule lives here."""
