"""What the project office can do, whatever its catalogue is kept in."""
