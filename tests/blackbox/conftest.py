# SPDX-License-Identifier: MIT
import os

import pytest

from harness import Server
from judge import judge

GENEROUS = {"LIMITS_MESSAGES_PER_MINUTE": 0, "LIMITS_REQUESTS_PER_MINUTE": 0}


@pytest.fixture
def server():
    with Server(**GENEROUS) as running:
        yield running


def pytest_sessionfinish(session, exitstatus):
    """A whole run must have met everything that the protocol has; the parts of one leave what they met."""
    if "PLENO_SEEN" in os.environ:
        judge.leave(os.environ["PLENO_SEEN"])
    whole = not session.config.option.keyword and len(session.config.args) == 1 and "::" not in session.config.args[0]
    missing = judge.never_seen() if whole and exitstatus == 0 else []
    if missing and not session.config.args[0].endswith(".py"):
        print(f"\nnever seen by any test: {', '.join(missing)}\n1 failed: the protocol is not covered")
        session.exitstatus = 1
