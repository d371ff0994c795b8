"""The window: forms, models and connections. No rule lives here, and no SQL."""
