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
        chancellor chief cllr coach col colonel commissioner comrade congressman congressmen congresswoman constable
        councillor councilman councilor councilwoman cpl dame dato datuk dci dcp del det detective director dr drs
        dsp emerita emeritus eng engr father garda gen general gov governor govs haji hajia hajiya hon insp inspector
        judge justice king lady leader lord lt maj major malam mallam mayor minister miss mr mrs ms mullah nominee
        officer otunba pc pope premier president prince princess prof professor pvt queen rep representative reps rev
        reverend secretary sen senator sens sergeant seri sgt sheikh sheriff shri sir sister smt sp speaker spokesman
        spokesperson spokeswoman sr superintendent supt taoiseach tánaiste
        """.split()
    ),
    role_nouns=frozenset(
        """
        academic activist actor actress adjudicator adviser advisor aide alderman analyst anchor anthropologist
        archaeologist architect artist assemblyman assemblywoman astronomer astrophysicist author bandleader banker
        barrister bassist batsman beekeeper billionaire biographer biologist blogger boss bricklayer businessman
        businesswoman bystander campaigner captain cardinal cardiologist caretaker carpenter cellist ceo chef
        chemist choreographer cleaner clergyman clerk climatologist co-author co-founder co-star colleague columnist
        comedian comic commentator composer conductor conservationist consultant contractor convener coroner
        correspondent criminologist cyclist delegate democrat dentist deputy designer detective diplomat dissident
        doctor dramatist driver drummer ecologist economist editor electrician engineer entertainer entrepreneur
        envoy epidemiologist executive expert eyewitness farmer filmmaker firefighter fisherman founder fundraiser
        geologist goalie goalkeeper golfer guitarist gymnast hairdresser head headmaster headmistress headteacher
        historian host imam inspector investor jockey journalist landlord lawmaker lawyer lecturer librarian
        linebacker lobbyist magistrate manager mathematician mechanic member mep meteorologist midfielder midwife
        miner mla motorist mp msp musician neighbor neighbour neurologist neuroscientist novelist nurse officer
        ombudsman oncologist organizer owner paediatrician paramedic pastor pediatrician pensioner pharmacist
        photographer physician physicist pianist pilot plasterer player playwright plumber podcaster poet politician
        pollster postman presenter principal prosecutor psychiatrist psychologist psychotherapist pundit quarterback
        rabbi rapper recorder referee reporter republican researcher resident scholar scientist screenwriter
        seismologist shopkeeper singer sociologist soldier solicitor spokesperson sprinter statistician strategist
        striker student superintendent surgeon survivor swimmer teacher technologist trader treasurer trustee umpire
        undersecretary veteran veterinarian vicar violinist virologist volunteer waiter waitress welder
        whistleblower writer
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
        academics activists advocates agents aides allies americans analysts athletes attorneys authorities brothers
        candidates children colleagues congressmen congresswomen conservatives contractors couple critics customers
        delegates democrats detectives developers diplomats doctors dozens drivers duo economists employees employers
        engineers europeans executives experts families fans farmers friends governors historians insiders
        investigators journalists judges lawmakers lawyers leaders legislators locals mayors members men ministers
        neighbors nurses observers officers officials opponents organizers others owners pair parents participants
        patients people players politicians pollsters presidents professors progressives prosecutors protesters
        psychologists regulators reporters representatives republicans researchers residents russians scholars
        scientists senators siblings sisters soldiers sources spokesmen spokespeople spokeswomen staffers strategists
        students supporters survivors teachers teenagers tenants tourists traders trio troops twins users veterans
        victims viewers villagers volunteers voters witnesses women workers
        """.split()
    ),
    documents=frozenset(
        """
        affidavit article complaint data document documents email emails figures filing indictment lawsuit letter memo
        paper poll polls records report reports research review statement statements studies study survey surveys
        transcript tweet website
        """.split()
    ),
    epithets=frozenset(
        """
        actor actress american argentine argentinian australian backbencher belgian billionaire boxer brazilian
        briton businessman businesswoman canadian comedian croatian cyclist dane defender democrat dutchman
        englishman entertainer filmmaker finn flanker forward frenchman frenchwoman frontman fullback german goalie
        goalkeeper golfer guitarist gymnast heavyweight idol industrialist international irishman italian jockey
        lawmaker linebacker midfielder millionaire musician nigerian norwegian novelist outfielder pitcher playmaker
        playwright pole politician quarterback rapper republican scot serb singer skipper southpaw spaniard sprinter
        star striker swede swimmer swiss tycoon veteran welshman welterweight winger
        """.split()
    ),
    age_marks=frozenset({"old"}),
    matters=frozenset(
        """
        access advice agriculture aid alcohol anybody anyone attendance beef behavior behaviour blood bread
        business butter cash cattle cheese chocolate clothing coal coffee comment commerce compliance
        concrete copper corn cotton credit culture damage data debris debt demand democracy diesel dirt
        domestic dust economics eligibility energy enrollment equipment everybody everyone evidence faith
        fame fertilizer finance fish flooding flour fog food football freight fruit fuel furniture gasoline
        gold golf grain grass growth guilt gun health healthcare heat history homework hope housing
        humidity hunger ice immunity income industry information infrastructure insurance internet iron
        jewelry justice knowledge labor labour lamb land laughter leather legislation lightning liquidity
        literature livestock luck luggage machinery mail maintenance malaria manufacturing marriage meat
        media medicine merchandise milk money morale mud music nature news nobody nothing nursing oil
        opinion output oxygen paint paper parking patience peace permission petrol petroleum plastic police
        politics pollution pork postage poverty power praise precipitation pressure pride produce
        productivity profit progress proof property publicity rain rainfall reading recycling relief rent
        revenue rice rubber rugby safety salt sand science security sewage silence silver sleep smoke snow
        snowfall soccer soil solar somebody someone space staff steel storage success sugar support surface
        sympathy tea tennis terrain testimony timber time tobacco tourism traffic training transport
        transportation travel treatment trust truth turnout unemployment usage value vegetation violence
        warmth waste water weather wheat wildlife wine wood wool work worship youth
        """.split()
    ),
    abstract_endings=tuple("tion sion ment ness ism ship hood ility icity".split()),
    deictics=frozenset(["here", "there"]),
    particles=frozenset("al bin da de del den der di dos du el ibn la las le los ter van von".split()),
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
