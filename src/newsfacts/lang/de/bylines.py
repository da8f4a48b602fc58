# SPDX-License-Identifier: MIT
"""German: words of bylines."""

from newsfacts.lang.en.bylines import AGENCIES
from newsfacts.lang.schema import BylineWords
from newsfacts.lang.stamps import STAMPS

_CALENDAR = STAMPS["de"]

BYLINES = BylineWords(
    introductions={
        "von": "author", "geschrieben von": "author", "text von": "author", "kommentar von": "author",
        "ein kommentar von": "author", "interview von": "interview", "ein interview von": "interview",
        "redigiert von": "editing",
        "text und fotos von": "author", "ein gastbeitrag von": "author", "gastbeitrag von": "author",
        "eine analyse von": "author", "ein bericht von": "author", "eine reportage von": "author",
        "ein beitrag von": "author", "protokoll von": "author", "aufgezeichnet von": "author",
        "aus dem französischen von": "translation",
        "übersetzung von": "translation", "aus dem englischen von": "translation", "fotos von": "photography",
        "foto von": "photography", "illustration von": "illustration", "grafik von": "graphics", "video von": "video",
        "mitarbeit von": "additional_reporting",
    },
    particles=frozenset({"von"}),
    labels={
        "autor": "author", "autorin": "author", "autoren": "author", "text": "author", "redaktion": "editing",
        "text und fotos": "author", "text und foto": "author", "text und bild": "author", "text & fotos": "author",
        "interview": "interview", "protokoll": "author", "bildrechte": "photography", "fotograf": "photography",
        "fotografin": "photography", "bildautor": "photography", "bildnachweis": "photography",
        "mitarbeit": "additional_reporting", "foto": "photography", "fotos": "photography", "bild": "photography",
        "bilder": "photography", "quelle": "photography", "illustration": "illustration", "übersetzung": "translation",
    },
    endings={"hat zu diesem bericht beigetragen": "additional_reporting"},
    joiners=frozenset("und & sowie".split()),
    helpers=frozenset({"mit"}),
    name_particles=frozenset("van von der den de del della di da dos du la le bin ibn al el ben ter zu zur".split()),
    suffixes=frozenset("jr sr ii iii phd md mba llm".split()),
    honorifics=frozenset("dr prof herr frau rechtsanwalt rechtsanwältin".split()),
    titles=frozenset(
        """
        redakteur redakteurin redakteure reporter reporterin korrespondent korrespondentin korrespondenten autor autorin
        journalist journalistin kolumnist kolumnistin volontär volontärin chefredakteur chefredakteurin fotograf
        fotografin ressortleiter ressortleiterin herausgeber herausgeberin mitarbeiter mitarbeiterin
        """.split()
    ),
    title_modifiers=frozenset("freier freie leitender leitende stellvertretender stellvertretende".split()),
    agencies=AGENCIES,
    organizations=frozenset(
        """
        allgemeine fernsehen funk magazin newsdesk radio rundfunk studio welle zentralredaktion korrespondentenbüro
        redaktion zeitung nachrichten verlag gmbh ag tageblatt anzeiger kurier bote rundschau presse agentur dienst
        ressort team polizei institut universität stiftung verband verein ministerium ard zdf dpa afp reuters
        """.split()
    ),
    numbered=frozenset(),
    picture_agencies=frozenset(
        "getty images|getty|shutterstock|istock|alamy|unsplash|imago|ddp".split("|")
    ),
    plural_titles=frozenset("redakteure korrespondenten reporter journalisten autoren".split()),
    regions=frozenset(
        """
        bayern berlin brandenburg bremen hamburg hessen niedersachsen saarland sachsen thüringen
        kärnten tirol steiermark
        """.split()
    ),
    distributors=frozenset({"via", "über"}),
    places_after=frozenset("in aus".split()),
    employers_after=frozenset("für bei von".split()),
    copulas=frozenset("ist war sind".split()),
    dwelling=frozenset("lebt wohnt".split()),
    pursuits=frozenset("schreibt berichtet".split()),
    articles=frozenset("der die das ein eine".split()),
    portraits=frozenset({"profilbild von", "porträt von", "foto von"}),
    stamps=frozenset("uhr mez mesz utc heute gestern stunden stunde minuten minute tagen tage".split()).union(
        _CALENDAR.months, _CALENDAR.weekdays
    ),
    stamp_openers=frozenset("am um vom vor den stand".split()),
    furniture=frozenset(
        """
        veröffentlicht aktualisiert zuletzt geändert kommentare kommentar teilen drucken lesezeit stand symbolbild
        newsletter abonnieren anmelden merken vorlesen
        """.split()
    ),
    not_names=frozenset(
        """
        mehr neu jetzt weiter suche menü anmelden startseite impressum datenschutz kontakt anzeige newsletter werbung
        themen video bilder fotos artikel meldung nachrichten
        """.split()
    ),
    kickers=frozenset("analyse exklusiv kommentar meinung eilmeldung korrektur porträt interview ratgeber".split()),
)  # fmt: skip
