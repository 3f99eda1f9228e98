"""The command line: the contract for project offices, scripts and tests. Everything heavy is imported when needed."""
