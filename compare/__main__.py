"""Run the command line as ``python -m compare``."""

from compare.cli import main

if __name__ == "__main__":  # a batch worker imports this module again
    raise SystemExit(main())
