# SPDX-License-Identifier: MIT
"""English: verbs and their irregular forms, and words whose part of speech their shape does not tell.

Chosen by frequency in news; parts of speech after the lexicon of Brill (1992), forms after the NIH SPECIALIST lexicon.
"""

REGULAR_VERBS = """
    abandon abate abduct abide abolish abort abscond absorb abuse accede accelerate accept access accommodate
    accompany accomplish accord accost account accumulate accuse accustom achieve acknowledge acquaint acquiesce
    acquire acquit act activate adapt add addict address adhere adjudicate adjust administer admire admonish adopt
    adore adorn adulterate advance advertise advise advocate aerate affect affiliate affirm affix afflict afford age
    aggravate agitate agonize agree aid ail aim air airlift alarm alert alienate align allege allocate allow allude
    ally alter amass amaze ambush amend amount amplify amputate amuse analyze anchor anger animate annex annexe
    annihilate announce annoy annul anoint answer anticipate apologize appall appeal appear append applaud apply
    appoint apportion appraise appreciate apprehend approach approve arbitrate archive argue arm arouse arrange
    arrest arrive articulate ascend ascertain ask asphyxiate aspire assail assassinate assault assemble assert
    assess assign assist associate assuage assume assure attach attack attain attempt attend attract attribute audit
    author authorize automate average avert avoid avow await award back backfire baffle bail bake balance balk
    ballot bamboozle ban banish bank bankroll bar barb bargain bark barnstorm barricade base bash bath bathe batter
    battle beam beard befriend beg beguile behave behead beleaguer believe belittle bellow belong bemoan benefit
    bequeath berate besiege best betray bias bicker bilk bill black blacklist blame blare blast blaze blend bless
    blister block bludgeon blunt board boast bog boil bolster bolt bomb bombard boo book boom boost border bore
    borrow bother bounce bound box boycott brace brag brand brandish breach breathe brew brief bristle broach
    broadcast broaden broker bruise brush brutalize buck buckle bulldoze bully bump bungle buoy burgle burrow bury
    bustle bypass calculate call campaign cancel canonize cap capitalize capitulate capsize capture care careen
    carry carve cascade castigate catapult cater caucus cause cauterize caution cease cede celebrate cement center
    centralize certify chafe chain chair challenge champion change chant characterize charge charm charter chase
    chasten chastise chat cheat check cheer cherish chide chime chip choke chop choreograph chronicle chuckle churn
    circulate circumvent cite civilize claim clamor clamp clap clarify clash classify clean cleanse clear click
    climb clinch clobber clone close clothe coalesce coddle coerce cohabit coin coincide collaborate collapse
    collate collect collude color combat combine comfort command commandeer commemorate commence commend comment
    commiserate commission communicate commute compare compensate compete compile complain complete complicate
    comply compose compound comprise compromise compute conceal concede concentrate concern conclude concoct condemn
    condense condescend condone conduct confess confide confine confirm confiscate conflate conflict confound
    confront confuse congratulate congregate connect connive conquer conscript consider consist consisted console
    consolidate conspire constitute constrain construct consult consume consummate contact contain contaminate
    contemplate contend contest continue contort contract contradict contrast contravene contribute convalesce
    convene converge convert convey convict convince convulse cook cool cooperate coordinate cope copy correct
    correspond corroborate corrupt count counter counterattack couple court cover covet crack craft cramp crash
    crater crawl create credit cremate crew criminalize cripple crisscross criticize crook cross crow crowd crown
    cruise crumble crush cry cull culminate cultivate curate curb curtail customize damage damn dampen dance dangle
    dare darken dash date daunt dawdle daydream dazzle deadlock debate debilitate debunk debut decapitate deceive
    decentralize decide decimate declare declassify decline decommission decorate decrease decree decriminalize
    decry dedicate deduct deem deepen defame defeat defecate defend define deflate deflect deforest defraud defy
    degenerate degrade dehydrate delay delete delight delist deliver delve demand demolish demonize demonstrate
    demoralize denigrate denounce dent deny depart depend depict deplete deplore deploy deport depose depreciate depress
    deprive derail deregulate deride derive descend describe desecrate desert deserve design designate desire
    despise destabilize destine destroy detach detail detain detect deteriorate determine detonate detour devalue
    devastate develop develope devise devolve devote devour diagnose dictate die differ differentiate dignify dilute
    diminish dine dip direct disable disaffect disagree disallow disappear disappoint disapprove disarm disavow
    disband disburse discard discharge discipline disclose disconnect discontinue discount discourage discover
    discredit discriminate discuss disembark disenfranchise disfigure disgrace disgust dishearten disinfect
    disintegrate dislike dislocate dislodge dismantle dismay dismember dismiss disobey disorient disparage dispatch
    dispense disperse displace display dispose dispute disqualify disregard disrespect disrupt dissatisfy dissect
    disseminate dissipate dissolve dissuade distance distinguish distort distract distress distribute distrust
    disturb ditch dive diversify divert divest divide divorce divulge document dodge dog dole dominate don donate
    doom dot double doubt down downgrade download downplay draft drag drape dredge drench dress drill drop drown
    drum dub duck dump dupe dwarf dwindle earn ease eavesdrop eclipse edge educate effect eject eke elaborate elect
    electrify electrocute elevate eliminate elongate elope elucidate elude emaciate email emanate embark embarrass
    embezzle embody embolden embrace embroil emerge emigrate emit empathize emphasize employ empower emulate enable
    enact enamor encapsulate encircle encompass encounter encourage encroach encrypt end endanger endear endorse
    endure energize enforce engage engineer engrave engulf enhance enjoy enlist enrage enroll enshrine enslave
    ensnare ensue ensure entail entangle enter entertain enthrall entice entitle entomb entrench entrust enumerate
    envisage envision equate eradicate erase erect erode err erupt escalate escape eschew escort espouse establish
    estimate euthanize evacuate evade evaluate evaporate evict evidence eviscerate evolve exacerbate exaggerate
    examine exasperate excavate exceed exchange excite exclaim exclude excommunicate excrete execute exemplify
    exercise exert exhale exhaust exhibit exhort exhume exile exist exonerate expand expatriate expect expedite
    expend experience expire explain explode exploit explore expose express expropriate expunge extend exterminate
    extinguish extort extract extradite extrapolate extricate exude eye fabricate face facilitate factor fade fail
    fake falsify falter fame fan fare fascinate fasten favor favour fear feature fell fend ferment fetch feud field
    figure file fill film finalize finance fine finish fire fish fix fizzle flag flail flank flare flatter flaunt
    flaw flip flirt float flock flood flounder flourish flow fluctuate flunk flush foist fold follow foment foot
    forage force foreclose foreshadow forfeit forge form formalize formulate fortify forward foster found fracture
    frame free freewheel fret frighten frost frown frustrate fulfill fulminate fumble fume fumigate function fund
    funnel further gain gallop galvanize gamble game garner gather gauge gear generate gesture gift giggle gild
    glide gloat globalize glorify glue goad gobble govern grab graduate graft grant grapple grasp gravitate greet
    grieve grill grip gripe groan ground grouse grovel growl grumble guarantee guard guess guide guillotine gun gut
    gyrate hack hail hallucinate halt hammer hamper hand handcuff handle happen harass harden harm hasten hate haul
    haunt head headline heal hearten heat heckle hedge heed heighten help hemorrhage herd hesitate hibernate
    highlight hijack hike hinder hint hire hiss hoist holler homogenize hone honor hop hope horrify hospitalize host
    house hover huddle hug humble humiliate hunker hunt hurl hustle hydrate hypothesize identify idolize ignite
    ignore illuminate illustrate imagine imbibe imbue immerse immigrate immunize impact impair impeach impede impend
    imperil impersonate impinge implement implicate implode implore imply import impose impound impoverish impress
    imprison improve improvise impugn incapacitate incarcerate incentivize inch incinerate incite incline include
    incorporate increase incriminate incubate indemnify index indicate indict indoctrinate induce industrialize
    infatuate infect infest infiltrate inflame inflict influence inform infringe infuriate infuse ingest inhale
    inherit inhibit initiate inject injure innovate inoculate inscribe insert insist inspect inspire install
    instigate institute instruct insulate insult insure integrate intend intensify interact interbreed intercept
    interest interfere interject intern interpret interrogate interrupt intertwine intervene interview intimidate
    intone intoxicate intrigue introduce inundate invade invalidate invent invert invest investigate invigorate
    invite invoke involve irk irritate isolate issue itch jab jail jam jar jaywalk jeer jeopardize jettison jockey
    jog join joke jostle judge jump justify kick kill knock label labor lacerate lack lag lambast lambaste lament
    land languish lapse lash last laud laugh launch launder leak lecture legalize legislate lengthen lessen level
    leverage levitate liaise liberate license lift like liken limit line linger link liquidate list listen litigate
    litter live load loathe lob lobby localize locate lock log loiter look loom loosen loot love lower lubricate
    lurch lure lurk magnify mail maim maintain maltreat man manage mandate maneuver mangle manipulate manufacture
    map mar march marginalize mark market marry mask masquerade mass massacre mastermind match materialize matter
    maul maximize meander measure meddle mediate melt memorize mention merge mess message metastasize militarize
    mince mine mingle minimize mire mirror misbehave misconstrue misguide mishandle misinterpret misjudge mismanage
    misrepresent miss misstate mistreat mistrust misuse mitigate mix moan mobilize mock model moderate modernize
    modify mold molest mollify monetize monitor monopolize mortgage motivate mount mourn move muddle muffle mull
    multiply murder muse muster mutate mute mutilate muzzle mystify nag nail name narrow nationalize naturalize
    navigate near need negate negotiate neighbor net network neutralize nickname nod nominate normalize notarize
    note notice notify nourish nuance nudge nullify number obfuscate object obligate oblige obliterate obscure
    observe obsess obstruct obtain occupy offend offer officiate operate opine oppose opt orbit orchestrate order
    organize originate oscillate oust outflank outlast outlaw outline outmaneuver outnumber outpace outperform
    outrage outscore outsource outweigh overbook overcharge overcrowd overdose overestimate overflow overhaul
    overheat overload overlook overpower overreach overreact overrule overshadow overstate overstay overturn
    overwhelm owe own pacify pack package paint pair pamper pander parade paralyze pardon pare park part participate
    pass pasteurize patch patronize pause pave peak peddle peel pen penalize penetrate pepper perceive perforate
    perform perish permeate perpetrate perpetuate persecute persevere persist personalize persuade pester petrify
    phase phone photograph pick picture pile pilfer pillage pin pinpoint pioneer pit pitch pivot placate place
    plagiarize plague plan plant play plead please pledge plot plow plummet plunder plunge point poise poison
    polarize police polish politicize poll pollute ponder pop populate portray pose posit position possess post
    postpone postulate pounce pound pour power practice praise pray preach precede preclude predate predicate
    predict prepare prescribe present preserve preside press pressure presume pretend prevail prevent price
    pride print privatize probe proceed process proclaim procrastinate procreate procure produce profess profile
    profit programme progress prohibit project proliferate prolong promise promote prompt pronounce prop propagate
    propose prosecute prosper protect protest protract provide provoke publicize publish pull pulverize pump punch
    punctuate puncture punish purchase purge purify purport pursue push putt puzzle quadruple qualify quarantine
    quash quell quench question quintuple quip quit quote race rack radiate radicalize rage raid rail raise rally
    ram ramble ramp range rank ransack rant rape ratchet rate ratify rattle ravage raze reach react reactivate
    readjust reaffirm realign realize reap reappear reappoint rearrange reason reassess reassign reassure rebound
    rebuff rebuke recall recapture recede receive reciprocate recite reckon reclaim reclassify recognize recommend
    reconcile reconnect reconsider reconstruct reconvene record recount recoup recover recruit rectify recuperate
    recuse recycle redact redeem redefine redeploy redesign redevelop redirect redistribute redouble reduce reel
    reelect reestablish reference refinance refine reflect reforest reform refrain refresh refuel refund refurbish
    refuse refute regain regard regenerate register regroup regulate regurgitate rehabilitate rehearse reign
    reignite reimburse reimpose rein reinforce reinstate reinvent reissue reiterate reject rejoin rejuvenate relate
    relaunch relax release relegate relieve relinquish relish relive relocate rely remain remark remember remind
    remodel remove rename render renege renegotiate renew renounce renovate rent reoffend reopen reorganize repair
    repatriate repeal repeat replace replenish replicate reply report represent reprimand reprise reproduce
    repudiate repulse repurchase request require reroute reschedule rescind rescue research resemble resent reserve
    resettle reshape reshuffle reside resign resist resolve resonate resound respect respond rest restate restore
    restrain restrict restructure result resume resurface resurrect resuscitate retain retaliate retire retool
    retrace retract retreat retrieve return reunify reunite revamp reveal revel reverberate revere reverse revert
    review revile revise revisit revitalize revive revoke revolt revolve reward rework rezone ridicule riff rig rile
    riot rip risk rival roam roar rob rock rocket roil roll root rotate round rouse rout route rub rule rummage
    rumor rupture rush sabotage sack sacrifice sadden safeguard sag sail salary salvage sample sanction sandwich
    sanitize satisfy saturate savage save scale scare scatter scavenge schedule school scoff scold scoop scorch
    score scorn scour scramble scrape scratch scream screen screw script scrutinize scuttle seal sear search season
    seat secede secure seem seethe segregate seize select sense sentence separate sequester serve settle sever
    shackle shadow shame shape share sharpen shatter shell shelve shield shift ship shirk shiver shock shop shorten
    shout shove shovel showcase shriek shrivel shuffle shun shutter shy side sideline sigh sign signal signify
    silence simmer simplify simulate single sip siphon size skate skateboard sketch skew skid skill skip skirmish
    skyrocket slam slander slap slash slate slaughter slip slow slump smash smile smoke smother smuggle snag snap
    snarl snatch sneak snipe snub soar sob sober soften solicit solidify solve soothe sophisticate sound sour spank
    spar spare spark spawn spearhead specialize specify speculate spike spirit splinter sponsor spoof sport spot
    spotlight sprain sprawl sprint spur spurn spy squabble squander squash squeeze stab stabilize stack staff stage
    stagger stagnate stake stall stammer standardize star stare start startle starve state station stave steer stem
    step stereotype sterilize stifle stigmatize stimulate stipulate stir stock stoke stop store storm straddle
    straighten strand strangle stream streamline strengthen stress stretch structure struggle study stumble stump
    stun stymie subdivide subdue subject subjugate submerge subordinate subpoena subscribe subside subsidize subvert
    succeed suck sue suffer suffocate suggest sum summarize summon supersede supervise supplant supplement supply
    support suppose suppress surface surge surmise surmount surpass surprise surrender surround survey survive
    suspect suspend sustain swallow swap swarm sway sweat sweeten swell swerve swindle swipe swirl switch symbolize
    synchronize synthesize tack tackle tailor taint talk tally tamp tamper tantalize tap tape target tarnish task
    taunt tax team tease teeter televise temper tempt tend tender term terminate terrify test testify tether thank
    thaw thicken threaten thrill throng throttle thump thunder thwart tick tie tighten tilt time ting tinker tip
    tire title toil tolerate top topple torch torment torture toss total tote touch tour tout tower trace track
    trade trail train trample transcend transcribe transform transfuse translate transpire transplant transport trap
    trash traumatize travel traverse treat trend trespass trigger trim trip triple trivialize trouble trounce truck
    trump trumpet truncate trust try tumble tune turn tweak tweet twist uncover underestimate underline undermine
    underperform underpin underscore understate undervalue unearth unfetter unfold unfurl unhinge unify unionize
    unite unleash unload unlock unpack unravel unseat unsettle unveil update upend upgrade uplift upload uproot urge
    urinate use usher usurp utilize utter vacate vaccinate validate value vandalize vanish vanquish vaporize vary
    veer verify vet victimize vie view vilify vindicate violate visit visualize voice volunteer vomit vote vouch vow
    wade waffle wage wail wait waive walk wander wane want war warm warn warrant waste watch wave waver weaken weigh
    welcome whack whine whip whisk whisper whitewash whittle wick widen wield winnow wipe wire wish wither witness
    wobble wonder woo wood word work worry worsen wound wrangle wrap wreak wreck wrest wrestle yank yawn yell yield
    zone
""".split()

