"""Small windows for one thing each."""
