# SPDX-License-Identifier: MIT
"""English: the standing phrases of web pages, as found on news sites; a phrase is in lower case."""

from newsfacts.lang.schema import PageWords
from newsfacts.records import ZoneKind

PAGE = PageWords(
    lines={
        ZoneKind.NAV: frozenset({
            "accessibility links", "back", "back to top", "breaking news", "close", "close menu", "link copied",
            "link copied!", "comment",
            "comments", "conversation", "copy link", "email", "facebook", "feedback to editors",
            "go to content", "home", "instagram", "join the conversation", "jump directly to the content",
            "latest news", "linkedin", "log in", "login", "menu", "more", "more news", "news", "next", "now reading",
            "open menu", "opinion", "pinterest", "politics", "previous", "print", "reddit", "scroll to top",
            "search", "sections", "share", "share this", "show comments", "sign in", "skip to content",
            "skip to main content", "skip to navigation", "sport", "sports", "tweet", "twitter",
            "usa", "video", "view comments", "what's this", "whatsapp", "world", "business", "lifestyle",
            "entertainment", "health", "tech", "technology", "us news", "world news", "uk news", "top stories",
            "toggle navigation", "leave a comment", "live", "watch live",
        }),
        ZoneKind.PROMO: frozenset({
            "ad", "advertisement", "advert", "advertise with us", "advertisement - scroll to continue",
            "article continues below", "buy now", "click to hide", "close button", "continue reading",
            "continue reading below", "donate", "donate now", "latest videos from", "listen to this article",
            "newsletter", "newsletter sign up", "newsletters", "share this article",
            "share this articleclose button", "share this articlecomments", "share this story", "sponsored",
            "sponsored content", "sponsored stories", "story continues below", "story continues below advertisement",
            "subscribe", "subscribe now", "support us", "promoted", "promoted stories", "thank you for signing up",
            "read in app", "download our app", "around the web", "thank you for registering",
            "purchase licensing rights",
        }),
        ZoneKind.RELATED: frozenset({
            "also read", "also see", "editor's picks", "editors' picks", "explore further", "further reading",
            "in case you missed it", "keep reading", "latest", "latest stories", "more for you",
            "more on this story", "more stories", "more on this topic", "more like this", "most popular",
            "most read", "most viewed", "must read", "must reads", "popular", "popular now", "read also",
            "read more", "read next", "read this next", "recent posts", "recommended", "recommended for you",
            "recommended from editorial", "recommended reading", "recommended stories", "related",
            "related articles", "related content", "related coverage", "related links", "related news",
            "related posts", "related reading", "related stories", "related topics", "see also", "similar stories",
            "suggested reading", "top picks", "top stories for you", "trending", "trending now", "trending stories",
            "up next", "what to read next", "you may also like", "you may like", "you might also like",
            "you might like", "more from this section", "don't miss",
        }),
        ZoneKind.TAGS: frozenset({
            "topics", "tags", "filed under", "tagged", "keywords", "in this article", "tagged with",
        }),
        ZoneKind.BIO: frozenset({"about the author", "about the authors", "about the writer"}),
    },
    openings={
        ZoneKind.NAV: (
            "skip to ", "jump to ",
        ),
        ZoneKind.RELATED: (
            "also read:", "also read |", "also read -", "don't miss:", "latest from ", "latest national ", "more:",
            "more from ", "must read:", "read also:", "read more:", "read more |", "read more about", "read next:",
            "read:", "recommended from ", "recommended:", "related:", "related article", "see also:", "see more:",
            "watch:", "more on ", "related |", "read |",
        ),
        ZoneKind.PROMO: (
            "advertisement", "become a member", "check out our", "check out more of", "click here", "click to ",
            "do you have a story", "download the", "download our", "enjoy unlimited", "enter your email",
            "follow us", "for more news", "for more stories", "for the latest", "get breaking news", "get daily",
            "get our ", "get the latest", "get unlimited", "get weekly", "join our", "join us", "keep up with",
            "listen to the", "never miss", "our website is the place", "please keep comments", "please logout",
            "please read our comment", "read our comment", "share this article", "sign up", "stay up to date",
            "stay informed", "start your day", "story continues", "subscribe", "support our",
            "thank you for reading", "thanks for reading", "this article contains affiliate", "to read the full",
            "want more", "you will be redirected", "we may earn", "we keep our content", "you can unsubscribe",
            "you must ", "your support", "by signing up", "by submitting", "by clicking", "by subscribing",
            "by entering", "by providing", "like us on", "watch live", "try our", "try it free",
            "we use cookies", "this site uses", "we and our partners", "create a free account",
            "already a subscriber",
            "already have an account", "buy the print", "add us as", "follow our", "have a tip", "got a tip",
            "got a story",
        ),
        ZoneKind.FOOTER: (
            "\u00a9", "(c) 20", "all rights reserved", "copyright \u00a9", "copyright 20", "copyright (c)",
            "our standards:", "terms of ", "privacy policy", "terms and conditions",
            "this document is subject to copyright", "this material may not be", "all contents \u00a9",
            "all content \u00a9",
        ),
        ZoneKind.TAGS: (
            "topics:", "tags:", "categories:", "category:", "see more on:", "tags :", "filed under:", "keywords:",
            "tagged:", "tagged with", "more about:",
        ),
        ZoneKind.CAPTION: ("file -", "file photo", "file:", "file image", "pictured:", "caption:"),
        ZoneKind.CREDIT: (
            "(photo", "(image", "[photo", "[image", "photo:", "photo by ", "photo credit", "photos:", "photos by ",
            "photograph:", "photograph by ", "photography by ", "image:", "image credit", "image by", "images:",
            "image source", "picture:", "pictures:", "picture credit", "credit:", "credit...", "credit\u2026",
            "credits:", "copyright ",
            "courtesy of ", "illustration:", "illustration by ", "graphic:", "getty images", "photo courtesy",
            "photo illustration",
        ),
        ZoneKind.OTHER: (
            "a version of this article", "more information:", "citation:", "journal information:", "provided by ",
            "correction:",
            "editor's note:", "editors' notes", "disclaimer:", "disclosure:", "opinions expressed",
        ),
        ZoneKind.BYLINE: (
            "reporting by ", "additional reporting", "editing by ", "edited by ", "writing by ", "compiled by ",
            "with inputs from", "with input from", "with reporting by", "with files from", "reported by ",
            "written by ", "story by ", "words by ", "author:", "posted by ", "analysis by ", "opinion by ",
            "review by ",
        ),
    },
    footers=("all rights reserved", "terms of use", "terms of service", "privacy policy"),
    invitations=(
        "click here", "clicking here", "sign up for our", "sign up here", "our newsletter", "newsletter promotion",
        "follow us on",
        "preferred source", "to be automatically logged in", "use of cookies", "we use cookies",
        "collected through cookies", "your public display name", "thank you for registering", "forum for discussion",
        "subscribe to our", "to your inbox", "in your inbox",
    ),
    comments=frozenset({
        "comments", "join the conversation", "leave a comment", "leave a reply", "show comments", "view comments",
        "post a comment", "add a comment", "reader comments", "conversation", "discussion",
    }),
    summaries=frozenset({"key points", "key takeaways", "key facts", "at a glance", "in brief", "summary", "the gist"}),
    byline_openings=("by ", "by:"),
    stamps=frozenset({"published", "updated", "posted", "modified", "created", "first published", "last updated"}),
    stamp_fillers=frozenset({
        "a", "ago", "am", "an", "and", "at", "bst", "cest", "cet", "cst", "date", "day", "days", "edt", "est", "et",
        "first", "gmt", "hour", "hours", "hrs", "ist", "jst", "last", "m", "min", "mins", "minute", "minutes", "mst",
        "of", "on", "p", "pdt", "pm", "pst", "pt", "read", "reading", "sec", "t", "th", "st", "nd", "rd", "time",
        "today", "utc", "week", "weeks", "yesterday", "z", "month", "months", "edited", "h", "ct", "eastern",
        "local", "by", "originally", "released", "issued", "uploaded", "added", "from",
    }),
    counted=frozenset({
        "view", "views", "share", "shares", "comment", "comments", "like", "likes", "reads", "read", "min", "minute",
        "minutes", "mins", "replies", "followers", "votes", "shared", "responses", "hits", "photos", "images",
    }),
    photo_sources=(
        "getty", "shutterstock", "reuters", "afp", "ap photo", "/ap", "ap)", "ap]", "associated press", "alamy",
        "pa wire", "pa images", "epa", "istock", "unsplash", "courtesy", "handout", "photo", "image", "credit",
        "via ", "instagram", "pool", "picture", "shutter", "press", "/pa", "screengrab", "screenshot", "agency",
    ),
    credit_cues=(
        "photo by ", "photo: ", "credit: ", "photograph: ", "photograph by ", "image: ", "picture: ", "photo/",
        "copyright ",
    ),
    desks=frozenset({
        "bureau", "desk", "staff", "team", "agencies", "correspondent", "correspondents", "reporter", "reporters",
        "newsroom", "editor", "writer",
    }),
    jobs=frozenset({
        "reporter", "editor", "writer", "correspondent", "journalist", "columnist", "author", "producer", "chief",
        "contributor", "fellow", "anchor", "freelancer", "photographer", "critic",
    }),
    bio_cues=(
        " covers ", " is a ", " is an ", " is the ", " writes ", " reports on ", " reported ", " joined ",
        " has covered ", " follow ", " works ", " email ",
    ),
)  # fmt: skip
