"""The catalogue of the project office: a SQLite file, or a PostgreSQL database where several work at once."""
