"""What comes in from outside and goes out again: ideas from spreadsheets, the CSV, the session package."""
