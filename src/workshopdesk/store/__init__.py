"""Workshops on disk: one SQLite file each, written so that nothing acknowledged is ever lost (STORAGE.md §1)."""
