"""The library on disk: its database, its files, its search index. Nothing else knows SQLite."""
