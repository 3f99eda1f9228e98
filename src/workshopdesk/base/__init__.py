"""What every other package may use: errors, ids, time, files of the program. Knows nothing of workshops."""
