"""What the program can do, without a screen and without a disk: wishes, rules, the session."""
