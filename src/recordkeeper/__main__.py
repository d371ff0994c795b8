"""``python -m recordkeeper``."""

import sys

from recordkeeper.main import main

sys.exit(main())
