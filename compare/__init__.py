"""Hold translations against their original."""
