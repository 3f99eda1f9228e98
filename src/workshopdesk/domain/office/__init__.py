"""The project office: what many workshops and idea pools deliver, and what the office makes of it."""
