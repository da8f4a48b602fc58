# SPDX-License-Identifier: MIT
"""The style of a page: light and dark, for a desk and for a phone."""

from newsfacts.render._looks import LOOKS


def _colours(scheme: str) -> str:
    return "".join(
        f".newsfacts .{look.kind}{{--line:{look.line};--back:{getattr(look, scheme)}}}" for look in LOOKS.values()
    )


STYLE = f"""
.newsfacts{{--ink:#22201d;--pale:#736e66;--paper:#fff;--note:#26241f;max-width:42rem;margin:0 auto;
padding:1.5rem 1.25rem 5rem;
box-sizing:border-box;font:1.0625rem/1.7 Georgia,"Times New Roman",serif;color:var(--ink);background:var(--paper);
color-scheme:light dark}}
{_colours("light")}
.newsfacts .text{{white-space:pre-wrap;overflow-wrap:anywhere}}
.newsfacts .legend{{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:0 0 1.25rem;padding:0;list-style:none;
color:var(--pale);font:.8125rem/1.6 system-ui,sans-serif}}
.newsfacts .fact{{padding:.08em .07em;margin:0 -.07em;border-radius:.2em;color:var(--ink);background:var(--back);
box-shadow:inset 0 -.1em var(--line);-webkit-box-decoration-break:clone;box-decoration-break:clone}}
.newsfacts .legend .fact{{padding:.1em .5em;margin:0}}
.newsfacts .part{{text-decoration:underline dotted var(--line);text-decoration-thickness:.12em;
text-underline-offset:.25em}}
.newsfacts .headline{{font-size:1.5em;line-height:1.3;font-weight:700}}
.newsfacts .deck{{font-size:1.1em;font-style:italic}}
.newsfacts .subhead{{font-weight:700}}
.newsfacts .zone:is(.byline,.stamp,.caption,.credit,.bio){{font-size:.9375rem;font-family:system-ui,sans-serif}}
.newsfacts .zone:is(.related,.tags,.promo,.nav,.counter,.footer,.other){{color:var(--pale);font-size:.875rem;
font-family:system-ui,sans-serif}}
.newsfacts .fact:focus{{outline:2px solid var(--line);outline-offset:1px}}
.newsfacts .text .fact:focus::after,
.newsfacts .text .fact:hover:not(:has(.fact:hover))::after{{content:attr(data-says);position:fixed;z-index:9;
left:1rem;right:1rem;bottom:1rem;max-width:40rem;margin:0 auto;padding:.7rem 1rem;border-radius:.4rem;
border-left:.4rem solid var(--line);white-space:normal;font:400 .9375rem/1.45 system-ui,sans-serif;
color:#fff;background:var(--note);box-shadow:0 4px 18px rgba(0,0,0,.35)}}
.newsfacts .text:has(.fact:hover) .fact:focus:not(:hover)::after{{content:none}}
@media (prefers-color-scheme:dark){{
.newsfacts{{--ink:#ebe8e2;--pale:#8f8a81;--paper:#1c1b19;--note:#3b3831}}
{_colours("dark")}
}}
"""

HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
html{{background:#efece6;color-scheme:light dark}}
body{{margin:0}}
h2{{max-width:42rem;margin:2rem auto .5rem;padding:0 1.25rem;box-sizing:border-box;color:#6d6860;
font:600 .875rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}}
section>p{{max-width:42rem;margin:0 auto;padding:0 1.25rem;box-sizing:border-box;font:1rem system-ui,sans-serif}}
@media (min-width:46rem){{body{{padding:2rem 0}}.newsfacts{{padding:2.5rem 3rem 3rem!important;border-radius:.5rem;
box-shadow:0 1px 8px rgba(0,0,0,.12)}}h2,section>p{{padding:0 3rem}}}}
@media (prefers-color-scheme:dark){{html{{background:#100f0e}}body{{color:#ebe8e2}}h2{{color:#a39d93}}}}
</style>
</head>
<body>
"""

TAIL = """
</body>
</html>
"""
