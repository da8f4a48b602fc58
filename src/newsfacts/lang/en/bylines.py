# SPDX-License-Identifier: MIT
"""English: words of bylines, with the introductions of other languages whose bylines English pages and readers meet."""

from newsfacts.lang.schema import BylineWords
from newsfacts.lang.stamps import STAMPS

_INTRODUCTIONS = {
    "author": """by|filed by|story and photos by|story & photos by|story and photography by|text and photos by
        |text and photography by|words and photos by|words and pictures by|words and photography by
        |photos and story by|photos and text by|written by|posted by|story by|words by|words written by|text by
        |author of the article|analysis by
        |opinion by|review by|as told to|materials provided by|provided by|published by
        |by by|byby|von|veröffentlicht von|gespeichert von|gepostet von|ein artikel von|artikel von|ein beitrag von
        |ein kommentar von|eine analyse von|mehr von|beitrag von|erstellt von|verfasst von
        |geschrieben von|gespeichert von|text von|kommentar von|kolumne von|par|por|escrito por|di|da|af|door
        |publicado por|publié par|scritto da|door|av|skrevet af|skrevet av""",
    "source": "news provided by",
    "interview": """interview by|interviewed by|interview von|ein interview von|interview par
        |entrevista de|im gespräch mit""",
    "compilation": "compiled by|curated by",
    "reporting": "reporting by|reported by",
    "additional_reporting": """additional reporting by|additional reporting from|with reporting by|with reporting from
        |with files from|with contributions from|with assistance from|with assistance by
        |with inputs from|with input from|with additional reporting by|avec""",
    "writing": "writing by",
    "editing": """editing by|edited by|reviewed by|medically reviewed by|fact checked by|fact-checked by
        |fact-checking by|redigiert von""",
    "translation": "translated by|translation by|übersetzung von|traduit par|traducido por",
    "production": "produced by",
    "illustration": "illustration by|illustrations by|photo illustration by|art by|artwork by|illustration von",
    "graphics": """graphic by|graphics by|design by|designed by|design and development by|graphics and design by
        |map by|maps by
        |chart by|charts by|data visualization by|data visualisation by""",
    "video": "video by",
    "photography": """photo by|photos by|photograph by|photographs by|photography by|picture by|pictures by|image by
        |photo provided by|photo courtesy of|photo courtesy|courtesy of|courtesy
        |image credit|photo credit|picture credit|image source
        |fotos von|foto von|image via|photo via""",
}

_LABELS = {
    "author": """author|authors|reporter|reporters|correspondent|writer|writers|filed by|story and photos
        |text and photos
        |words and photos|words and pictures|text und fotos|autor|autorin|autoren|text|tekst|words|von|par|door|por
        |di""",
    "editing": "redaktion|editor|editing",
    "reporting": "reporting",
    "writing": "writing",
    "additional_reporting": "mitarbeit|additional reporting|contributing|contributors",
    "photography": """photo|photos|photograph|photographs|picture|pictures|image|images|credit|credits|foto|fotos|beeld
        |photography|pic|pics|supplied|handout|courtesy|bild|bilder|bildquelle|bildrechte
        |crédit|crédits|crédit photo|photo credits""",
    "illustration": "illustration|illustrations",
    "video": "video|videos",
    "graphics": "graphic|graphics",
    "translation": "übersetzung|translation",
    "interview": "interview|entrevista|intervista",
    "source": "source|quelle|fuente",
}

_ENDINGS = {
    "additional_reporting": """contributed to this report|contributed to this story|contributed to this article
        |contributed to this piece|contributed to this guide|contributed to this post|contributed to the report
        |contributed reporting|contributed""",
    "reporting": "reported",
    "research": "contributed research",
}

