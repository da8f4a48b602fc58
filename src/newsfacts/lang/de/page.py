# SPDX-License-Identifier: MIT
"""German: the standing phrases of web pages; a phrase is in lower case."""

from newsfacts.lang.schema import PageWords
from newsfacts.records import ZoneKind

PAGE = PageWords(
    lines={
        ZoneKind.NAV: frozenset({
            "abbrechen", "abmelden", "alle kommentare", "als favorit speichern", "anhören", "anmelden",
            "artikel anhören", "artikel drucken", "artikel merken", "artikel teilen", "artikel verschenken",
            "artikel vorlesen", "auf die merkliste", "auf facebook teilen", "beitrag teilen", "bildergalerie",
            "bilderstrecke", "drucken", "e-mail", "e-paper", "einloggen", "epaper", "hauptnavigation", "jetzt teilen",
            "kontakt", "link kopieren", "lokales", "mehr anzeigen", "meine merkliste", "per mail teilen",
            "profil", "regional", "seite drucken", "schließen", "speichern", "suchen", "suche öffnen", "überblick",
            "unternavigation", "verschenken", "weiter", "weiterlesen", "wetter", "zum hauptinhalt springen", "zurück",
            "zur merkliste", "zur merkliste hinzufügen", "zur suche", "zur navigation", "zum seitenanfang",
            "facebook", "home", "instagram", "kommentare", "kultur", "login", "mehr",
            "menü", "merken", "nach oben", "nachrichten", "newsticker", "panorama", "politik", "sport", "startseite",
            "suche", "teilen", "themen", "twitter", "video", "vorlesen", "whatsapp", "wirtschaft", "wissen",
            "zum inhalt springen", "zur startseite",
        }),
        ZoneKind.PROMO: frozenset({
            "abo", "abonnieren", "anzeigen", "jetzt kostenlos abonnieren", "jetzt testen", "nur für abonnenten",
            "externer inhalt", "artikel nur für abonnenten", "plus", "zum abo", "abo testen", "hier abonnieren",
            "anzeige", "jetzt abonnieren", "jetzt anmelden", "newsletter", "werbung", "weiterlesen nach der anzeige",
        }),
        ZoneKind.RELATED: frozenset({
            "aktuelle artikel", "ähnliche artikel", "am meisten gelesen", "beliebte artikel",
            "das könnte dich auch interessieren",
            "empfehlungen", "leserempfehlung", "mehr aus dieser rubrik", "mehr lesen", "mehr nachrichten",
            "mehr zu diesem thema", "meistgelesene artikel", "meistgelesen der woche", "neueste artikel", "top-themen",
            "topthemen", "unsere empfehlungen", "unsere leseempfehlung", "verwandte artikel", "verwandte themen",
            "weitere meldungen", "weitere nachrichten", "weitere themen", "weiterführende links",
            "auch interessant", "das könnte sie auch interessieren", "lesen sie auch", "mehr zum thema", "meistgelesen",
            "mehr aus dem ressort", "weitere artikel", "zum thema",
        }),
        ZoneKind.TAGS: frozenset({"schlagworte", "schlagwörter", "schlagwörter zu diesem artikel", "stichworte",
            "themen in diesem artikel"}),
        ZoneKind.OTHER: frozenset({
            "rückfragen bitte an", "rückfragen von medienvertretern bitte an", "kontakt für rückfragen",
            "rückfragen an",
            "bei rückfragen wenden sie sich bitte an", "medienkontakt", "kontakt für journalisten", "pressekontakt",
             "kontakt für medien", "ansprechpartner", "ansprechpartnerin"}),
        ZoneKind.BIO: frozenset({"über die autoren", "über den autor", "über die autorin", "zur person"}),
    },
    openings={
        ZoneKind.NAV: (
            "zum inhalt ", "zur navigation ", "zum hauptinhalt ", "zur hauptnavigation ", "zum artikel ",
            "auf die merkliste ",
            "zur merkliste ",
        ),
        ZoneKind.COUNTER: ("lesezeit", "lesedauer"),
        ZoneKind.RELATED: (
            "lesen sie dazu", "lesen sie mehr", "mehr zu diesem thema", "mehr aus ", "auch interessant:", "lesetipp:",
            "zum thema:", "dieses thema im programm",
            "lesen sie auch", "lesen sie hier", "mehr zum thema", "mehr dazu:", "siehe auch:"),
        ZoneKind.PROMO: (
            "wir verwenden cookies", "wir nutzen cookies", "diese website verwendet", "an dieser stelle finden sie",
            "mit ihrer zustimmung", "um diesen inhalt", "um weiterzulesen", "bitte melden sie sich an",
            "haben sie fehler",
            "haben sie einen fehler", "lesen sie jetzt", "laden sie", "sichern sie sich", "sie haben noch kein",
            "newsletter:", "whatsapp-kanal", "unser whatsapp-kanal", "hier geht es zu",
            "abonnieren sie", "jetzt abonnieren", "melden sie sich", "folgen sie uns", "testen sie"),
        ZoneKind.FOOTER: ("©", "alle rechte vorbehalten", "impressum", "datenschutz", "copyright"),
        ZoneKind.TAGS: ("themen:", "schlagworte:", "tags:"),
        ZoneKind.CAPTION: (
            "bildunterschrift", "das archivbild", "das symbolbild", "(archivbild)", "(symbolbild)",
            "archivbild:", "symbolbild:", "archivfoto:"),
        ZoneKind.CREDIT: (
            "bildrechte:", "bildnachweis:", "bildautor:", "fotograf:", "fotografin:", "illustration:", "copyright:",
            "foto:", "fotos:", "bild:", "bildquelle:", "quelle:", "(foto", "grafik:"),
        ZoneKind.OTHER: (
            "original-content von:", "pressekontakt:", "rückfragen bitte an", "dieser artikel wurde aktualisiert",
            "in einer früheren version", "in einer vorherigen version",
            "hinweis der redaktion:", "anmerkung der redaktion:", "korrektur:", "transparenzhinweis"),
        ZoneKind.BYLINE: (
            "mitarbeit:", "redaktion:", "autoren:", "text und fotos:", "text und foto:", "text & foto",
            "ein interview von ",
            "ein gastbeitrag von ", "eine analyse von ", "ein bericht von ", "eine reportage von ",
                       "protokoll:", "übersetzung:", "aus dem französischen von ",
            "autor:", "autorin:", "text:", "ein kommentar von ", "aus dem englischen von "),
    },
    footers=("alle rechte vorbehalten", "allgemeine geschäftsbedingungen"),
    invitations=("hier klicken", "unseren newsletter", "newsletter anmelden", "folgen sie uns auf"),
    sections=("mehr aus ", "mehr von ", "meistgelesen in "),
    parts=frozenset({
        "abo", "anzeigen", "auto", "ausland", "berlin", "bilder", "bildung", "digital", "epaper", "e-paper",
        "feuilleton", "finanzen", "freizeit", "fußball", "gesellschaft", "gesundheit", "immobilien", "inland", "jobs",
        "karriere", "kino", "kultur", "leben", "leute", "lokales", "lokalsport", "magazin", "märkte", "medien",
        "meinung", "mobilität", "nachrichten", "netzwelt", "newsletter", "panorama", "podcast", "podcasts", "politik",
        "promis", "ratgeber", "region", "regional", "regionales", "reise", "reisen", "rätsel", "shop", "sport",
        "start", "startseite", "stellenmarkt", "suche", "technik", "themen", "trauer", "tv", "umwelt", "unternehmen",
        "unterhaltung", "verkehr", "videos", "video", "welt", "wetter", "wirtschaft", "wissen", "wissenschaft",
    }),
    shares=frozenset({
        "auf", "bei", "drucken", "e", "facebook", "instagram", "kopieren", "link", "linkedin", "mail", "merken", "per",
        "pinterest", "teilen", "telegram", "threads", "twitter", "via", "whatsapp", "x", "xing", "youtube",
    }),
    channels=frozenset({"facebook", "instagram", "telegram", "tiktok", "twitter", "whatsapp", "x", "youtube"}),
    calls=("folgen sie ", "folge "),
    comment_openings=("kommentare zu ", "antworten auf ", "gedanken zu ", "antworten zu "),
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
    credit_cues=("© ", "foto: ", "bild: ", "quelle: ", "foto/"),
    desks=frozenset({"redaktion", "korrespondent", "korrespondentin", "agenturen", "reporter", "team"}),
    jobs=frozenset({
        "redakteur", "redakteurin", "reporter", "reporterin", "korrespondent", "korrespondentin", "journalist",
        "journalistin", "autor", "autorin", "kolumnist", "kolumnistin", "volontär", "volontärin",
    }),
    bio_cues=(" ist ", " schreibt ", " berichtet ", " arbeitet ", " leitet "),
)  # fmt: skip
