# SPDX-License-Identifier: MIT
"""Work for processes that tests start: they import it by name."""

import os

from newsfacts._batch import Record, Result


def echo_or_die(record: Record) -> Result:
    """What the record holds; a record that says so ends the process, as a crash of an extension would."""
    if record.error is None and record.data == b"die":
        os._exit(1)
    return Result(out=record.data.decode(), error=record.error)