AGENCIES = {
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "associated press": "Associated Press",
    "the associated press": "Associated Press",
    "ap": "Associated Press",
    "agence france-presse": "Agence France-Presse",
    "agence france presse": "Agence France-Presse",
    "afp": "Agence France-Presse",
    "pti": "Press Trust of India",
    "press trust of india": "Press Trust of India",
    "ani": "Asian News International",
    "ians": "Indo-Asian News Service",
    "uni": "United News of India",
    "tnn": "Times News Network",
    "xinhua": "Xinhua News Agency",
    "dpa": "Deutsche Presse-Agentur",
    "deutsche presse-agentur": "Deutsche Presse-Agentur",
    "dpa-afx": "dpa-AFX",
    "afx": "dpa-AFX",
    "apa": "Austria Presse Agentur",
    "sda": "Keystone-SDA",
    "keystone-sda": "Keystone-SDA",
    "keystone": "Keystone-SDA",
    "efe": "Agencia EFE",
    "agencia efe": "Agencia EFE",
    "efe-epa": "Agencia EFE",
    "epa": "European Pressphoto Agency",
    "ansa": "ANSA",
    "lapresse": "LaPresse",
    "upi": "United Press International",
    "united press international": "United Press International",
    "tass": "TASS",
    "itar-tass": "TASS",
    "ria novosti": "RIA Novosti",
    "interfax": "Interfax",
    "sputnik": "Sputnik",
    "ukrinform": "Ukrinform",
    "yonhap": "Yonhap News Agency",
    "yonhap news": "Yonhap News Agency",
    "kyodo": "Kyodo News",
    "jiji press": "Jiji Press",
    "jiji": "Jiji Press",
    "bernama": "Bernama",
    "antara": "Antara",
    "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "anadolu ajansı": "Anadolu Agency",
    "wafa": "WAFA",
    "sana": "SANA",
    "irna": "IRNA",
    "mena": "Middle East News Agency",
    "app": "Associated Press of Pakistan",
    "bss": "Bangladesh Sangbad Sangstha",
    "cns": "China News Service",
    "cna": "Central News Agency",
    "ntb": "NTB",
    "ritzau": "Ritzau",
    "tt": "TT Nyhetsbyrån",
    "stt": "STT",
    "belga": "Belga",
    "anp": "ANP",
    "pap": "Polska Agencja Prasowa",
    "čtk": "ČTK",
    "mti": "MTI",
    "tanjug": "Tanjug",
    "lusa": "Lusa",
    "press association": "PA Media",
    "pa media": "PA Media",
    "pa": "PA Media",
    "pa wire": "PA Media",
    "pa images": "PA Media",
    "aap": "Australian Associated Press",
    "the canadian press": "the canadian press",
    "canadian press": "The Canadian Press",
    "bloomberg": "Bloomberg",
    "dow jones": "Dow Jones Newswires",
    "kathpress": "Kathpress",
    "kna": "Katholische Nachrichten-Agentur",
    "epd": "Evangelischer Pressedienst",
    "sid": "Sport-Informations-Dienst",
    "sp-x": "SP-X",
    "agencia reforma": "Agencia Reforma",
    "agência o globo": "Agência O Globo",
    "europa press": "Europa Press",
    "tribune news service": "Tribune News Service",
    "tns": "Tribune News Service",
    "mct": "McClatchy-Tribune",
    "cnn": "CNN",
    "cnn wire": "CNN Wire",
    "nexstar media wire": "Nexstar Media Wire",
    "metric media news service": "Metric Media News Service",
    "field level media": "Field Level Media",
    "postmedia news": "Postmedia News",
    "medianews": "MediaNews Group",
    "medianews group": "MediaNews Group",
    "nj advance media": "NJ Advance Media",
    "bay area news group": "Bay Area News Group",
    "usa today network": "USA TODAY Network",
    "getty images": "Getty Images",
    "getty": "Getty Images",
    "istock": "iStock",
    "istockphoto": "iStock",
    "shutterstock": "Shutterstock",
    "alamy": "Alamy",
    "unsplash": "Unsplash",
    "pexels": "Pexels",
    "pixabay": "Pixabay",
    "adobe stock": "Adobe Stock",
    "corbis": "Corbis",
    "wireimage": "WireImage",
    "filmmagic": "FilmMagic",
    "nurphoto": "NurPhoto",
    "lightrocket": "LightRocket",
    "barcroft": "Barcroft Media",
    "rex": "Rex Features",
    "splash news": "Splash News",
    "backgrid": "Backgrid",
    "sopa images": "SOPA Images",
    "sipa usa": "Sipa USA",
    "zuma": "ZUMA Press",
    "zuma press": "ZUMA Press",
    "future publishing": "Future Publishing",
    "hulton archive": "Hulton Archive",
    "bettmann archive": "Bettmann Archive",
    "usa today sports": "USA TODAY Sports Images",
    "picture alliance": "picture alliance",
    "imago": "IMAGO",
    "ddp": "ddp images",
    "ullstein bild": "ullstein bild",
    "agencies": "agencies",
    "news agencies": "news agencies",
    "our foreign staff": "our foreign staff",
    "our correspondent": "our correspondent",
    "our special correspondent": "our special correspondent",
    "our staff reporter": "our staff reporter",
    "our reporter": "our reporter",
    "our bureau": "our bureau",
    "a staff reporter": "a staff reporter",
    "monitoring desk": "monitoring desk",
    "staff reports": "staff reports",
    "staff report": "staff report",
    "fox news": "Fox News",
    "fox business": "Fox Business",
    "news desk": "news desk",
    "web desk": "web desk",
    "redaktion": "redaktion",
    "editorial staff": "editorial staff",
    "editorial board": "editorial board",
    "newsdesk": "newsdesk",
    "getty images europe": "getty images europe",
    "flickr": "flickr",
    "twitter": "twitter",
    "facebook": "facebook",
    "instagram": "instagram",
    "ap photo": "Associated Press",
    "newsroom": "newsroom",
    "pool": "pool",
}


