# SPDX-License-Identifier: MIT
"""English: first names that news from other parts of the world has often, in lower case, by gender.

Written for this project, with some American short names, beside the census of the United States in `first_names`. No
name that is a common English word, a place or more often a surname.
"""

MEN = frozenset(
    """
    abdallah abdel abdelaziz abdoulaye abdulaziz abdullah abdulrahman abhishek abiy adama adebayo adnan ahmet aidan
    aiden ajay akbar akhilesh akihiko akira akshay alasdair alassane alastair aled aleksandar aleksander aleksandr
    aleksei alexei alexey alfie alhaji aliaksandr alistair aliyu amadou aman amarinder amin aminu amir amit amr anand
    anatoly anders andras andrei andrej andriy andrzej andrás andré andrés angus anil anish ansar anurag anwar arif
    arjun arkady arnaud arne arsene arseniy artem artur arvind asad asghar ashok ashraf ashwin asif atiku attila
    aurélien avigdor ayman aziz babatunde baburam bakhtiar balazs barnaby bashar bassam benoit bertrand beto bhagwant
    bhupesh bilal binyamin bjarne bjorn bjørn bogdan bohdan bola bongani boubacar branko bryn bukayo burak caio
    callum carles cathal chidi chinedu chirag christophe chukwu chukwuemeka cian ciaran ciarán claudiu clive colm
    connor conor cormac costas crispin cristiano cyrille cédric césar dafydd damir danladi danylo daoud dapo dariush
    dariusz darragh declan deepak denys denzil devendra dewi dharmendra diarmuid didier dimitri dimitrios dimitris
    dinesh dmitri dmitriy dmitro dmytro dominik donal donatas dragan dušan dónal eamon eamonn eduard ehsan ehud eitan
    eknath ekrem eliud emeka emir emmerson emre enrico enzo eoghan eoin erling etienne euan evgeny evo ewan fabien
    fabrice fahad fahd faisal farhan farid farooq faustin fawzi fayez femi ferenc fergal fergus fernand filip finley
    fintan florian franck francois françois fredrik frédéric fumio gabor gaetan galal gamal ganesh garba gareth
    gaspard gaurav gavriil gaël gbenga geir gennady geoff georgi georgios geraint gerhard gethin gianni giannis giles
    giorgi girish giuliano gopal goran gotabaya graeme gregor grigory guillaume gurpreet györgy günter günther habib
    haile hakan hakeem hamad hamdi hamid hamish hamza harbhajan hardik haruki hasan hashim hatem heinz helmut hemant
    hervé hideki himanta hiroshi hisham hossein houari hristo hussain hussein huw håkon iain ibrahim idris idriss
    ieuan ifeanyi ifor igor ihor ikenna ilham ilya imad imran ioannis isamu ismail istván ivo ivor iván iwan jacek
    jadon jagdish jago jair jairam jakob jakub jalal janez janos janusz jaroslav jasprit jassim javad jawad jayden
    jeb jens jeremie jerzy jesper jesús jez jibrin jiří joao joaquim joaquín johan johannes jorg joschka joseba josé
    jozef joão juha jurgen jérôme jörg jörn jürgen kabiru kamal kamil kamran kapil karim karthik kasper katsunobu
    kazimierz keiji keir kemal kenji kerim kev khaled khalid khalifa khalil kian kieran kiran kiriakos kirill kjetil
    klaus koffi kofi koichi koji kojo konstantin kostas kristof krzysztof kunal kunle kwabena kwame kwasi kweku kwesi
    kyriacos kyriakos lachlan lakshman lamine lars laszlo laurent lech leonid leszek levan liam lorenz lothar luc
    luca ludovic luiz luka lukas lukasz lukáš lászló maciej magnus mahamadou mahathir mahdi mahendra mahesh mahinda
    mahmoud mallikarjun mamadou mamoru mandla manfred manish manmohan manoj mansour marcin marek mariusz marko martín
    marwan masoud massimo mateus mateusz matheus mathieu matteo matthias mattias maxim maxime mehdi mehmet mervyn
    michał micheál mihai mihail mikael mikhail mikkel mikko miklos milos miloš miroslav mirosław mitt modibo mohamad
    mohammadu mohamud mojtaba morten mostafa moussa muhammad muhammadu mukesh munir murat musa mustafa mwai mykhailo
    mykola nabil naftali naguib najib narendra naresh naruhito nasiru nasser naveen navid nawaz nayib nazem newt
    niall nicolae nicolás nikhil nikola nikolai nikolaos nikolay nikos nitin nitish nnamdi novak nuno obinna oisín
    olaf olafur ole oleg oleh oleksandr oleksii oleksiy olivier olli olly oluwaseun ondřej orhan osama oskar osman
    ostap otávio ousmane owain padraig pallab pankaj panos paolo pascal pavel pawel paweł pedrag pekka petr petro
    petros petter philippe piers pietro piotr piyush prabowo pradeep prakash pranab prasanna prashant praveen pravin
    predrag pádraig péter radoslaw raffaele raghuram raheel rahim rahul raila rainer raj raja rajan rajesh rajiv
    rajnath rakesh ramesh ramzan ramzi ranil ranjit rashid rasmus ravi ravindra razvan raúl recep reijo reince rené
    reza rhys riad riccardo riek rifaat rishi rohan rohit romain rotimi ruairi ruairí rubén rui rune ruslan rustam
    ryo sachin sadiq saeed saif sajid saleh salih salim salman salva samir samuli sandeep sandro sani sanjay sanjeev
    satish satoshi satya saud sebastiao sebastien sebastião segun senthil serge sergei sergey serhiy serkan seán
    shahbaz shahid shaul shavkat shehu sheikh shigeru shimon shinichi shinji shinzo shlomo siddharth silvio sipho
    siyabonga sizwe slavoj slobodan somesh soren sourav stanislav stanislaw stanisław stavros stefano stelios stu
    stéphane subhash subodh sudhir sukhbir suleiman sunil suresh sven svetozar syed sébastien søren taavi tadeusz
    tadhg taha takashi takeshi tamas tamás taras tarek tareq tariq taro tarun tayyip tedros telmo teodor terje thabo
    thaksin themba thiago thierry thorsten thulani théo tiago tidjane tijani tinashe tomasz tomislav tomás tomáš
    torsten toshihiro toshiro trond tsutomu tunde tunji tyrese uday uddhav uhuru umar umaru usman uwe vaclav vadim
    valeriy varun vasco vasily vassilis vasyl veselin vijay vikram viktor vin vinay vinicius vinod viraj virat vitali
    vitaliy vitaly vitor vivek vladimir vladislav vlado vojtech volkan volker volodymyr václav vítor waleed walid
    waqar wassim wilf wladimir wlodzimierz wojciech wojtek wolfgang xi yahya yair yakubu yanis yannick yaroslav
    yasser yasuhiro yehuda yevgeny yevhen yitzhak yoav yoichi yonas yoshihide yoshiro yossi yousef youssef yuichiro
    yukio yuriy yusuf yuvraj yves zain zayn zbigniew zeljko zine zoltan zoltán zoran ángel åke éamon óscar ömer
    øyvind łukasz
    """.split()
)

