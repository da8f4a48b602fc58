# SPDX-License-Identifier: MIT
"""English: words that name people, bodies and documents."""

from newsfacts.lang.en.first_names import EITHER, FEMALE, MALE
from newsfacts.lang.en.places import DEMONYMS, PLACES
from newsfacts.lang.en.world_names import MEN, WOMEN
from newsfacts.lang.schema import PeopleWords

PEOPLE = PeopleWords(
    male_names=MALE | MEN,
    female_names=FEMALE | WOMEN,
    neutral_names=EITHER,
    male_words=frozenset(
        """
        he him his mr sir lord king prince duke baron father grandfather son brother uncle nephew husband
        boyfriend widower man gentleman businessman congressman assemblyman councilman alderman policeman
        salesman chairman spokesman boy schoolboy lad dad grandad granddad grandson stepfather stepson groom
        """.split()
    ),
    female_words=frozenset(
        """
        she her hers mrs ms miss madam lady queen princess duchess baroness mother grandmother daughter
        sister aunt niece wife girlfriend widow woman businesswoman congresswoman assemblywoman
        councilwoman actress heiress policewoman chairwoman spokeswoman girl schoolgirl mum mom gran grandma
        granddaughter stepmother stepdaughter bride
        """.split()
    ),
    neuter_words=frozenset(["it", "which"]),
    addresses=frozenset(
        """
        alhaja alhaji comrade dame dr drs haji hajia hajiya hon lady lord madam malam mallam messrs miss mlle mme mr
        mrs ms mx otunba shri sir smt
        """.split()
    ),
    title_abbreviations={
        "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "dr": "doctor",
        "prof": "professor", "rev": "reverend", "lt": "lieutenant", "col": "colonel", "capt": "captain",
        "sgt": "sergeant", "adm": "admiral", "maj": "major", "cllr": "councillor", "det": "detective",
        "insp": "inspector", "supt": "superintendent",
    },
    titles=frozenset(
        """
        acp adm admiral advocate alhaja alhaji ambassador archbishop archdeacon asp attorney ayatollah baron baroness
        barr bishop brig brigadier candidate capt captain cardinal ceo ch chair chairman chairperson chairwoman
        chancellor chief cllr coach col colonel commissioner comrade congressman congressmen congresswoman councillor
        councilman councilor councilwoman cpl dame dato datuk dcp del det detective director dr drs dsp emerita
        emeritus eng engr father gen general gov governor govs haji hajia hajiya hon insp inspector judge justice king
        lady leader lord lt maj major malam mallam mayor minister miss mr mrs ms mullah nominee officer otunba pope
        premier president prince princess prof professor pvt queen rep representative reps rev reverend secretary sen
        senator sens sergeant seri sgt sheikh sheriff shri sir sister smt sp speaker spokesman spokesperson
        spokeswoman sr superintendent supt
        """.split()
    ),
    role_nouns=frozenset(
        """
        academic activist actor actress adjudicator adviser advisor aide alderman analyst anchor architect artist
        assemblyman assemblywoman author banker barrister beekeeper billionaire biographer biologist blogger
        businessman businesswoman campaigner captain caretaker carpenter ceo chef chemist choreographer cleaner
        clergyman clerk climatologist co-author co-founder colleague columnist comedian comic commentator consultant
        contractor convener correspondent delegate democrat deputy designer detective diplomat dissident doctor driver
        economist editor engineer entertainer entrepreneur envoy epidemiologist executive expert farmer filmmaker
        firefighter fisherman founder fundraiser guitarist head historian host imam inspector investor journalist
        landlord lawmaker lawyer lecturer lobbyist manager mechanic member meteorologist miner mp musician neighbor
        neighbour novelist nurse officer organizer owner paramedic pastor photographer physician physicist pilot
        player playwright plumber poet politician pollster principal prosecutor psychologist pundit rabbi rapper
        recorder reporter republican researcher resident scholar scientist seismologist shopkeeper singer soldier
        solicitor spokesperson strategist student superintendent surgeon survivor teacher trader treasurer trustee
        undersecretary veteran veterinarian virologist volunteer waiter waitress whistleblower writer
        """.split()
    ),
    organizations=frozenset(
        """
        academy administration ag agency airlines airport airways alliance arabiya army assembly association
        authority aviation bancorp bank board broadcaster bureau campaign center centre charity chronicle
        church club co coal coalition college command commission committee communications company conference
        congress cooperative corp corporation corps cos council court daily department electric embassy energy
        enterprises entertainment facebook federation firm foods force forces foundation fund games gazette
        globe google government group healthcare herald holdings hospital hotel house inc industries insider
        instagram institute institution insurance intelligence jazeera journal laboratory labs league library
        linkedin llc ltd magazine maker media military ministry motors museum nations navy network news
        newspaper observer office organisation organization outlet parliament partners party pharmaceuticals
        plc police post press publisher radio railway railways reddit register retailer review school sciences
        secretariat senate service services snapchat society solutions startup strategies studio studios
        systems team technologies television theater theatre tiktok times tribunal tribune trust twitter union
        university ventures whatsapp youtube
        """.split()
    ),
    bodies=frozenset(
        """
        agency association charity club company firm group organisation organization outlet publisher
        retailer startup studio union
        """.split()
    ),
    groups=frozenset(
        """
        academics activists advocates agents aides allies americans analysts athletes attorneys authorities candidates
        children
        colleagues congressmen congresswomen conservatives contractors critics customers delegates democrats detectives
        developers diplomats doctors dozens drivers economists employees employers engineers europeans executives
        experts families fans farmers friends governors historians insiders investigators journalists judges lawmakers
        lawyers leaders legislators locals mayors members men ministers neighbors nurses observers officers officials
        opponents organizers others owners parents participants patients people players politicians pollsters presidents
        professors progressives prosecutors protesters psychologists regulators reporters representatives republicans
        researchers residents russians scholars scientists senators soldiers sources spokesmen spokespeople spokeswomen
        staffers strategists students supporters survivors teachers teenagers tenants tourists traders troops users
        veterans victims viewers villagers volunteers voters witnesses women workers
        """.split()
    ),
    documents=frozenset(
        """
        affidavit article complaint data document documents email emails figures filing indictment lawsuit letter memo
        paper poll polls records report reports research review statement statements studies study survey surveys
        transcript tweet website
        """.split()
    ),
    matters=frozenset(
        """
        access advice agriculture aid alcohol attendance behavior behaviour beef blood bread business butter
        cash cattle cheese chocolate clothing coal coffee comment commerce compliance concrete copper corn
        cotton credit culture damage data debris debt democracy demand diesel dirt domestic dust economics
        eligibility energy enrollment equipment evidence faith fame fertilizer finance fish flooding flour fog
        food football freight fruit fuel furniture gasoline gold golf grain grass growth gun guilt healthcare
        health heat history homework hope housing humidity hunger ice immunity income industry information
        infrastructure insurance internet iron jewelry justice knowledge labor labour lamb land laughter
        leather legislation lightning literature liquidity livestock luck luggage machinery mail maintenance
        malaria manufacturing marriage meat media medicine merchandise milk money morale mud music nature news
        nothing nursing oil opinion output oxygen paint paper parking patience peace permission petrol
        petroleum plastic police politics pollution pork postage poverty power praise precipitation pressure
        pride produce productivity profit progress proof property publicity rain rainfall reading recycling
        relief rent revenue rice rubber rugby safety salt sand science security sewage silence silver sleep
        smoke snow snowfall soccer soil solar space staff steel storage success sugar support surface sympathy
        tea tennis terrain testimony timber time tobacco tourism traffic training transport transportation
        travel treatment trust truth turnout unemployment usage value vegetation violence warmth waste water
        weather wheat wildlife wine wood wool work worship youth
        """.split()
    ),
    abstract_endings=tuple("tion sion ment ness ism ship hood ility icity".split()),
    deictics=frozenset(["here", "there"]),
    particles=frozenset("al bin da de del den der di dos du el ibn la le van von".split()),
    agentive_endings=tuple("er or ist ian man woman ant eer ess ive".split()),
    definites=frozenset(["the"]),
    suffixes=frozenset("jr sr ii iii iv".split()),
    post_nominals=frozenset(
        "cbe frs k.c. kbe kc kcmg llb m.d. m.p. mba mbe md mla mp mph msp obe ph.d. phd q.c. qc rn sc td".split()
    ),
    offices=frozenset(
        """
        agriculture commerce defence defense education energy health homeland house interior justice labor opposition
        police security staff state treasury transportation
        """.split()
    ),
    office_links=frozenset(["of"]),
    body_links=frozenset("for of on".split()),
    places=PLACES,
    demonyms=DEMONYMS,
    place_prefixes=frozenset("fort lake mount new port saint san santa santo st".split()),
    place_prepositions=frozenset("across in throughout".split()),
)