DOUBLING_VERBS = """
    abet admit allot cancel channel commit compel concur confer control counsel defer demur deter disbar dispel
    distil duel embed enrol equal equip expel extol fuel fulfil funnel incur instil kidnap label level marshal model
    occur outstrip outwit overlap overstep patrol permit prefer propel quarrel rebel rebut recur refer regret repel
    scrap shrug sidestep signal strip submit total transfer transmit travel tunnel unclog unravel worship
""".split()
"""Verbs of more than one syllable whose last consonant doubles: admitted; of some in British English: cancelled."""

# Past, past participle, present participle, third person.
IRREGULAR_VERBS = {
    "arise": ("arose", "arisen", "arising", "arises"),
    "bear": ("bore", "born", "bearing", "bears"),
    "beat": ("beat", "beaten", "beating", "beats"),
    "become": ("became", "become", "becoming", "becomes"),
    "begin": ("began", "begun", "beginning", "begins"),
    "bend": ("bent", "bent", "bending", "bends"),
    "beset": ("beset", "beset", "besetting", "besets"),
    "bet": ("bet", "bet", "betting", "bets"),
    "bid": ("bade", "bid", "bidding", "bids"),
    "bind": ("bound", "bound", "binding", "binds"),
    "bite": ("bit", "bitten", "biting", "bites"),
    "bleed": ("bled", "bled", "bleeding", "bleeds"),
    "blow": ("blew", "blown", "blowing", "blows"),
    "break": ("broke", "broken", "breaking", "breaks"),
    "bring": ("brought", "brought", "bringing", "brings"),
    "build": ("built", "built", "building", "builds"),
    "burn": ("burned", "burnt", "burning", "burns"),
    "burst": ("burst", "burst", "bursting", "bursts"),
    "bus": ("bused", "bussed", "busing", "buses"),
    "bust": ("busted", "bust", "busting", "busts"),
    "buy": ("bought", "bought", "buying", "buys"),
    "cast": ("cast", "cast", "casting", "casts"),
    "catch": ("caught", "caught", "catching", "catches"),
    "channel": ("channeled", "channelled", "channeling", "channels"),
    "choose": ("chose", "chosen", "choosing", "chooses"),
    "cling": ("clung", "clung", "clinging", "clings"),
    "come": ("came", "come", "coming", "comes"),
    "cost": ("cost", "cost", "costing", "costs"),
    "counsel": ("counselled", "counselled", "counseling", "counsels"),
    "creep": ("crept", "crept", "creeping", "creeps"),
    "cut": ("cut", "cut", "cutting", "cuts"),
    "deal": ("dealt", "dealt", "dealing", "deals"),
    "dial": ("dialed", "dialled", "dialing", "dials"),
    "dig": ("dug", "dug", "digging", "digs"),
    "draw": ("drew", "drawn", "drawing", "draws"),
    "dream": ("dreamed", "dreamt", "dreaming", "dreams"),
    "drink": ("drank", "drunk", "drinking", "drinks"),
    "drive": ("drove", "driven", "driving", "drives"),
    "duel": ("dueled", "duelled", "dueling", "duels"),
    "dwell": ("dwelt", "dwelt", "dwelling", "dwells"),
    "eat": ("ate", "eaten", "eating", "eats"),
    "echo": ("echoed", "echoed", "echoing", "echoes"),
    "edit": ("edited", "edited", "editing", "edits"),
    "even": ("evened", "evened", "evening", "evens"),
    "exit": ("exited", "exited", "exiting", "exits"),
    "fall": ("fell", "fallen", "falling", "falls"),
    "fee": ("fee'd", "feed", "feeing", "fees"),
    "feed": ("fed", "fed", "feeding", "feeds"),
    "feel": ("felt", "felt", "feeling", "feels"),
    "fight": ("fought", "fought", "fighting", "fights"),
    "find": ("found", "found", "finding", "finds"),
    "fit": ("fitted", "fit", "fitting", "fits"),
    "flee": ("fled", "fled", "fleeing", "flees"),
    "fling": ("flung", "flung", "flinging", "flings"),
    "fly": ("flew", "flown", "flying", "flies"),
    "focus": ("focused", "focussed", "focusing", "focuses"),
    "forbid": ("forbade", "forbidden", "forbidding", "forbids"),
    "forego": ("forewent", "forgone", "foregoing", "forgoes"),
    "foresee": ("foresaw", "foreseen", "foreseeing", "foresees"),
    "forget": ("forgot", "forgotten", "forgetting", "forgets"),
    "forgive": ("forgave", "forgiven", "forgiving", "forgives"),
    "forgo": ("forewent", "forgone", "foregoing", "forgoes"),
    "freeze": ("froze", "frozen", "freezing", "freezes"),
    "fuel": ("fueled", "fuelled", "fueling", "fuels"),
    "fulfil": ("fulfilled", "fulfilled", "fulfilling", "fulfills"),
    "get": ("got", "got", "getting", "gets"),
    "give": ("gave", "given", "giving", "gives"),
    "go": ("went", "gone", "going", "goes"),
    "grind": ("ground", "ground", "grinding", "grinds"),
    "grow": ("grew", "grown", "growing", "grows"),
    "hang": ("hung", "hung", "hanging", "hangs"),
    "hear": ("heard", "heard", "hearing", "hears"),
    "hide": ("hid", "hidden", "hiding", "hides"),
    "hit": ("hit", "hit", "hitting", "hits"),
    "hold": ("held", "held", "holding", "holds"),
    "hurt": ("hurt", "hurt", "hurting", "hurts"),
    "input": ("input", "input", "inputting", "inputs"),
    "instal": ("installed", "installed", "installing", "installs"),
    "instill": ("instilled", "instilled", "instilling", "instils"),
    "keep": ("kept", "kept", "keeping", "keeps"),
    "kneel": ("knelt", "knelt", "kneeling", "kneels"),
    "know": ("knew", "known", "knowing", "knows"),
    "lay": ("laid", "laid", "laying", "lays"),
    "lead": ("led", "led", "leading", "leads"),
    "lean": ("leaned", "leant", "leaning", "leans"),
    "leap": ("leaped", "leapt", "leaping", "leaps"),
    "learn": ("learned", "learnt", "learning", "learns"),
    "leave": ("left", "left", "leaving", "leaves"),
    "lend": ("lent", "lent", "lending", "lends"),
    "let": ("let", "let", "letting", "lets"),
    "lie": ("lay", "lain", "lying", "lies"),
    "light": ("lit", "lit", "lighting", "lights"),
    "lightning": ("lightninged", "lightninged", "lightning", "lightnings"),
    "lose": ("lost", "lost", "losing", "loses"),
    "make": ("made", "made", "making", "makes"),
    "mean": ("meant", "meant", "meaning", "means"),
    "meet": ("met", "met", "meeting", "meets"),
    "mislead": ("misled", "misled", "misleading", "misleads"),
    "mistake": ("mistook", "mistaken", "mistaking", "mistakes"),
    "misunderstand": ("misunderstood", "misunderstood", "misunderstanding", "misunderstands"),
    "mow": ("mowed", "mown", "mowing", "mows"),
    "offset": ("offset", "offset", "offsetting", "offsets"),
    "open": ("opened", "opened", "opening", "opens"),
    "outgo": ("outwent", "outgone", "outgoing", "outgoes"),
    "output": ("output", "output", "outputting", "outputs"),
    "overcome": ("overcame", "overcome", "overcoming", "overcomes"),
    "override": ("overrode", "overridden", "overriding", "overrides"),
    "overrun": ("overran", "overrun", "overrunning", "overruns"),
    "oversee": ("oversaw", "overseen", "overseeing", "oversees"),
    "overtake": ("overtook", "overtaken", "overtaking", "overtakes"),
    "overthrow": ("overthrew", "overthrown", "overthrowing", "overthrows"),
    "panic": ("panicked", "panicked", "panicking", "panics"),
    "pay": ("paid", "paid", "paying", "pays"),
    "prove": ("proved", "proven", "proving", "proves"),
    "put": ("put", "put", "putting", "puts"),
    "read": ("read", "read", "reading", "reads"),
    "rebind": ("re-bound", "re-bound", "rebinding", "re-binds"),
    "rebuild": ("rebuilt", "rebuilt", "rebuilding", "rebuilds"),
    "recast": ("recast", "recast", "recasting", "recasts"),
    "relay": ("relayed", "relaid", "relaying", "relays"),
    "remake": ("remade", "remade", "remaking", "remakes"),
    "rend": ("rent", "rent", "rending", "rends"),
    "repay": ("repaid", "repaid", "repaying", "repays"),
    "reset": ("reset", "reset", "resetting", "resets"),
    "retake": ("retook", "retaken", "retaking", "retakes"),
    "rethink": ("rethought", "rethought", "rethinking", "rethinks"),
    "rewrite": ("rewrote", "rewritten", "rewriting", "rewrites"),
    "rid": ("rid", "rid", "ridding", "rids"),
    "ride": ("rode", "ridden", "riding", "rides"),
    "ring": ("rang", "rung", "ringing", "rings"),
    "rise": ("rose", "risen", "rising", "rises"),
    "ruin": ("ruined", "ruined", "ruining", "ruins"),
    "run": ("ran", "ran", "running", "runs"),
    "saw": ("sawed", "sawn", "sawing", "saws"),
    "say": ("said", "said", "saying", "says"),
    "see": ("saw", "seen", "seeing", "sees"),
    "seek": ("sought", "sought", "seeking", "seeks"),
    "sell": ("sold", "sold", "selling", "sells"),
    "send": ("sent", "sent", "sending", "sends"),
    "set": ("set", "set", "setting", "sets"),
    "sew": ("sewed", "sewn", "sewing", "sews"),
    "shake": ("shook", "shaken", "shaking", "shakes"),
    "shed": ("shed", "shed", "shedding", "sheds"),
    "shine": ("shone", "shone", "shining", "shines"),
    "shoot": ("shot", "shot", "shooting", "shoots"),
    "show": ("showed", "shown", "showing", "shows"),
    "shrink": ("shrank", "shrunk", "shrinking", "shrinks"),
    "shut": ("shut", "shut", "shutting", "shuts"),
    "sing": ("sang", "sung", "singing", "sings"),
    "sink": ("sank", "sunk", "sinking", "sinks"),
    "sit": ("sat", "sat", "sitting", "sits"),
    "ski": ("skied", "ski'd", "skiing", "skis"),
    "slay": ("slew", "slain", "slaying", "slays"),
    "sleep": ("slept", "slept", "sleeping", "sleeps"),
    "slide": ("slid", "slid", "sliding", "slides"),
    "sow": ("sowed", "sown", "sowing", "sows"),
    "speak": ("spoke", "spoken", "speaking", "speaks"),
    "spell": ("spelled", "spelt", "spelling", "spells"),
    "spend": ("spent", "spent", "spending", "spends"),
    "spill": ("spilled", "spilt", "spilling", "spills"),
    "spin": ("spun", "spun", "spinning", "spins"),
    "spit": ("spat", "spit", "spitting", "spits"),
    "split": ("split", "split", "splitting", "splits"),
    "spoil": ("spoiled", "spoilt", "spoiling", "spoils"),
    "spread": ("spread", "spread", "spreading", "spreads"),
    "spring": ("sprang", "sprung", "springing", "springs"),
    "stand": ("stood", "stood", "standing", "stands"),
    "stay": ("stayed", "staid", "staying", "stays"),
    "steal": ("stole", "stolen", "stealing", "steals"),
    "stick": ("stuck", "stuck", "sticking", "sticks"),
    "sting": ("stung", "stung", "stinging", "stings"),
    "strew": ("strewed", "strewn", "strewing", "strews"),
    "stride": ("strode", "stridden", "striding", "strides"),
    "strike": ("struck", "struck", "striking", "strikes"),
    "string": ("strung", "strung", "stringing", "strings"),
    "strive": ("strove", "striven", "striving", "strives"),
    "suit": ("suited", "suited", "suiting", "suits"),
    "swear": ("swore", "sworn", "swearing", "swears"),
    "sweep": ("swept", "swept", "sweeping", "sweeps"),
    "swim": ("swam", "swum", "swimming", "swims"),
    "swing": ("swung", "swung", "swinging", "swings"),
    "take": ("took", "taken", "taking", "takes"),
    "teach": ("taught", "taught", "teaching", "teaches"),
    "tear": ("tore", "torn", "tearing", "tears"),
    "tell": ("told", "told", "telling", "tells"),
    "think": ("thought", "thought", "thinking", "thinks"),
    "thrive": ("thrived", "thriven", "thriving", "thrives"),
    "throw": ("threw", "thrown", "throwing", "throws"),
    "thrust": ("thrust", "thrust", "thrusting", "thrusts"),
    "tinge": ("tinged", "tinged", "tingeing", "tinges"),
    "torpedo": ("torpedoes", "torpedoed", "torpedoing", "torpedo"),
    "traffic": ("trafficked", "trafficked", "trafficking", "traffics"),
    "unbind": ("unbound", "unbound", "unbinding", "unbinds"),
    "undercut": ("undercut", "undercut", "undercutting", "undercuts"),
    "undergo": ("underwent", "undergone", "undergoing", "undergoes"),
    "underlie": ("underlay", "underlain", "underlying", "underlies"),
    "understand": ("understood", "understood", "understanding", "understands"),
    "undertake": ("undertook", "undertaken", "undertaking", "undertakes"),
    "underwrite": ("underwrote", "underwritten", "underwriting", "underwrites"),
    "undo": ("undid", "undone", "undoing", "undoes"),
    "uphold": ("upheld", "upheld", "upholding", "upholds"),
    "upset": ("upset", "upset", "upsetting", "upsets"),
    "veto": ("vetoed", "vetoed", "vetoing", "vetoes"),
    "wake": ("woke", "waked", "waking", "wakes"),
    "wear": ("wore", "worn", "wearing", "wears"),
    "wed": ("wedded", "wed", "wedding", "weds"),
    "weep": ("wept", "wept", "weeping", "weeps"),
    "win": ("won", "won", "winning", "wins"),
    "wind": ("wound", "wound", "winding", "winds"),
    "withdraw": ("withdrew", "withdrawn", "withdrawing", "withdraws"),
    "withhold": ("withheld", "withheld", "withholding", "withholds"),
    "withstand": ("withstood", "withstood", "withstanding", "withstands"),
    "write": ("wrote", "written", "writing", "writes"),
    "zero": ("zeroed", "zeroed", "zeroing", "zeroes"),
}