WOMEN = frozenset(
    """
    aaliyah aarti abena abimbola adaeze aditi adjoa adwoa agata agnieszka agnès aikaterini ailsa aino aishwarya
    aisling aissata akinyi akosua alaa aleksandra aliya amaka aminata amna amrita amélie anahita ananya anastasiya
    anaïs angharad anjali anke annalena annegret anouk antje anuradha anwen aoife aparna archana aruna arzu asma
    atifete aurélie ayse aysha aziza begoña benazir bethan bineta bronislava bronwen bríd bukola bushra caoilfhionn
    caoimhe carme carys catriona cerys chiara chimamanda chioma chloë cristiane cécile céline darya deepa deepika
    dervla dilma dilnoza divya dominika dorota dragana ebba ebru efua eilidh ekaterina elif elpida elspeth elzbieta
    emine esi esra eszter fadime farida fatma fatou fatoumata federica femke ffion fionnuala folake folasade
    frederique freya funke gayatri geeta geetanjali geneviève ghada gintare giorgia giulia glenys grainne gro gráinne
    gulnara gül habiba hadiza hala halima hanan hauwa hela helle hina hira houda huda huma hélène ieva ifeoma ilaria
    ildikó imogen ingrida inna inés inês ioana iryna ishita isla itziar ivanka jasmina jayalalithaa jelena jemima
    jolanta jyoti kadri kaisa kaja kajsa kalpana karolina kasia katalin katarina katarzyna katerina kateryna katja
    katya kavita kellyanne khadija kirsti kirsty kolinda ksenia kseniya lakshmi lalita larysa lata latifa laxmi lenka
    leyla leymah lidija lindiwe liudmila liv ljiljana lubna ludmila luísa lyubov lyudmila lúcia maeve maha mahnaz
    mairead mairéad maja malala malgorzata malin mamata manal margarethe margaux margrethe mariia marija marijana
    marit mariya marjan maría masha mayawati małgorzata meena meenakshi meera megawati mette mhairi milena mirjana
    morag mounia máire mélanie mónica nabila nadezhda nadiia najat najla naledi nandini naoko narges nasreen nasrin
    nataliia nataliya natasa nawal neelam neha nerys nese ngozi niamh nino nirmala njeri nkechi nomsa noor nour noura
    nuala nuria nóirín odile oksana olena olesya olha oliwia orla orlaith oxana ozlem padma paetongtarn panagiota
    parveen patricija philippa pippa pooja pratibha preeti priya priyanka päivi rachida radhika rajeshwari rania
    rasha reem rehana rekha rigoberta ritu roisin roza ruta ruzica réka róisín sadia safia saida sakina salma samia
    sanaa sandhya sanna sanne saoirse saskia segolene sevgi shabana shaima sharmila shazia sheetal shilpa shirin
    shobha shreya shruti sian silke sinazo sinead sinéad siobhán siân slavica smriti sneha snezana sofía solveig
    sonali stavroula sudha sunanda sunita sushila sushma svenja svitlana swati ségolène tamsin tarja tawakkol thandi
    thandiwe tilly titilayo tuula ulla valentyna valeriya valérie vandana verónica vesna vidya vigdis viktoria
    viviane vrinda wafa waheeda wambui wangari wanjiru yasmeen yekaterina yetunde yevheniia yingluck yulia yuliia
    yulija zainab zanele zara zdenka zehra zeynab zeynep zlata zorica zoë zsuzsanna zuzana ágnes éilis élisabeth órla
    özlem
    """.split()
)
