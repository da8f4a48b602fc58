# SPDX-License-Identifier: MIT
"""English: first names that news from other parts of the world has often, in lower case, by gender.

Written for this project, with some American short names, beside the census of the United States in `first_names`. No
name that is a common English word, a place or more often a surname.
"""

MEN = frozenset(
    """
    abdallah abdel abdelaziz abdoulaye abdulaziz abdullah abdulrahman abiy adama adebayo adnan akbar akihiko akira
    akshay alassane aleksandar aleksander aleksei alexei alexey alhaji aliaksandr amadou aman amin amir amit amr
    anand anatoly anders andrei andrej andriy andrzej anil anish ansar anwar arif arjun arkady arnaud arne arsene
    arseniy artem artur arvind asad asghar ashok ashraf asif atiku avigdor ayman aziz babatunde baburam
    bakhtiar balazs bashar bassam benoit bertrand beto bhupesh bilal binyamin bjarne bjorn bogdan bola boubacar
    branko carles chidi chinedu christophe chukwu chukwuemeka claudiu cyrille damir danylo daoud dariush dariusz
    deepak denys dharmendra didier dimitri dimitris dinesh dmitri dmitriy dmitro dmytro dominik donatas dragan
    eduard ehsan ehud eitan ekrem eliud emeka emmerson enrico enzo erling etienne evgeny evo fabien fabrice fahad
    fahd faisal farhan farid farooq faustin fawzi fayez fernand filip florian franck francois françois fredrik fumio
    gabor gaetan galal gamal ganesh gaspard gaurav gavriil gennady georgi georgios gerhard gianni giorgi giuliano
    gopal goran gotabaya gregor grigory guillaume gurpreet habib haile hakan hakeem hamad hamdi hamid hamza haruki
    hasan hashim hatem heinz helmut hideki hiroshi hisham hossein houari hristo hussain hussein ibrahim idris idriss
    ifeanyi igor ihor ilham ilya imad imran ioannis isamu ismail ivo jacek jagdish jair jakob jalal janez janos
    janusz jaroslav jassim javad jawad jeb jens jeremie jerzy joao joaquim johan johannes jorg joschka joseba jozef
    joão juha jurgen jürgen kamal kamran karim kasper katsunobu kazimierz keiji keir kenji kerim khaled khalid
    khalifa khalil kiran kiriakos kirill klaus koffi kofi koichi koji konstantin kristof krzysztof kunal kwame kwasi
    kyriakos lakshman lamine lars laszlo laurent lech leonid leszek levan lorenz lothar luc luca ludovic luiz lukas
    maciej magnus mahamadou mahathir mahdi mahesh mahinda mahmoud mamadou mamoru manfred manish manmohan manoj
    mansour marcin marek mariusz marko marwan masoud massimo mateusz mathieu matteo matthias maxim maxime mehdi
    mehmet michał mihai mihail mikhail mikko miklos milos miloš miroslav mitt modibo mohamad mohammadu mohamud
    mojtaba mostafa moussa muhammad muhammadu mukesh munir murat mustafa mykhailo mykola nabil naftali naguib najib
    narendra naruhito nasser naveen navid nawaz nayib nazem newt nicolae nicolás nikola nikolai nikolay nikos nitin
    novak nuno olaf olafur oleg oleh oleksandr oleksii oleksiy olivier olli orhan osama osman ousmane pallab pankaj
    paolo pascal pavel pawel pedrag pekka petr petro petros philippe pietro piotr prabowo pradeep prakash pranab
    prasanna prashant pravin predrag radoslaw raffaele raghuram raheel rahim rahul raila rainer raj raja rajan
    rajesh rajiv rajnath rakesh ramesh ramzan ramzi ranil ranjit rashid ravi razvan recep reijo reince reza riad
    riccardo riek rifaat rishi rohit romain rune ruslan rustam ryo sadiq saeed saif sajid saleh salih salim salman
    salva samir samuli sandeep sandro sanjay sanjeev satoshi satya saud sebastiao sebastien sebastião serge sergei
    sergey serhiy shahbaz shahid shaul shavkat sheikh shigeru shimon shinichi shinji shinzo shlomo siddharth silvio
    slavoj slobodan soren stanislav stanislaw stefano stelios subhash sudhir suleiman sunil suresh svetozar syed
    taavi tadeusz taha takashi takeshi tamas tarek tareq tariq taro tayyip tedros teodor thabo thaksin thierry
    thorsten tidjane tijani tomasz tomislav toshihiro toshiro tsutomu uday uhuru umar umaru usman uwe vaclav vadim
    valeriy vasily vasyl veselin vikram viktor vin vinay vinod viraj vitali vitaliy vitaly vivek vladimir vladislav
    vlado vojtech volker volodymyr václav waleed walid waqar wassim wladimir wlodzimierz wojciech wolfgang xi yahya
    yair yanis yannick yasser yasuhiro yehuda yevgeny yevhen yitzhak yoav yoichi yonas yoshihide yoshiro yossi
    youssef yuichiro yukio yuriy yusuf yves zbigniew zeljko zine zoran
    """.split()
)

WOMEN = frozenset(
    """
    aarti agnieszka aishwarya aissata alaa aleksandra aliya aminata amna amrita anahita ananya anastasiya anjali
    annalena annegret antje anuradha aparna aruna arzu asma atifete ayse aysha aziza benazir bineta bronislava
    bushra carme chiara chimamanda cristiane darya deepika dilma divya dominika dorota ebru ekaterina elif elzbieta
    esra farida fatma fatou fatoumata federica frederique gayatri geeta geetanjali ghada gintare giorgia giulia gro
    gulnara habiba hala halima hanan hela helle hina hira houda huda huma ieva ilaria ingrida inna ioana iryna
    ivanka jasmina jayalalithaa jelena jolanta jyoti kadri kaja kajsa karolina katarina katarzyna katerina kateryna
    katja kavita kellyanne khadija kirsti kolinda ksenia kseniya lalita larysa latifa leyla leymah lidija liudmila
    liv ljiljana lubna ludmila lyubov lyudmila maha mahnaz maja malala malgorzata mamata manal margarethe margrethe
    mariia marija marijana mariya masha mayawati meena meenakshi megawati mette milena mirjana mounia nabila
    nadezhda najat najla naoko narges nasreen nasrin nataliia nataliya natasa nawal neelam neha ngozi nino nirmala
    noor nour noura nuria oksana olena olesya olha oliwia oxana paetongtarn parveen patricija pooja pratibha preeti
    priya priyanka rachida radhika rajeshwari rania rasha reem rehana rekha rigoberta roza ruta ruzica sadia safia
    saida sakina salma samia sanaa sandhya sanna saoirse segolene sevgi shabana shaima sharmila shazia sheetal
    shirin shruti sinazo slavica smriti snezana solveig sonali stavroula sunita sushma svitlana ségolène tarja
    tawakkol ulla valentyna valeriya vandana vesna vigdis viktoria viviane wafa waheeda wangari yekaterina yingluck
    yulia yuliia yulija zainab zara zehra zeynep zsuzsanna zuzana
    """.split()
)