ADJECTIVES = """
    able abnormal abrupt absent absentee absolute absurd academic acceptable accessible accountable accurate
    achievable active actual acute adamant additional adept adequate adjacent administrative admirable adverse
    advisory aerial affirmative affluent affordable afraid aggressive agrarian agricultural akin alien alive
    alternate ambitious amphibious ample ancient angry annual anonymous antitrust anxious apparent appellate
    appropriate arbitrary ardent armored arrogant artificial ashamed assertive attractive attributable audio
    authentic authoritarian autistic automatic automotive autonomous available awake aware awful awkward bad
    ballistic bankrupt bare basic beautiful beholden beloved beneficial better big bigger biggest bigoted
    bilateral biological biomedical bipartisan bisexual bitter bizarre blank blatant bleak blind blond bloodiest
    bloody blue bogus boisterous bold bombastic brash brave bright brilliant broad broader brown brutal
    bureaucratic busy calm candid capable capitalist captive careful careless casual catastrophic cautious
    cellular central centrist ceremonial certain chaotic characteristic charitable cheap cheaper chief civic
    civil civilian classic cleaner clearer clever closer closest coherent cold collective colonial colorful
    combatant combative comfortable comic commercial common communist comparable compassionate compatible
    competent competitive complex composite comprehensive con conciliatory concrete confident confidential
    confrontational congressional consecutive consequential conservative considerable consistent constant
    constitutional constructive consummate contemporary contentious continental contingent continuous contrary
    controversial convenient conventional convertible cordial corporate cosmetic costly countless courageous
    cozy crazy creative credible criminal critical crucial cultural curious current customary cynical daily
    dangerous dark dead deadliest deadly dear decent decisive deep deeper deepest defensive defiant definitive
    deliberate delicious democratic demographic dependent desperate destructive detrimental developmental devout
    different difficult digital diplomatic dire dirty disastrous discriminatory dishonest disingenuous dismal
    disorderly disproportionate disruptive distant distinct distinctive diverse divisive domestic dominant
    downward draconian dramatic dry dual dubious due durable dynamic eager earliest early easier easiest east
    eastern easy economic educational effective efficient eighth elder elderly electoral electric electrical
    electronic elementary eleventh eligible elusive embattled emblematic eminent emotional empty endless
    energetic enormous enthusiastic entire entrepreneurial environmental equal essential ethical ethnic
    evangelical evenhanded eventual everyday evident evil exact excellent exceptional excess excessive exclusive
    exempt exhaustive existential exotic expansive expensive explicit explosive extensive external extra
    extramarital extraordinary extreme extremist fair faithful false familiar famous fantastic fascist fastest
    fat fatal favorable favorite fearful feasible federal female feminist fertile fervent festive few fewer
    fierce fiery fifth final financial finest first fiscal flat flexible fond foolish forceful foreign foremost
    foreseeable formal former formidable forthcoming fortunate fossil fourth fractious fragile fraudulent
    fraught freelance frequent fresh friendly frontal fruitless fugitive full functional fundamental funny
    furious futile gala gaunt gay general generational generous genuine geographic geopolitical gigantic glad
    global gloomy golden good governmental gradual grand grateful grave gray great greater greatest green grim
    gross grueling gubernatorial guilty happy hard harder hardest hardline harmful harsh hateful hawkish
    hazardous healthy heavy hefty helpful heroic hesitant high higher highest historic historical holy homeless
    homemade honest hopeful horrible horrific hostile hot hourly huge human humanitarian hungry hypocritical
    hypothetical icy ideal identical ideological ignorant ill illegal illegitimate immediate immense imminent
    immune impartial impassioned imperative implicit important impossible impressive improbable impromptu
    improper inaccurate inadequate inappropriate inaugural incapable incendiary inclusive incoming incompatible
    incompetent inconclusive inconsistent inconvenient incorrect incredible incremental incumbent indefinite
    independent indicative indigenous indirect individual industrial ineffective ineligible inevitable infamous
    inflammatory influential informal inherent inhumane initial inner innocent innovative insane insecure
    insensitive instinctive institutional insufficient insurgent insurmountable intellectual intelligent intense
    intensive intentional interfaith interim interior internal international investigative ironic irregular
    irrelevant irresistible irresponsible jobless joint judicial junior keen key knowledgeable lackluster lame
    large larger largest late latest lax least leftist leftward legal legendary legislative legitimate lengthy
    less lesser lethal liberal libertarian lifelong lighter lightweight likable likely liquid little lively
    local logical logistical lone long longest longstanding longtime loose lopsided loud louder loudest lovely
    low lowest loyal lucky lucrative lunar luxurious mad main major makeshift male mandatory manifest many
    marginal massive maximum mayoral meaningful median medical mental mercenary mere messy metric mid migrant
    mild militant military minimal minimum minor mobile modern modest momentous monetary monthly moral more
    mountainous much multinational multiple municipal murderous murky muscular musical mutual myriad narrower
    nascent nasty national nationalist nationwide native natural naval nearby nearest necessary negative
    negotiable nervous neutral new newer newest newfound next nice ninth nominal nonpartisan nonprofit nonwhite
    normal northeastern northern northwestern notable notorious nuclear numerical numerous obvious occasional
    odd offensive offshore okay old older oldest ominous onetime ongoing online operational operative opposite
    oppressive optimistic oral orange ordinary organizational original other outdated outdoor outer outlandish
    outrageous outright outsized outspoken outstanding overall overhead overnight overseas painful palpable
    paltry parallel paramilitary paranoid parental parliamentary partial particular partisan passionate past
    paternal pathetic patriotic payable peaceful perennial perfect perilous permanent perpetual persistent
    personal pervasive pessimistic pharmaceutical philosophical phony physical pink pivotal plain plausible
    pleasant poisonous polite political poor poorer poorest popular populist populous positive possible potent
    potential powerful powerless practical pragmatic precarious precious predatory predictable pregnant
    preliminary prep presidential pretax previous priceless primary prime principal principled private
    problematic procedural productive professional profitable profound progressive prohibitive prominent
    promotional prone proper prospective prosperous proud provincial provisional provocative psychological
    public punitive pure pursuant quarterly questionable quick quicker quiet racial racist radical rainy rampant
    random rapid rare rational raucous raw ready real realistic rear reasonable rebellious recent receptive
    recipient reckless red reflective regional regular regulatory relative relentless relevant reliable
    religious reluctant remarkable reminiscent remote renewable renowned rental reproductive republican
    residential residual resilient resistant respectful respective responsible responsive restrictive retail
    revolutionary rhetorical rich richest ridiculous rightful rigorous ripe risky rival robotic robust rocky
    romantic rough routine rowdy royal runaway rural sad safe safer safest salient same scant scary scathing
    scientific seaside second secondary secret sectarian secular selfish senior senseless sensible sensitive
    serial serious seventh several severe sexist sexual sexy shaky shameful sharp sharper sheer short shorter
    sick significant silent similar simple simultaneous sincere sixth sizable skeptical slight slightest slim
    slimmer slower small smaller smallest smart smooth social socialist soft softer solar sole solid somber
    sorry southeastern southern southwestern sovereign sparse special specific spectacular spontaneous sporadic
    stable stagnant stalwart standard standby stark statewide staunch steady steep stern stiff straight
    straightforward strange strategic strict stricter strong stronger strongest structural stubborn stupid
    subsequent substantial substantive subtle suburban successful such sudden sufficient suitable sunny super
    superior supportive sure surrogate suspicious sustainable sweet swift symbolic sympathetic systematic
    systemic tacit tactical talented tall tangible technical technological temporary tense tentative tenuous
    terrible terrific territorial terrorist theoretical therapeutic thermal thick thin third thorough thoughtful
    thy tight tighter timeless timely tiny tolerant toothless totalitarian tough tougher toughest toxic
    traditional tragic transitional transparent tremendous trickier tricky troublesome true trustworthy truthful
    tumultuous turbulent twin typical ubiquitous ugly ultimate unable unacceptable unaccompanied unaffiliated
    unanimous unanswered unarmed unauthorized unaware unbelievable unborn uncertain unchanged unclassified
    unclear uncomfortable uncommitted uncommon unconditional unconstitutional unconventional undecided
    undeclared undercover underground underwater undisclosed undisputed undue uneasy unexpected unfair
    unfavorable unfinished unfit unfortunate unfounded unhappy unheard unidentified unilateral uninsured unique
    universal unknown unlikely unlimited unmarried unmistakable unnamed unnecessary unnoticed unofficial
    unorthodox unpaid unpopular unprecedented unpredictable unprepared unqualified unrealistic unrelated
    unrelenting unresolved unrestricted unsecured unsolicited unspecified unstable unsubstantiated unsuccessful
    unsure unsustainable untenable untrue untrustworthy unusual unwanted unwelcome unwilling upbeat upcoming
    upended upper upstate urban urgent useful useless usual vacant vague vain valid valuable various vast verbal
    viable vibrant vicious victorious vigilant vigorous violent viral virtual visceral visible visual vital
    vivid vocal volatile voluntary vulnerable wary weak weaker wealthier wealthiest wealthy weekly weird western
    white whole wholesale wide wider widespread wild wireless wise wonderful wooden worldwide worrisome worse
    worst worth worthwhile worthy wrong xenophobic yellow young younger youngest
""".split()

