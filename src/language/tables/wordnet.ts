/**
 * Stems of everyday words that WordNet 3.1 calls synonyms in a main sense of both, or derives one from the other: the
 * first of each group may be said by each of the rest. WordNet 3.1 Copyright 2011 by Princeton University, all rights reserved; used
 * under the WordNet licence: "Permission to use, copy, modify and distribute this software and database … for any purpose
 * and without fee or royalty is hereby granted", provided as is.
 */
const listed = `
abandon vacat, abduct kidnap kidnapp, abil abl capabl, abl abil power, absenc remov
absolut blunt perfectli total utter utterli, abus pervert step, accent forc, accept consent decent follow toler
access admit avail handi includ, accid accident, accident accid stroke
accompani backup coincid consequ effect event follow issu lead leav result termin
accomplish achiev execut fulfil manag realiz success winner, account answer control cover describ histor histori
accus crime crimin, achiev accomplish acquir action execut fulfil gain manag reach realiz success winner
acid bitter sour turn, acknowledg admiss admit advert credit mention name observ quot recept refer
acquaint convers familiar friendship intim introduc sponsor, acquir get skill
act activ behav motiv move spark trigger trip, action move, activ act action deed move spark trigger
actor act plai repres, actual realiz, add addit, addict bait depend hook, addit add bring contribut good improv lend
adjourn break, adjust registr suit, administr brass coordin dispos engin establish execut form govern organ presid
admir ador advanc back champion defend encourag fantast friend grand howl marvel prize promot rattl respect support terrif tremend valu wonder
admiss admit, admit acknowledg admiss, adopt accept consent, ador fair fond love worship, adult big grow matur
advanc build continu proce, advantag favor golden lucki, adventur chanc explor gambl risk stake ventur
advert acknowledg air attent bare credit mention mind push quot refer thought
adviz consult counsel counselor deliber direct guidanc notic notifi propos proposit suggest tell weigh, affair matter
affect emot manner warm, afford give, afterward later, agenc offic offici, agenda schedul, agent agenc
aggress assault hostil, agre agreement understand, agreement agre check fit match
aim intend intent mean plan project propos purpos think, air activ spread, airplan plane, alarm horror, alcohol soak
alert watch, alien exot foreign strang, alik compar like, aliv anim, alleg sai, allerg sensit
allow licens permiss permit warrant, alon exclus loneli lonesom sole, alter adjust cure heal
altern backup instead option relief reliev, altogeth complet entir total, amaz awesom mysteri puzzl secret stun
ambit aim ambiti challeng compass rang run scope, ambiti ambit challeng dream, ammo ammunit, ammunit ammo
amount come number total valu, amus clown comedi comic fun funni laugh, analysi analyz, analyz analysi examin studi
ancestor transmiss, ancient antiqu, angel pleasant sweet, anger angri fierc furiou violenc wild, angl lean tip
angri furiou rage wild, anim alert awak beast bounc brutal creat creatur inspir live make physic transport
annoi bother pain piss teas temper, answer account react repli respond respons
anticip await counter expect look prospect wait, antiqu pass, anyhow anywai, anyplac anywher, anywai anyhow
anywher anyplac, apart asid, apolog alibi ration
appeal captur catch charm enchant entranc fascin influenc prayer tempt
appear aspect evid express face feel flavor look plain seem smell spirit tone, applaus clap
appli applic avail emploi employ exerc function oper
applic appli concern emploi enforc hold practic refer relat touch, appoint care commiss direct mission
appreci compass dig percept valuabl worth, appropri allow correct reserv suitabl, approv bless warrant
approxim estim idea judg judgment rough, architect design plan
argu argument challeng comb content contest line ration understand
argument argu challeng comb content contest deliber fenc indic posit quarrel scrap state submit, arm fit outfit
armor arm, arrang agreement organ, arrest bull cop copper nail pickup pig sensat stun, arriv make reach
arrog attach ego, arrow design indic point show, art artist human, artilleri gun, artist art, asid apart, ass bun
assault aggress attempt, assembl collect fabric gather, asshol bastard cocksuck motherfuck prick
assign commiss due mission name negoti refer share specif, associ connect link relat
assum fabric fake fiction fraud give premiz presum pretend suppos, assur certain confid cool sure, atom nuclear sprai
attack aggress open outrag rape violat, attempt effort essai examin prove sampl seek tast
attend attent hear listen meet tend tender, attent advert attend hang listen, attitud model pose sit
attornei law lawyer, attract beautifulli magnet, audit inspect
author clear clearanc govern master pass passport pen rule strong write writer, auto automobil car mechan
automat robot zombi, automobil auto car mechan, avail access handi, averag mean, awai forth, await anticip wait waiter
awak wake, awar anim conscious know knowledg learn letter wise, awesom amaz, awfulli terribl
awkward clumsi dim dull dumb slow, babe babi spoil, babi babe spoil, back backup, backstag wing
backup accompani altern back choke follow foul reliev second sub support, backward check delai dim dull dumb
badli sever, baggag luggag, bait addict bird rib teas tempt, bam clap, ban forbid, band circl, bang slam, bank deposit
banker bank, bar ban exclus saloon, bare black cut devast dim hardli lean nake nude poor raw sever shell thin wast
bargain dealer pitch sell trade, bark skin, base contempt dirti reason ugli worthless, basement cellar
basi establish found ground, basic essenti, basketbal hoop, bastard asshol cocksuck motherfuck prick
bat cracker crazi nut, bathtub tub, battl comb combat conflict engag struggl wage, beam air broadcast send transmit
bear accept bore channel deliveri drill guid kind nativ point steer toler
beast anim brutal creat creatur cruel fall make viciou, beat crush slaughter vanquish whack whip, beauti deck decor
beautifulli attract, becom decor twist, bed bang fuck hump jazz know love screw, beep honk
begin first freshman initi start starter, behav act, behavior bear behav carri, belief believ feel find impress notion
believ belief conceiv consider feel idea impress notion opinion sentiment think view worship, bell doorbel
belli bump hump stomach swell, belong hold properti, belov darl favorit pet, benefit gain profit welfar
bent defin determin fix limit, betrai inform treason, bicycl bike, bid compliment order regard requir, big larg
bike bicycl motorcycl, bill calcul charg, bind associ fix jump, biolog biologi, biologi biolog, birth bear deliv nativ
bit chip peel scrap wee, bitch complain crab cunt holler plain, bitter acid, bizarr crazi freaki weird
blackmail insist press pressur, blah larg rave, blame error mistak, blast belt bless boom darn knock nail smash
bless approv blast darn signal, blink crash flame fuck, block plug, bloke chap fella fellow lad, blond fair pale
blood bloodi, bloodi blood, blunt candid, blush paint rise, board ship, boat yacht, bodyguard escort, boil stew
bold dare, bomb bomber, bomber bomb, bond bind tie
boob breast butcher clown dummi foolish goos jackass sin stack tit titti, book volum, boom howl roar thunder
booth stall, booti rifl sack strip, booz drink drunken liquor spirit spiritu
border butt edg environ march ring skirt surround, borrow embrac, boss emploi engag foreman hire
bother annoi difficulti hurt problem teas temper, bounc live, bounti handsom, box boxer pack packag
boxer box drawer short, brag big, brand build construct creat produc, brave courag
breach break crack offend offens violat, breakdown crush, breast boob stack tit titti
breed blue civil cultur gentl polit, bribe bui corrupt purchas, brief pass, bright clever intens
brilliant brain geniu grand mental wit, bring deliv deliveri transfer, broad enorm extens grand great larg vast wide
broadcast air beam scatter send spread transmiss transmit, broom sweep, bruiz bull
brutal anim beast cruel evil fierc furiou harsh poison savag viciou wild wolf, bubbl champagn light spark
buddi pal thick, bug rib teas, bui buyer purchas, build brand construct fashion maker
bull bruiz crap crappi fake lousi rotten shit shitti stink, bullet slug, bulli smash, bullshit fraud
bum cheap puke punk, bump discoveri encount find knock meet, bun ass, bunch gang, burden charg load saddl
burger hamburg, buri burial, burn burnt, burnt burn, burst charg explod, busi hum, butt bind butter
butterfli flirt teas toi wolf, buyer bui purchas
calcul comput concret deliber estim figur measur number reckon scheme zero, call career name, calm collect
camp quarter tent, campaign aim candid fight forc labor press push ram, can tin
canal guid head point steer transfer transmit transport, candi crystal, candid blunt campaign run, cane tan whip
cap peak tip top, capabl abl compet, capac bear carri contain hold open subject
captur arrest charm collar match pinch spell, car auto automobil mechan, career call
careless drop miss overlook sloppi, cargo send ship shipment transport, carpet rug, carri carrier transfer transport
carrier bear carri transport, cart menu, case instanc, cast model, castl palac, casual familiar, cattl cow
caus initi make persuad trigger, caution care monitor remind
ceas close conclus destruct die end final last quit stop termin
celebr ceremoni fame famou feast festiv gai great histori keep note observ stori, cellar basement, cemeteri graveyard
center focus middl, cereal grain, ceremoni celebr keep, certainli sure, certif demonstr evid licens support
chain iron, challeng ambit ambiti argu argument compet competit conflict content differ dream, champ champion
champagn bubbl, champion champ, chanc opportun, chang adjust alter
channel aim bear carri carrier conduct guid guidanc head plai point ship steer transfer transmit transport
chap bloke fella fellow lad, charact qualifi qualiti role
charm appeal captur catch enchant entranc fascin influenc match tempt
chase dog lead pursu pursuit tag tail track trail, chat chatter visitor
chatter chat gossip inform jaw rat rave visit visitor, cheat foul jockei, check chequ, cheer shout, chemic chemistri
chemistri chemic, chequ check, child childhood, childhood babi child fry juvenil minor
chill cool panic scare scari thrill tickl, chip bit fri peel scrap, chocol cocoa
choic choos fine option prefer select take, choke collar, choos choic option pick prefer select, chop slice
choru choir, chow eat, cigarett fag, circl band, circuit tour tourist, circumst luck
civil breed cultur educ finish school train, claim arrog, clam dough hook lift pinch sneak, clap applaus bam
class classifi grade separ sort, classi class
classifi class distinct divis famili form kind peculiar separ special specialti varieti, claw pinch squeez
clean cleaner, cleaner clean, clearanc clear top, clearli intellig understand, clever bright imagin invent smart
click crack snap tick, clip reduc shave time, clock time, close familiar shut, closest nearest, closet wardrob
cloth assum bear coron don dress fabric groom wear, clown boob goofi silli sin, clue cue suggest
clumsi awkward dim dull dumb slow, coach handl manag train, cocksuck asshol bastard motherfuck prick, cocoa chocol
coin mint strike, coincid accompani attend, cold cool, collaps crack, collar bull copper pickup pig
collect assembl calm gather piec, coloni depend locat settl settlement
comb argu battl combat conflict content contest differ quarrel scrap, combat comb fighter, combin fuse mix
come approach arriv becom decor, comedi amus comic funni, comfort eas gentl reliev satisfi
comic amus clown comedi fun funni laugh, command order press requir, comment mention note notic observ remark review
commerci market, commiss commit committe confid licens trust, commit commiss dedic devot fan lover loyalti
committe commiss commit confid trust, common everydai expect gross mutual routin, commun nation red
companion accompani compani comrad fellow societi, compass ambit rang run scope, compet challeng competit content
competit compet fight struggl, complain beef bitch complaint groan moan, complaint complain kick pain plain troubl
complet accompani altogeth close closer conclus entir final finish last, compliment bid, compound combin fuse intens
comput account estim figur number reckon zero, comrad accompani compani companion fellow societi, con rig scam
conceal hide intim privaci privat
conceiv believ concept consider construct design direct engin idea imagin initi invent opinion organ origin sentiment start think view
concentr direct focu focus pore, concept conceiv notion, concern applic extens refer relat, concert cooper
conclud conclus decis determin final ground ration understand
conclus conclud critic decid net reason resolv set settl, concret calcul combin fuse mix pack, condit weather
conduct director hand, confer audienc chat interview, confess inform rat sneak, confid assur certain confidenti sure
confidenti confid trust, confirm assur certif check control document ensur insur proof see verifi
conflict combat engag fight struggl wage, confront bold brass cheek face nerv opposit, confus disord mistak
congratul compliment, connect associ joint link relat union, conquer crush overcom subject super vanquish
consciou conscious wit, conscious consciou wit, consent accept adopt, consequ accompani attend effect eventu lead leav
consid circumst condit consider deal opinion perspect posit regard sentiment view
consider believ conceiv consid count deal debat deliber qualifi studi take thought view, consist logic order
consol comfort reliev, conspiraci machin, construct brand build fashion maker
consult adviz audienc counsel interview sourc, consum eat exhaust, contact reach, contain capac content
contempt base dirti disrespect insult mean ugli worthless
content argu argument challeng comb contest debat fenc messag quarrel scrap
contest argu argument comb competit content fenc quarrel scrap, continu keep proce
contract commun infect sign transmiss transmit, contrari crab cross lift turn vacat
contribut addit donat gift improv lend part share, control account calcul command, convent rule
convers acquaint convert familiar intim introduc present transit, convert convers transit, convict condemn sentenc
convinc carri, cook fix make prepar readi, cool cooler, cooler chill cool, cooper concert partner partnership
coordin administr brass establish govern system, cop arrest collar nail, corn cure, corner trap tree
coron cloth throne, corpor materi physic, correct appropri damag good improv restor
corrupt pervert purchas riot violat, couch sofa stamp, counsel adviz consult deliber plead weigh, count counter figur
counter oppon oppos resist, countri nation, coupl link mate twin, courag brave, cover shield
coverag address cover deal handl insur treat, coward cow crawl creep fear, cozi inform intim, crab contrari crank
crack chip click, cracker bat crazi nut, craft trade
crap betrai bull crappi dump fake grass lousi make poop pot rat rotten shit shitti shop stink throne toilet
crappi bull bullshit crap damn darn lousi rotten shit shitti stink, crash blink flame fuck
crazi bat bizarr crack cracker crank disturb fool freaki insan lunat nut sick wild
creat anim beast concept creation creativ creatur fashion found make, creation creat make produc
creativ creat initi make origin start, creatur anim beast brutal creat make, credit respect, creep sneak
creepi creep spook, crime accus crimin feloni illeg impli, crimin accus blame crime crook illeg impli
crippl disabl lame, crisi critic decis, critic essenti import knock, crook crimin illeg, crop clip dress work
cross cours path, crow big, crowd herd, crown coron, cruel beast brutal harsh rough savag viciou wolf
crush beat humbl humili slaughter squeez vanquish whip
cry emerg holler insist instanc pinch press pressur scream tear weep yell, crystal candi, cue clue remind, cuff fold
cultur breed polit, cunt bitch pussi, cure alter corn heal recov reliev therapist, curios curiou
curiou curios foreign funni peculiar queer rum wonder, custodi detent hand, custom appli tradit, cut clip, cute pretti
dagger stick, dai daili, damag correct repair right, damn condemn goddamn, danc dancer, dancer danc
danger adventur bad chanc expos gambl queer riski wild, dare bold ventur, dark shade
darl belov dear dearest favor honei prefer, darn blast bless, dash bang belt dot knock smash, dawn sunriz
deadli die lethal mortal, deal circumst condit consid consider coverag discuss treatment
dealer bargain deal pitch sell trade, dear darl dearest favorit honei pet preciou, dearest darl dear honei
debat argu deliber fenc indic problem quarrel reason scrap troubl, decad drop
deceas asleep choke depart die exit last pass, deceiv cheat delus illus jockei screw shaft traitor
decent fit nice polit properli, decid conclus decis defin fix limit set sharp
decis conclud decid final find last net reason resolv set settl termin, declar hold maintain
decor beauti becom come dress, dedic commit devot fan lover loyalti, defeat disappoint kill lick overcom
defend admir care champion charg defens friend guardian screen shield sponsor
defens champion defend guard hold maintain, defin definit influenc pictur regul shape, definit defin determin
degre level stage, deliber adviz calcul counsel count measur purpos slow weigh, delici delight pleasur
delight delici enjoi pleas pleasant, deliv deliveri speech, deliveri bring deliv, delus deceiv
demand essenti necessari, demon devil possess
demonstr displai establish posit present prove repres screen shower stage view, den hide, deni denial, denial deni
depart asleep choke deceas departur die exit farewel loss mutant pass pervert releas sport
departur depart differ distinguish leav mark part quit separ sever start
depend addict good honest honesti hook loyalti qualifi reliabl safe secur true
deposit locat lodg posit situat stick swear, deputi substitut, describ descript explan pictur report stori studi
descript account describ report, desert betrai grass loneli shit shop, deserv worth
design architect identif labor prepar program scheme task, desir suitabl want worthi, despair desper
desper despair urgent, destin design destini doom fate intend termin, destini design destin doom fate
destroi destruct devast ruin wreck, destruct destroi devast eras ruin wast, detail elabor recit special
detect catch determin discov discoveri evid find mark note notic observ obvious reflect sensor snoop spot
detent custodi
determin aim check decid definit detect discov find fix influenc learn limit notic observ propos regul see set shape watch
devast bare curs destruct elimin, develop evolut seed sourc, devil demon possess, devot commit dedic fan lover loyalti
diaper napkin, diari journal journalist, die choke exit pass, differ departur distinguish mark separ sever
difficult difficulti hard, difficulti bother, dig hous lodg shovel, digniti grand, dim faint quiet weak
dine diner dinner, diner dine, dinner dine, dip duck soak, direct blunt candid open, directli immedi straight
director direct manag, dirt filthi foul nasti soil, dirti filthi foul nasti soil, disabl crippl handicap
disagre conflict contest protest, disappear vanish, disappoint defeat, disast black fatal fate tragedi tragic
disciplin check condit correct learn read take train, discount dismiss ignor
discov detect determin discoveri evid notic observ reflect sensor spot
discoveri break bump chanc detect discov encount expos happen hear learn notic observ see strike
discuss treatment word, disgrac black outrag scandal shame, disgust foul hideou lousi wick, dish serv
dismiss discount free ignor, disord confus, displai exposur, dispos administr readi toss, disrespect contempt insult
distanc distant remot, distant distanc
distinct classifi especi except high lead limit mark other particular peculiar separ sever sharp special specialti
distinguish departur differ distinct evid magnific observ percept recogn sever
distress danger grave seriou serious smart suffer, district territori zone, disturb serious upset worri, ditch trench
divid split zone, divin god, divis divid part separ split, dizzi faint light, doctor physician
document confirm demonstr documentari evid paper, documentari document, doggi bark, don cloth, donat contribut
doom destin finish goal, doorbel bell, dose drug, dot dash stud, doubt tent wonder, dough clam hook lift pinch sneak
dozen heap load lot pile raft score stack ton, draft hitch scheme tour, drag haul truck
drama act adopt dramat pad repres spectacular strike, dramat adopt bold drama elev pad plai strike, draw wear
drawer boxer draw pant pull short, dread frighten hideou nasti outrag sever terribl tremend wick worri, dress groom
drift blast blow float impuls strai wander, drill bear bore, drive driver impuls pour stream, driver drive
drivewai motor ride take, drug calm dose, drunk drink rip soak, drunken booz liquor soak spirit
dumb awkward backward clumsi retard, dummi boob foolish sin, dust junk, duti oblig respons, ear correct
earlier sooner, earn salari wage, earth global globe, eas puff, easi elementari gentl simpl, eat chow feed
econom economi save, economi econom, edg butt environ march ring skirt surround, edit editor, editor edit
educ groom pupil student train trainer, effect accompani attend consequ effici eventu lead leav result stiff
effici effect, effort attempt essai seek, ego arrog vain, elabor luxuri, electr power wire
element elementari factor form make primari, elementari eas
elev climb greatest high lead pass peak prime raiz rise top, elimin free liquid rid, embrac hug kiss neck pet squeez
emerg cry develop exit grow insist instant issu origin rise turn, emot affect emotion impress move strike
emotion emot excit, emperor purpl royal, emploi appli applic avail boss employe exerc function hire oper
employ emploi engag hire, employe emploi engag hire, enchant entranc fascin spell
encount bump discoveri find meet plai, encourag admir champion forward friend improv promot, end ceas final
energi alert excit live rattl, enforc applic
engag battl busi combat concentr conflict intent job line particip pursu pursuit see struggl
engin direct organ technic technolog
enorm blanket broad extens full grand great healthi hideou huge outrag respect tremend vast wide, enough plenti
ensur confirm insur, enter engag entranc entri gut incom involv player, entertain amus
entir altogeth complet full integr total, entitl claim, entranc enter transport, entri record, envelop introduc
envi jealou, environ border edg fenc surround wall, equal correct oppos par, equip appoint arm kit rig, eras destruct
error blame fault mistak slip wrong, escort bodyguard, especi distinct except particularli peculiar specialti
essenc essenti kei, essenti basic center core critic essenc heart meat substanc sum
establish coordin creation demonstr father form institut launch machin organ origin prepar prove shape union work
estim approxim comput guess judg judgment observ respect rough, etern forev immort, ethic moral, evacu empti physic
even level, event moment, eventu consequ effect event final issu result, everydai common
evid appear demonstr ground notic observ obvious plain prove seem show testifi, evil sin wick, evolut develop grow
exact precis, exactli precis, exam essai prove quiz try, examin analysi analyz audit inspect quiz see
exampl instanc pattern typic, excel rip splendid, except distinct especi peculiar specialti, excess extra pass top
exchang similar standard, excit charg explos mad shake stir, exclus alon bar shut sole, excus explain forgiv ration
execut accomplish achiev act bring fulfil lick manag plai practic process realiz solv work, exerc work
exhaust thorough thoroughli, exhibit exposur, exist actual real, exit emerg leav, exot alien stranger unknown
expect anticip common prospect, expens drop spend, experi experienc feel know live receiv see, experienc experi
explain explan, explan describ explain report, explod burst cap charg explos
explor adventur chanc gambl research risk, explos excit explod split, expos discoveri exposur reveal
exposur break discov expos, express appear evid reflect seem utter, extend extens
extens broad enorm extend grand great larg stretch vast wide, extra embarrass excess, extract express origin
extraordinari sin, extrem highli maximum super
fabric assembl assum cloth fabul fanci fiction industri invent lie maker novel pretend produc, fabul fantast
face confront facial, facial face side, facil establish instal quick readi smooth, factor element ingredi
factori mill, fag cigarett effort faggot hack jack nerd plug project spend sweat task tire, faggot fag
fail abort failur loser weak, failur fail, faint dim, fair justic, fairli middl pretti reason
faith religi religion spiritu, fake phoni, fame famou great note, famili commun genet household inherit transmit
familiar close introduc present, famou celebr fame great note, fan commit dedic devot enjoi give love lover
fanci fabric fiction impress notion visual, fantasi fantast figur illus imag pictur project see visual wild
fantast admir fabul fantasi futur joke magnific marvel terrif tremend trick wonder, far distant remot remov
farm grow produc rais, farmer farm grow produc rais
fashion build construct creat invent machin manner mode organ prepar produc smart style wai
fast fix freez race rush secur set speed zip, faster quicker, fatal fate, fate design destin destini doom fatal
father gener mother sire, fault blame error mistak separ slip wrong, favor darl posit privileg profit
favorit belov dear favor pet prefer separ, fear dread frighten scare terribl, feast feed, feed eat
feel appear belief believ impress notion opinion seem trust, fella bloke chap fellow lad
fellow accompani bloke chap compani companion comrad famili fella lad societi, feloni crime, felt flat
fenc surround wall, festiv celebr humor keep observ, fetch take, fiction fabric fanci invent
fierc anger angri brutal furiou rage tear violenc wild
fight action confront defens fighter oppon opposit quarrel resist
fighter aggress battl defend fight oppos quarrel scrap struggl war
figur account fanci flesh imag pictur project see visual, file charg lodg regist, fill girl, film movi shoot take
filthi dirt dirti foul greas lousi nasti stain, final conclud conclus critic decis eventu settl, financ fund
financi financ, find bump catch check detect encount evid learn meet notic observ reflect sensor spot watch
fine choic prime prize qualiti select, finger feel thumb, finish closer complet surfac, fire burn
firm good resolv sound, fish angl, fit adjust cooper decent interrupt jerk suit, fix bent bind decid fast
flame blink crash fuck fuel, flash blink traffic, flat sheet, flavor appear season seem spirit, flee flight fugit
fleet bit minut moment second speed, flesh figur, flick jerk pass spark toss, flight flee pilot wing
flirt butterfli wolf, float blast drift impuls, flood swamp, floor deck dump, flow cours feed run, flower bloom
flush paint, fly flight flyer wing, flyer broadcast spread, focu center focus pore, focus center focu pore
fog cloud fuzzi soft, fold cuff pinch turn twist, follow chase next pursuit, fond ador affect fanci heart tender warm
fool draw familiar mug suck sucker, foolish crazi mad, foot term, footstep pace, forbid ban threaten
forc insist press pressur squeez, foreign curiou funni odd peculiar queer rum, foreman boss, forest wood, forev etern
forgiv clear discharg excus, fork branch separ, form class classifi intend kind mean separ sort, formula invent recip
forth awai, fortun guess luck pretend ventur, forward push readi, foul cheat disgust funki harm lousi rank scent smell
found charg commit creat creation develop father grow institut introduc launch organ origin rise send, fragil delic
frame border cast couch put, frankli honestli, fraud act affect assum bastard bull bullshit cook fool phoni pretend
freaki bizarr crazi weird, freez root, freezer freez, frequenc frequent often, frequent frequenc often support
freshman begin origin start, fri chip, friend friendli friendship, friendli friend, friendship acquaint friend
frighten fear panic panick scare terribl terror, frog toad, front breast look, fruit bear gener give pai return set
frustrat defeat resist, fuck bang bed blink crash flame hump jazz know love lover, fuel fire
fugit bunk escap flee fly run, fulfil accept accomplish achiev decent execut manag realiz satisfact satisfi
full entir integr rich, fun amus comic funni, function purpos repres serv, fund financ
funki foul harm rank scent smell, funni amus comic curios curiou foreign laugh peculiar queer rum
furiou anger brutal fierc mad rage violenc wild, fuse compound concret mix varieti, fuss stew sweat, futur fantast
fuzzi fog, gag joke, gai humor jolli sunni sunshin, gain achiev success winner, gal gallon, gallon gal
gambl back bet danger explor game stake ventur, game bet gambl hitch, gang bunch gangster
gangster famili gang mob pack ring, garbag scrap, gasp puff, gather assembl collect
gener author common fruit issu mostli popular proce product sourc take, genet commun factor famili inherit transmit
geniu brilliant good master nail practic skill star wizard, genuin liter realiti reliabl truli
get acquir develop grow produc, ghost haunt obsess spook, gift invest present talent, ginger bounc, girl fill
give afford dispos, glamor curs enchant sentiment spell witch, global earth globe, globe earth global world
glori brilliant gloriou magnific splendid, gloriou glori, glow beam radiat refresh shine, glue past, god divin
goddamn damn, gold golden, goofi absurd clown goos jackass silli, gossip chatter jaw talk visit
govern administr author coordin direct engin form governor organ regul regular, governor govern rule
grade class order place rang rate scale, graduat step, grain cereal
grand blanket brilliant broad enorm extens full gloriou great healthi huge respect splendid vast wide
grate appreci thank, grave bad distress graviti serious sober tomb, graveyard cemeteri
graviti grave heavi seriou sober, great celebr enorm fame famou grand note vast wide, greatest elev high peak top
greed greedi, greedi greed seiz, green restor, greet salut welcom, griev grief regret sad
grim sever shock strict terribl wick, groan complain moan, groom cloth coach develop trainer, gross common
ground evid prove show testifi yard, group sort, grow emerg growth matur twist, growl rumbl
growth acquir grow matur produc, grunt hog pig, guarante verifi
guardian care champion charg defend guard hold keep protect screen shield support
guess idea opinion reckon sentiment suppos think view, guest invit
guid aim bear canal channel engin guidanc hint lead leader organ plai steer tip wind
guidanc adviz channel guid head point, guilt guilti shame, guilti guilt shame, gun artilleri, gunfir gunshot
gunshot gunfir, gut enter game spirit, habit home live popul, hack chopper dig fag grind labor, hair hairi, hairi hair
halfwai middl, hall hallwai lobbi, hallwai hall, hamburg burger, hammer poke ram, hand give later pass reach
handi access avail, handicap disabl, handl charg direct treatment, handsom bounti, handwrit hand script, happen occur
harass fuss plagu troubl, hard difficult difficulti, hardli bare
harm foul funki injur injuri offens shock stink suffer trauma wound, harsh hard sever stiff
hat heap jam lot mass mint mob pack ram rich, hate hatr, hatr hate, haul drag truck
haunt frequent obsess shade spook stalk, headach care interest occupi, heal alter recov, health healthi
healthi health, heap dozen gather hat jam load lot mass mint mob pack pile ram rich score stack ton
hear audit discov discoveri find learn, heartbeat pound puls, heaven parad, heavenli heaven, heir inherit, help kindli
helpless weak, hesit break interrupt paus suspens waffl, hide conceal den privaci privat
hideou disgust dread enorm lousi outrag scandal terribl
high advanc elev greatest lead lift pass peak prime promot rais tall, highli extrem, hill mountain
hint propos proposit, hire boss emploi employ employe, histor account histori stori
histori account celebr histor stori, hit contact rap tap, hitch draft game lame, hold maintain, holidai vacat
holler cry scream shout thunder yell, home habit live popul, homework prep train, homicid execut murder
homosexu queer, honei darl dear dearest pleasant, honest honesti honor, honesti depend honest honor reliabl true
honestli frankli, honk beep vomit, honor honest honesti keep moral present reward wage, hood punk thug
hook hooker rob soak, hooker hook hustl roll, hoop basketbal, hope clever smart, horn horni, horni horn, horror alarm
hostil war, hot heat, hound hunt trace, household famili, howl roar, hug embrac kiss neck nest pet spoon
huge enorm grand great tremend vast wide, human art, humbl humili unknown, humili humbl
humor babi festiv gai jolli mood spoil temper wit, hump ass bag belli fuck hunch jazz lover pop start
hunch bump hump suspect suspicion swell, hunger starv, hungri long lust pine starv thirsti yen, hunt hunter
hunter hound hunt run trace, hurt injur injuri shock trauma wound, hut resid shack
idea believ conceiv consid guess ideal imagin recal reckon rememb suppos think, ideal elev grand
ident describ discov distinguish identifi kei name place, identif describ discov distinguish identifi kei name
identifi describ discov distinguish ident identif individu kei name place, idiot check delai moron
ignor discount dismiss, ill peak sick, illeg crime crook, illus fantasi figur imag pictur project see visual
imag fanci figur imagin pictur project see show visual
imagin clever conceiv figur idea imag invent pictur project see visual, immedi directli instanc instant
immort etern memori, immun refus reject resist, impact affect touch, impli import signific suggest
impress belief believ emot feel find grand luxuri magnific notion rich tell trust
improv add addit advanc benefit bring contribut correct encourag lend progress promot, impuls blow drift float notion
inch edg, incred unbeliev, indic argu arrow intim point sign signal suggest
individu mortal person singl somebodi someon soul, industri construct fabric, inevit necessarili need
infect transmiss, influenc charm tempt work
inform chatter confess datum eas instruct peach sell sing sourc squeal talk wit, ingredi factor, inherit commun heir
initi begin charg commit conceiv creation creativ develop found freshman grow inspir institut invest launch maiden origin rise seat send starter
injur harm injuri trauma wound, injuri hurt injur shock suffer trauma wound, insan mad
insist blackmail cry doubl emerg forc instanc instant pinch repeat squeez, inspir anim initi suggest transport
instal facil, instanc case exampl immedi instant typic, instant moment, instead altern
institut creation establish father found organ origin, instruct educ instructor teach teacher
instructor instruct learn teach teacher, insult contempt shout, insur confirm cover ensur, intact integr total
integr full intact solid total, intellig clearli compass dig interpret read realiz reason see think translat
intend aim design intent purpos, intens compound
intent aim engag intend mean occupi plan project propos purpos think wrap, interest concern involv occupi sake worri
interior intern, intern attach jail pound seiz, internet net, interpret read version, interrog examin, interrupt fit
interview question, introduc acquaint convers creation envelop familiar found institut invent origin sponsor
intrud violat, invad invas, invas invad occupi
invent clever conceiv concept design fabric fashion fiction formula imagin introduc make plan project vision
inventori carri, invest talent, investig detect question research, invit bid guest receiv
involv engag enter occupi particip prosecut pursu regard respect worri, iron chain, isol strai, issu publish
itch scrape wipe, item list name recit, jackass boob foolish goofi silli sin thick, jail intern prison screw, jar jerk
jaw chew, jazz ass fuck hump lover, jealou envi, jerk jar rough, jewelri jewel, job engag occupi task
jockei cheat deceiv rig, joi enjoi pleasur, joke gag, jolli gai humor, journal diari journalist, journalist journal
judg approxim decid idea judgment law resolv rough settl try, judgment judg label pronounc, jump bind bounc spring
junk dust, junki hook, justic fair, justifi apolog defens, juvenil youth, keep defend guardian
kei center core essenc heart meat substanc sum, kidnap abduct kidnapp, kidnapp abduct kidnap snatch, kill killer
killer dispatch hit kill murder remov, kind class classifi form separ sort, kindli help, king kingdom realm
kingdom king, kiss embrac hug neck nest pet spoon squeez, knife stab, knock blow bump, know awar conscious
knowledg awar conscious intim know learn letter ration scholarship vers, lab laboratori
labor dig drive fag grind hard heavi punish push strain, laboratori lab, lack miss requir, lad bloke chap fella fellow
lai arrang locat space spot, lame hitch, larg big blanket mostli, last perman strong, later afterward hand
laugh amus comic funni laughter, laughter laugh, launch creation establish father found initi institut organ origin
law judg justic legitim, lawsuit action process, lawyer attornei law
lead accompani attend consequ distinct effect event guid issu leader note result termin
leader conduct direct guid head lead leadership take, leadership leader, leaf leav
lean bare light pitch poor rock short spare
learn accomplish awar conscious discov discoveri find hear initi knowledg letter scholarship skill student
leas engag hire let rent rental take, leav depart departur leaf, lectur reader speaker utter, left remain
legend fabul, legitim logic, lend addit contribut improv, lesson moral, let leas rent rental, lethal mortal
letter awar conscious initi knowledg learn scholarship, level degre equal match order place rang rate, liar lie
liber liberti loosen, liberti liber, licens allow certif commiss permiss toler, lick kill slaughter whip, life live
lift climb, light quick, lighten white, like alik compar, limit bond defin determin edg fix set
link associ bind connect coupl relat, liquid dispatch elimin hit murder receiv remov settl
liquor booz drink drunken spirit spiritu, list name number, listen attend hear, liter genuin realiti
littl minor modest small, live anim habit home life liver popul, load burden dozen heap lot pile raft score ton
loan lend, lobbi hall, local arrang neighbor neighborhood neighbourhood place section set situat spot
locat deposit fix lai local pose put situat, lock locker, lodg complaint deposit dig hous pad stick, logic legitim
lone loneli, loneli abandon desert lone, lonesom alon lone loneli, long hungri pine thirsti yen, look appear seem wit
loop repeat, lose loss, loser lose, loss lose, lot dozen hat heap jam load mass mint mob pack ram rich score ton
lotteri cast, loud intens volum, lousi bull bullshit crap crappi damn darn rotten shit shitti stink
love enjoi fair fan fond lover, lover commit dedic devot enjoi fan give love, loyalti depend honest reliabl true
luck circumst fortun guess pretend ventur, lucki favor golden, luggag baggag, lunat crazi mad
lung cast drive poke stab, lust hunger starv, luxuri elabor grand rich, lyric song
machin conspiraci establish fashion make mechan scheme, mad crazi excit lunat rage, madman maniac
magic charm magician witch wizard, magician illus magic rais stir trick
magnific brilliant glori gloriou impress luxuri splendid, main primari princip, mainli princip
maintain care hold mainten preserv save, mainten maintain preserv, make anim beast creat creatur fashion invent machin
maker build construct creat form make produc shape work, male man
manag accomplish achiev action coach director execut fulfil reach realiz train, maniac madman
manner fashion mode style wai, march demonstr process, mark departur differ distinct pronounc tag ticket, marker mark
market commerci deal pitch sell trade traffic, marri marriag, marriag marri, martial soldier
marvel admir fantast grand howl magnific miracl rattl terrif tremend, mask screen shield
mass hat heap jam lot mint mob pack ram rich, massiv healthi power respect
master champion command control geniu sensat star wizard, match agreement, mate relat union, materi happen stuff
matter affair count topic weigh, matur acquir adult growth produc year
mean brutal import intent pregnant signific spirit substanc suggest wai, meaningless bunk nonsens
measur calcul deliber slow, mechan auto automobil car machin motor, medic medicin, medicin medic, meet attend
melodi air line strain tune, melt warm, member rank, memor con memori rememb
memori con immort learn long mark memor recal rememb think, mental brain brilliant wit
mention advert comment note notic observ quot remark, menu cart
merchand bargain creat deal dealer make market produc product sell trade, mere simpli, mess messi, messag content
messi mess, middl center fairli halfwai pretti reason, midget minut shadow tini, mild easi gentl soft, mill factori
mind advert conscious psych psychic thought, mine dig, minist relief, mint hat heap jam lot mass mob pack ram rich
minut midget tini wee, miracl marvel, miser mean miseri pathet poor shame tight, miseri miser pathet piti poor suffer
mission appoint burden saddl, mistak blame confus error fault slip wrong, misunderstand mistak
mix compound concret fuse varieti, moan complain groan, mob jam pack pile, mobil ralli summon wander
mode fashion manner style wai, model cast pattern, modern develop servic, modest fair reason
moment fleet fugit instant, monei bloom flower peak prime wealthi, monitor supervisor, mood humor temper
moral ethic honor lesson preacher, moron check delai idiot, mortal individu lethal person somebodi someon soul
mostli gener larg, mother father fuss gener sire, motherfuck asshol bastard cocksuck prick, motion movement travel
motiv act deed need travel, motor drive mechan motiv, motorcycl bicycl bike cycl wheel, mountain hill
mouth speak talk utter, move touch transfer transport travel, movement motion travel, movi film shoot take, mud sloppi
mug draw fool smile suck sucker, multipl father mother sire, murder dispatch hit remov wast
music melodi musician player, musician instrument music plai, mutant depart, mutual common
mysteri amaz beat pose puzzl stick, myth fabul, nake bare nude
name advert call describ discov distinguish identifi kei mention refer, nanni nurs suck, napkin diaper
nasti bruiz dread filthi foul hurt injur offend terribl wound, nation commun countri loyal patriot
nativ bear birth deliv, natur domest, nearest closest, nearli virtual, neat dash order, necessarili inevit need
neck embrac hug kiss nest pet spoon squeez, need ask essenti inevit involv necessari necessarili requir take
needl urg, negoti assign talk transfer treat, neighbor local neighborhood neighbourhood, neighborhood local neighbor
neighbourhood local neighbor, nerd bone dig drum fag labor, nerv anxiou game nervou spirit steel, nervou nerv restless
net internet, new tide, next follow, nice civil decent polit, nobl big larg state, noisi nois
nonsens meaningless silli, normal standard tough usual, nose scent wind
note celebr comment detect evid fame famou great mention notic observ refer reflect remark sign watch, noth zero
notic catch detect determin discov discoveri evid find note obviou obvious plain reflect sensor sign spot
notifi adviz notic tell, notion belief believ fanci feel find impress suppos trust, novel fabric, nuclear atom
nude bare nake, number calcul come comput count item list recit reckon total, nurs nanni suck, nut bat cracker crazi
object contest direct place point propos protest purpos, oblig duti respons
observ catch comment detect determin discov discoveri distinguish find follow keep maintain mention note percept recogn refer remark sensor spot watch
obsess haunt shade spook, obviou notic obvious, obvious detect evid notic obviou, occupi invad resid shack
occur happen, offend offens pain temper
offens breach break bruiz disgust foul hurt injur offend outrag spite violat wick wound, offer proposit suggest
offic agenc offici, offici function part place posit post power role situat spot, often frequenc frequent
open initi nake raw, oper appli emploi perform practic procedur run work
opinion believ conceiv consid guess imagin reckon regard see sentiment suppos
oppon counter defend fight hostil match oppos pit react resist, opportun chanc
oppos combat confront counter defens fight fighter hostil oppon opposit resist, opposit defend face fight oppos
option altern choic choos prefer select take, orbit satellit, order sai system, ordinari averag everydai routin
organ conceiv coordin guid live origin
origin charg commit conceiv creation creativ direct emerg engin establish extract found freshman growth initi institut introduc launch maiden organ plant primit seed send sourc starter trigger
orphanag orphan, other distinguish separ
outrag assault dirt dread enorm hideou offend offens rape shock terribl violat, overcom defeat overwhelm reduc
overwhelm flood overcom, owner possess, pace footstep, pack box boxer packag, packag box boxer bunch
pad drama dramat elev, pai payment, pain extend hurt offend reach smart sore troubl, paint painter pictur show
painter paint, pair coupl match mate twin, pal buddi thick, palac castl, pale blond white, palm grip handl hold
panic chill dash frighten panick scare scari terrifi terror terrorist, panick frighten panic terrifi terror
pant drawer puff, paper document documentari, par equal match, parad heaven troop, pardon alibi excus forgiv
parent rais rear, parol password, part exit partial, parti accompani companion, partial part
particip action engag enter involv prosecut pursu, particular distinct peculiar specialti, particularli especi special
partner cooper coupl pair partnership, partnership cooper partner, pass antiqu brief passag, passag pass sink
passeng ride, passion wake, passport author clear, password parol, past glue gum, patch cloud plot
pathet miser miseri piti poor shame, patienc patient, patrol law polic, pattern appli determin influenc practic regul
paus freez hesit suspend, payment pai, peac gentl, peach inform rat stun tell
peak advanc breast cap clear elev greatest high ill lead lift load monei pass prime promot rais wealthi
peculiar classifi curios curiou distinct especi except foreign funni limit particular queer rum special specialti typic
pee make piss wee, peel shed, pen author write writer, penalti punish, percent share
percept appreci detect distinguish observ recogn spot tast, perfectli absolut utterli
perform act actor plai repres worker, perfum scent, perman last, permiss allow permit toler, permit allow warrant
person individu mortal somebodi someon soul, perspect consid reckon regard see view, persuad carri convert convinc
pervert abus construct corrupt depart fast purchas riot strain tortur violat, pet embrac hug kiss nest spoon squeez
petti fragil littl slight thin, phase stage, phone call ring telephon, phoni fake fraud, photo photograph shoot snap
photograph photo shoot snap, phrase voic word, physic anim corpor evacu materi, physician doctor
pickup arrest collar cop nail, pictur fanci figur imag paint project see show visual, piec assembl patch
pig grunt squeal, pile dozen gather heap jam load mob pack score stack ton, pillow rest, pilot fly, pinch bend claw
pirat lift, piss annoi smash soak, pit oppon opposit, pitch lung pass toss, piti pathet
place aim arrang direct lai local locat pose put set target, plagu fuss harass troubl, plai particip player
plain appear ground notic seem, plan design program project, plane airplan flat level, plant set work
plastic cast model, player plai, pleasant angel delight honei pleasur sweet, pleasur delici enjoi joi, pledg swear
plenti deal enough hat heap lot mass mess mint mountain pile pot raft sight stack, plot patch, plug bar secur
pocket bag, poet vers, poetri vers, poison brutal spite toxic, poke lung throw, poker poke, polic patrol
polish elabor, polit breed civil cultur decent politician, politician polit, poop betrai crap grass make rat shit shop
poor bare lean light miser miseri pathet shame spare, pop bump hump swell, popul habit home live liver
popular democraci gener, pore concentr direct focu focus, porn adult filthi foul nasti, pose attitud
posit advantag argument demonstr deposit favor golden locat lucki profit settl situat statement submit, possess owner
possibl potenti suppos theori, post bill card function locat notic offici poster send site station, poster post
postpon arrest check retard stall, pot crap make shit toilet, potenti abl like open, pour drive flow
powder grind mill
practic act appli bring champion employ execut facil geniu lick oper pattern plai process quick sensat skill solv star techniqu wizard work
practiz recit rehears, prai prayer, prayer appeal prai, preacher moral, preciou dear treasur valuabl want
precis accur distinct exactli preciz, preciz precis, predict propheci prospect
prefer choic choos darl favorit option pet pick select tast, pregnanc bear carri expect pregnant
pregnant import pregnanc, prei aim direct feed place point target, premier prime, premiz assum presum
prep homework train, prepar develop educ fix machin organ readi set, presenc present
present demonstr displai front presenc screen shortli show shower soon view, preserv care keep maintain mainten restor
presid chair presidenti, presidenti presid, press urgent, pressur blackmail squeez urg
presum assum give premiz suppos, pretend bastard cook fabric fake fiction fraud phoni, pretti cute fairli middl reason
prevent bar, price dear, prick asshol bastard cocksuck motherfuck spine, pride arrog congratul triumph
primari main princip, prime premier, primit origin raw rude, princip main mainli primari, print issu public publish
prior prioriti, prison jail, privaci conceal hide intim privat secret, privat conceal hide privaci strip
privileg favor, prize present, probabl like, probat tent, problem tough
proce advanc continu gener give procedur proceed process progress
procedur function move oper proce process routin run work, proceed move proce
process continu move proce procedur work, produc brand construct creation fabric fashion maker merchand product
product creat make merchand produc profit trade
profit advantag benefit clear earn favor golden lucki posit product welfar, program design plan project
progress build continu improv proce, project attempt design dig drive fag grind plan push stick task
promiz clever pledg smart, promot admir champion encourag forward friend improv plug public
pronounc judgment mark voic, properti belong, propheci call promiz, propos adviz hint
proposit adviz hint offer project suggest, prosecut prosecutor, prosecutor prosecut
prospect anticip ask expect requir, prostitut whore, protect guardian, protest contest demonstr differ disagre
prove demonstr establish proven, proven prove, provid divin, psych mind psychic soul
psychic brain head mind psych soul, public advert promot push releas, publish issu number print, puff gasp pant
puke bum cheap punk, pull draft haul, puls heartbeat pound, punch plug pound, punish labor penalti, punk hood thug
pupil educ student studi, purchas bargain bribe bui buyer corrupt pervert steal, pure strain strictli
purpos aim deliber function intend intent mean plan project propos serv think
pursu chase engag interest involv particip pursuit quest, pursuit chase dog pursu quest tag tail track trail
push carriag forward physic, pussi cunt, put lai locat space spot, puzzl amaz mysteri secret
qualifi make pass qualiti, qualiti charact dispos qualifi
quarrel argument comb combat content contest fight fighter scrap, quarter draw
queer curios curiou foreign funni homosexu peculiar rum, quest pursu pursuit, question ask interview investig
quick expert good practic quickli speed, quicker faster, quickli quick, quietli softli, quit ceas stop
quot acknowledg credit mention refer, race fast run rush, raft dozen load score ton, rag rough
rage fierc furiou sore storm violenc, raid bust, rais raiz, raiz rais, ralli mobil
ram campaign caus effort hammer movement smash wreck, random nois, rang ambit compass run scope
rank fat foul funki grade order place product rang rate stink, rap pick, rape sack, rash head reckless, rate measur
ration alibi apolog argu conclud excus knowledg reason system, rave blah chatter
react answer reaction respond respons, reaction react, read reader, reader read take, readi dispos fix forward prepar
real realiti, realiti exist genuin liter real world
realiz accomplish achiev action actual complet earn execut exist fulfil intellig manag reach recogn see
reason base conclud establish fairli found middl modest pretti sensibl small, rebel rize
recal idea long memori rememb, receipt acknowledg receiv, receiv liquid receipt recept
recept encount invit meet receiv, recip formula, recit practiz rehears, reckless head rash
reckon account guess idea opinion sentiment shoot suppos think, recogn accept evid observ percept, recommend urg
record enter entri tape, recov cure heal recoveri restor, recoveri find recov, recruit registr, red cherri
reduc clip cut, refer acknowledg advert applic assign concern credit extens mention note notic observ quot relat
reflect evid express question thought wonder, reflex automat, refresh anim glow repair, refus deni reject
regard bow consid involv opinion perspect posit sentiment submit view, regist file registr, registr recruit regist
regret griev reject sorri sorrow, regul govern governor regular rule, regular govern governor order rule
rehears practiz, reject refus regret, rel relationship
relat applic associ concern connect extens link refer relationship tell, relationship rel, relax eas rest
reliabl depend good honest safe secur true, relief reliev, reliev altern backup consol eas relief sub substitut
religi faith religion spiritu, religion faith religi spiritu, remain balanc end left stai
remark comment mention note notic observ unusu, rememb con idea learn long memor memori recal
remind cue fire rais recal suggest, remot distanc far remov space take withdraw
remov distanc hide kill remot space take withdraw, rent engag hire leas let rental take
rental engag hire leas let rent take, repair doctor restor, repeat insist loop return
replac altern flip sub substitut switch trade, repli answer respond, report describ descript explan, repres symbol
reput estim good respect, requir demand essenti necessari, rescu deliv, research explor search, resent bitter
reserv appropri, resid hut occupi stai, resign vacat
resist block counter cross embarrass frustrat hostil oppon opposit queer react spoil
resolv conclus decis judg justic settl settlement
respect admir affect bow credit enorm estim good grand great involv massiv reput submit valuabl variou vast wide worth
respond answer react reaction repli respons, respons duti oblig react respond, rest remain
restor correct find green preserv recov, result accompani attend consequ effect eventu lead leav, retard slack
retir sincer, return revers, reveal discoveri expos exposur tell, revers turn, review comment critic reader refer
revolut inspir, reward honor repai wage, rhyme vers, rhythm drum pound, rib bait bug rag ralli ride
ribbon wander wind, rich full luxuri rank, rid elimin, ride passeng rider, rider ride sit
ridicul gui knock nonsens rib roast silli teas, right correct, ring roll, riot troubl, rip drunk, rise elev raiz
risk adventur chanc expos gambl queer riski stake threaten ventur wild, riski bad expos queer risk threaten wild
road rout, roar boom howl thunder, rob hook robber robberi soak, robber rob, robberi rob, robe vest wear
robot automat zombi, rock stone, role charact offici, romanc butterfli court flirt romant, romant romanc sexi
room board suit, root freez, rotten bull bullshit crap crappi damn darn lousi shit shitti stink, rough rag, rout road
rubbish junk, rug carpet tough, ruin destroi destruct
rule administr author convent govern governor order regul regular, rum curios curiou foreign funni peculiar queer
rumbl growl, run runner, runner run smuggl, runwai train, rush fast race speed zip, sack booti free prize rape
sacrific give, sad sorrow unhappi, sai state statement tell, sail sailor sweep, sailor sail, sake interest
salari bear earn pai wage win, saloon bar, salut drink greet pledg receiv recogn toast, salvat deliv, sampl tast try
sane sensibl, satellit orbit, satisfact satisfi, satisfi accept comfort decent fill fit fulfil meet satisfact
savag brutal cruel harsh viciou wild, save preserv salvat, scale grade place rang rank rate
scam con hustl sting victim, scandal disgrac hideou offend offens outrag shame shock, scanner scan, scar grate pit
scare chill fear frighten terror, scari chill panic scare thrill, scatter spit straw, scene catch see watch
scent foul funki nose perfum stink wind, schedul agenda, scheme calcul design strategi
scholarship know knowledg learn letter student, scienc scientist skill, scientist scienc, scope ambit compass rang run
score cross dozen heap load lot order pile place print raft rang rank run stack ton, scout spot spy
scrap bit chip dust garbag junk peel, scrape grate rough, scratch grate rough, scream holler pipe roar squeal
screen demonstr exhibit mask present shield show view, scum trash, search seek, season time, seat sit, sec second
second sec, secret silenc, section local zone, secur fast firm freez set, seek attempt effort hunt quest search try
seem appear aspect express face feel flavor look smell spirit tone, seiz greedi grip hold subject
select choic choos option pick prefer, sell market merchand, sens percept sensibl sensit sensor smell
sensat arrest feel sens stun, sensibl reason sane sensit, sensit allerg feel sens sensat sensibl smell
sensor detect discov feel find notic observ sens
sentiment believ conceiv consid glamor guess imagin opinion reckon regard see sloppi suppos
separ distinct individu other sever space, seri success, serial follow sequenc succe success, seriou serious sincer
serious danger dear distress disturb seriou troubl worri, serv purpos role, servant assist attend serv
servic function oper, set conclus decis lai locat space spot, settl decis declar judg justic resolv settlement
settlement coloni locat settl
sever bad badli big breach break departur differ distinct distinguish dread grim rough split tight tough wick
sew sewer stitch, sewer sew stitch, sex excit sexual, sexi romant sex, sexual sex, shack hut resid, shade shadow touch
shadow chase dark dog shade tag track trail, shame black disgrac guilt guilti, shape defin, share percent
sharp bottom, shed peel releas, shell blast, shield blind cover defend guardian mask screen, shine shaft spark
shini bright polish, ship channel transfer transmit, shipment cargo send ship transport
shit betrai bull crap crappi fake grass lousi make poop rat rotten shitti shop stink
shitti bull bullshit crap crappi damn darn lousi rotten shit stink, shock dirt grim offend offens outrag scandal stun
shoot shooter strike torpedo, shooter shoot, shop frequent sponsor store, short boxer drawer trunk
shortli present soon, shout cheer inspir urg, show expos present screen shower view, shut close, sick ill
sight see spy, sign confirm note notic signatur, signal bless distinguish indic point, signatur sign
signific impli pregnant spell, silenc dull silent, silent silenc, silk slick
silli clown dizzi goofi goos idiot jackass nonsens pathet ridicul, simpl easi gentl, simpli mere, sin evil sinner wick
sincer retir, sing singer song strain swing, singer sing sound voic, singl individu squar straight, sinner sin
sire multipl, site locat place, situat deposit local locat posit site
skill acquir champion facil geniu learn quick scienc sensat star techniqu wizard, skin scrape skinni
skirt escap scheme, slack plai, slam bang belt knock smash, slaughter butcher, sleep sleepi, sleepi sleep
slice chop pick prick scratch, slick trick, slide slip, slight petti, slightli somewhat, slip coast slide
sloppi careless regardless sentiment, slow awkward care clumsi deliber measur, slug bullet, small littl
smart alert bright clever hope latest live promiz rattl, smash blast boom bulli dash nail piss slam soak sock
smile light mug spark, smuggl runner, sneak creep spook, snoop detect spy, snow white, soak hook piss rob smash
sober grave graviti heavi, social societi, societi social, sock bang belt knock smash, sofa couch, soft gentl mild
softli quietli, soil dirt filthi foul nasti, soldier martial, sole alon exclus, solid real, solut lick solv work
solv answer execut practic result solut, somebodi individu mortal person someon soul
someon individu mortal person somebodi soul, someplac somewher, somewhat slightli, somewher someplac, song lyric sing
soon present shortli, sooner earlier, sore sensibl tender work, sorri distress miser piti regret sad
sorrow griev regret, sort class classifi form group kind separ
soul individu mortal person psych psychic somebodi someon, sound firm wise, sour sore, sourc develop origin
spare economi fragil slight, spark act activ bubbl deed flick shine smile trigger, speak lip speaker speech talk
speaker lectur mouth speak talk utter
special classifi detail distinct particularli peculiar specialist specialti typic, specialist special specialti
specialti limit particular, specif condit qualifi, spectacular bold drama, speech speak
speed fast fleet fly quick race rush zip, spell captur catch delight entranc fascin glamor signific transport witch
spend expens fag, spin revolut, spirit anim appear booz drink drunken flavor liquor medium seem sensit spiritu
spiritu booz faith liquor medium religi religion sensit spirit
spite bruiz filthi foul hurt injur offend poison viciou wound, splendid glori, split chopper divid divis
spoil butcher, spook creepi ghost haunt mous obsess sneak, sport athlet
spot aim catch detect direct discov foul lai local notic observ pose put scout set spy target watch, spread air
spring jump, spy catch detect discov notic observ scout snoop spot watch, squad team, squeal hog pig scream
squeez crush, stabl stall, stack dozen score ton, stage degre phase present repres, stai remain resid
stain color foul, stake gambl good, stalk haunt, stall booth stabl, standard exchang graduat normal
star geniu good master nail practic skill wizard, stare regard utter, start freshman initi starter, starv hungri
state nobl sai statement tell, statement sai state, steadi fast stiff, steal theft thief thiev
steer aim bear canal channel guid guidanc plai, stew boil fuss score, stick deposit lodg project, sticki glue gum past
stiff awkward clumsi, sting bite burn prick, stink bull bullshit crap crappi damn darn lemon lousi rotten shit shitti
stitch sewer, stomach belli, stone rock, stop ceas freez quit, storag store, store frequent shop sponsor
stori celebr histori recit, storm rage, strai cast drift isol rang roll tramp wander, strain tens, stranger exot
strap tough, strategi scheme, straw shell, stream run, stretch extens, strict grim hard harsh sever stiff tight
strictli pure, strike bold contact drama dramat emot impress tell, string draw qualifi thread, strip privat shell want
stripper peel strip undress, struggl combat competit conflict fight, stud dot point
student educ learn pupil scholarship studi, studi analysi analyz consid review, stuf stuff, stuff materi, stumbl slip
stun amaz arrest sensat, style fashion manner mode wai, sub backup relief reliev replac reserv substitut switch
subject appropri conquer seiz theme, submit argument entri posit statement, substanc materi real
substitut altern flip replac sub switch trade, subtl escap, succe achiev heir replac sequenc serial success winner
success comfort easi follow serial succe, suck sucker, sucker draw fool mug suck, suffer distress rack smart swallow
suffici answer serv, suggest adviz breath clue hint indic lead mean offer project propos proposit steer tip wind
suit adjust cooper fit room suitabl, suitabl desir suit worthi, sum add come number
summon action process rais serv stir, sun sunshin, sunni cheer gai, sunriz dawn, sunshin sun, super conquer extrem top
supervisor manag monitor, suppli cater issu provid, support admir assist championship help sponsor
suppos assum guess idea imagin notion opinion presum reckon sai sentiment shoot think view
sure assur author certainli confid, surf break, surfac coat rise, surgeri surgic, surgic surgeri
surround border circuit edg, surviv exist last survivor, survivor exist live surviv, suspect hunch suspici suspicion
suspend hang suspens, suspens suspend, suspici suspect suspicion, suspicion hunch suspect, swamp flood sloppi
swear curs oath pledg statement, sweat sweater, sweep sail, sweet pleasant, sweetheart sweeti, sweeti sweetheart
swing rock sing trip, switch flip throw, symbol repres, system ration, tag mark marker, tail dock
take fetch gener give interpret pick, tale recit stori, talent gift invest, talk lip negoti speak speaker speech
tall high, tan cane strap whip, tap develop knock pink tip, tape videotap, target direct feed point prei
task attempt design dig drive fag grind job plan project push, tast prefer smack, tasti tast
teach educ instruct instructor teacher, teacher instruct instructor learn teach, team squad
tear cry fierc violenc water weep wild, teas annoi bait bird bother bug devil gui rag ralli ride ridicul roast
technic engin techniqu technolog, technolog engin technic, telegram cabl, telephon call phone ring, tell reveal
temper annoi bother devil humor mood offend rag sunshin ugli, tempt bait hook, tenant engag hire leas rent take
tend attend help look see, tender affect fond heart sensibl sore warm, tens tension try, tension strain tens try
tent camp probat, term dear foot, termin ceas conclus destruct die, terribl awfulli fear frighten hideou nasti outrag
terrif admir fantast magnific marvel tremend wonder, terrifi frighten panic panick terror
territori district soil zone, terror frighten panic panick scare terrifi terrorist, terrorist panic terror threat
test attempt essai examin prove sampl tast tri try, testifi evid prove show swear testimoni
testimoni prove show testifi tribut, thank appreci grate, theft cop hook rip steal thiev, theme subject topic
theori possibl suppos, therapi therapist, therapist cure heal therapi, thick heavi, thief rip steal, thiev theft
thin spare, think believ conceiv consider guess idea ideal mind opinion sentiment shoot studi suppos view
thirsti hungri lust starv, thorough exhaust, thoroughli exhaust, thou thousand
thought consid consider reflect serious sincer studi, thousand thou, thread draw string, threat threaten
threaten forbid risk riski threat, thrill chill scari tickl, thug hood punk, thunder boom howl roar
tick beat click watch, tickl bang boot charg chill flush kick rush, tide new, tight thick, time clip clock season
timer clock time, tin can, tini midget minut wee, tire fag hack plug tyre, tit boob breast stack titti, titl entitl
titti boob breast stack tit, toad frog, toast chip, toi butterfli plai romanc, toilet crap make pot shit
toler accept bear permiss stand stomach, tomb grave, ton dozen heap load lot pile raft score stack
top clear pinch super upsid, topic count matter theme weigh, tortur pain rack wheel, toss pitch
total absolut add altogeth amount combin come entir figur full intact integr mass measur number, touch move
tour circuit tourist, tourist circuit tour, tower giant whale, toxic subtl, track cover cross
trade craft merchand sell, tradit custom, traffic blink flash, tragedi black disast fatal fate tragic
tragic disast tragedi, trail poke trailer, trailer drag shack trail train, train educ groom trainer
trainer coach develop educ groom prepar train, traitor treason
transfer assign bring carri channel fetch move negoti take transmit transport, transform translat
transit convers convert pass sink, translat intellig transform version
transmiss air beam broadcast carri channel commun conduct contract infect transfer transmit transport
transmit broadcast carrier catch contract famili genet infect inherit line program transmiss
transport carri carrier channel fetch transit transmit, trap corner, trash junk scum
trauma harm hurt injur injuri shock suffer wound, travel motion motiv move movement, treason traitor
treasur preciou want, treat handl treatment, treatment deal handl process treat
tremend admir enorm fantast great huge magnific marvel terrif vast wide wonder, tri test, trial move
tribe relationship, tribut testimoni, trick cheat deceiv slick tricki, tricki catch craft slick trick
trigger act activ deed spark, trip swing travel, triumph pride victori win, troop soldier
troubl bother debat disord distract disturb harass pain plagu riot serious upset, truck cart drag haul, true truth
truli genuin, trunk short, truth true, try seek, tub bathtub, tune melodi, twist fold warp
typic case charact exampl instanc repres type, tyre tire, unaccept imposs, unbeliev incred, undercov resist
understand clearli intellig realiz, undress stripper, unhappi distress sad, unit meet union
univers creation exist world, unti open, unusu remark, upset worri, upsid clear top
urg needl pressur recommend urgent, urgent desper press urg, urin pee piss water, usual normal
utter absolut blunt express lectur sound speaker stare, utterli absolut perfectli, vacat abandon holidai resign
vain ego empti, valu measur, valuabl appreci prize respect treasur valu want, vanish disappear
vanquish beat crush slaughter whip, varieti combin fuse mix variou, variou respect
vast blanket broad enorm extens full grand great healthi huge respect tremend wide, vengeanc fix
ventur chanc dare fortun gambl luck shoot, verifi check confirm guarante, vers initi poetri rhyme, version alter chang
vest coron, viciou beast brutal cruel harsh savag vice wolf, victim con fool scam work, victori triumph win
view consid demonstr exhibit perspect present reckon regard screen see show, violat breach corrupt offens pervert
violenc anger angri fierc furiou rage rough savag storm tear violent wild, violent fierc violenc wild
virgin honor pure virtu white, virtual nearli, vision spy, visit compani try visitor
visitor call chat chatter gossip inspect jaw see visit, visual fanci fantasi figur illus impress pictur project see
vital anim excit, voic singer, volum book, vomit honk, voyag sail, vulner expos queer
wage bear earn honor repai reward salari win, wai fashion manner mean mode style, wait anticip await waiter
waiter help serv wait waitress, waitress wait, wake awak, wall fenc surround, wander drift mobil
want desir preciou treasur valuabl, war combat fighter, ward guard, wardrob closet, warm affect fond heart tender
warn monitor remind, warp strain tortur twist, warrior war, wast fool shoot
watch alert aliv keep maintain note notic reflect wake wit, water tear, weak fail, wealth flush load monei wealthi
wealthi bloom flower flush load monei peak prime wealth, wear draw, weather condit, web net, wed tie
wee bit minut spot tini, week weekli, weep cry tear, weigh adviz circumst condit consider counsel debat deliber
weird bizarr freaki, welcom salut, welfar benefit gain profit, whack beat lick strap whip, whale tower
whatev whatsoev, whatsoev whatev, wheel bicycl bike cycl roll, whine complain, whip cane lick slaughter tan whack
whisper hard, whore prostitut, wick bad dark dread evil grim sever ugli
wide broad enorm extens grand great healthi huge larg respect tremend vast, wild anger fierc rough tear violenc
win achiev success victori winner, wing backstag flight fly flyer, winner win, wisdom wise, wise reason sound wisdom
wish aim, wit brilliant consciou conscious humor mental, witch enchant glamor illus magic magician trick
wizard geniu good master nail practic skill star, wonder doubt fantast magnific terrif tremend, wood forest
word phrase, work act actor plant worker, worker work, world gener global globe realiti univers
worri disturb frustrat rag serious, worship believ fear god perfect, worth appreci deserv prize respect treasur valu
worthi worth, wound injur, wrap intent roller, wreck level rack, wrestl grip, write author pen writer
writer author pen write, yacht boat, yard ground step, year annual matur, yell cry holler scream, yen pine
zero calcul comput noth reckon, zombi automat robot, zone district
`;

/** Each stem with one that may stand for it. */
export function* relatedStems(): Generator<readonly [string, string]> {
  for (const group of listed.trim().split(/,\s*/)) {
    const [first = '', ...others] = group.split(/\s+/);
    for (const other of others) yield [first, other];
  }
}
