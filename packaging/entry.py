"""Where the frozen app starts."""

import sys

from recordkeeper.main import main

if __name__ == "__main__":
    sys.exit(main())