ADVERBS = """
    only
    aback aboard abroad afterward afterwards again ago ahead alike almost alone already also altogether always anew
    anymore anytime anyway anywhere apart apiece aside away back backward down earlier eastward else elsewhere
    enough even ever everywhere far farther fast faster firsthand forever forth forward furthermore halfway
    hence here however indeed instead just later likewise longer maybe meanwhile moreover most never
    nevertheless nonetheless north northward northwest not now nowhere often once otherwise perhaps pretty prior
    quite rather regardless seldom smarter so somehow sometime sometimes somewhat somewhere soon sooner south
    southwest still then thereafter thereby therefore thereof thus today together tomorrow tonight too twice
    underway upside upward very well whatsoever yesterday yet
""".split()
"""Those that do not end in -ly."""

NOT_ADVERBS = """
    ally anomaly apply assembly briefly bully butterfly comply costly daily deadly disorderly early elderly
    family fly friendly gadfly holy hourly imply jelly likely lively lonely lovely monopoly monthly nightly
    quarterly rally rely reply supply tally timely ugly unlikely weekly
""".split()
"""Words in -ly that are no adverbs."""

MAINLY_NOUNS = """
    abuse abuses access accord accords account accounting accounts act acts address addresses advance advances
    advertising advocate advocates affiliate affiliates age ages aid aim air airs alarm allies ally amassing ambush
    amount amounts analyses anchor anger annex answer answers appeal appeals approach approaches archive archives
    arm arming arms arrest arrests assault assaults associates attack attacks attempt attempts attributes audit
    author authors averages award awards backs baking balance balancing ballot balloting ballots ban bank banking
    banks bans bar bargain bargaining barricade bars base bases bash bath battle battles beam benefit benefits bet
    bets bias biases bid bidding bids bill bills bind binding bit blacks blast blasts blaze blend blessing block
    blocks blow blows board boards bomb bombing bombs book booking books boom boos boosts border borders borrowing
    bounds box boxes boxing boycott brace brand brands breach breaches breaks brewing briefing broadcast
    broadcasting broadcasts broker brokers bruises brush brushes buck building bully burst bus buses bust campaign
    campaigns canning cans cap caps care cast caucus caucuses cause causes caution cement center centers chain
    chains chair chairs challenge challenges champion champions change changes channel channels chant chants charge
    charges charm charter charters chase chat cheating check checks cheer cheers chip chips claim claims clash
    clashes cleaning click clicks clothes clothing coin collapse color coloring colors combat comfort command
    commands comments commission commute commutes compound compounds compromise concern concerns conduct conflict
    conflicts congratulating conscript conscripts consoles consulting contact contacts contest contests contract
    contracts contrast contrasts control controls converts convict cook cooking coordinates copies copy cost costs
    counsel counseling counselling count counter counterattack counts couple couples court courts crack cracks craft
    crash credit crediting credits crew crews cries crowd crowds crown cruise crush cry cuts damage damages dance
    dancing dash date dates daydream daydreaming deadlock deal deals debate debates debut decline declines
    decorating decrease decree defeat defeats delay delays demand demands dent desert design designs desire desires
    detail details detour detours dial dictates dining dip discharge discharges discipline discount discounting
    discounts discrediting disgrace disgust dislike dismay dispatch display displays dispute disputes disregard
    disrespect distance distrust ditch ditches dive divorce document documents dog dogs doom doubles doubt doubts
    download downloads draft drag dream dreams dress dresses drilling drills drink drinking drinks drive drives drop
    duck echo echoes edge edges editing effect effects email emails encounter encounters end ends engineer
    engineering engineers escort estimate estimates evening evidence exchange exchanges exercise exercises exhibit
    exhibits exile exiles exit expatriate expatriates experience experiences eye eyes face factor factors fall fame
    fan fans fare fares favor favour fear fears feature features fee feed feeling fees ferment feud field fielding
    fields fight fights figure figures file files filing film films finance finances financing fire fires fish
    fishing flag flags flank flaws flock flood floods flow flows flush focus foot footing forage force forces
    forfeit form forms founding frame frames freeze frosting fuel fuels function functions fund funding funds funnel
    gain gains gallop gambling game games gaming gathering gauge gauges gear gesture gestures gift gifts grabs
    graduate graduates grant grants grip ground grounds guarantee guarantees guard guards guide guillotine gun guns
    guts hack hail halt hammer hand handling hands harm haul head headline headlines heads healing hearing heat
    heating hedge hedges herd herds hike hikes hint hints hits hoist honor hop hope host hosts house houses housing
    huddle hug hunt hunting hustle hydrate hydrates impact impacts import imports inch inches increase increases
    index influence influences input institute insult insults intercept interest interests intern interns interview
    interviews issue issues jab jail jam jar jars jeers jogging joke jokes judge judges jump kick kidnapping label
    labelling labels labor lack land landing lands lapse lapses laugh leak leaks leap lecture lectures lending level
    levels leverage license licenses light lighting lightning lights liking limit limits line lines link links list
    listing lists lives load loads lobby locks looting love lurch mail man mandate mandates maneuver maneuvering
    manufacturing map mapping march marches mark market marketing markets marks marshal marshals mask masquerade
    mass massacre masses mastermind match matter matters meaning measure measures meeting mess message messages
    messaging mine mines mining mirror mistake mistakes mistrust misunderstanding misuse mix model modeling
    modelling models moderates mold monitoring monitors mortgage mortgages move moves multiply murder murders muzzle
    muzzles nail name names need neighbor neighbors network networking networks nickname nod note notes notice
    nuances number numbers object objects offer offering opening orbit orbits order orders outlaw outlaws outline
    outlines output outrage overdose overdoses overflow overhaul overlap overload pack package packages packaging
    paint painting paints pair pairing pairs pamper panic parade parades park parking parks part parts patch patrol
    patrols pause peak pen phase phone phones photograph photographs picture pictures pile pillage pin pioneer pit
    pitch pitches place places plague plan planning plans plant plants pledge pledges plot plunge point points
    poison poisoning police poll polling polls pop position positions post posts pound pounds power powers practice
    practices praise premise premises press presses pressure pressures price prices pricing pride print printing
    probe probes proceeds process processes processing profile profiles profit profits programme programming
    progress project projects promise promises props protest protests publishing punch punches puncture punctures
    purchase purchases puzzle question questioning questions quip quotes race races rack rage raid raids rail
    railing rails rallies rally rambling ramp range ranges rank ranks rape rate rates rating reading reason
    reasoning reasons rebel rebels rebound rebuff reckoning record recording records recycling redesign reference
    references reform reforms refund refunds regard register reign reissue reissues release releases remark remarks
    rent rents repair repeal reply report reports request requests rescue research reserve reserves reset respect
    respects rest restructuring result results retreat return returns review reviews revolt revolts reward rewards
    rework rides ridicule ring riot riots rise risk risks rival rivals roar rock rocket rockets rocks roll rolls
    root roots round rounds rout route routes ruin ruins rule rules ruling rumor rumors rupture ruptures rush
    sabotage sacrifice sacrifices safeguards sailing salaries salary salvage sample samples sampling sanctions scale
    scares schedule schedules scheduling school schools score scores scorn scramble scrambles scratch screen
    screening screens screw script scripts seal search searches season seasons seat seating seats sense sentence
    sentences sentencing sets shackle shackles shadow shadows shame shape shapes share shares shell shells shelves
    shield shields shift shifts ship ships shiver shock shocks shooting shop shopping shops shot shovel shovels show
    showcase shuffle side sidelines sides siding sign signal signals signs silence singles sip size sizes sketch ski
    skid skids skiing skill skills skirmishes slam slander slate slaughter slaying slew slide slump smile smiles
    smoke smoking snag snub snubs sound spares spending spies spike spill spirit splinter split sponsor sponsors
    sport sports spot spotlight spots sprain sprains spread spring sprint sprints spy squabble squash squeeze stab
    stabs stack staff staffs stage stages stake stakes stall star stars state states station stations steering step
    steps stereotypes sticks stock stocks store stores storm storms strand stream stress stretch stretches stride
    strides strike strikes string strip structure structures struggle struggles studies study stump stumping subject
    subjects subpoena subpoenas suit suits sum sums supplement supplies supply support surface surfaces surge
    surprise surprises surrender survey surveys swap sweat sweep swing swipe switch tack taint talk talks tallies
    tally tape tapes taping target targets task tasks tax taxes teaching team teams tears temper tender term terms
    test testing tests tether tethers thanks thaw throng throngs thrust tie ties tilt time times timing tinkering
    tip tips title titles tops torch torches torment torture totals touch touches tour tours tower towers traces
    track trade trades trading traffic trafficking trail trails train training trains transfer transfers transplant
    transplants transport trap traps trash travel traverse trend trends trespass trip trips trouble troubles truck
    trucking trucks trump trust tune tunnel tunnels tweet tweets twist twists understanding updates upload uploads
    upsets use value values vet veto view views visit visits voice voices volunteer volunteers vomit vote votes
    voting vow wage wages wake war warming warning warrant warrants wars waste watches wave waves wedding whisk
    whisper wind winds wire withholding witness witnesses wobble wonder wonders woods word wording words work works
    worries worship wound wounds wreck yell yields zone zones zoning
""".split()
"""Forms of verbs that are more often nouns."""

