# SPDX-License-Identifier: MIT
"""English: countries, regions and cities that news names often, and their adjectives, in lower case."""

PLACES = frozenset(
    name.strip()
    for name in """
    afghanistan, africa, alabama, alaska, alberta, algeria, america, amsterdam, angola, ankara, antarctica, argentina,
    arizona, arkansas, armenia, asia, athens, atlanta, australia, austria, azerbaijan, baghdad, bahamas, bahrain,
    bangladesh, barcelona, beijing, beirut, belarus, belgium, belgrade, belize, berlin, bolivia, bosnia, boston,
    botswana, brazil, britain, british columbia, brooklyn, brussels, bucharest, budapest, buenos aires, bulgaria,
    burma, burundi, cairo, california, cambodia, cameroon, canada, caracas, chicago, chile, china, colombia, colorado,
    connecticut, copenhagen, costa rica, crimea, croatia, cuba, cyprus, czech republic, czechia, dakota, damascus,
    darfur, delaware, denmark, detroit, dubai, dublin, east asia, ecuador, edinburgh, egypt, el paso, el salvador,
    england, eritrea, estonia, ethiopia, europe, finland, florida, france, gaza, gaza strip, geneva, georgia, germany,
    ghana, glasgow, great britain, greece, greenland, guatemala, guinea, haiti, hawaii, helsinki, hollywood, honduras,
    hong kong, houston, hungary, iceland, idaho, illinois, india, indiana, indonesia, iowa, iran, iraq, ireland,
    islamabad, israel, istanbul, italy, ivory coast, jakarta, jamaica, japan, jerusalem, kabul, kansas, karachi,
    kazakhstan, kenya, kentucky, kiev, kosovo, kuwait, kyiv, kyrgyzstan, lagos, laos, las vegas, latin america, latvia,
    lebanon, liberia, libya, lisbon, lithuania, london, long island, los angeles, louisiana, luxembourg, macedonia,
    madagascar, maine, malawi, malaysia, mali, malta, manchester, manhattan, manila, manitoba, maryland, massachusetts,
    mauritania, melbourne, mexico, mexico city, miami, michigan, middle east, minneapolis, minnesota, minsk,
    mississippi, missouri, moldova, mongolia, montana, montenegro, montreal, morocco, moscow, mozambique, mumbai,
    munich, myanmar, nairobi, namibia, nebraska, nepal, netherlands, nevada, new delhi, new england, new hampshire,
    new jersey, new mexico, new orleans, new south wales, new york, new york city, new zealand, newfoundland,
    nicaragua, niger, nigeria, north africa, north america, north carolina, north dakota, north korea,
    northern ireland, norway, nova scotia, ohio, oklahoma, oman, ontario, oregon, oslo, ottawa, pakistan, palestine,
    panama, papua new guinea, paraguay, pennsylvania, peru, philadelphia, philippines, poland, portugal, prague,
    pretoria, puerto rico, pyongyang, qatar, quebec, queensland, rhode island, rome, romania, russia, rwanda,
    san diego, san francisco, san jose, santiago, saskatchewan, saudi arabia, scotland, seattle, senegal, seoul, serbia,
    shanghai, siberia, sierra leone, silicon valley, singapore, slovakia, slovenia, somalia, south africa,
    south america, south australia, south carolina, south dakota, south korea, south sudan, soviet union, spain,
    sri lanka, stockholm, sudan, suriname, sweden, switzerland, sydney, syria, taipei, taiwan, tajikistan, tanzania,
    tasmania, tehran, tennessee, texas, thailand, tibet, tokyo, toronto, tripoli, tunisia, turkey, turkmenistan,
    uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, utah, uzbekistan, vancouver,
    venezuela, vermont, vienna, vietnam, virginia, wales, wall street, warsaw, washington, west bank, west virginia,
    western australia, wisconsin, wyoming, yemen, zambia, zimbabwe, zurich
    """.split(",")
)

DEMONYMS = frozenset(
    """
    afghan african albanian algerian american arab arabian argentine argentinian armenian asian australian austrian
    azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
    cameroonian canadian catalan catholic caribbean chechen chilean chinese christian colombian congolese croatian
    cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino
    finnish french georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian
    indonesian iranian iraqi irish islamic israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan
    korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian
    malian maltese mexican moldovan mongolian moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian
    norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish portuguese qatari romanian
    russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali soviet spanish sudanese
    swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan
    uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
    """.split()
)
