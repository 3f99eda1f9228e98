"""These tests need LibreOffice, Chromium, axe-core or frictionless. `make test-extra` installs them and runs these;
elsewhere they are not collected."""

from __future__ import annotations

import os

collect_ignore_glob = [] if os.environ.get("WORKSHOPDESK_TEST_EXTRA") else ["test_*.py"]
