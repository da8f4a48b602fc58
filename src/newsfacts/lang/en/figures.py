# SPDX-License-Identifier: MIT
"""English: words that tell what is no quantity, and how what is counted is named."""

from newsfacts.lang.schema import FigureWords

FIGURES = FigureWords(
    labels=frozenset(
        """
        no nos number numbers article articles section sections chapter page pages part item items phase level route
        highway interstate channel room flight gate title amendment volume vol verse psalm rule grade type class
        apartment apt flat suite unit block terminal platform exhibit proposition prop resolution paragraph clause
        figure fig table group step tier stage category version model episode season series lot zone sector division
        pier district ward precinct form code id ref complex isbn issn doi psalms covid apollo incident
        passcode pin ch § p pp
        """.split()
    ),
    labels_behind=frozenset({"zip"}),
    streets=frozenset(
        """
        street st road rd avenue ave boulevard blvd lane drive dr way court place square highway hwy parkway terrace
        crescent close row alley
        """.split()
    ),
    emergencies=frozenset("911 999".split()),
    lines=frozenset(
        """
        helpline helplines hotline hotlines call calling dial dials dialed dialled dialing dialling phone phoning ring
        ringing text texting
        """.split()
    ),
    scoring=frozenset("score net equalise equalize strike".split()),
    past=frozenset({"past"}),
    quarters=frozenset({"quarter"}),
    clocks=frozenset("am pm a.m. p.m. a.m p.m o'clock o’clock gmt est edt pst pdt utc bst cet noon midnight".split()),
    ordinals=frozenset({"1st", "2nd", "3rd", *(f"{digit}th" for digit in range(10))}),
    year_cues=frozenset(
        """
        in since by from until till during before after of between early late mid around circa year spring summer autumn
        fall winter fiscal fy the this that last next to and through election
        """.split()
    ),
    results=frozenset(
        """
        win wins won loss lost lose defeat victory draw drew tie tied lead led beat beating trail trailed score scored
        aggregate record vote votes voted majority confirmed ruling rulings decision decisions favor favour rout routed
        shutout
        """.split()
    ),
    one_before=frozenset(
        "no any every each this that the another which some someone only nobody not other day loved".split()
    ),
    versus=frozenset({"to"}),
    idioms=frozenset("thing reason day way point time size another off sided".split()),
    limbs=frozenset("hand side".split()),
    further=frozenset({"other"}),
    superlatives=frozenset("most best biggest largest greatest worst least last first only highest top".split()),
    ranks=frozenset({"top", "bottom"}),
    rates=frozenset({"per"}),
    rate_nouns=frozenset("rate rates incidence".split()),
    zero_before=frozenset("net ground absolute".split()),
    not_halves=frozenset("first second other latter former better front back final in this next last".split()),
    times=frozenset({"twice", "thrice"}),
    attributes=frozenset({"double", "doubles", "triple", "quadruple"}),
    multiplied=frozenset({"times"}),
    tied=frozenset("pointer pointers wheeler wheelers something somethings".split()),
    doubling=frozenset("down up over".split()),
    compared=frozenset(
        """
        that what more less fewer higher lower greater larger bigger smaller longer faster better worse brighter hotter
        colder cooler warmer wetter drier older younger taller shorter cheaper dearer stronger weaker closer wider
        heavier lighter quicker slower richer poorer safer likelier
        """.split()
    ),
    equative=frozenset({"as"}),
    degrees=frozenset("many much few little".split()),
    plurals=frozenset(
        """
        people men women children policemen firemen servicemen servicewomen police troops personnel staff aircraft
        spacecraft cattle sheep fish feet teeth mice lives media data criteria clergy folk crew fishermen businessmen
        spokesmen gunmen militia
        """.split()
    ),
    numerous=frozenset(
        """
        homes households houses jobs users copies visitors viewers listeners readers voters votes customers subscribers
        shares passengers residents workers refugees migrants pupils students patients doses cases tests jabs vehicles
        cars units hits views downloads followers members citizens families taxpayers pensioners tourists adults
        bottles tickets albums phones devices accounts trees chickens birds animals parcels meals trips journeys pints
        packs holidaymakers drivers motorists commuters borrowers bookings downloads
        """.split()
    ),
    strong=frozenset({"strong"}),
    said_of=frozenset({"of"}),
    groups=frozenset("family team group panel crew party gang band jury squad board cast class household unit".split()),
    totals=frozenset("toll tolls total totals tally count number headcount population".split()),
    numbering=frozenset({"number"}),
    linking=frozenset(
        """
        be am is are was were been being 's ’s total average stand remain stay reach hit exceed surpass top cost close
        end open settle cross touch breach come range start begin measure weigh amount equal near approach linger hover
        number peak trade finish
        """.split()
    ),
    placing=frozenset(
        "put set keep hold leave estimate value price assess cap limit bring take push peg fix move list".split()
    ),
    pricing=frozenset("sell retail auction trade buy purchase rent lease".split()),
    price_leads=frozenset({"for"}),
    taking=frozenset("lose add gain shed cut raise reduce boost slash trim lift push save".split()),
    numbering_verbs=frozenset({"number"}),
    consisting=frozenset({"in"}),
    worth=frozenset({"worth"}),
    directions=frozenset(
        """
        north south east west northeast northwest southeast southwest
        """.split()
    ),
    across=frozenset({"by", "x", "\u00d7"}),
    shares=frozenset({"in", "in every", "out of", "out of every", "of every"}),
    share_openings=frozenset("in out of".split()),
    older=frozenset({"or older", "or younger", "and older", "and younger", "and over", "and under"}),
    being=frozenset("was is am be 's \u2019s".split()),
    impersonal=frozenset("it they we you there which that what".split()),
    quantifiers=frozenset("other more such most".split()),
    participle_endings=tuple("ced ched ded ged ied ked led med ned ped sed shed ted ued ved wed yed zed".split()),
    decades=frozenset({"s"}),
    infinitive="to",
)
