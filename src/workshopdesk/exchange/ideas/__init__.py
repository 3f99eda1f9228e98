"""Ideas out of files of online platforms and of offices: one module per platform, one common type for an idea."""
