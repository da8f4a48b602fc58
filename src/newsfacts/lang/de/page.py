# SPDX-License-Identifier: MIT
"""German: the standing phrases of web pages; a phrase is in lower case."""

from newsfacts.lang.schema import PageWords
from newsfacts.records import ZoneKind

PAGE = PageWords(
    lines={
        ZoneKind.NAV: frozenset({
            "abmelden", "anmelden", "drucken", "facebook", "home", "instagram", "kommentare", "kultur", "login", "mehr",
            "menü", "merken", "nach oben", "nachrichten", "newsticker", "panorama", "politik", "sport", "startseite",
            "suche", "teilen", "themen", "twitter", "video", "vorlesen", "whatsapp", "wirtschaft", "wissen",
            "zum inhalt springen", "zur startseite",
        }),
        ZoneKind.PROMO: frozenset({
            "anzeige", "jetzt abonnieren", "jetzt anmelden", "newsletter", "werbung", "weiterlesen nach der anzeige",
        }),
        ZoneKind.RELATED: frozenset({
            "auch interessant", "das könnte sie auch interessieren", "lesen sie auch", "mehr zum thema", "meistgelesen",
            "mehr aus dem ressort", "weitere artikel", "zum thema",
        }),
        ZoneKind.TAGS: frozenset({"schlagworte", "schlagwörter", "themen in diesem artikel"}),
        ZoneKind.BIO: frozenset({"über den autor", "über die autorin", "zur person"}),
    },
    openings={
        ZoneKind.NAV: ("zum inhalt ", "zur navigation "),
        ZoneKind.RELATED: ("lesen sie auch", "lesen sie hier", "mehr zum thema", "mehr dazu:", "siehe auch:"),
        ZoneKind.PROMO: ("abonnieren sie", "jetzt abonnieren", "melden sie sich", "folgen sie uns", "testen sie"),
        ZoneKind.FOOTER: ("©", "alle rechte vorbehalten", "impressum", "datenschutz", "copyright"),
        ZoneKind.TAGS: ("themen:", "schlagworte:", "tags:"),
        ZoneKind.CAPTION: ("archivbild:", "symbolbild:", "archivfoto:"),
        ZoneKind.CREDIT: ("foto:", "fotos:", "bild:", "bildquelle:", "quelle:", "(foto", "grafik:"),
        ZoneKind.OTHER: ("hinweis der redaktion:", "anmerkung der redaktion:", "korrektur:", "transparenzhinweis"),
        ZoneKind.BYLINE: ("autor:", "autorin:", "text:", "ein kommentar von ", "aus dem englischen von "),
    },
    footers=("alle rechte vorbehalten", "allgemeine geschäftsbedingungen"),
    invitations=("hier klicken", "unseren newsletter", "newsletter anmelden", "folgen sie uns auf"),
    sections=("mehr aus ", "mehr von ", "meistgelesen in "),
    shares=frozenset({
        "auf", "bei", "drucken", "e", "facebook", "instagram", "kopieren", "link", "linkedin", "mail", "merken", "per",
        "pinterest", "teilen", "telegram", "threads", "twitter", "via", "whatsapp", "x", "xing", "youtube",
    }),
    channels=frozenset({"facebook", "instagram", "telegram", "tiktok", "twitter", "whatsapp", "x", "youtube"}),
    calls=("folgen sie ", "folge "),
    comments=frozenset({"kommentare", "diskutieren sie mit", "kommentar schreiben", "kommentieren"}),
    summaries=frozenset({"das wichtigste in kürze", "zusammenfassung", "kurz gesagt"}),
    byline_openings=("von ", "von:"),
    stamps=frozenset({"veröffentlicht", "aktualisiert", "erstellt", "stand", "publiziert", "erschienen", "update"}),
    stamp_fillers=frozenset({
        "uhr", "um", "am", "den", "vom", "zuletzt", "vor", "stunde", "stunden", "minute", "minuten", "tag", "tagen",
        "heute", "gestern", "mez", "mesz", "lesezeit", "min", "datum", "h", "t", "z", "geändert",
    }),
    counted=frozenset({"kommentare", "kommentar", "aufrufe", "likes", "min", "minuten", "bilder", "fotos", "leser"}),
    photo_sources=("getty", "dpa", "reuters", "afp", "imago", "picture alliance", "epa", "foto", "bild", "privat"),
    credit_cues=("foto: ", "bild: ", "quelle: ", "foto/"),
    desks=frozenset({"redaktion", "korrespondent", "korrespondentin", "agenturen", "reporter", "team"}),
    jobs=frozenset({
        "redakteur", "redakteurin", "reporter", "reporterin", "korrespondent", "korrespondentin", "journalist",
        "journalistin", "autor", "autorin", "kolumnist", "kolumnistin", "volontär", "volontärin",
    }),
    bio_cues=(" ist ", " schreibt ", " berichtet ", " arbeitet ", " leitet "),
)  # fmt: skip
