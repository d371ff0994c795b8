"""The database's history, one step a file. A step never imports the app's own values or tables."""
