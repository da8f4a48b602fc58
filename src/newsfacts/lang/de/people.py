# SPDX-License-Identifier: MIT
"""German: words that name people, bodies and documents."""

from newsfacts.lang.schema import PeopleWords

PEOPLE = PeopleWords(
    male_names=frozenset(
        """
        alexander andreas anton bernd björn christian christoph daniel david dieter dirk erik ernst felix florian frank
        friedrich fritz georg gerd gerhard günter günther hans heinz helmut holger horst jan jens joachim johannes jonas
        jörg josef jürgen kai karl klaus konrad lars lukas manfred marco markus martin matthias max michael moritz
        niklas nils norbert olaf oliver otto patrick paul peter philipp rainer ralf robert rolf rüdiger sebastian simon
        stefan steffen sven thomas thorsten tim tobias torsten udo ulrich uwe volker walter werner wilhelm wolfgang
        """.split()
    ),
    female_names=frozenset(
        """
        alexandra andrea angela angelika anja anke anna anne annette antje astrid barbara beate birgit brigitte carola
        christa christiane christina claudia cornelia doris elisabeth elke erika eva franziska frieda gabriele gisela
        hannah heike helga ingrid iris jana johanna julia jutta karin katharina katja katrin kerstin klara lea lena
        linda lisa manuela maria marie marlene martina melanie monika nadine nicole nina petra renate ricarda sabine
        sandra sarah silke simone sonja sophie stefanie susanne svenja tanja ulrike ursula ute vanessa vera
        """.split()
    ),
    neutral_names=frozenset("kim robin sascha toni".split()),
    male_words=frozenset(
        "er ihm ihn sein seine herr könig prinz vater sohn bruder mann sprecher minister kanzler".split()
    ),
    female_words=frozenset(
        "sie ihr ihre frau königin prinzessin mutter tochter schwester sprecherin ministerin kanzlerin".split()
    ),
    neuter_words=frozenset(["es"]),
    addresses=frozenset("dr frau herr prof".split()),
    title_abbreviations={"prof": "professor"},
    titles=frozenset(
        """
        herr frau dr prof professor professorin präsident präsidentin minister ministerin kanzler kanzlerin
        bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin senator senatorin bürgermeister
        bürgermeisterin oberbürgermeister oberbürgermeisterin könig königin papst bischof kardinal general richter
        richterin botschafter botschafterin sprecher sprecherin trainer trainerin direktor direktorin landrat landrätin
        """.split()
    ),
    role_nouns=frozenset(
        """
        analyst analystin autor autorin ökonom ökonomin anwalt anwältin manager managerin experte expertin forscher
        forscherin arzt ärztin lehrer lehrerin student studentin gründer gründerin journalist journalistin schauspieler
        schauspielerin abgeordneter abgeordnete chef chefin mitglied geschäftsführer geschäftsführerin leiter leiterin
        """.split()
    ),
    organizations=frozenset(
        """
        amt armee bank behörde bundesamt bundestag bündnis club fraktion gericht gesellschaft gewerkschaft gmbh ag
        institut kirche klinik kommission ministerium nato partei polizei rat regierung stiftung universität
        unternehmen verband verein zeitung
        """.split()
    ),
    bodies=frozenset("gesellschaft organisation unternehmen verband verein".split()),
    groups=frozenset(
        """
        abgeordnete aktivisten analysten anwohner ärzte behörden beobachter bürger eltern ermittler experten forscher
        frauen gegner helfer kritiker kunden lehrer leute männer menschen minister ökonomen politiker soldaten
        sprecher studenten wähler wissenschaftler zeugen
        """.split()
    ),
    documents=frozenset(
        """
        artikel bericht brief buch daten dokument dokumente erklärung gutachten mitteilung papier pressemitteilung
        schreiben studie umfrage urteil website
        """.split()
    ),
    deictics=frozenset(["hier", "dort"]),
    particles=frozenset("von van zu zur zum der den de di la".split()),
    agentive_endings=tuple("er or ist ant ent eur mann frau erin orin istin antin entin eurin".split()),
    definites=frozenset("der die das dem".split()),
    suffixes=frozenset(["jr", "sr"]),
    post_nominals=frozenset(["mdb", "mdl"]),
    offices=frozenset(),
    office_links=frozenset(),
    body_links=frozenset("für der des".split()),
    places=frozenset(
        """
        afrika amerika australien baden-württemberg bayern belgien berlin brandenburg bremen brüssel budapest china
        deutschland düsseldorf england europa frankfurt frankreich griechenland großbritannien hamburg hannover hessen
        indien irak iran irland israel italien japan kanada kiew köln leipzig london madrid mexiko moskau münchen
        niederlande niedersachsen nordrhein-westfalen norwegen österreich paris peking polen portugal rom rumänien
        russland sachsen sachsen-anhalt schweden schweiz spanien stuttgart syrien thüringen türkei ukraine ungarn usa
        washington wien
        """.split()
    ),
    demonyms=frozenset(),
    place_prefixes=frozenset("bad sankt st".split()),
    place_prepositions=frozenset("aus in nach".split()),
    epithets=frozenset(),
    age_marks=frozenset("jährige jähriger jährigen".split()),
    matters=frozenset(),
    abstract_endings=("heit", "keit", "schaft", "tion"),
)
