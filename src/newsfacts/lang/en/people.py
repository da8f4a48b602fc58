# SPDX-License-Identifier: MIT
"""English: words that name people, bodies and documents."""

from newsfacts.lang.en.first_names import EITHER, FEMALE, MALE
from newsfacts.lang.schema import PeopleWords

PEOPLE = PeopleWords(
    male_names=MALE,
    female_names=FEMALE,
    neutral_names=EITHER,
    male_words=frozenset(
        "he him his mr sir lord king prince father son brother husband man chairman spokesman".split()
    ),
    female_words=frozenset(
        """
        she her hers mrs ms miss madam lady queen princess mother daughter sister wife woman chairwoman
        spokeswoman
        """.split()
    ),
    neuter_words=frozenset(["it"]),
    title_abbreviations={
        "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "dr": "doctor",
        "prof": "professor", "rev": "reverend", "lt": "lieutenant", "col": "colonel", "capt": "captain",
        "sgt": "sergeant", "adm": "admiral", "maj": "major",
    },
    titles=frozenset(
        """
        mr mrs ms miss dr prof sir lord lady president premier minister secretary senator sen sens rep
        reps representative gov governor mayor chancellor king queen prince princess pope bishop
        archbishop cardinal rev reverend father sister judge justice gen general lt col colonel maj
        major capt captain sgt sergeant cpl pvt adm admiral officer detective inspector sheriff chief
        professor ambassador congressman congresswoman councilman councilwoman councillor councilor
        chairman chairwoman chairperson chair director ceo commissioner speaker attorney coach spokesman
        spokeswoman spokesperson leader nominee candidate
        """.split()
    ),
    role_nouns=frozenset(
        """
        analyst author economist lawyer manager expert researcher scientist doctor nurse teacher student
        owner founder editor reporter journalist actor actress singer player adviser advisor aide
        lawmaker politician deputy head member mp correspondent commentator anchor pundit co-founder
        executive officer historian pollster strategist resident driver farmer soldier activist
        """.split()
    ),
    organizations=frozenset(
        """
        administration agency army association authority bank board bureau campaign center centre church
        club college commission committee company congress corp corporation council court department
        federation force foundation fund government group hospital house inc institute institution
        intelligence journal ltd magazine ministry nations navy network news office organization
        organisation outlet parliament party police post press publisher library studio school senate
        service society team times tribune union university
        """.split()
    ),
    groups=frozenset(
        """
        academics activists aides analysts allies authorities conservatives critics democrats doctors
        economists executives experts families fans investigators lawmakers lawyers leaders locals
        ministers observers officers officials opponents organizers parents people politicians pollsters
        prosecutors protesters republicans researchers residents scientists soldiers sources
        spokespeople students supporters survivors teachers troops victims voters witnesses women men
        workers
        """.split()
    ),
    documents=frozenset(
        """
        affidavit article complaint data document documents email emails figures filing indictment
        lawsuit letter memo paper poll polls report reports research statement statements study studies
        survey surveys transcript tweet website
        """.split()
    ),
    particles=frozenset("al bin da de del den der di dos du el ibn la le van von".split()),
)
