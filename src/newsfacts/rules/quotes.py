# SPDX-License-Identifier: MIT
"""Rules of quotes."""

from newsfacts.rules.schema import Rule

QUOTES: tuple[Rule, ...] = (
    Rule(
        id="quote.before",
        line="Source and cue stand before what was said.",
        example="Maria Lopez said that the bridge is safe.",
    ),
    Rule(
        id="quote.after",
        line="Source and cue stand behind what was said.",
        example="\u201cThe bridge is safe,\u201d Maria Lopez said.",
    ),
    Rule(
        id="quote.inverted",
        line="The cue, then its source, stand behind what was said.",
        example="\u201cThe bridge is safe,\u201d said Maria Lopez, an engineer.",
    ),
    Rule(
        id="quote.split",
        line="Source and cue stand between two pieces of what was said.",
        example="\u201cThe bridge is safe,\u201d Maria Lopez said. \u201cWe tested it twice.\u201d",
    ),
    Rule(
        id="quote.colon",
        line="A colon stands between the cue and the marks.",
        example="Maria Lopez said: \u201cThe bridge is safe.\u201d",
    ),
    Rule(
        id="quote.signature",
        line="A dash and a name stand behind the marks.",
        example="\u201cThe bridge is safe.\u201d \u2014 Maria Lopez",
    ),
    Rule(
        id="quote.according_to",
        line="A phrase names the source.",
        example="The bridge is safe, according to Maria Lopez.",
    ),
    Rule(
        id="quote.passive",
        line="The cue is in the passive.",
        example="Maria Lopez was quoted as saying that the bridge is safe.",
    ),
    Rule(
        id="quote.noun",
        line="A noun for what somebody says, with its owner before it and a clause behind it.",
        example="Few believed Maria Lopez\u2019s claim that the bridge is safe.",
    ),
    Rule(
        id="quote.run_on",
        line="A marked sentence without a cue goes on with what the speaker before it said.",
        example="\u201cThe bridge is safe,\u201d Maria Lopez said.\n\n\u201cWe tested it twice in the spring.\u201d",
    ),
    Rule(
        id="quote.unattributed",
        line="A marked sentence that the text gives to nobody.",
        example="\u201cThe bridge was never safe to begin with.\u201d",
    ),
    Rule(
        id="quote.transcript",
        line="A paragraph of a transcript or an interview begins with who speaks.",
        example="The bridge tester\n\nQ: Is it safe?\n\nA: I think so.\n\nQ: Who tested it?",
    ),
)
