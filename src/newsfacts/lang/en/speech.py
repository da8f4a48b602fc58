# SPDX-License-Identifier: MIT
"""English: words of reporting."""

from newsfacts.lang.schema import SpeechWords

SPEECH = SpeechWords(
    cues={
        "say": ("said", "says", "saying"),
        "tell": ("told",),
        "write": ("wrote", "written"),
        "state": (),
        "claim": (),
    },
)