_LANGUAGES = """arabic|chinese|danish|dutch|french|german|hindi|italian|japanese|norwegian|polish|portuguese|russian
    |spanish
    |swedish|ukrainian"""


def _flat(table: dict[str, str]) -> dict[str, str]:
    return {phrase: role for role, phrases in table.items() for phrase in _phrases(phrases)}


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.split("|"))


_DAYS = frozenset(
    name
    for code in ("en", "de", "fr", "es", "it")
    for names in (STAMPS[code].months, STAMPS[code].weekdays)
    for name in names
    if (code == "en" or len(name) > 3) and name != "sun"
)
"""Months and days of the week: what is shorter of other languages is another word or part of a name, Sun is a paper."""

BYLINES = BylineWords(
    introductions=_flat(_INTRODUCTIONS)
    | {f"translated from {article}{name} by": "translation" for name in _phrases(_LANGUAGES) for article in ("",
        "the ")},
    particles=frozenset("von par por di da af door av avec courtesy".split()),
    labels=_flat(_LABELS),
    endings=_flat(_ENDINGS),
    joiners=frozenset("and & und y et og och e en".split()),
    helpers=frozenset("with mit avec".split()),
    name_particles=frozenset(
        "van von der den de del della di da dos das do du des la le bin ibn al el ben ter ten zu zur y st v v.".split()
    ),
    suffixes=frozenset(
        "jr sr ii iii iv phd ph.d ph.d. md m.d m.d. ms rd ldn esq rn mba cpt mph jd inc ltd llc plc".split()
    ),
    honorifics=frozenset(
        "dr prof mr mrs ms rechtsanwalt sgt capt lt maj col gen cpl spc pfc cmdr rev cllr engr barr hon".split()
    ),
    titles=frozenset(
        """writer writers reporter reporters editor editors correspondent correspondents contributor contributors
        journalist journalists columnist producer photographer staff critic researcher blogger director
        freelancer fellow
        professor redakteur redakteurin reporterin kolumnist kolumnistin geschäftsführer pressesprecher envoyé envoyée
        envoyés spéciaux especial intern economist founder author host anchor chef analyst meteorologist lawyer
        korrespondent korrespondentin journalistin ceo officer engineer strategist editor-in-chief editor-at-large
        photojournalist videographer illustrator cartoonist commentator presenter broadcaster anchorman anchorwoman
        reviewer specialist expert trainee historian novelist lecturer scientist attorney consultant adviser advisor
        copywriter podcaster designer curator manager president chairman chairwoman spokesman spokeswoman journaliste
        periodista redactor redactora giornalista rédacteur rédactrice volontär volontärin
        """.split()
    ),
    title_modifiers=frozenset(
        """
        senior staff chief associate assistant contributing freelance political politics politik news sports sport tech
        technology business lifestyle travel money health healthcare education markets data deputy managing executive
        special digital city national international foreign environment science entertainment showbiz culture commerce
        food wellness photo graphics former general games metro investigative breaking editorial multimedia web video
        columnist parliamentary diplomatic crime defense defence religion enviado features style consumer aerospace
        aviation arts art audience audio beauty books climate community content courts creative drink economics
        economy energy environmental fashion film financial finance gaming guest home justice legal local lead
        longtime medical movies nature opinion principal property public regional research retail reviews royal rural
        security social e-commerce software space state statehouse theater theatre trade transport transportation
        visuals war weather women world young agriculture airlines athletics automotive banking baseball basketball
        biotech boxing capitol charities congressional cricket crypto cultural cyber cybersecurity democracy
        disability economic employment equalities farming football gear golf government hockey home-affairs housing
        immigration industry intelligence investigations investment labor labour legislative lgbt lobby maritime
        mental motoring motorsport nhl nfl nba obituaries oil olympics pensions pharma philanthropy planning
        policing
        policy court
        pop racing rail rugby shipping soccer streaming tennis transit wealth westminster wildlife workplace
        """.split()
    ),
    agencies=AGENCIES,
    organizations=frozenset(
        """news press times post agency agencia agência agence media staff desk newsdesk newsroom team
        redaktion redacción
        redação rédaction office service wire network tv radio magazine journal herald tribune gazette guardian sun star
        mirror telegraph chronicle observer globe today daily weekly editorial editors board institute
        university foundation
        association society images photo photos group inc ltd llc company studio studios publishing bureau online
        correspondent reporters agencies advertiser independent insider verge weather channel sports police
        polizei archive museum department ministry center centre council committee library getty bbc cnn
        nbc abc cbs ap afp dpa zeitung nachrichten verlag gmbh diario periódico journal echos figaro monde
        articles sentinel inquirer examiner dispatch bee union euronews courier ledger bulletin register recorder
        standard express enterprise argus beacon clarion nation voice review digest
        logistics corporation corp holdings partners ventures technologies systems services solutions airlines airways
        motors railway school fund coalition federation commission authority guard navy hospital clinic zoo
        productions films records entertainment brewery laboratory observatory survey""".split()
    ),
    numbered=frozenset("news digital sports eyewitness on staff web newsroom".split()),
    picture_agencies=_phrases(
        "getty images|getty|shutterstock|istock|alamy|wireimage|filmmagic|unsplash|pexels|corbis"
    ),
    plural_titles=frozenset("writers reporters editors correspondents journalists".split()),
    regions=_phrases(
        """alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho
            |illinois
        |indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri
        |montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma
        |oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington
        |west virginia|wisconsin|wyoming|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn
        |miss|mo|mont|neb|nev|n.h|n.j|n.m|n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|vt|va|wash|w.va|wis|wyo|d.c
        |ontario|quebec|alberta|british columbia|manitoba|saskatchewan|nova scotia|new south wales
        |queensland|victoria"""
    ),
    distributors=frozenset("via for".split()),
    places_after=frozenset("in from at".split()),
    employers_after=frozenset("for at on of von bei with to".split()),
    copulas=frozenset("is was ist are".split()),
    dwelling=frozenset("based living".split()),
    pursuits=frozenset("writes covers reports schreibt".split()),
    articles=frozenset("a an the ein eine".split()),
    portraits=_phrases(
        """headshot of|social links for|portrait of|profile image of|image of|avatar of|avatar photo|picture of
        |profilbild von|photo of|avatar|profile picture of"""
    ),
    stamps=_DAYS.union(
        """am pm a.m p.m a.m. p.m. est edt et gmt utc cst cdt pst pdt ist bst cet mst mdt uhr ago hours hour minutes
        minute mins min days day yesterday today st nd rd th h""".split()
    ),
    stamp_openers=frozenset("on at le am um de den del the vor hace last il".split()),
    furniture=frozenset(
        """published updated posted follow comments comment share print written publiziert
        email twitter facebook read reading leave image
        logo veröffentlicht zuletzt geändert aktualisiert views view likes subscribe last purchase symbolbild save file
        created
        temps mis publié published: lesezeit stand kommentare publicado actualizado""".split()
    ),
    not_names=frozenset(
        """text alerts size story photos image images more news how what why when where video watch latest top home menu
        login search privacy terms policy cookie cookies contact about advertisement newsletter subscribe sign join
        ideas format formats options options submissions notes alert jetzt neu mehr weiter the this that these all any
        our your my getting first next breaking live best show shows position related topics tags category
        category region popularity relevance demand appointment default
        shop store help support jobs careers account free gallery read views quick links follow
        handout supplied submitted screengrab screenshot copyright""".split()
    ),
    kickers=frozenset(
        """analysis explainer explained exclusive factbox factcheck verdict opinion breaking correction clarification
        profile timeline recap preview explore podcast quiz poll obituary editorial backgrounder sidebar newsletter
        investigation alert warning claim context background question answer summary highlights roundup spotlight
        trending viral sponsored related info moderator host narrator interviewer voiceover""".split()
    ),
)