MAINLY_ADJECTIVES = """
    aborted addicted alarming alert amazing animated appalling appealing articulate associate average avowed
    balanced barbed bashing bearded beleaguered belittled best black booming boring brief brokered bruising charming
    chartered civilized clean clear close compelling complete condensed confusing consolidated convincing cool
    correct corrupt cramped crippling crooked damaging damn daunting dazzling debilitating depressed devastating
    direct disabled disaffected disappointing disarmed disgusting dissatisfied distressed distressing disturbing
    double drunk embarrassing enamored encrypted exasperated exciting fake famed fascinating fine fitting flagging
    flattering flawed flip free freewheeling frustrating further galvanized gifted gilded grafted hacking humble
    humbling humiliating impending impoverished inspiring insulting interested interesting intoxicated intriguing
    isolated last lean leveraged limited localized loving lower maimed manned misguided misleading mock moderate
    mystified nagging narrow net obscure open outgoing overcrowded overflowing overpowering overwhelming owing own
    paralyzed paved pivot pleasing preferred present promising protracted purported ranking refreshing resounding
    rewarding rid rousing saddened salaried savage seasoned seeming separate shocking shy simplified single skilled
    slow sober sophisticated sour spanking spare spiked spirited sprinting staggering standardized striking stunning
    subsidized surprising tempting terrifying top total towering triple troubled troubling twisted unbound
    unfettered unified unionized unsettled uplifting utter warm welcome wicked willing wooded
""".split()
"""Forms of verbs that are more often adjectives."""
