// Made by bench/lexicon.ts from WordNet 3.1; not written by hand.
/*
WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
this database for any purpose and without fee or royalty is granted by Princeton University, provided that this notice
appears on all copies, including modifications. It is provided "as is", without warranty of any kind. The name of
Princeton University may not be used in advertising or publicity.
*/

/** Stems of words of one meaning, a line each; behind ">" what they are a kind of. */
export const groups = `
choke>breath
belch>emit
sigh>breath
exhal>breath
pant puff gasp>blow
snort>exhal
wheez>breath
blow>exhal
yawn>breath
blink wink
bat>blink wink
wink>gesticul gestur
squint>grimac
winc>grimac
twitch jerk
act behav
shiver shudder
sleep slumber
hibern>sleep slumber
snore>breath
awak arous awaken wake>turn
awaken>chang alter
affect>chang alter
stimul arous>affect
recreat reviv vivifi
relax>affect
relax>turn
crane>stretch
smile>grimac
grin>smile
beam>smile
snicker>laugh
giggl titter>laugh
collaps>suffer sustain
cackl>laugh
chuckl chortl>laugh
convuls>laugh
sneer>smile
sneer>express
frown>grimac
glower glare>stare
stare>look
look>be
scowl>frown
shrug>gesticul gestur
clap>gesticul gestur
grimac>commun
blow>eject
shower>bath
scrub>wash
dress>chang
wear>have featur
dress cloth>turn
undress strip
don>dress
coat>dress cloth
conceiv>turn
beget father sire gener>make creat
reproduc>make creat
multipli>reproduc
bear>produc
incub>reproduc
irrit>aggrav exacerb
inflam>aggrav exacerb
sooth>reliev allevi
reliev allevi>good improv amend
massag>treat
suffer sustain>experi have
wail>cry weep
cry weep
sob>cry weep
injur wound>hurt
trampl>injur wound
pain>hurt
tortur>injur wound
bleed>eject
exhaust>tire
tire>deterior
choke>compress contract
gnash>grind
doctor>treat
nurs>treat
administ>treat
cure>help aid
help aid>good improv amend
comfort eas>reliev allevi
bleed>treat
sicken>declin
contract>sicken
infect>foul contamin
infect>give
deterior>declin
recov>good improv
laps>revert return
develop acquir>chang
spring>acquir
pupat>acquir
heal>good improv
harm>injur wound
blush flush
emit>eject
joke>act behav
feel>be
convert>chang alter
stai remain>be
make>chang alter
render>make
get let>make
altern>chang alter vari
transpos>chang alter
crackl>chang alter vari
chang alter vari
glaze>chang
grow>chang
chang alter
demytholog>chang alter
land>chang alter
equilibr>turn
revers>chang
switch exchang>revers
shape form>chang alter
crystal>shape
round>shape
squar>shape
purs>round
turn>chang
fall>turn
suspend>chang alter
resuspend>suspend
becom go get>turn
adjust conform adapt
readjust>adjust conform adapt
reconstruct>chang alter
decreas diminish lessen
increas>chang alter
augment>increas
enlarg>increas
up>increas
rise>grow
soar>rise
jump>wax mount climb
accru>increas
enlarg>grow
augment>grow
rais>increas
accumul gather>increas
assimil>adjust conform adapt
assimil>chang alter
exchang convert>replac
commut>chang alter
replac>renew
revamp>renew
consolid>strengthen
renew>restor
restor>renew
reviv>restor
reviv>thrive flourish
modifi>chang
updat>modifi
modifi>add
enrich>good improv amend
clean>remov
clear>chang alter
overload>fill
add>increas
includ>add
mix>add
inject>add
insert introduc>put set place posit lai
feed>insert introduc
slip>insert introduc
string>add
activ>chang alter
reactiv>activ
compound combin>add
clear>make creat
qualifi>modifi
remodel>chang alter
correct>revers
remedi>correct
spoil>modifi
abus>us expend
declin>turn
slip>declin
good improv>turn
good improv amend>chang alter
upgrad>good improv amend
aggrav exacerb>chang alter
deterior>decai
decai>chang
mold>chang
preserv>cook readi prepar
wet>chang alter
soak>wet
flood>cover
moisten dampen>wet
dry>chang alter
dry>chang
strengthen>chang
strengthen fortifi>chang alter
confirm>strengthen fortifi
reinforc>strengthen fortifi
bolster>reinforc
weaken>decreas diminish lessen
fade>weaken
weaken>chang alter
crippl>weaken
dilut>weaken
intensifi deepen>increas
intensifi compound deepen>increas
fan>intensifi compound deepen
water irrig>wet
distil>chang
distil extract>make creat
enhanc heighten>intensifi compound deepen
enhanc>good improv amend
grow>increas
subsid lessen>weaken
restrict limit bind confin throttl
tie ti>restrict limit bind confin throttl
limit circumscrib>decreas lessen
hamper>restrict limit bind confin throttl
restrict curtail>limit circumscrib
concentr>turn
enlarg magnifi>increas
shrink>decreas diminish lessen
stretch>grow
shrink>decreas lessen
reduc>simplifi
consolid>unifi unit merg
shorten>decreas lessen
condens concentr>shorten
doubl>multipli
tripl>multipli
multipli>increas
ripen>matur
ripen>chang alter
deriv>make creat
deriv>evolv
melt>chang
swell>expand
expand>grow
break>damag
damag>chang alter
hurt>damag
repair mend fix restor>good improv amend
overhaul modern>renew
impair>damag
bulk>bulg
inflat>expand
inflat>increas
dwindl>decreas diminish lessen
lower>decreas lessen
mobil marshal>gather collect
mend heal>good improv
stabil>chang alter
sensit>chang alter
inur>accustom
accustom>chang alter
teach>accustom
rust>decai
erod>damag
erod gnaw>decai
rearrang>arrang
color>chang alter
dip>stain
stain>chang alter
intensifi>increas
redoubl>intensifi
weaken>decreas lessen
radiat>emit
light illumin
blossom unfold
bloom blossom
calibr>adjust
adjust>chang alter
adjust>adapt accommod
gear>adapt accommod
regul>adjust
adapt accommod>chang alter vari
fit>adapt accommod
fit>shape
qualifi>groom
tailor>adapt accommod
widen>increas
widen>chang alter
widen>chang alter vari
flare>widen
narrow>tighten
narrow>chang
dilat>widen
explod burst
explod>turn
explod deton
erupt>intensifi deepen
burst>break
thrive flourish expand>grow
boost>increas
obliter effac
darken>chang
obscur>chang alter
obliter>chang alter
sharpen>adjust
shorten>reduc trim cut
broaden>increas
broaden>extend
bake>cook
fire>bake
bast>moisten dampen
toast>heat
simmer>boil
roast>cook
fry>cook
boil>chang
smash dash
crack>chang
snap>break
aris>happen occur
happen occur
proce>happen occur
come>happen occur
recur repeat>happen occur
happen materi>occur
happen>occur
befal>happen occur
concur coincid>happen occur
erupt>begin
bud>begin
begin start commenc
plung launch>begin start commenc
embark>begin start commenc
resum>continu uphold preserv
resum>chang
persist>continu uphold preserv
plug>persist
laps>end finish termin ceas
finish>act
end termin>chang alter
culmin>end termin
kill>end termin
dissolv>end termin
buckl warp
germin sprout>grow
burgeon>grow
root>grow
die perish expir>turn
drown>die perish expir
suspend>break
break>end termin
adjourn>end finish termin ceas
unifi unit merg>integr
cool>turn
cool chill>chang alter
heat>chang alter
warm>chang alter
warm>chang
freez>turn
boil>chang alter
boil>turn
freez>chang alter
thaw melt
burn>turn
smolder>burn
sear>heat
burn>destroi ruin
blister>swell
switch shift>chang alter
commut transpos>revers
transform transmut>chang
transform transmut>chang alter
translat>chang alter
convert>chang
revers>chang alter
revert return>revers
devast>destroi ruin
stifl dampen>suppress
dull>chang
sharpen>intensifi deepen
sharpen>intensifi compound deepen
mix fuse coalesc merg
melt>mix fuse coalesc merg
fold>integr incorpor
magnet>chang alter
simplifi>chang alter
complic refin>chang alter
complic>chang alter
organ coordin>arrang
mesh>coordin
central concentr>chang alter
prepar readi>chang alter
precondit>prepar readi
mount>prepar readi
modern>chang
nation>chang alter
settl locat
emigr>migrat
steadi calm
stiffen>chang alter
stiffen>chang
tighten>restrict limit bind confin throttl
relax>weaken
loosen>chang alter
relax>loosen
tighten>chang
tighten>chang alter
absent>disappear vanish
fade>disappear vanish
emerg>appear
flash>appear
appear>materi
reappear>appear
disappear vanish
minim>decreas lessen
maxim>increas
maxim>exploit
reduc trim cut>decreas lessen
slash>reduc trim cut
thin>turn
thicken>turn
thicken>chang alter
declin wane>decreas diminish lessen
dip>wane
heighten>increas
drop>wane
slump>drop
wax mount climb>increas
wane>decreas diminish lessen
magnifi amplifi>enlarg
fail die>chang
yield>chang
broaden>chang alter vari
special narrow>chang alter vari
special>modifi
acceler speed quicken>intensifi deepen
acceler>chang alter
slow>decreas diminish lessen
slow slacken>weaken
slacken>decreas lessen
decreas lessen>chang alter
diminish>decreas lessen
harden>chang
melt>dissolv
react>turn
build>good improv amend
dissolv>turn
empti>turn
evacu>empti
empti>chang alter
drain>empti
fill>turn
fill>chang alter
replenish>fill
flush>flow
sluic>soak
complet>fill
complement>balanc
sour>turn
rush hurri>urg press
rush hasten hurri>act
delai>slow
stall>delai
hush>chang
hush silenc still>suppress subdu conquer
suppress subdu conquer>control contain curb
quell>suppress subdu conquer
flatten>shape
align adjust
coordin>adjust
integr incorpor>combin
integr>turn
wear>deterior
neutral>weaken
elimin erad>kill
elimin>destroi
drown>elimin
sparkl>be
ration>elimin
perfect>good improv amend
polish refin>good improv amend
precipit>turn
purifi distil>good improv amend
purifi>chang alter
cup>shape
mar impair>damag
drown>kill
slaughter>kill
eras>kill
reconcil>adjust
complet finish>end termin
culmin climax>end finish termin ceas
crown>culmin climax
implement>complet finish
adher>implement
glue>fasten
polar>separ
polar>chang alter
strip>remov
glorifi>chang alter
measur>convei express
pace>measur
time>measur
foul contamin
contamin>chang alter
isol insul>discrimin
insul>chang alter
isol>separ
isol>get acquir
boost advanc>increas
stimul excit>affect
stratifi>arrang
enabl>chang alter
equip>enabl
buffer>modifi
process treat>affect
facilit eas allevi>help assist aid
bubbl>emit
interrupt disturb>act
iodin>chang alter
upset>disturb
inform>chang alter
receiv get obtain>chang
assum acquir adopt>chang
parallel>chang alter
recov>revert return
ralli>recov
issu emerg
poison>chang alter
broaden extend>increas
expand>enlarg
come>chang
transform>chang alter
broil bake>heat
poach>cook
elev>chang alter
develop evolv>chang
erupt>appear
murder>falsifi distort warp
switch chang
commut>chang
swell>increas
sputter>chang alter
mix>compound combin
lull>hush silenc still
prostrat>chang alter
leap>switch
comprehend grasp apprehend>understand
digest>comprehend grasp apprehend
understand realiz see
perceiv>understand realiz see
appreci>understand realiz see
recogn>accept
understand>believ
extrapol>deduc infer deriv
understand translat
master>know
learn hear discov
learn studi
engag>interest
steep immers engulf>concentr focu focus center rivet
embrac>accept
absorb assimil ingest>learn
train educ>teach instruct
drill>train educ
memor learn
drill practic
major>studi
rememb recal recollect think
recogn>rememb recal recollect
reminisc>rememb
commemor mark>celebr
jilt>leav
forsak desert>leav
forget>neglect overlook
neglect miss overlook
exclud except omit>elimin
skip>neglect overlook
neglect ignor
identifi>determin set
date>determin set
confus>mistak
misconstru misunderstand>interpret constru
blur obscur>chang alter
crystal illumin>clarifi
confus confound>be
puzzl bewild amaz>confus confound
riddl>puzzl bewild amaz
interpret constru>understand
read>interpret constru
reread>read
read>talk speak utter mouth
dictat>read
medit ponder contempl muse reflect specul>think
think suppos imagin reckon guess>expect anticip
assum presum>expect anticip
reason>think
specul theoriz hypothes suppos>expect anticip
reconstruct>specul theoriz hypothes suppos
reason conclud>think
solv lick>understand
answer resolv>solv lick
guess>solv lick
answer>solv lick
induc>reason conclud
deduc infer deriv>reason conclud
calcul comput reckon figur>reason
process>calcul comput
averag>calcul comput
squar>multipli
factor>calcul comput
add>calcul comput
subtract deduct>calcul comput
multipli>calcul comput
divid>calcul comput
extrapol>calcul comput
synthes>compound combin
analyz studi examin
diagnos>analyz studi examin
explor>diagnos
survei>analyz studi examin
measur>decid
search explor>investig
explor>investig
discrimin>distinguish separ differenti
distinguish separ differenti>identifi
label>distinguish separ differenti
distinguish mark differenti>character
catalogu>classifi class
compar>analyz studi examin
compar equat>studi consid
reconsid>consid reckon view regard
classifi class
refer>classifi class
reclassifi>classifi class
group>classifi class
rate rank place>judg
rank>be
downgrad>rate rank place
upgrad>rate rank place
rate>evalu assess appraiz
contrast>distinguish separ differenti
check>analyz studi examin
check insur ensur ascertain assur>verifi
verifi>confirm corrobor substanti affirm
prove demonstr establish show>confirm corrobor substanti affirm
establish>make creat
prove>demonstr establish show
confirm corrobor substanti affirm
document>confirm corrobor substanti affirm
valid>confirm corrobor substanti affirm
refut rebut
endur bear toler abid suffer>permit allow let
judg>think
misjudg>err
underestim>misjudg
judg>decid settl resolv
estim gaug approxim guess judg>calcul comput
underestim>estim gaug approxim guess judg
approv>judg
disapprov>judg
choos select>decid
pick>choos select
elect>choos select
assign>choos select
schedul>plan
time>schedul
book>schedul
choos prefer
choos>judg
slant weight
dispos>determin shape influenc regul
measur evalu assess appraiz>judg
bethink>medit ponder muse reflect specul
believ>accept
credit>trust
includ>consid reckon view regard
reject>judg
repudi>reject
accept>judg
doubt>distrust mistrust suspect
distrust mistrust suspect
lean>trust
trust>believ
rethink>think believ conceiv
surmiz>deduc infer deriv
think believ conceiv>judg
reput>think believ conceiv
consid reckon view regard>think believ conceiv
like>consid reckon view regard
identifi>consid reckon view regard
favor>consid reckon view regard
abstract>consid reckon view regard
deem>consid reckon view regard
respect valu>consid reckon view regard
valu>determin set
underestim>valu
review reexamin>analyz studi examin
review>inspect
screen>analyz studi examin
will>decid
seal>decid
decid settl resolv>end termin
decid>induc stimul caus
resolv>decid
determin set
determin shape influenc regul>caus
time>determin shape influenc regul
contempl>consid deal
brood dwell>worri
contempl>think
plan>think
chart>plan
plan>intend
aspir>plan
overshoot>aspir
hope>plan
propos>plan
offer>propos
conspir>plot
conspir>interact
plot>plan
intend mean
aim purport propos>intend
want>demand
intend destin>plan
design>intend destin
slate>intend destin
organ>plan
map>explor
chart>map
plot>map
entertain>contempl
calcul estim reckon figur forecast>judg
aim>intend destin
associ relat link connect>think
identifi>associ relat link connect
conclud>end termin
feel>reason conclud
rule>decid
overturn overrid revers>rule
presuppos>impli
presuppos>assum presum
postul>presuppos
insist assert>postul
react respond>act
respond>react
greet>react respond
explod>react respond
accept>react respond
answer>react respond
expect anticip>judg
expect await wait
anticip forese>know
believ trust>expect anticip
discov>learn hear
concentr focu focus center rivet>think
occur>becom
budget>calcul comput
allow appropri reserv>assign allot
amaz astound>surpriz
surpriz>impress strike
catch>surpriz
imput ascrib assign attribut>judg
credit>imput ascrib assign attribut
blame>imput ascrib assign attribut
impress>strike
recogn realiz>know
penetr fathom>understand
trace>analyz studi examin
wonder inquir>question queri
intern>imput ascrib assign attribut
focu focus>align adjust
devot>think
reconcil>accept
solv>calcul comput
consid deal
abstract>consid deal
date>stamp
awaken>impress strike
drink>steep immers engulf
commun>interact
commun>transmit
relai>commun
project>commun
reach contact>commun
order>request
destin doom
order tell enjoin>request
order prescrib dictat>inflict impos
forc thrust>compel oblig
begin>talk speak utter mouth
clamp>inflict impos
inflict impos>commun
direct>order enjoin
instruct>order enjoin
saddl>command requir
overwhelm>saddl
command requir>order enjoin
command>domin master
ask>request
request>commun
request>ask
requisit>command requir
petit>request
demand>request
appeal>request
ask requir expect>demand
claim>affirm
contend postul>claim
purport>claim
claim>affirm assert swear
supplic>beg implor prai
beg implor prai>plead
plead>appeal
bid beseech>plead
prai>commun
commun>commun
plead>declar
profess>declar
negoti>discuss
settl>conclud resolv
agre>accept consent
reconcil>agre concur
appeas>reconcil
appli>request
urg press>adviz counsel
push>urg press
persuad>induc stimul caus
sell>persuad
keynot>address
coax>persuad
convinc>persuad
dissuad>adviz counsel
induc stimul caus make
encourag>induc stimul caus
let>induc stimul caus
prompt inspir>induc stimul caus
argu reason>present
indic>present
present>state sai tell
argu contend debat>convers
wrangl>quarrel disput
clamor>demand
quarrel disput>argu contend
oppos>argu contend
assur>persuad
tempt>persuad
insist>beg implor prai
interrupt disrupt
paus>interrupt disrupt
rest>paus
continu proce>talk speak
solicit beg>request
lure tempt>provok
ask>formul word phrase articul
pry>inquir
question queri>inquir
spy>monitor
investig>probe examin
examin>question queri
reinforc reward>teach instruct
question>inquir
probe examin>investig
investig>analyz studi examin
call telephon phone ring
dial>oper control
invit>request
provok>challeng
program>schedul
reserv>request
forbid prohibit proscrib veto>command requir
ban>forbid prohibit proscrib veto
bar exclud>forbid prohibit proscrib veto
enjoin>forbid prohibit proscrib veto
reject spurn scorn disdain>refus declin
refus declin>react respond
accept consent>react respond
rebuff snub repel>spurn scorn disdain
retract>repudi
repeal rescind
dismiss disregard discount ignor>reject
flout>dismiss disregard discount ignor
permit allow let>accept consent
author clear>permit allow let
assent acquiesc>agre
succumb>accept consent
disagre differ
agre concur
conced grant>agre concur
subscrib>agre concur
approv sanction>author
disapprov reject>judg
object>disapprov reject
except>object
challeng>object
challeng>request
interview question>convers
interview>convers
evad skirt dodg sidestep>avoid
escap>avoid
bypass>avoid
shun eschew>avoid
confront face>approach
debat>discuss
wrestl>debat
moder>discuss
refut rebut>repudi
counter>answer repli respond
answer repli respond>state sai tell
retort rejoin>answer repli respond
deni>contradict
deni>repudi
admit acknowledg
conced profess confess>admit acknowledg
confess>admit acknowledg
profess>claim
attest>affirm assert swear
declar>affirm assert swear
attest certifi manifest demonstr evid>testifi prove show
declar>judg
contradict>disagre differ
reprimand>critic
correct>rebuk lectur scold chide berat
rebuk lectur scold chide berat>critic
reproach>accus
deplor>critic
critic>comment notic
belabor>critic
preach advoc>urg press
preach>lectur
teach instruct>inform
ground>teach instruct
lectur>teach instruct
inform>commun
updat>inform
coach>teach instruct
mislead>inform
falsifi distort warp>misrepres
symbol repres>mean intend
color>affect
pose>deceiv
masquerad>pose
pretend affect>misrepres
exagger magnifi>mislead
overemphas>exagger magnifi
underst minim>inform
denounc>critic
denounc>announc denot
blame>charg
blame pick>critic
accus>charg
arraign>accus
nag>complain
besmirch>charg
mind>object
mock>treat handl
jeer scoff>teas taunt
teas taunt>mock
child>gull
incit instig>provok
ridicul>mock
derid>mock
joke>commun
deceiv>mislead
gull>deceiv
child>teas taunt
review>judg
condemn>declar
praiz>evalu assess appraiz
salut>praiz
crow>utter
cheer>applaud
inspir urg>encourag
humor>indulg
convuls>amus
applaud>praiz
exalt glorifi proclaim>praiz
promulg>announc declar
acclaim hail herald>applaud
applaud clap>gesticul gestur
attack>critic
condemn decri>denounc
curs swear>express utter
curs damn>invok arous
bless>invok arous
bless>gesticul gestur
question>challeng
defi dare>challeng
challeng disput>contest contend
contest contend>oppos
lodg file>accus
warn>inform
warn discourag>adviz counsel
caution>warn
threaten>warn
threaten>forecast predict
forecast predict>indic signal
alarm alert>warn
adviz counsel>discuss
adviz notifi>inform
acquaint>inform
recommend urg advoc>propos suggest adviz
propos suggest adviz>declar
advanc>propos suggest adviz
consult>discuss
consult>inquir
remind>inform
submit state>propos suggest adviz
bow defer>succumb
volunt>inform
flatter>praiz
eulog>praiz
compliment congratul>praiz
compliment>greet
congratul>bid
gush>praiz
commend>praiz
recommend>praiz
commend>entrust confid
boast brag bluster>exagger magnifi
crow>boast brag bluster
promiz>declar
pledg>promiz
vow>pledg
dedic commit devot>us util appli emploi
contract undertak>promiz
sign>contract
undertak guarante>promiz
underwrit>undertak guarante
swear>vow
guarante>pledg
guarante ensur insur assur secur
insur underwrit
guarante>back endors support
thank>convei
acknowledg>thank
acknowledg>commun
excus explain>justifi
plead>ration
excus ration>defend
defend>argu reason
uphold>defend
justifi>uphold
uphold>confirm reassert
warrant>justifi
greet>commun
greet>accost
address>commun
ask inquir>commun
nod>commun
nod>gesticul gestur
bow>gesticul gestur
salut>greet
hail>greet
welcom>greet
introduc acquaint>inform
bid>greet
wish>express utter
forgiv>conced grant
pardon>forgiv
excus pardon>forgiv
extenu mitig>ration
convict>pronounc label
sentenc>declar
discourag>disapprov reject
patron>interact
mutter grumbl>complain
grumbl scold>complain
protest>complain
remonstr>object
holler>complain
rail>complain
bemoan>complain
regret>inform
regret>refus declin
exclaim cry shout>express utter
shout>talk speak utter mouth
yell scream>shout
shout cry call yell scream holler squall>utter
whoop>shout cry yell scream holler squall
shriek shrill>shout cry yell scream holler squall
interject interpos>interrupt disrupt
clamor>express utter
holler>shout
thunder roar>shout
whisper>talk speak utter mouth
snap snarl>talk speak utter mouth
snarl>sound
guess ventur>specul
suppos sai>specul
predict anticip promiz>guess ventur
bet>predict promiz
determin find ascertain
suspect surmiz>guess ventur
indic signal>tell
mark>indic signal
record>indic
indic point>inform
suspect>think suppos imagin reckon guess
wonder>medit ponder muse reflect specul
wonder marvel>react respond
marvel>express utter
formul>specul theoriz hypothes suppos
forecast>predict promiz
specul>reason
hint suggest>convei
intim>hint suggest
indic>inform
convei>impart
flash>convei
impli connot>express
suggest>express
impli>express
suggest intim>impli
denot>mean signifi
mean signifi
denot>design
signifi>mean intend
spell>mean intend
voic>express utter
disclos reveal expos>tell
betrai>disclos reveal expos
confid>disclos reveal expos
spell>recit
interpret>explain
reinterpret>interpret
explain>inform
clarifi>explain
express utter
rais>express utter
talk speak utter mouth>commun
express>convei
vent>express
deduc>reason conclud
gather>reason conclud
recit>echo
list>item
item>name identifi
number>name identifi
specifi set determin fix>choos select
count>recit
count>determin ascertain
number>design
total>count
remand>challeng
consid count weigh
tell>inform
talk>tell
relat>tell recount
tell recount>inform
evid>inform
public>tell
bulletin>public
mean intend>convei
elabor enlarg expound>clarifi
detail>elabor expound
dramat>exagger magnifi
character>rememb
defin>specifi set fix
repeat echo>utter
repeat reiter restat>tell
return recal>denot
recur>recal
translat>repeat reiter restat
talk speak>commun
speak talk>commun
convers>talk speak
report describ>inform
report>inform
report>announc denot
announc declar>state sai tell
publish issu releas>public
circul dissemin diffus>public
sow>circul dissemin diffus
telev>broadcast transmit
circul>travel go move
call>label
pronounc label judg
rule>pronounc label
qualifi>pronounc label
broadcast beam transmit>public
announc herald>tell
announc denot>inform
cry>announc denot
announc>name identifi
advert public>announc denot
promot push>praiz
bill>promot push
proclaim exclaim promulg>declar
proclaim>entitl titl
enunci>state sai tell
pronounc articul enunci
formul word phrase articul>express
frame put>formul word phrase articul
stutter stammer falter>talk speak utter mouth
ejacul>talk speak utter mouth
stress>pronounc articul enunci
sigh>utter
pant>utter
heav>utter
describ depict
address speak
deliv>talk speak utter mouth
harangu>address
accost>come
address>label
disabus>inform
post>announc denot
gesticul gestur>commun
write>commun
transcrib>rewrit
rewrit>write
reviz>rewrit
amend>reviz
sign subscrib>write
record>save preserv
file regist
document>record
log>record
film shoot>record
photograph>record
score>record
type>write
sketch outlin>describ depict
write>correspond
telegraph wire
radio>commun
summar>repeat reiter restat
state sai tell>express utter
declar>state sai tell
affirm assert swear>declar
protest>affirm assert swear
reaffirm>affirm
confirm reassert>affirm
corrobor>confirm reassert
swear>declar
stress emphas accentu>express
underscor underlin emphas>stress accentu
testifi>declar
testifi prove evid show>inform
alleg sai>assert
plead>alleg sai
assert maintain>insist
proclaim>assert
demand>claim
command>demand
claim>request
stipul condit specifi>contract
assur>affirm assert swear
reassur>assur
note observ mention remark>state sai tell
exemplifi illustr>elabor expound
conclud resolv>agre concur
arrang>agre concur
specifi special>elabor expound
gener extrapol infer>reason conclud
mention cite>acknowledg
quot cite>repeat reiter restat
mention cite refer
invok>mention cite refer
name identifi>denot
aim>mean intend
add suppli>state sai tell
decre>declar
baptiz>name call
dub>name call
name call>label
renam>name call
entitl titl>name call
term>name call
tag>name call
label>design
excommun>exclud shut
send>transfer
comment>explain
treat handl plow deal
discuss>handl plow deal
comprom>settl
endang>affect
chatter>talk speak utter mouth
jaw>talk speak utter mouth
chat chatter jaw>convers
signal>commun
flag>signal
mouth>pretend
beckon wave>gesticul gestur
whine>talk speak utter mouth
hoot>utter
grunt>utter
whistl>commun
sing>sound
murmur>talk speak utter mouth
mumbl mutter>talk speak utter mouth
snort>utter
spit>utter
groan moan>utter
grumbl growl rumbl>utter
howl wail roar>shout cry yell scream holler squall
squall>howl wail roar
bleat>utter
bleat>complain
bawl bellow>shout
squawk>shout cry yell scream holler squall
croon>sing
chant inton>sing
declaim recit>perform do
jabber spout>talk speak utter mouth
squeal>utter
cluck>utter
hum>sing
cackl>utter
cackl>talk speak utter mouth
jam block>interrupt disrupt
minc>chang alter
gobbl>utter
comment notic>note observ mention remark
wisecrack>comment notic
acknowledg>react respond
ignor disregard snub>treat handl
whinni>utter
pai>commun
carri convei express>commun
express state>denot
issu>commun
provid>stipul condit specifi
explain>state sai tell
babbl>talk speak utter mouth
chant inton>talk speak utter mouth
gulp>talk speak utter mouth
menac>express
beam>express
sing>utter
connect>join
compet vie vi
plai>compet vie vi
confront face
front>confront face
oppos>confront face
field>plai
enter particip
destroi>overcom defeat
swallow>destroi
hinder hamper
race>compet vie vi
staff>provid suppli cater
station post>move
group>gather assembl
fight struggl
fight oppos defend
battl combat>fight
wrestl>battl combat
campaign>race
serv>work
act>serv
rotat>serv
offici function>serv
enlist draft>enrol enter recruit
mobil ralli
recruit>enlist draft
prevail>win
beat crush>overcom defeat
whip>beat crush
wallop>overcom defeat
down>overcom defeat
cheat>beat crush
overreach outsmart>surpass exce outdo
surpass exce outdo>beat crush
good>surpass exce outdo
outweigh>surpass exce outdo
overcom defeat
overcom surmount master>beat crush
overpow>beat crush
steal>win
score>win
walk>score
conquer>overcom defeat
resist>fight oppos
complet>plai
subject>submit
attack>act
attack>fight
rush>assail assault
assail assault attack
jump>assail assault
pepper pelt>attack
charg>rush
strike>attack
invad>attack
beset>assail assault
besieg surround>attack
defend>prevent
protect>defend
guard>protect
protect>assist
defend guard>protect
shield>protect
repel repuls rebuff>fight oppos
arrest>defend
bomb>attack
pop>fire
shoot>fire
blaze>shoot
overshoot>shoot
fire>shoot
blast>bomb
shoot>injur wound
safeguard>protect
ambush>wait
fish>grab
ambush>hunt
poach>hunt
strive strain>labor
foul>hit
deploi>posit
direct>aim
address>direct
aim>posit
point>aim
level>aim
retali>punish penal
pump>shoot
consum ingest
exhaust>spend expend
drain>exhaust
consum>spend expend
us expend
us util appli emploi
put>us util appli emploi
wast>us util appli emploi
misus>us util appli emploi
avail>us util appli emploi
exploit>us util appli emploi
har>exploit
mine>exploit
exploit tap>us util appli emploi
milk>exploit
us>consum ingest
strain>us util appli emploi
exert exerc>us util appli emploi
eat>consum ingest
dine>eat
suck>drink
drink>consum ingest
sip>drink
peck>eat
gobbl>eat
toast drink salut>honor reward
feed>provid suppli cater
feed>suppli provid render furnish
power>provid suppli cater
indulg>provid suppli cater
provid suppli cater>give
meet satisfi fulfil>provid suppli cater
accommod>provid suppli cater
sustain maintain>have
breakfast>eat
starv>die perish expir
starv>depriv
crave>desir want
want need requir>be
avoid>abstain
delight revel
indulg>exhaust
wallow>indulg
dip>immers plung
enjoi>us util appli emploi
afford>spend expend
appeas>satisfi fulfil
content>satisfi fulfil
sampl try tast>consum ingest
dissip>consum
down consum
digest>process treat
smoke>us
puff>smoke
light>ignit
chew>grind
gulp>drink
down>drink
bolt>swallow
nourish sustain>provid suppli cater
nourish>feed
disturb>chang alter
violat>disturb
strew>cover
finger>touch
handl>touch
paw>caress
paw>scrape
seiz clutch
claw>seiz clutch
nail apprehend arrest nab>seiz clutch
captur>seiz clutch
grasp>hold
cling>grasp
clasp>grasp
tread>brace
brace steadi>strengthen fortifi
clutch>hold
cling adher
cradl>hold
twist>turn
twist distort
curl>twist
grip>seiz clutch
wield>manipul
oper control>manipul
pump>wield
stroke>touch
caress>stroke
probe>penetr
penetr>enter
permeat pervad diffus>penetr
jab poke>thrust
jab>strike
nudg prod>push forc
massag>manipul
dab pat>strike
buri>situat deposit
butt>strike
hit strike>touch
thud>hit strike
knock>strike
shoulder>thrust
shoulder>rais lift elev
bump knock>hit strike
brush>touch
goad>prod
spur>goad
spur>strike
slam bang>hit
slam bang>close shut
peck>strike
pat>caress
brush>rub
brush>clean
dust>clean
vacuum>clean
polish smooth
dull>chang alter
sharpen>chang alter
strop>sharpen
cock>put set place posit lai
skim>touch
tap>strike
plane>cut
rub scratch
scrub scour>rub
slice>cut
amput>remov
carv>cut shape
carv>cut
chop>cut
fall>cut
log>fall
chip>cut
layer>shape
trim>cut
peel>strip
coat>cover
finish>coat
wax>cover
glaze>coat
wash rins
line>cover
stamp>affix
score>notch
scribe>score
wrinkl>fold
pucker>wrinkl
buckl>collaps
dent>bend twist
bend twist
wrap>cover
unti>undo
tie ti>fasten fix secur
rig>fasten fix secur
latch>fasten fix secur
picket>fasten fix secur
fasten>attach
join>connect link
match mate coupl pair>join
bridg>join
attach>connect link
coupl>attach
detach>disconnect
knot>tie ti
restrain>restrict limit bind confin throttl
bind>attach
bind>fasten fix secur
cement>bind
anchor>fasten fix secur
anchor ground>fasten fix secur
rake>smooth
scrape>rub
replac>put set place posit lai
scratch scrape
dig>remov
grope fumbl>search seek
search seek
want>search seek
scour>search seek
pursu>search seek
search>examin
comb ransack
fish>search seek
reap harvest glean>gather collect
inscrib>carv
slash>cut
poison>kill
sacrific>kill
liquid>kill
extermin>kill
hitch>attach
snag>hitch
unhitch>undo
affix>attach
sew>fasten fix secur
backstitch>sew
glue past>attach
plank>cover
submerg drown>cover
fasten fix secur>attach
bar>fasten fix secur
mount>attach
clamp>fasten fix secur
clinch>fasten fix secur
close shut
reopen>open
open>turn
close shut>turn
lock>fasten fix secur
unlock>open
bolt>lock
wring>distort
extract>remov
unscrew>loosen
seal>close shut
connect link tie ti
disconnect>separ
bind stick>attach
tack>fasten fix secur
nail>attach
mask>cover
string>arrang
marshal>arrang
paint>coat
appli>cover
hook>fasten fix secur
pin>fasten fix secur
straighten>chang alter
break>destroi ruin
kick>hit
kick>propel
pole>propel
sprai>scatter sprinkl dispers
shower>sprai
splash>scatter sprinkl dispers
sprinkl splash>scatter dispers
scatter sprinkl dispers>discharg
discharg>spread distribut
aerosol>scatter sprinkl dispers
strew>spread distribut
litter>strew
spread distribut
redistribut>spread distribut
spread>move
gather collect
muster ralli>gather collect
pick>gather collect
tear>strip
collect>accumul compil
lump>collect accumul compil
sand>smooth
file>smooth
compress contract>tighten
compress>squeez
tuck insert>enclos
press>flatten
roll>flatten
wipe>rub
spong>wipe
sweep>wipe
clench>squeez
smite>hit
sock>hit
whip>strike
beat>strike
hit>touch
catch>hit
smash nail boom blast>hit
crack>hit
tap>cut
putt>hit
bounc>hit
pop>hit
hit>propel
slice>hit
hook>hit
singl>hit
doubl>hit
tripl>hit
stun>hit
strike>touch
whip lash slash>beat
lick>beat crush
bat>hit
rap>strike
knock>rap
thump pound>hit
smack>hit
belt>hit
punch>hit
slug>hit
whack wallop>hit
thrash lam>beat
hammer>beat
slap>strike
clobber>beat
buffet batter>strike
disturb>move
disconnect>undo
insert>attach
embrac hug>clasp
cuddl snuggl nestl>clutch
cuddl>embrac hug
breed>mate
kiss>touch
lick lap>stroke
bear>transport carri
bring fetch
transmit>move
mail>send
deliv>fetch
bring>chang alter
catch grab>seiz clutch
snatch>seiz clutch
reach>move
intercept>grab
pierc>penetr
bear drill>cut
tunnel>penetr
spear>impal
gnaw>chew bite
bite>grip
nip>bite
brandish wave>move
press>touch
squeez>press
pull draw>move
transport carri>move
pack>transport carri
fly>transport carri
haul>transport carri
tug>attract pull
drag>pull draw
lug>transport carri
haul drag>pull draw
heav>lift
clip>cut
pinch nip>grip
pinch>fold
filter>penetr
sift strain
coalesc>unifi unit merg
combin>mingl unifi
mingl unifi>chang alter
blend>mingl unifi
arrang>put set place posit lai
adjoin butt
surround border
eject>expel
superimpos>put set place posit lai
kidnap>seiz
hijack>seiz
unleash>releas
unleash loos>releas
obstruct imped>hinder
block bar>obstruct imped
clog>obstruct imped
suspend>hang
hang>fasten fix secur
dangl>suspend
veil>hide conceal
pack>arrang
bunch cluster
agglomer>bunch cluster
bundl>pack
empti>remov
discharg>remov
unload>deliv
load>fill
reload>load
saddl>weight
har>attach
saddl>attach
bruiz>injur wound
jam>bruiz
park>put set place posit lai
put>chang alter
put set place posit lai>move
butt>put set place posit lai
recess>put set place posit lai
throw>put set place posit lai
sow>put set place posit lai
scatter>sow
misplac>put set place posit lai
juxtapos>put set place posit lai
ground>put set place posit lai
ground>restrain
pile heap>arrang
stack>load
stagger>arrang
struggl>endeavor strive
attract pull>draw
arrest>attract pull
repel>push forc
hurl cast>throw
dash>hurl
heav>throw
pelt>throw
throw>propel
flip>mesh lock
mesh lock>move
unlock>withdraw
withdraw>releas
propel>move
fling>throw
toss pitch>fling
shed throw>remov
sling catapult>hurl
chuck toss>throw
launch>propel
catapult>propel
drive ram>thrust
intertwin twine interlac>distort
weav interweav>distort
undo>revers
wind wrap>move
curl>wind wrap
flood swamp>fill
doubl>function oper
function work oper
squeez>move
lodg stick deposit>fasten fix secur
loung>sit
dislodg free>remov
emb imb plant>insert
nest>emb imb plant
clean>chang alter
wash>clean
rins>wash
absorb>sorb
sorb>turn
spill>move
shed>pour
spill slop>move
drape>arrang
sprawl>sit lie li
perch>sit
seat>put set place posit lai
lai>put set place posit
squat crouch>sit
kneel>rest
rest>be
stand>rest
bask>lie li
buckl>fasten fix secur
cut>separ
chatter>cut
tear>separ
split>tear
separ>move
divid>chang
slit slice>cut
lacer>tear snap
sever>cut
sever>separ
crash ram
destroi ruin
consum>destroi ruin
wreck>destroi ruin
plant>put set place posit lai
smother stifl muffl>suppress
smother surround>cover
smother suffoc>kill
instal>put set place posit lai
strangl throttl>kill
clench>seiz clutch
rend rip>tear snap
tear snap>separ
grappl grip>seiz clutch
ram pound>thrust
punch>thrust
situat deposit>put set place posit lai
graze>eat
cushion>modifi
immers plung>penetr
soak>immers plung
lift>move
spread>undo
envelop wrap enclos>cover
engulf>envelop wrap enclos
bath>envelop wrap enclos
swallow buri>enclos
trace draw describ
construct>trace draw describ
circumscrib>trace draw describ
bevel>cut
shove>push forc
extric disentangl
storm>penetr
frame border>enclos
enclos>surround border
bank>enclos
tag label mark>attach
flick>push forc
post>affix
yank jerk>pull draw
pluck>pull draw
pry>open
breach>open
crush squeez>press
tread>crush squeez
grind>press
comb>straighten
wire>fasten fix secur
unwir>undo
tag>touch
nab>tag
rip>cut
pois>put set place posit lai
lean>put set place posit lai
lock>hold
trap>hold
clap>put set place posit lai
graze>injur wound
make creat
institut>make creat
remak>produc
destroi>undo
puls>produc
compos compil
catalogu>compil
gener>make creat
gener>produc
origin initi>make creat
render yield gener>produc
bring>make creat
invok arous
elicit extract>interpret constru
invent contriv deviz formul forg
cast>send
manufactur invent>hatch
visual envis fanci see figur pictur>imagin envisag
envis forese>imagin envisag
imagin envisag
dream>imagin envisag
discov>conceiv
plan contriv design
design plan
accomplish execut fulfil>complet finish effect effectu
consumm>accomplish execut fulfil
initi>caus
introduc>initi
effect effectu>caus
actuat trigger activ spark>initi
induc>gener
precipit>effect effectu
induc hasten>effect effectu
realiz>make creat
pioneer>introduc
caus>make creat
occas>caus
inspir>occas
provok evok>caus
pick>provok evok
establish found plant institut>initi
stage arrang>initi
engend breed>caus
mount>initi
motiv prompt incit>caus
forc>caus
commenc>begin start
undertak attempt>initi
prepar deviz>initi
lai>deviz
manufactur construct
construct build>make creat
build>make creat
rebuild reconstruct>construct build
demolish>destroi
assembl>join make creat
reassembl>assembl
erect>construct build
level>destroi
extirp>destroi
cook fix readi prepar
tailor>design
alter>chang
embroid>decor adorn
illustr>decor adorn
purl>knit
hook>loop
loop>knit
decor adorn>chang alter
trim>decor adorn
sculptur>shape
paint>creat
creat>act
recaptur>captur
pictur depict
illustr>pictur depict
portrai depict
shade>paint
mottl>color
model mold>shape
write compos pen
dramat>write compos pen
draft>write compos pen
belt>sing
cite>write compos pen
compos write>make creat
choreograph>make creat
danc>move
direct>make creat
cast>deleg design assign
stage present
perform do
debut>introduc
audit>perform
act plai
enact>act
rehears practic>perform do
imperson portrai>act
plai>perform
accompani>plai
improv>perform do
sing>talk speak utter mouth
sing>interpret render
interpret render>perform do
conduct>perform do
duplic repeat>reproduc
reproduc>produc
evolv develop
develop>creat
garden>tend
cultiv>prepar readi
harrow>plow
imit copi simul>reproduc
model pattern>imit copi simul
scale>model pattern
arrang>chang
print publish>produc
scrape>make creat
produc>make creat
prepar>make creat
shimmi>danc
arous elicit evok provok>make creat
invit>arous elicit evok provok
ignit>arous elicit evok provok
stimul stir>arous elicit evok provok
agit>disturb upset troubl
lull>calm quiet still
troubl>disturb upset
calm quiet still>comfort sooth solac
pacifi appeas>calm quiet still
worri>troubl
reassur>calm quiet still
nag>worri
worri>mind
fret>worri
impress strike
pierc>impress strike
disturb upset troubl>impress strike
touch>impress strike
feel experi
recaptur>feel
pride congratul>feel
excit>arous elicit evok provok
harbor nurs>feel
resent>dislik
hate detest>dislik
loath>hate detest
despiz scorn disdain>hate detest
cherish>love
fanci>desir want
worship rever
rever>respect valu
worship>rever
frighten scare>stimul
fear dread
fear>worri
intimid>frighten scare
panic>fear dread
alarm>frighten scare
haunt obsess
scare>intimid
annoi bother irrit
ruffl>annoi bother irrit
beset plagu provok>annoi bother irrit
upset>arous elicit evok provok
bewild>upset
hurt>upset
fuss fret>worri
suffer>feel
lose>suffer
fume>feel
thrill>stimul
regret>feel
regret>miss
mourn>celebr
rack>strain
disappoint>thwart foil cross frustrat
fail betrai>disappoint
humili humbl
humbl>chang alter
tortur>hurt
crucifi>beset plagu
teas badger pester>crucifi
control>interact
miss>desir want
ach>hanker long yearn
brace pois>prepar readi
captur captiv beguil charm>attract appeal
beckon>attract appeal
endear>pleas delight
antagon>annoi bother irrit
tempt invit>stimul
attract appeal
sicken>repel
shock>surpriz
overwhelm overpow overcom>arous elicit evok provok
shock outrag>sicken
hope>desir want
inspir enliven>stimul
rejoic>feel
depress>discourag
comfort sooth solac
reliev eas>comfort sooth solac
pleas delight>satisfi gratifi
satisfi gratifi
content>satisfi gratifi
enchant transport>pleas delight
cheer>encourag
encourag>inspir enliven
spur goad>encourag
chill>depress
dishearten>discourag
intimid>discourag
enjoi bask relish savor
fascin grip>interest
interest>arous elicit evok provok
startl>shock
sympath>feel
care>piti
alien>chang alter
wish>desir want
wish care like>desir want
pleas>wish care like
desir want
desir>request
prefer>like
hope trust desir>wish
envi>admir
admir>respect valu
hanker long yearn>desir want
love enjoi>like
glow>feel
plung>dart dash scoot
eas>travel go move
travel go move
whine>travel go move
ride>travel go move
wend>travel go move
fly>move
visit>travel
visit inspect
frequent>visit
cruiz>travel go move
tour>travel
navig>travel
travel>go move
go depart
come>travel go move
approach>come
transplant transfer
stai stick
round>travel go move
stop halt
stall>stop halt
stop>interrupt disrupt
lurch pitch>move
jar>move
duck>move
bob>move
wallow>move
roll>turn
trundl>travel go move
weav>swing swai
writh wriggl squirm twist>move
wrench>writh wriggl squirm twist
wobbl>move
sidl>move
sweep sail>move
brush sweep>move
slip slide>glide
skid>slip slide
shimmi>vibrat
push forc>move
float>transport
rock swai shake
swing swai
swing>travel go move
vibrat>swing swai
flicker flutter quiver
throb puls>thump
beat pound thump>move
flap>thump
teeter>move
wander strai roam rove rang drift>travel go move
wind thread>travel go move
shift>move
cavort romp
hitch>move
tilt>move
cock>tilt
surg>rise
fan>shake
crawl creep>travel go move
scrambl>travel go move
slide>travel go move
wheel roll>travel go move
glide>travel go move
snake>glide
steal slip>move
trembl>shake
shudder shiver>trembl
quiver quak>trembl
shake>move
rattl>shake
thrash toss>shake
whip>thrash
vibrat>move
shake>vibrat
jerk twitch>move
bounc spring bind>jump leap
bounc>travel go move
glanc>hit strike
flip toss>turn
flick>throw
snap click>move
stir shift budg>move
stir>move
bump>danc
wiggl>shake
wag>wiggl
thrust>push forc
dart>lung hurl hurtl thrust
flutter dart>speed hurri
stumbl trip>move
stumbl falter>walk
falter waver>move
trot>run
flap wave>move
mill>move
scurri scamper scuttl>run
float drift blow>travel go move
surg>flow
float swim>travel go move
walk>travel go move
walk>accompani
turn>move
overturn>turn
overturn>move
jump>move
circl>travel go move
sneak creep>walk
travers cross>pass
walk>travers cross
infiltr>filter
cross>fold
wade>walk
swagger pranc strut>walk
slink>walk
limp hobbl hitch>walk
shuffl shambl>walk
ambl>walk
prowl>walk
totter>rock swai
march>walk
file>march
plod trudg>walk
splash slop>plod trudg
clamber scrambl struggl>climb
climb>rise
climb>move
stalk>walk
buzz>fly wing
parad>march
stagger reel lurch>walk
stagger flounder>walk
stomp stamp>walk
pound>walk
strai err drift>travel go move
run>speed hurri
outrun>run
step>travel go move
pace>walk
tread trampl>walk
drive>travel go move transport carri
drive>oper control
coach>drive
steer maneuv point guid>control
pilot>steer maneuv guid
park>steer maneuv guid
steer>control
head>proce
fly wing>travel go move
fly pilot>oper control
skim>glide
soar>fly wing
hover>fly wing
pois>hover
soar surg>rise
steam>travel go move
tack>sail
taxi>travel go move
send ship>move
send>move
divert>send
refer>send
transport>move
dispatch despatch>ship
forward>ship
soar>fly pilot
tool>ride
thumb>ride
dismount>descend fall
rack>pace
gallop>pace
swim>travel go move
dive>submerg
jump leap bind spring>move
burst>jump leap bind spring
bolt>move
hop skip>jump leap bind spring
dive plung>descend fall
duck>dive plung
rise lift>travel go move
ascend>travel go move
descend fall>travel go move
sink laps
fall>travel go move
crash>descend fall
flop>descend fall
flop>collaps
lower>move
depress>lower
rais lift elev>move
chin>rais lift elev
boost>rais lift elev
tumbl toppl>descend fall
drop>descend fall
drop>move
hang>drop
pitch>descend fall
light>land
embark>board
land>arriv come
rear>straighten
aris rise
sag>sink
sink drop
sink>move
posit>put set place lai
squar>posit
space>put set place posit lai
marshal>put set place posit lai
settl>put set place posit lai
slump>collaps
collaps>chang
slump>sag
sink>descend fall
zigzag>travel go move
follow>travel go move
advanc progress>travel go move
jam>push forc
withdraw retreat reced retir>travel go move
proce continu>travel go move
roar>proce
limp>proce
barg>rush hasten speed race
back>travel go move
lag>follow
pan>travel go move
preced>travel go move
lead head
lead take conduct guid
mislead>lead take guid
usher>lead take guid
pursu>travel go move
shadow>follow
chase trail dog track>pursu
dispel>move
banish>dispel
hunt trace>chase trail dog track
haunt stalk>pursu
trace retrac>return
return>travel go move
arriv come
reach attain>arriv come
depart quit>leav
linger>leav
transfer shift>move
shuffl>shift
depart start>leav
board>enter
intrud>enter
crash>pass
invad>enter
raid>invad
infest overrun>invad
reach hit gain
meet encount
intersect cross>meet encount
congreg>gather assembl
mass>crowd
conven>gather assembl
reconven>conven
sit>conven
cluster>gather assembl
flock>travel go move
accompani>travel go move
escort>accompani
huddl>cluster
bunch>cluster
crowd>gather assembl
pour swarm stream>crowd
herd>crowd
herd crowd>move
dissip scatter>part
disband dissolv
part split>move
dispers dissip scatter
disband>dispers dissip scatter
sprawl straggl>spread distribut
bend>turn
swerv curv veer cut>turn
avert>turn
arch curv>bend
lean tilt>bend
bank>tip
rippl ruffl>flow
surg heav>inflat
wallow>soar surg
cloud>wallow
burrow tunnel>dig
circul>flow
circul>move
orbit revolv>circl
loop>circl
angl>travel go move
revolv rotat
wheel>revolv rotat
wheel>transport
swivel>turn
spin whirl reel>revolv rotat
centrifug>spin
purl swirl whirl>flow
tumbl>move
whirl twirl
grind>danc
twirl swirl whirl>revolv rotat
spiral coil>turn
overtak overhaul>advanc progress
pass>travel go move
cycl>pass
fumbl>pass
surpass pass>travel go move
skirt>surpass pass
approach near>come
crowd>approach near
unfold stretch
tear charg>rush hasten speed race
zoom>speed hurri
speed hurri>travel go move
speed>travel go move
drive>move
bustl hustl>move
fidget>move
linger>move
trail>lag
rush hasten speed race>travel go move
diffus>spread distribut
creep>diffus
flinch cring shrink winc recoil>move
dart dash scoot>rush hasten speed race
commut>travel
shuttl>travel go move
lung hurl hurtl thrust>move
crouch stoop bend
doubl>bend
cring grovel>bend
huddl>crouch stoop
pile jam>crowd
pounc swoop>descend fall
deviat divert>turn
straggl>deviat divert
flow>move
gush spout
pour>flow
pour>move
spill>flow
stream>float drift
dribbl>flow
drip>descend fall
drain>flow
seep>flow
overflow>spill
edg>advanc progress
elaps pass>advanc progress
elud evad>escap
escap>flee
run lam>leav
flee>run lam
skedaddl>run lam
vacat empti abandon>leav
bring>transport carri
transmit carri>bring
top>overtak overhaul
career>travel go move
flurri>move
dock>enter
pack>fill
land>bring
streak>move
swing>move
crash>move
thunder>move
slide>move
pace>travel go move
step tread>travel go move
hurtl>travel go move
whistl>travel go move
whistl>move
flap>move
clap>flap
fling>move
thrust stuff>push forc
hop>move
hustl>move
dodg>move
plow>travel go move
tumbl>push forc
throw>move
lurch>travel go move
rip>tear
wash>move
curl>bend
sift>travel go move
grab>move
drag>travel go move
rake>move
bang>travel go move
tool>drive
feel sens>perceiv comprehend
perceiv comprehend
receiv>perceiv comprehend
hear>receiv
experi receiv have
suffer endur>experi
die>suffer
enjoi>experi
subject>affect
expos>subject
thrill>stir
catch>perceiv comprehend
dream>perceiv comprehend
notic note
note observ
glimps>see
chafe>irrit
scratch itch>irrit
bite sting burn>ach hurt
itch>ach hurt
ach>perceiv comprehend
ach hurt
throb>ach hurt
tingl>itch
prick>ach
reek>smell
smell>perceiv comprehend
sniff>smell
touch>perceiv comprehend
wit>watch
wit see>experi
see>perceiv comprehend
behold>see
view>analyz studi examin
gaze stare>look
outfac>gaze stare
regard>look
look appear seem>be
appear seem>be
sound>look appear seem
reflect>indic point
disclos>reveal
expos exhibit displai
produc>expos exhibit displai
flaunt flash>expos exhibit displai
brandish>expos exhibit displai
pose>expos exhibit displai
unfold>reveal
stamp>character
hide conceal
buri>hide conceal
harbor>hide conceal
show exhibit present demonstr
condemn>attest certifi manifest demonstr evid
survei>examin
watch view
scan>examin
scrutin>examin
search look>examin
spot spy>sight
detect observ find discov notic>sight
vanish>end finish termin ceas
obscur cloud>hide conceal
orient>decid
flash wink
flick>flash wink
glow>look appear seem
blur>chang alter
dazzl>blind
glitter glisten glint gleam shine>look appear seem
sight>perceiv comprehend
ogl>look
leer>look
admir>look
contempl>view
glanc glint>look
inspect>examin
overlook>miss
studi consid>medit ponder muse reflect specul
ey>look
blind>chang alter
peer>look
pry nose poke>search
observ>watch
hear>perceiv comprehend
listen>perceiv comprehend
listen>concentr focu focus center rivet
squeak screech creak
clang>sound
drum>sound
rattl>sound
crackl>rattl
tick>sound
sound>announc denot
ring>sound
buzz>sound
rustl>sound
crack>sound
whistl>sound
echo ring>sound
thud thump>sound
plunk>sound
click tick>sound
chatter>sound
pop>sound
sputter>pop
tinkl>sound
rumbl>sound
boom din>sound
bang>sound
rippl>sound
whiz>sound
overhear>hear
tast>perceiv comprehend
recogn distinguish discern
savor>tast
tast savor
smack reek
keep>have
have hold
monopol>have
wield exert>have
own have possess
bui purchas>get acquir
rent>get acquir
rent>give
receiv>get acquir
get acquir
deni refus>keep
deni>withhold
reserv>withhold
withhold deduct>keep
subsid>support
financ>pai
support>give
sponsor patron>support
sponsor>support
cosponsor>sponsor patron
discard dispos>remov
dump>remov
dump>discard dispos
save preserv>keep
abandon>discard dispos
strand>forsak desert
assign allot>distribut administ dispens
transmit>transfer
transfer>move
alloc apport>assign allot
give>state sai tell
accept>get acquir
admit>accept
welcom>accept
refus reject declin
contribut>pai
obtain>get acquir
procur secur>obtain
extract>obtain
enlist>procur secur
recruit>enlist
seek>desir want
goug>soak rob hook
sell>exchang
sell>transact
transact>interact
recov retriev regain>get acquir
find bump encount
compens>pai
insur>protect
pai>give
ow>be
bounc>return
accord allot grant>give
allow grant>give
valu appreci>consid reckon view regard
cash>exchang
substitut replac>chang alter
reduc>substitut
substitut>exchang
trade switch>exchang
trade>exchang
award>alloc apport
award grant>give
present submit>give
bestow>award
bestow>give
heap>give
bless>bestow
graduat>bestow
graduat>receiv
lavish shower>consum
spend expend>pai
spend>exhaust
take>us expend
wast>us expend
econom>save preserv
beg>request
invest>spend expend
appropri seiz conquer>usurp
confisc seiz
reclaim>get acquir
foreclos>reclaim
pilfer abstract>steal
rustl>steal
profit>earn
capit>profit gain benefit
preserv maintain
store>keep
garag>store
retain>keep
bui>pai
repai>pai
stock>have
find>get acquir
locat>find
unearth>locat
pinpoint>locat
win gain>get acquir
earn realiz>get acquir
earn>get acquir
profit gain benefit>get acquir
benefit>help aid
pai>earn
deriv gain>obtain
embezzl>steal
reap draw>deriv gain
deliv>hand
distribut administ dispens allot>give
share>get acquir
share>us util appli emploi
pool>share
impart>tell
offer>suppli provid render furnish
offer proffer>give
extend>suppli provid render furnish
market>trade
subscrib>bid
bid>plai
belong>be
peddl hawk
forfeit>abandon
captur>chang alter
collect accumul compil>store
rais>collect
levi impos>charg bill
tax>levi impos
contribut>give
combin>contribut
return>give
restor>repai
deposit>give
depriv>withhold
depriv strip
inherit>get acquir
relinquish>hand
conced yield>give
soak rob hook>cheat
charg bill
rob>steal
borrow>get acquir
lend loan>give
lend impart contribut add>chang alter
shop>obtain
suppli provid render furnish>give
match>suppli provid render furnish
locat place>station
arm>suppli provid render furnish
furnish>suppli provid render
fuel>suppli provid render furnish
refuel>fuel
yield give afford>suppli provid render furnish
equip>suppli provid render furnish
supplement>add
thrive flourish>turn
sacrific>relinquish
repai>give
spare>give
smuggl>export import
import>trade
export>trade
adopt borrow>accept
adopt espous>choos select
consign>entrust confid
consign>abandon
commit>transfer
entrust confid commit>hand
secur>guarante
certifi>secur
defrai>pai
harbor>keep
rid free
price>determin set
rig>price
articul>suppli provid render furnish
wire>equip
dispos>sell
patch>suppli provid render furnish
water>suppli provid render furnish
vacat resign>quit
plai>act
deal>act
exert>act
go proce>act
ventur>go proce
assert>behav conduct
perform>act
dare>act
engag pursu>act
wage>fight
provid>wage
pursu>react
interact>act
react>act
buck>react
retir>quit
retir withdraw>discontinu stop ceas quit
assum adopt
resum>assum adopt
offici>perform
induct seat>instal
post>deleg design assign
ordain>vest
vest>instal
cloth>equip
groom train>educ
educ>good improv amend
school>educ
educ>polish refin
initi>admit
crown>vest
deleg design assign>appoint
place>deleg design assign
transfer>deleg design assign
fill>work
deleg>design assign
inaugur>commenc
appoint name constitut>establish found plant institut
name>appoint
promot elev>deleg design assign
lioniz celebr>respect honor
releg>deleg design assign
reduc>releg
prefer favor>promot elev
reelect>elect
engag>hire emploi
propos>choos select
oust>remov
overthrow>depos
fire can>remov
depos>oust
supplant replac supersed>succe
labor push>fight struggl
fight struggl>try seek attempt
flounder>fight struggl
implement>us util appli emploi
hire engag emploi
sign contract>hire engag emploi
retain>sustain
reliev>discharg
wait>work
assist>work
occupi>work
collabor cooper>work
labor toil grind>work
farm>work
man>work
free liber releas loos
let allow permit
repress subdu>suppress crush
suppress crush
volunt>work
volunt offer>act
open>commenc
close>end termin
establish found launch>open
ordain enact>decre
reenact>ordain enact
gather assembl>interact
divorc>part split
imprint>influenc
part split
administ>manag handl
organ>manag handl
reorgan>organ
reorgan>form organ
reviz>reorgan
rejoin>join
infiltr>join
manag care handl>control
mind>manag handl
coordin>manag handl
coordin>accord
process>manag handl
tend>mind
approach>act
direct>manag handl
guid steer
govern>control
monopol>control
superv manag>administ
presid>control
oper run
licens certifi>author
conduct>manag handl
form organ>make creat
exclud shut>prevent
admit includ>permit allow let
particip>act
prevent keep
imped hinder>prevent
interfer>imped hinder
hobbl>imped hinder
prevent forestal foreclos preclud forbid
avert avoid>prevent forestal foreclos preclud forbid
favor>permit allow let
back endors support>approv sanction
patrol polic>guard
watch>check
guard>watch
buri>lai
respect honor>accept
rent leas>contract
hire>contract
vote>choos select
vote>state
shirk>avoid
favor>spare
sign ratifi>valid
dismiss>can
patron shop frequent>support
pass>ordain enact
divid split separ
splinter>divid split
unit>join
associ>unit
reunit>unit
regist>enrol enter recruit
matricul>enrol enter recruit
enrol enter recruit>regist
regist>record
list>regist
kill defeat>veto
endow invest>enabl
commiss>equip
accredit>licens certifi
confirm>approv sanction
valid>author
issu suppli>distribut
outlaw>forbid prohibit proscrib veto
trust>permit allow let
integr mix
segreg>discrimin
murder>kill
bench>remov
execut>kill punish penal
crucifi>execut
execut>murder
shoot>kill
hang>execut
reunit>meet
visit>meet
marri wed>unit
marri>offici
pair coupl>unit
celebr fete>meet
amus divert>entertain
visit>tour
ban>outlaw
raid>attack
subject>domin master
emancip liber>turn
appeal>challeng
book>record
book>request
punish penal
victim>punish penal
hear>probe examin
try>decid
expel>move
suspend>expel
admit>permit allow let
banish bar>expel
banish>expel
coerc forc>compel oblig
compel oblig>induc stimul caus
condemn>compel oblig
troubl bother>strive strain
troubl bother>affect
denounc>label
restrict>curtail
control contain check curb
regul order govern>decid
stratifi>distinguish separ differenti
treat handl>interact
abus>treat handl
behav conduct>act
behav>act
correct>chang alter
verifi>test try
indict>charg
protest resist
demonstr march>protest resist
manag>succe
work>succe
overreach>fail
achiev accomplish attain>succe
averag>achiev accomplish attain
spoil>fail
fail neglect
try seek attempt>act
grope>try seek attempt
endeavor strive>try seek attempt
buck>endeavor strive
test try>judg
experi>investig
screen test>check
check>examin
democrat>chang alter
democrat>chang
woo court>act
woo court
seced splinter>part split
neutral>chang alter
manipul>influenc
influenc>affect
color>influenc
swing>influenc
betrai>deceiv
interven interfer>interact
domin master>control
attend>help assist aid
servic serv>function oper
repres>serv
repres>be
compli>obei
obei>adjust conform adapt
disobei>refus declin
undermin weaken>disobei
counteract>offset
gambl chanc risk>try seek attempt
stake jeopard>risk
risk>try seek attempt
honor reward
dishonor disgrac
help assist aid>support
expedit hasten>help assist aid
avail>help assist aid
abet>assist
minist>attend
attend>care
tend>attend
care>help assist aid
mother fuss>care
salvag save>rescu
rescu deliv>save
disciplin train condit
foster further>promot boost encourag
spur>promot boost further encourag
promot advanc boost further encourag>support
contribut>promot boost further encourag
back endors>support
obstruct block hinder>prevent forestal foreclos preclud forbid
thwart foil cross frustrat>prevent forestal foreclos preclud forbid
stop halt block>prevent forestal foreclos preclud forbid
enforc implement>compel oblig
enforc impos>compel oblig
make do
effect>act
do perform>accomplish execut fulfil
dispatch discharg complet>accomplish execut fulfil
reliev free
forgiv>reliev
spare>reliev
counteract>act
counteract>control contain curb
anticip forese counter>act
sin>violat breach
violat breach
conflict>violat breach
rape>assail assault
practic exerc
exagger>make do
molest>assail assault
undertak tackl>confront face
coddl>treat handl
trespass intrud>violat breach
condit>teach instruct
heed listen>obei
swindl defraud>cheat
rig>cheat
cheat>victim
cheat>deceiv
deceiv>victim
fool gull>deceiv
betrai wander>deceiv
frame>deceiv
beguil>cheat
prosecut>act
sue>challeng
perpetr commit>act
rebel>protest resist
balk>disobei
desert>flee
agit>provok
persecut>crucifi
persuad swai>influenc
govern rule>control
reign>govern rule
cope contend grappl deal manag>act
releg>submit
consort associ>interact
fight campaign>promot push
resort>us util appli emploi
descend>act
happen>chanc
chanc>happen occur
surpriz>act
swell>act behav
sneak>act
take>act
exist be
stretch>be
begin start
end finish termin ceas
stand>be
specifi defin>be
attend>be
worship>attend
miss>fail neglect
skip>miss
exist surviv live
breath>exist surviv
surviv last live endur
surviv>overcom defeat
constitut compriz
compos>constitut compriz
form>constitut compriz
separ divid
connect link
bridg>connect link
form spring>becom
origin aris>becom
aris>becom
swell>origin aris
becom turn>transform transmut
amount>becom turn
necessit need requir involv demand
cost>necessit need requir demand
incorpor contain compriz>includ
embrac encompass>includ
have featur
bear>have featur
combin>have featur
star>have featur
featur boast>have
exhibit>possess
possess>have featur
compriz>be
equat correspond>equal
exclud>lack
prove>be
result ensu>prove
entail>lead
entail impli mean>necessit
necessit>lead
result lead>produc
lead>result
involv>have featur
abid stai>remain
remain>be
linger lurk>be
prowl>linger lurk
lurk>hide conceal
hesit waver
hover>hesit waver
hesit paus>delai
wait>act
delai>wait
postpon defer>delai
predomin domin rule reign prevail
outnumb>total number amount
total number amount>be
averag>total number amount
outweigh>predomin domin rule reign prevail
count matter weigh>be
press>count matter
rate>be
deserv merit>be
domin>influenc
possess>domin
prevail persist
perpetu>continu uphold preserv
prevail obtain>exist
occupi resid>popul dwell live inhabit
occupi fill>be
crowd>occupi fill
popul dwell live inhabit>be
resid>popul dwell live inhabit
lodg>popul dwell live inhabit
dwell consist lie li>exist
camp encamp>popul dwell live inhabit
inhabit>be
nest>popul dwell live inhabit
board>popul dwell live inhabit
match correspond agre>equal
coincid>match correspond agre
align>match correspond agre
correl>match correspond agre
parallel>match correspond agre
squar>adjust conform adapt
overlap>coincid
deviat vari depart>differ
vari>differ
contradict beli>deviat vari depart
depend>be
underli>be
resembl>match correspond agre
approxim>resembl
oppos>contrast
contrast>differ
conflict>contrast
jar>conflict
exce transcend top>excel surpass
exce transcend
suffic>satisfi fulfil
serv>effect effectu
serv function>suffic
satisfi fulfil>fulfil
equal rival match>compet vie vi
compens>balanc
excel surpass
stink>be
imit>resembl
recal>resembl
emul>imit copi simul
cover>satisfi fulfil
refer pertain relat concern touch
center>refer pertain relat concern
appli>refer pertain relat concern
involv affect regard>refer pertain relat concern
involv>admit
sweep drag>involv
concern interest occupi
interest>refer pertain relat concern
fascin>interest
qualifi>suffic
sustain>continu uphold preserv
continu uphold preserv>keep maintain hold
discontinu stop ceas quit
keep maintain hold
discontinu>end finish termin ceas
rambl>continu proce
ride>continu keep
expir>discontinu
continu keep>act
travers span>cover extend
run extend>be
cover extend>be
overlap>cover extend
spread>cover extend
dot stud>cover extend
rang straddl>constitut compriz
lie li>be
lap>lie li
slant>lie li
preced>lie li
sit>be
cap>lie li
front face>lie li
face>be
subtend>be
flank>lie li
situat locat>determin ascertain
command>lie li
loom tower>rear
rise rear>look appear seem
loom>look appear seem
endang jeopard menac threaten>exist
embodi personifi>symbol repres
character>distinguish mark differenti
defin>character
embodi>be
personifi>embodi
typifi epitom>symbol repres
repres>equal
befit suit>match correspond agre
accord agre>match correspond
blend>accord
contain>includ
retain>contain
stand>resist
cost>be
suit accommod fit>satisfi fulfil
line>lie li
approach>approxim
measur>be
weigh>measur
last>measur
straddl>be
buzz>be
defi withstand>resist
endur>defi withstand
defi resist refus>elud
vacat>spend
honeymoon>vacat
winter>spend
bind border>enclos
enclos>contain
frame>enclos
preced forego
orient>posit
orient point>lie li
protrud project
swarm>buzz
abound>be
bristl>have featur
attend>accompani
accompani>consort associ
carri>have featur
dangl>hang
offset>balanc
adher>match correspond agre
share>overlap
tend lean inclin>be
follow>result ensu
incur>subject
overlook>lie li
figur enter>be
pose>constitut compriz
rage>be
rage storm>act behav
elud escap>puzzl bewild amaz
exemplifi>embodi personifi
relat>be
squat>be
rang>be
sell>be
scale>measur
trade>sell
head>be
leav>make
compar>be
fall>be
encount>be
read sai>have featur
persist remain
linger>persist
shine>be
litter>be
suit>be
end>be
help>serv
lend>be
wind curv>be
foil>contrast
falter waver>hesit
promiz>be
confront>front face
balanc>be
hail>be
brood loom
eclips>brood loom
ignit light
erupt ignit>turn
flare>burn
shine beam
blaze>shine beam
reflect shine>emit
sparkl>shine
spark>emit
mirror>reflect
steam>emit
burn glow>shine beam
bluster>blow
swamp>flood
organ be
person individu someon mortal soul>organ
anim beast creatur>organ
plant>organ
substanc>part portion
motiv
locat>object
act>event
group
possess>relat
measur quantiti
thing>action
accomplish achiev>action
feat exploit>accomplish achiev
masterpiec>accomplish achiev
interact>action
interplai>interact
contact>interact
placement>contact
interchang>interact
plai>action
hit>feat exploit
ralli>feat exploit
stunt>feat exploit
arriv>accomplish achiev
arriv>action
attain>arriv
come>arriv
part>departur
disappear>departur
desert abandon
board>departur
dispatch shipment>departur
attain>accomplish achiev
success>attain
mistak error fault
miscalcul>mistak error fault
slip>mistak error fault
laps>mistak error fault
omiss>mistak error fault
blunder>mistak error fault
slip>blunder
purchas>acquisit
trade>commerc
bui>purchas
shop>bui
inherit>acquisit
procur>acquisit
captur seizur
arrest>captur
conquest>captur
rescu save
salvat>rescu
releas>accomplish achiev
execut>action
mechan
toss>throw
pitch>throw
belch>reflex eject
belch>eject
leap bounc
transmiss>send
shoot
gunfir>shoot
bat>attempt effort try
walk pass>accomplish achiev
good>attempt effort try
kick>blow
comparison>examin scrutini
detect>discoveri
breakthrough>discoveri
determin find>discoveri
identif>determin find
diagnosi diagnos>identif
local>determin find
choic select>action
sampl>select
decis>select
appoint>decis
nomin>appoint
move>decis
mean wai
instrument tool>mean
road>mean
measur step
salvat>mean
wing>mean
adopt accept>approv
elect>select
primari>elect
vote ballot>select
run talli
save>action
variat>activ
displac>replac
alter modif adjust
qualif>revis
passag transit
resist opposit>action
avoid>reject
abandon>reject
veto>vote
kill>destruct
annihil obliter>destruct
kill
bloodsh>murder
suicid>kill
layoff>shutdown
constitut establish
introduct debut entri
initi found
progress>develop
broaden>develop
score>clean
purif>clean
sanit>clean
bath>wash clean
wash>work
salv>remedi
retribut>correct
mainten upkeep>repair
restor>repair
renew rehabilit
reconstruct>repair
approach come
stride tread
journei>travel
ride>journei
trip>journei
tour circuit>journei
pilgrimag>journei
voyag>journei
sail>voyag
transport transfer
deliveri>transfer
pursuit chase
gestur>movement
jab>gestur
jerk jolt>movement
pitch>movement
stretch>movement
rotat>movement
close>movement
sit>movement
squat>movement
wave>movement
turn
divers>turn
deplet>reduct
depreci>reduct
expans enlarg
extens>expans enlarg
exacerb>intensif
explos burst
abstract>remov
elimin>remov
evacu>remov
drainag>evacu
practic pattern>activ
cooper>practic
symbol>practic
custom usag>practic
habit>custom
fashion>practic
slaveri>practic
embrac>clutch grip hold
divers recreat>activ
bath>divers recreat
celebr festiv>divers recreat
danc>divers recreat
entertain amus>divers recreat
escap>divers recreat
fun merriment>divers recreat
gambl>divers recreat
joke>divers recreat
sport>occup job
gymnast>sport
game>activ
game>contest
circu circus>show
show>entertain
displai show>show
present demonstr>show
demonstr>show
exhibit>demonstr
rodeo>exhibit
sport>divers recreat
choreographi>danc
ballet>choreographi
act>activ
portray>act
perform>demonstr
roleplai>act
disloc breakdown
commot din
mele scrimmag
hast rush
rush>run
cinch picnic>project task
work>activ
procedur>work
servic>work
housekeep>work
occup job>activ
career vocat>occup job
special>career vocat
employ>occup job
berth>occup job
legat>berth
chair>berth
trade craft>occup job
carpentri>craft
draft>craft
plumb>craft
potteri>craft
profess>occup job
labor>work
effort exert
wrestl grappl
difficulti>exert
exerc workout>exert
investig>work
count
examin scrutini
experi experiment
test>experi
scan>examin scrutini
survei studi>examin scrutini
test>examin scrutini
analog>comparison
contrast>comparison
care attent>work
treatment>care
unload>handl
duti>work
job task chore
stead>role
behalf>stead
errand>trip
misbehavior misde
mischief shenanigan>misbehavior misde
irregular>misbehavior misde
derelict>neglig
neglig careless
wast>activ
drink
fraud>crime
violat>crime
attempt>crime
racket>enterpr endeavor
robberi>thiev
treason>crime
attempt effort endeavor try>activ
bid>attempt effort try
essai>attempt effort try
contribut>attempt effort try
strive pain>attempt effort try
struggl battl>attempt effort try
duel>struggl
trial run>attempt effort try
project task>work
adventur>project task
enterpr endeavor>project task
ventur>project task
campaign crusad>ventur
reform>crusad
risk danger>ventur
possess ownership
retent>possess
storag>retent
clutch grip hold
protect>activ
keep>duti respons oblig
precaut>measur step
defens>protect
patrol>protect
escort>protect
consumpt intak uptak
eat feed>consumpt intak uptak
flatu flatus>reflex
swallow>consumpt intak uptak
gulp draught
gulp>reflex
drink>consumpt intak uptak
concept>sex
relat>sex
mate>sex
procreat>sex
propag>procreat
calcul comput>procedur process
evalu rate
glanc glimps
gaze>stare
glare>stare
contempl>stare
observ watch
monitor>watch
educ instruct>activ
cours>educ
lesson>teach
workshop>cours
train>activ
practic>train
creation>activ
construct build
assembl>construct
output yield
farm agricultur
industri manufactur
industri>manufactur
make>product
format>manufactur
plan>design
draft>write
art>creation
search hunt>activ
explor>search
us usag util exerc>activ
exploit>us usag util
applic>us usag util
technolog>applic
engin>technolog
battl fight engag
conflict struggl
encount skirmish>fight
rebellion insurrect revolt>conflict
mutini>insurrect revolt
combat>battl fight engag
rustl>thiev
attack onslaught onrush
war warfar
assault>battl fight engag
charg>attack onrush
penetr>attack onrush
invas>penetr
infiltr>penetr
raid>penetr
strike>attack onrush
bomb>attack onrush
fire>attack onrush
barrag>fire
salvo vollei burst>fire
score>search
measur>activ
calibr>activ
tune>calibr
observ>measur
codif>systemat
group>activ
continu>activ
perpetu>continu
repetit>continu
procedur process>activ
routin>procedur process
rut groov>routin
ceremoni>activ
ritual rite>custom
worship>activ
orgi>rite
ritual>practic
wed>ritual
prayer>worship
hide>activ
mask>hide
locat>activ
provis>activ
wait
rest repos
leisur>repos
enjoy>activ
sieg>blockad
allot alloc
commerc>transact
busi>commerc
market marketplac>activ
financ>financ
invest>financ
typographi>craft
freight>ship
affair>transact
deal>transact
sell merchand market>commerc
traffic>commerc
sale>sell merchand market
retail>sell merchand market
thermometri>measur
payment>commerc
implement>enforc
imposit inflict>enforc
duti respons oblig
treatment>manag
supervis>manag
administr dispos>manag
permiss permit
disenfranchis>manag
accredit>certif
prepar>activ
plan>prepar
program>plan
guidanc>manag
confin>restraint
punish penalti
imprison>punish penalti
strife>conflict
fight combat>conflict
shock>fight
scuffl>fight
duel>fight
thrust>blow
bang>fight
suit>proceed
convict sentenc
hear>proceed
conform>cooper
collabor>cooper
comprom>cooper
concurr>cooper
commit>cooper
aid assist help>activ
recours>assist help
thank>assist help
succor>assist help
servic>assist help
boost encourag>assist help
support>assist help
tradition>adher
back patronag>approv
support>activ
behavior conduct>activ
offens>behavior conduct
slight>offens
retali reveng
vengeanc>retali reveng
repris>retali reveng
warfar>conflict
consolid integr
particip involv
intervent>particip involv
sabotag>destruct
liquid>destruct
holocaust>destruct
stupid folli>mistak error fault
amend>correct
radiat>emiss
emiss eman
discharg>emiss
leadership>activ
helm>leadership
buzz>activ
withdraw>remov
recruit>accomplish achiev
pet>anim beast creatur
femal>anim beast creatur
male>anim beast creatur
adult>anim beast creatur
young>anim beast creatur
puppi>dog
giant>anim beast creatur
vent>orific
microorgan>organ
rel>organ
viru virus>microorgan
bacterium>microorgan
rod>bacterium
parasit>organ
hen>bird
falcon>hawk
frog toad
snake serpent
rattlesnak rattler
chicken>poultri
turkei>poultri
dove>pigeon
down>feather
bloodhound>hound
wing>organ
prei>anim beast creatur
lous>insect
drone>bee
honeybe>bee
bumblebe>bee
andrena>bee
larva>anim beast creatur
nymph>larva
grub>larva
queen>insect
colt>male
mare>hors
mount>hors
poni>hors
buckskin>mount
cattl cow oxen
bull>cattl cow oxen
cow>cattl cow oxen
beef>cattl cow oxen
whitefac>beef
knee>joint
acceler throttl
accessori>constitu
accessori>cloth
addit>constitu
addit>addit
aerat>apparatu apparatus setup
airplan plane
aisl>passagewai
alarm>devic
ambul>car auto automobil
ammunit ammo>arm
anod>electrod
hall foyer lobbi vestibul>room
apart>hous lodg
apparatu apparatus setup>equip
cloth>cloth
contriv gadget>devic
architectur>build edific
armchair>chair
arrow>projectil
artilleri gun
assembl>machin
attach>addit
attir dress>cloth
ax
back>layer
knapsack haversack>bag
bag>contain
suitcas>luggag
handbag purs>contain
balloon>toi
ballroom>room
banner>flag
banist balustrad>barrier
bar>counter
barg>boat
barrel>tube
barricad>barrier
barrier>obstruct
bar saloon ginmil>room
basebal>ball
infield>tract
basement cellar
basket>contain
bathrob>robe
bathroom>room
bathtub tub
baton>rod
beam>piec
bedroom>room
belt>accessori
bunk>bed
bin>contain
blanket cover>bed
blind>cover
blower>devic
blue>cloth
bomb>arm
bomber>airplan plane
bombproof>chamber
bonnet>hat
bookcas>furnitur
bookshelf>shelf
booth stall
bow>stick
box>contain
brake>brake
plaqu>monument
breakwat>barrier
bridg>structur
bridg>circuit
bristl>fiber
brush>implement
bucket pail
build edific>structur
bullet slug>projectil
bundl>parcel
cottag>hous
taxi>car auto automobil
cabana>tent
cabin>hous
cabinet>furnitur
cafe>restaur
cafeteria>restaur
cage>enclosur
cake>block
can>contain
candl>lamp
cannon>artilleri
canteen>flask
canva canvas>fabric cloth textil
capillari>tube
capsul>contain
car auto automobil
carbin>rifl
card>paper
cargo freight shipment>merchand product
cart>wagon
cartridg>ammunit ammo
cartwheel>wheel
carv>sculptur
cathet>tube
cathod>electrod
cell>compart
centerfield center>tract
centrifug>apparatu apparatus setup
chamber>enclosur
chest>box
bureau>furnitur
chute>gutter
classroom schoolroom>room
cleaner>formul
closeup>photograph photo
clubhous>build edific
coffin>box
collag>pictur
color>flag
column>tube
comb>devic
compart>room
constitu element
comput>machin
contain>instrument
contracept>devic
convert>car auto automobil
transport>instrument
conveyor>belt
corridor>passagewai
costum>attir
cotton>fabric cloth textil
counterpart>duplic
court>room
craft>vehicl
cross>structur
crusher>devic
crystal>constitu
cup>contain
cupboard closet
curbsid>pavement
curio>object
curtain draperi
pulpit>platform
dam>barrier
deck>platform
repositori>facil
detector sensor>devic
deterg>cleaner
devic>instrument
die dice
lodg>quarter
dish>contain
divan>sofa couch
dock>enclosur
doorwai door>entranc
dormitori>quarter build edific
dose>medic
drawer>contain
drivewai>road
drugstor pharmaci>shop store
drygood>commod
dugout>shelter
dwell home abod>hous lodg
engin>motor
envelop>contain
equip>instrument
freewai>highwai
fabric cloth textil
facil instal
factori mill>plant work
fan>devic
farmhous>hous
feedlot>build edific
fenc>barrier
fighter>airplan plane
filter>devic
firearm>gun
firecrack>firework
fireplac hearth
flag>emblem
flannel>fabric cloth textil
flask>bottl
flat>box
floor>structur
florist>shop store
footbal>ball
fortress fort
fountain>structur
frame>photograph photo
garment>cloth
garrison fort
treasur>art
gener>engin
gener>apparatu apparatus setup
gingham>fabric cloth textil
glass>contain
gown>dress
grate>barrier
grave tomb>place spot
grai>cloth
greatcoat overcoat>coat
grenad>bomb
grill>restaur
grove orchard>garden
gun>weapon
gutter trough
sneaker>shoe
hallwai hall>corridor
handl grip
hardwar>arm
hatchwai>entranc
veil>garment
headquart>offic
hearth>dwell
hedg>fenc
heel>bottom
highroad>highwai
highwai>road
holster>sheath
dive>nightclub
assemblag>system
horn>noisemak
inn>hotel
hotel>build edific
hous>dwell build edific
hous lodg>structur
hut>shelter
hulk>ship
hutment>camp
implement>instrument
import>commod
ingredi>constitu
instrument>devic
interlay>layer
invent innov
iron>shackl hamper
jacket>coat
jeep>car auto automobil
jet>airplan plane
kei>devic
keyboard>devic
kitchen>room
kitchenett>kitchen
knife>weapon
knob>handl
lab laboratori
ladder>stair step
lamp>furnitur
land>structur
land>platform
landscap>paint
lantern>lamp
leftfield>tract
librari>room
light>apparatu apparatus setup
linen>fabric cloth textil
quarter>hous lodg
parlor>room
load burden
lockup>jail
loft attic
machin>devic
machineri>machin
magnet>devic
mailbox>box
mantel>shelf
marbl>ball
marketplac>outlet
masonri>structur
maze>system
mean>instrument
medicin medic>drug
monument>structur
zoo>facil
merchand product>commod
subwai>railwai railroad
miniatur>paint
ministri>build edific
mirror>reflector
missil>rocket weapon
mold cast>contain
monocl>len
mosaic>art
motor>machin
hill>structur
museum>repositori
neckti tie ti
net>trap
noisemak>devic
nude>paint
obstacl>obstruct
obstruct>structur
salv>cure
outfield>tract
outfit>attir
packag parcel>contain
paint pictur
palac castl
parachut chute
part portion>object
partit>structur
pen>enclosur
record disc
photograph photo
pickup>truck
pill>dose
pipe>tube
pistol>firearm
plant work
plow>tool
pole>rod
porch>structur
portal>entranc
prescript>medic
projectil missil>weapon
saloon>tavern
button>switch
pyromet>thermomet
quill>pen
quirt>whip
radio>receiv
rail>railwai railroad
rail>barrier
railwai railroad
ramp inclin
rampart>embank
ramrod>rod
ranch>farm
record>equip
record>signal
reflector>devic
refriger icebox
rein>strap
releas>merchand product
remedi cure>medic
repertori>repositori
reservoir>lake
resid>hous
restaur>build edific
revolv>pistol
rifl>firearm
rigger>sabl
rightfield>tract
road rout
roadwai>road
robe>garment
rocket>vehicl
rod>implement
round>ammunit ammo
rug carpet
ruin>build edific
saddlebag>bag
sandal>shoe
satellit>equip
scaffold>platform
scarf>garment
school schoolhous>build edific
screen>surfac
escritoir>desk
sedan>car auto automobil
shackl hamper
fragment>piec
shell>ammunit ammo
shelter>structur
shield>armor
shield>shield
shirt>garment
shop store>outlet
short>tract
shoot>projectil
shotgun>firearm
shrapnel>shell
silk>fabric cloth textil
silo>tower
skin>surfac
skirt>garment
skylight>window
slab>block
slack>trouser
slot>slit
soap>cleaner
sofa couch
sole>bottom
lanc>weapon
sputnik>satellit
stadium>structur
staff>stick
stair step>stairwai staircas
stairwai staircas
station>facil
statu>sculptur
steepl spire>tower
stick>implement
still>photograph photo
stimul>drug
stock inventori>merchand product
storehous storag>repositori
street>thoroughfar
streetlight>lamp
string>cord
stuff>object
subsect>segment
suit>garment
suit room>apart
swing>toi
sword steel>weapon
system>instrument
tabl>furnitur
tarpaulin>canva canvas
tavern>build edific
telegraph>apparatu apparatus setup
telephon phone
tv>receiv
tent>shelter
fly>flap
termin>station
theater>build edific
thermocoupl>thermomet
thoroughfar>road
thread>cord
toilet lavatori john privi>room
toilet pot
tool>implement
tower>structur
transport>facil
trap>devic
trench>ditch
trouser>garment
trunk>luggag
tube
tweed>fabric cloth textil
ultracentrifug>centrifug
uniform>cloth
utensil>implement
valv>devic
vase>jar
vehicl>transport
velvet>fabric cloth textil
veranda>porch
vest>garment
wall>partit
wardrob>furnitur
wardrob>collect
warehous>storehous
wastebasket>contain
closet>toilet lavatori john privi
watercolor>paint
weapon>instrument
arm>instrument
web entangl>trap
weir>dam
whip>instrument
brothel>build edific
windowpan>pane
wool>fabric cloth textil
workshop shop
yard ground>field
ident>person
moral>disposit
compuls>trait
emotion>trait
passion>emotion
blood>disposit
vital verv
toler>disposit
willing>disposit
readi>willing
unwilling>disposit
hesit>unwilling
appear>qualiti
impress effect>appear
perspect>appear
imag>appear
counten visag>appear
express look face>counten
speck pinpoint>patch
beauti>appear
glori>beauti
loveli>beauti
appeal charm
stain>appear
clariti>qualiti
hardship rigor
agreement correspond
qualif>fit
natur>qualiti
human>qualiti
qualiti calib>degre level
superior>calib
excel>qualiti
inferior>calib
characterist>qualiti
hallmark trademark
same>qualiti
similar>same
approxim>similar
similitud>similar
parallel>similar
sort>similar
resembl>similitud
equal>same
differ>qualiti
discrep disagr>differ
divers varieti
gap spread
certainti>qualiti
probabl>qualiti
uncertainti>qualiti
doubt>uncertainti
individu>trait
uniqu>individu
peculiar>individu
simplic>qualiti
complex>qualiti
regular>qualiti
irregular>qualiti
mobil>qualiti
origin>qualiti
fresh novelti
correct>qualiti
accuraci>qualiti
reproduc>reliabl
popular>qualiti
eleg>qualiti
dash flair>eleg
delicaci>eleg
brillianc splendor grandeur>eleg
express>qualiti
clariti clear
sin
diplomaci>tact
moral>qualiti
conscienc>moral
good>moral
divin>qualiti
sanctiti>qualiti
nerv>courag
heroism valor>courag
audac temer
firm>trait
persist
integr>honesti
nobil grandeur
patriot nation>loyalti
infidel>qualiti
disloyalti>infidel
digniti>pride
humil>trait
wisdom>trait
folli foolish>trait
absurd>folli foolish
demeanor conduct>trait
manner>demeanor
modesti reserv
modesti>decenc
composur calm>disposit
seren>composur calm
origin descent
crisp>fresh
manner mode style wai fashion
setup>manner mode style wai fashion
signatur>manner mode style wai fashion
wise>manner mode style wai fashion
framework fabric
viscos>consist
soft>consist
solid>consist
hunger thirst
smooth>textur
rough>textur
glare brillianc>bright
glitter>bright
flash>bright
sparkl spark>vital verv express look
radianc>bright
gleam
luster splendor>bright
polish>smooth
shade>color
black
ivori pearl
gold>yellow
lemon>yellow
navi>blue
violet>purpl
smell odor
voic>sound
tenor>pitch
bass>pitch
tone>pitch
physiqu build
echo reverber
cold>temperatur
heat>temperatur
bounc>elast
flexibl>plastic
heavi>weight
weightless>weight
might>strong
firm>strong
fortitud>courag
backbon gut>fortitud
endur>strong
toler>endur
potenc effect>power
intens>degre level
serious>sever
violenc wild
titer>concentr
sequenc success
hast hurri
deceler slow>chang alter
shape configur contor
topographi>shape
regular>symmetri
composit>placement
align>placement
postur attitud
space>placement
wavelength>distanc
span>distanc
concentr densiti
proport>magnitud
order>magnitud
probabl>quantiti
dimens>magnitud
degre level
deep>degre level
high>degre level
extrem>degre level
multipl>magnitud
size>magnitud
bulk volum>magnitud
intens>magnitud
diamet diam>long
radiu radius>long
thick>dimens
calib>diamet diam
thin>dimens
small>size
amount>magnitud
adequaci>qualiti
plenti>abund
rich>abund
wealth>abund
excess surplu surplus
major bulk>number
minor>number
extent>magnitud
maximum>limit
verg>limit
scope rang reach compass
regist>timbr
horizon>scope rang
sweep expans>scope rang
gamut>scope rang
spectrum>scope rang
palett>scope rang
long>dimens
yardag>distanc
ceil>altitud
wide breadth>dimens
high>dimens
worth>qualiti
merit virtu
good>qualiti
benefit welfar>good
sake interest
behalf>sake
bad>qualiti
evil>bad
price cost
util us>qualiti
deterg>us
function purpos us>us
instrument>us
compet>abil
aid assist
favor>advantag
handicap>advantag
lead>advantag
profit gain>advantag
privileg>advantag
superior>advantag
good>advantag
limit>disadvantag
defect>disadvantag
promin>import
great>import
signific>import
urgenc>import
right>abstract
access>right
due>right
privileg>right
power>qualiti
influenc>power
forc>influenc
pressur>forc
control>power
author potenc>control
jurisdict>power
dispos>power
effect>power
efficaci>effect
abil>qualiti
capabl>abil
capac>capabl
strong>capabl
romanc>qualiti
figur anatomi flesh>bodi
plaqu>patch
pore>duct
lock>hair
jowl>jaw
phalanx>bone
rib>bone
tooth>bone
vital>organ
tongu>organ
mouth>orific
crown>top
eyebrow brow>hair
eyelid lid
gland>organ
aorta>arteri
arteriol>arteri
milk>susten
bloodstream>blood
antiserum>serum
perspir sweat
insulin>hormon
neocortex>cortex
lobul>lobe
pussi slit
bronchiol>duct
skull>bone
jaw>bone
pector pec
bosom>breast
breast tit
abdomen stomach belli
seat ass
leg>limb
thigh>limb
lap>thigh
arm>limb
fist>hand
fingertip>tip
thumb>finger
forefing>finger
physiognomi visag>face
brow forehead
mind psych>knowledg
abil>knowledg
brain mental wit>intellig
breadth>intellig
intellect>intellig
geniu genius>intellig
instinct>aptitud
potenti>aptitud
gift talent
knack>talent
flair>talent
imagin>creativ
fanci>imagin
fantasi>imagin
invent innov>creativ
contriv>invent
novelti>origin
musicianship>prowess
skill scienc
marksmanship>skill
salesmanship>skill
inabl>knowledg
stupid>inabl
vocabulari lexicon>knowledg
retent>faculti
intellect>faculti
will>faculti
respons reactiv>sensit
excit>respons reactiv
techniqu>method
custom tradit
convent rule
concern>interest
matter affair>concern
affair>concern
self ego>conscious
awar conscious
feel>awar
sens>awar
awar>conscious
sensibl>conscious
interest>curios
barrier>obstacl
anchor backbon
equival>knowledg
counterpart>equival
substitut>equival
successor>substitut
assur confid>certainti
relianc trust>certainti
doubt uncertainti
suspicion>doubt
disbelief>doubt
indecis>doubt
hesit>indecis
suspens>doubt
process>knowledg
regard>attent
notic>attent
vigil alert
disregard neglect
immediaci>intuit
penetr insight
detect sens
threshold>sensat
smell odor>sensat
scent>smell
perfum scent>smell
tast>sensat
flavor>tast
sound>sensat
evalu valuat rate>assess
price>valuat rate
mark score>valuat rate
check>assess
review>assess
differenti distinct
furor cult
condit>learn
studi>learn
remembr recollect
imagin imageri
vision>imageri
pictur>imageri
dream>imageri
dream>imagin
nightmar>dream
think
analysi analys>reason
infer>reason
predict>reason
project>predict
propheci>predict
previs>vision
analog>infer
implic>infer
synthesi synthes>reason
consider>think
deliber>consider
contempl reflect>consider
favorit>choic
explan>think
collus>arrang
inquiri research
experi experiment>inquiri
trial test>experiment
testament>creed credo
investig>inquiri
poll>inquiri
calcul comput
estim approxim
guess>estim approxim
understand apprehens
comprehens>understand
appreci hold>understand
realiz>understand
life live
topic matter
inform>knowledg
acquaint familiar
detail>fact
particular>fact
truth>fact
respect regard>detail
exampl instanc
except>exampl
preced>exampl
sampl>exampl
coupon>sampl
specimen>exampl
evid ground
proof>evid ground
confirm>proof
track>evid ground
stimul stimulu stimulus
joi pleasur
worri headach
burden>worri headach
idea think
inspir>idea think
concept>idea think
conceptu>concept
percept>conceptu
notion>concept
preoccup>idea think
judgment>opinion
decis conclus>judgment
categori>concept
kind sort form
type>kind sort
version>type
speci>kind sort
genu genus>kind sort
brand>kind sort
model>kind sort
rule regul>concept
restrict limit>rule
attribut dimens>concept
charact>attribut
featur characterist>attribut
aspect facet>featur characterist
badg>featur characterist
peculiar>featur characterist
abstract>concept
teacher>abstract
paramet>constant
sum total
polynomi>function
point>compon element
intersect>point
vertex>intersect
divis>concept
compon element factor ingredi
whole>concept
compound>whole
complex composit>whole
hypothesi hypothes theori>concept
model framework
requir>duti respons oblig
misconcept>idea think
mistak>misconcept
illus fanci>misconcept
phantom>illus
ghost specter
plan program>idea think
activ>polici
scheme strategi
dodg>scheme strategi
plot>scheme strategi
conspiraci>plot
regim>plan program
project>plan program
agenda schedul>plan program
fare>agenda schedul
gener>idea think
suggest>idea think
impress feel belief notion>idea think
reaction>idea think
intuit hunch suspicion>impress notion
heart>hunch suspicion
mean>idea think
theme>idea think
signific implic
substanc essenc
ideal>idea think
criterion standard>ideal
keynot>idea think
profund>wisdom
stereotyp>represent
imag>represent
interpret>represent
percept>represent
strand>pattern
memori>represent
exampl>represent
prototyp paradigm
blur>represent
convict>belief
faith>belief
doctrin philosophi ism>belief
expect outlook prospect>belief
opinion sentiment>belief
religion faith>belief
ey>opinion
promiz>expect
possibl>expect
anticip expect>expect
misgiv>expect
supernatur>belief
superstit>belief
valu>belief
creed credo>doctrin philosophi ism
formal>doctrin philosophi ism
imit>doctrin philosophi ism
mimesi mimes>imit
individu>belief
nation>doctrin philosophi ism
human>doctrin philosophi ism
egalitarian>doctrin philosophi ism
magic>supernatur
aim object>goal
destin>goal
purpos intent aim>goal
intent>goal
idea>purpos intent aim
will>purpos intent aim
folklor>lore
learn scholarship
inexperi>ignor
scienc>disciplin
mathemat>scienc
statist>datum
averag norm>statist
deviat>statist
mean>averag
sampl>distribut
biomedicin>medicin
pharmaci>medicin
electron>physic
mechan>physic
architectur>disciplin
engin technolog>disciplin
psycholog>scienc
art>disciplin
philosophi>art
linguist>scienc
phonolog phonem
theologi>disciplin
teach>doctrin philosophi ism
attitud>knowledg
accept>attitud
mental outlook>attitud
inclin tendenc>attitud
sympathi>inclin tendenc
bent>inclin tendenc
dislik>inclin tendenc
orient>attitud
view perspect
viewpoint standpoint
slant angl>viewpoint standpoint
commun>ideolog
conservat>ideolog
democraci>ideolog
fascism>ideolog
liber>ideolog
progressiv>ideolog
radic>ideolog
social>ideolog
transmiss>commun
broadcast>messag
medium>instrument
vehicl>medium
sheet>paper
film>medium
mail>commun
articl>nonfict
editori>articl
cabl>telegram
mail>messag
context>discours
opposit>word
form>word
monosyl>word
stem>form
synonym>word
term>word
terminolog>word
suffix>end
adject>modifi
futur>tens
design>name
titl>name
spell>orthographi
nonfict>prose
novel>fiction
fantasi>fiction
stori>fiction
parabl allegori
climax>moment
ballad>poem
epic>poem
vers rhyme>poem
section>music
claus>section
chapter>section
episod>section
spot>section
introduct>section
appendix>supplement
passag>section
diari journal
signatur>name
inscript letter
paper>essai
book>public
pamphlet>book
catalog>book
summari>statement
outlin>summari
survei resum>summari
document paper
ballot>document paper
certif>document paper
charter>document paper
confess>document paper
item>part portion
bibliographi>list
calendar>list
catalog catalogu>list
checklist>list
number>list
inventori>list
flag>list
roll roster>list
schedul>list
patent>document paper
platform>document paper
memorandum>note
file>record
resolut>document paper
applic>request petit
request petit
histori account>record
biographi>account
leas>contract
insur>contract
conspiraci>agreement
concess>contract
franchiz>concess
decre fiat>act
prohibit>decre fiat
warrant>writ
licens permit
statut>act
collect>public
album>medium
period>public
magazin>public
issu>period
journal>period
messag content
subject topic theme
sens>mean
connot>mean
loophol>ambigu
intent>mean
moral>mean
nuanc subtleti>mean
absurd>nonsens
movi film
documentari>movi film
telegram>messag
letter>text
recept>greet
morn>greet farewel
afternoon>greet farewel
materi>inform
detail>inform
fact>inform
index indic
new tide>inform
evid>indic
trace>indic
proof>argument
argument statement
confirm>inform
guidanc counsel
code codif
advic>propos
recommend>advic
admonit warn>advic
lesson>admonit
secret>inform
propaganda>inform
sourc>document paper
curriculum>inform
new>inform
sanction counten
consent>permiss
leav>permiss
applaus clap
paean>praiz
compliment>praiz
flatteri>compliment
award honor laurel>symbol
tribut testimoni
pennant>honor laurel
citat>honor laurel
medal>honor laurel
blame>reproach
scof>deris
amend>statement
descript>statement
declar>statement
announc proclam>statement
pronounc dictum>declar
assert>declar
claim>assert
content>assert
testimoni>assert
protest>declar
declar>testimoni
word>statement
explan>statement
account>explan
reason>explan
justif>explan
solut answer result>statement
deriv>explan
definit>explan
redefinit>definit
answer repli>statement
feedback>answer repli
announc>statement
proposit>statement
lemma>proposit
theorem>proposit
thesi thesiz>assumpt
condit>assumpt
falsiti>statement
tale>lie li
reserv>statement
comment commentari>statement
refer mention quotat
remark comment>statement
mention refer>remark comment
allus>mention refer
shaft>remark comment
restat>statement
demytholog>restat
agreement understand>statement
bargain deal>agreement
wit humor
sarcasm ironi satir>wit humor
joke gag>wit humor
cartoon>wit humor
fun>wit humor
guess specul
question>subject topic theme
prescript>instruct
formula>instruct
creed>doctrin philosophi ism
beam>signal
token>symbol
symptom>indic
manifest>indic
forerunn>indic
hint clue>indic
symbol>signal
symbol>symbol
brand>name
label>brand
trademark>mark
gestur motion
smile grin
displai show
bravado bluster
routin>perform
concert>perform
recit>perform
rendit render>perform
tongu>languag
figur fig>illustr
profil>chart
theater>commun
plai drama
dialogu>script
farc>comedi
music>movi film
danc>art
harmoni>music
tune melodi>music
opu opus>music
overtur>music
trio>opu opus
suit>opu opus
song>opu opus
ballad>song
refrain>music
dirg>song
lyric word>text
ballet>music
barrag>languag
drone>inton
poetri vers
speech languag
cry outcri yell shout
cry yell
bellow holler roar>cry outcri yell shout
catcal>cry outcri yell shout
scream shriek screech>cry outcri yell shout
shout>cry outcri yell shout
curs oath
dicken>exclam
laugh laughter
exchang>convers
talk>convers
dialogu>talk
chatter>talk
discuss>commun
talk>discuss
exhort>commun
consult interview
diplomaci>negoti
motto shibboleth
clich>remark comment
dialect idiom
hypothesi hypothes>propos
suggest proposit>propos
file>submiss
command bid
order>command bid
command>command bid
assent acquiesc
concess>assent
controversi content argument>disput
quarrel wrangl row>disput
alterc fraca fracas>quarrel wrangl
invit>letter
demand>request petit
insist>demand
question inquiri>question
examin>commun
character>descript
portray portrait>character
denial>assert
refus>denial
protest
lament wail
discoveri>revel
report>document paper
narr stori tale
fairytal>narr stori tale
threat>warn
damnat>denunci
curs>denunci
recrimin>accus
alleg>accus
grievanc>alleg
indict>accus
blame>accus
keynot>subject topic theme
lectur>speech
sermon preach>speech
kerygma>sermon preach
remonstr object>commun
promot public
ad advertis advert>promot public
commerci>ad advertis advert
cheer shout>encourag
urg spur>encourag
incit>encourag
standard criterion
indic>signal
input>signal
mark>symbol
mileston>mark
shrug>motion
nod>motion
happen occurr>event
accompani>happen occurr
miracl>event
miracl>happen occurr
wonder>happen occurr
episod>happen occurr
drama>episod
begin>happen occurr
consequ>outcom
offspr>consequ effect result
wage reward
bad>outcom
chang alter>happen occurr
surpriz>chang alter
accid>happen occurr
crash>accid
collis>imping
fire>happen occurr
bonfir>fire
campfir>fire
piti>misfortun
incid>happen occurr
discharg>happen occurr
explos>discharg
case instanc>happen occurr
time clip>case instanc
motion>happen occurr
injuri>accid
calam catastroph disast tragedi>misfortun
failur>happen occurr
success>happen occurr
emerg>begin
birth>chang alter
appear>happen occurr
epiphani>manifest
incept>begin
genesi genes>begin
rise>emerg
start>begin
menarch>start
onset>start
dawn>start
open>start
caus>incept
anteced>caus
overtur>incept
factor>caus
paramet>factor
destini fate>happen occurr
separ breakup>chang alter
diffus>spread
pass>die
doom>destini fate
disappear>happen occurr
variat>chang alter
flick>imping
impact>imping
blow>impact
imping>happen occurr
repeat repetit
rippl>wave
swell>wave
tsunami>calam catastroph tragedi wave
win>victori triumph
die>chang alter
sink>decreas lessen
improv advanc>transform
refin>improv
transform transmut shift>chang alter
scene>incid
collaps>happen occurr
sink>descent
deviat departur differ>variat
discrep>deviat
disloc>break
interrupt break>happen occurr
eclips>break
adjust>improv
troubl>disturb
bang clap blast>nois
bang>nois
bark>nois
clamor din>nois
boom roar thunder>nois
clangor clash crash>nois
clatter>nois
crack>nois
crackl>nois
grind>nois
grunt>nois
hiss>nois
uproar>nois
hum>nois
racket>nois
rattl>nois
rumbl grumbl>nois
rustl>nois
scrape>nois
screech shriek scream>nois
spatter>nois
thunder>nois
puls heartbeat beat
pound>heartbeat
slide>descent
current>flow
runoff>flow
flux>flow
touch>imping
bang smash
flash>happen occurr
spark>flash
gleam>flash
lightn>flash
convers transit>transform
occas>happen occurr
climax>occas
crisi crisiz>occas
landmark>occas
mileston>occas
conserv>improv
recoveri>improv
damag harm>chang alter
revolut>chang alter
disturb>activ
earthquak quak
tremor>earthquak quak
invas encroach intrus
distort deform>damag
outburst>happen occurr
rush surg>flow
onrush>surg
switch>variat
tide>variat
shift displac
amplitud>shift
progress advanc
funer>ceremoni
burial>funer
wed>ceremoni
open>ceremoni
initi induct>ceremoni
contest competit
race>contest
tournament>contest
match>contest
victori triumph>success
independ>victori triumph
landslid>victori triumph
defeat lick
setback>happen occurr
slaughter>defeat lick
emot>feel
passion>feel
infatu>passion
wild>passion
sentiment>feel
desir>feel
ambit>desir
wish>desir
long yearn>desir
nostalgia>long yearn
urg>desir
impuls>desir
pleasur>feel
delight>pleasur
amus>delight
enjoy>pleasur
relish>enjoy enthusiasm
comfort>pleasur
consol solac
pain>feel
twing>feel
distress hurt
anguish torment>distress
like>feel
fond>like
prefer tast>like
approv>like
admir>like
dislik>feel
isol>alien
antipathi distast
contempt disdain scorn
repuls revuls
gratitud>feel
detach>indiffer
shame>feel
embarrass>shame
chagrin humili>embarrass
pride>feel
ego>pride
vaniti>pride
humil>feel
astonish amaz>feel
wonder admir>astonish amaz
aw>wonder
surpriz>astonish amaz
shock stupor
anticip expect
fever>anticip expect
hope>anticip expect
serious sincer
anger>emot
wrath>furi rage
furi rage>anger
offens>anger
indign outrag>anger
annoy>anger
temper irrit
fear fright>emot
alarm dismai constern>fear fright
chill thrill>fear fright
horror>fear fright
hysteria>fear fright
panic terror>fear fright
apprehens>fear fright
premonit>apprehens
suspens>apprehens
anxieti>emot
concern fear
happi>feel
joi>emot
elat>joi
exult>joi
triumph>exult
excit>joi
thrill kick>excit
gaieti merriment
glee>gaieti merriment
pride>satisfact
fulfil>satisfact
sad>feel
melancholi>sad
gloom>melancholi apprehens
brood>melancholi
loneli>sad
sorrow>sad
grief>sorrow
sorrow regret>sad
discont>long yearn
dissatisfact>discont
boredom>dissatisfact
displeasur>dissatisfact
disappoint>dissatisfact
frustrat defeat>disappoint
hope>feel
despair>feel
resign surrend
love>emot
devot>love
affect>feel
attach>affect
loyalti>love
hate hatr>emot
aggress
resent bitter
grudg grievanc>resent bitter
envi>resent bitter
jealousi>envi
temper mood>feel
sympathi>feel
enthusiasm>feel
eager>enthusiasm
ardor zeal>eager
delicaci>susten
dish>susten
susten>food
meal>susten
breakfast>meal
lunch>meal
tea>meal
dinner>meal
supper>meal
morsel bite
bird>meat
beef>meat
mutton>meat
pork>meat
loaf>bread
toast>bread
hardtack>biscuit
veget>produc
rhubarb>veget
blackberri>berri
feed>food
egg
milk>beverag
beverag>food liquid
draught>drink
alcohol>beverag
wine>alcohol
liquor>alcohol
brandi>liquor
whiskei whiski>liquor
bourbon>whiskei whiski
coffe java>beverag
tea>beverag
arrang>group
person>group
blind>person
commun>person
damn>person
die>person
live>person
deaf>person
disabl>person
folk>person
collect accumul>group
content>collect
pack>collect
agglomer>collect
edit>group
bunch clump cluster>agglomer
knot>bunch clump cluster
clod lump clump chunk>agglomer
pile heap>collect
stack>pile heap
combin>collect
sept>lineag pedigre ancestri
gather assemblag
congreg>collect
librari>collect
mytholog>collect
pair>set
flock>congreg
congreg fold
swarm>group
set>collect
class categori>collect
stamp>class categori
sex>class categori
packag bundl packet>collect
associ>organ
govern author regim
empir>govern author regim
palac>govern author regim
institut establish>organ
enterpr>organ
agenc>busi
compani>institut
corpor>firm
firm hous>busi
manufactur>busi
partnership>busi
publish>firm
newspap>publish
dealer>firm
prosecut>collect
brotherhood fratern
famili household
religion>institut
lineag pedigre ancestri
civil>societi
laiti>mass
senat>legislatur
nation>person
nation countri commonwealth
popul>group
populac public>person
popul>person
mass>group
crowd>gather assemblag
throng>gather assemblag
hive>throng
hord host>throng
armi>crowd
swarm>crowd
mob>crowd
troup>organ
circu circus>troup
personnel>organ
team squad
polic>personnel
manpow hand man>personnel
flight>format
audienc>gather assemblag
audienc>mass
parish>commun
commun>gather assemblag
neighborhood>commun
villag settlement>commun
crossroad>commun
cooper>associ
club societi>associ
fellowship>associ
leagu confer>associ
major>leagu
union>organ
syndic>associ
cast>gather assemblag
class grade>gather assemblag
circl band
cadr>core
core>set
gang>associ
syndic mob
symphoni>orchestra
banquet feast
parti>organ
tabl>arrai
galaxi>collect
phalanx>crowd
crowd gang bunch>gather assemblag
academi>institut
cultur>societi
align>organ
alli>nation countri
meet>gather assemblag
confer>meet
congress>meet
convent>meet
parliament>legislatur
board>committe commiss
committe commiss
symposium>confer
agenc bureau offic
organ>agenc bureau
ralli>gather assemblag
democraci republ
gener>person
coloni settlement
outpost>coloni settlement
hierarchi>organ
chain>seri
cours>seri
cycl>seri
hierarchi>seri
leadership leader
appoint engag
cream>elit
nobil aristocraci>elit
militia reserv
soldieri troop>personnel
cavalri>soldieri troop
varieti>collect
select>varieti
poss>polic
exhibit>collect
juri>committe commiss
bevi>gather assemblag
traffic>collect
line>format
row>line
rank>line
system>group
veget>collect
brush thicket>veget
forest wood>veget
grove>forest wood
underbrush>brush thicket
shrubberi>veget
garden>veget
staff>personnel
dictatorship tyranni
law>collect
seri>order
progress>seri
sequenc>seri
train>seri
success>seri
datum>collect
camp>gather assemblag
flank>format
rear>format
desert>tract
battlefield field>tract
beat>rout
origin root sourc
deriv>origin sourc
cradl>origin sourc
bottom>region
border>boundari
campu campus>field
cemeteri graveyard>site
center middl>area
citi metropoli metropol
clear>tract
commonwealth>state provinc
corner>area
counti>region
district territori
distanc>region
resid abod
home>resid abod
parad>region
edg>boundari
environ surround
destin goal>end
fairwai>site
field>tract
haunt>area
hell>region
high>place spot
insid interior>region
midst>insid interior
jurisdict>district territori
lawn>field
layer>region
demarc>boundari
orbit>rout
outlin>boundari
profil>outlin
silhouett>outlin
outsid exterior
outsid exterior>region
open>outsid exterior
outpost>post
park>tract
park green>tract
crest>place spot
point>locat
poll>posit
site>posit
post>posit
landmark>posit
right>posit
left>posit
rang reach
region>locat
open>area
harbor>port
vicin local neighborhood
block>area
rendezv rendezvous>place spot
safeti>area
scene>area
dark shadow>scene
sceneri>vicin local neighborhood
shrubberi>area
side>region
site>tract
air>region
stand>posit
state provinc
surfac>boundari
tip>end
top>region
place spot
subdivis>tract
terrain>tract
plot patch>tract
lot>tract
local>scene
direct>rout
bear>direct
trend>direct
whereabout>locat
reason ground
urg impuls>motiv
moral>motiv
anion>ion
bank>slope inclin
bit chip>fragment
brook creek>stream
cape>ground
cavern>cave
contin>landmass
crack>open
dreg>sediment
earth globe
foam>bubbl
forest>ground
grain>particl
grind>particl
hillsid>slope inclin
hole>open
hollow>vallei
ic>object
island>ground
mound hillock>hill
lagoon>lake
ground>object
land>object
landmass>ground
mainland>ground
meteorit>meteor
micrometeorit>meteorit
moon>object
mountainsid>slope inclin
necess requir
open gap
shave>fragment
pebbl>rock stone
pond pool>lake
ribbon>object
rent tear>open
river>stream
riverbank>bank
rock stone
scrape>fragment
coast>shore
sediment deposit
slope inclin
sud lather>foam
splinter>chip
step>track
trail>track
sod sward
univers exist world
wall>object
web>object
destini fate
deiti divin god
goddess>deiti divin
devil fiend demon
phantom specter
self>person individu someon mortal
adult grownup>person individu someon mortal
applic>person individu someon mortal
appointe>person individu someon mortal
constitu>voter
consum>user
coward>person individu someon mortal
creator>person individu someon mortal
defend guardian
engin>person individu someon mortal
experiment>research investig
expert>person individu someon mortal
femal>person individu someon mortal
individualist>person individu someon mortal
inhabit dweller>person individu someon mortal
nativ>person individu someon mortal
intellectu>person individu someon mortal
lover>person individu someon mortal
leader>person individu someon mortal
male>person individu someon mortal
nation>person individu someon mortal
peer>person individu someon mortal
observ>person individu someon mortal
forerunn>person individu someon mortal
travel>person individu someon mortal
worker>person individu someon mortal
academ>educ
sensat star wizard>expert
actor>perform
actress>actor
aid>offic
administr>chief
antagonist oppon>person individu someon mortal
advoc>person individu someon mortal
counsel>lawyer attornei
agent>repres
aid auxiliari>assist helper
alli friend>associ
graduat>scholar
amateur>person individu someon mortal
ambassador>diplomat
analyst>expert
ancestor anteced>rel
backer>sponsor
appointe>offici
archbishop>bishop
architect design
illustr>artist
ass>fool
assassin>murder
bastard prick
assigne>recipi
assist helper help>worker
associ>peer
attack aggressor
attend>assist helper
author>person individu someon mortal
babi>offspr
babi babe infant
bachelor>man
ballplay>athlet player
bandit>thief
bartend>employe
twirler>perform
batter hitter slugger>ballplay
beast brute wildcat>attack aggressor
dear honei>lover
beneficiari>recipi
besieg>foe
good>person individu someon mortal
bishop>priest
blackmail>crimin crook
blade>youth
blond>person individu someon mortal
boatswain>seaman
bodybuild>person individu someon mortal
escort>defend guardian
bootlegg>crimin crook
boss>employ
boi>man
lad sonni>boi
brother>member
buddi>friend
bull>man
cop>policeman
hound>villain
caller>visitor
candid>person individu someon mortal
chieftain>leader
captiv>anim beast creatur
cardin>bishop
carrier bearer>travel
cavalryman>soldier
cavalryman trooper>soldier
celebr>person individu someon mortal
chambermaid>maid
champion>defend guardian
champion>competitor
fellow fella lad cuss
type>adult grownup
chemist>scientist
child youngster minor
child>offspr
chiropractor>therapist
chorin>dancer
choos>darl
citizen>nation
civilian>citizen
claimant>applic
classic>artist
clerk>employe
clown>comedian
clown>fool
coach manag
partner pardner>associ
colleagu>associ
collector>worker
collector>person individu someon mortal
fighter>person individu someon mortal
comedian>perform
command>leader
command>offic
commut>passeng
companion comrad fellow>friend
companion>travel
compuls>person individu someon mortal
confid>friend
congressman>legisl
conserv>adult grownup
contemporari>peer
contributor>writer author
convert>person individu someon mortal
conveyor>messeng
coquett>woman
correspond>journalist
counselor>consult
counselor>supervisor
courtier>attend
cousin>rel
cowboi puncher
craftsman>profession
creatur>person individu someon mortal
crimin crook
critic>profession
cultist>follow
minist parson pastor>clergyman
custom client>consum
dad daddi pa papa>father
ladi>woman
dancer>perform
darl favorit>lover
date>companion comrad
deced>person individu someon mortal
decor>artist
democrat>advoc
depend>recipi
deputi>assist helper
deputi>lawman
detect>policeman
diabet>suffer
diplomat>offici
director manag>administr
adher>follow
distributor>supplier
doctor physician
doorman porter>guard
redcoat>soldier
dramatist playwright>writer author
drunkard drunk
eccentr>person individu someon mortal
educ>profession
elder>adult grownup
employe>worker
employ>leader
enemi foe>antagonist
execution>killer
execut>administr
deporte>foreign alien
explor>person individu someon mortal
buff devote lover>follow
father>parent
patrolman>lawman
flautist>musician
foe>competitor
follow>person individu someon mortal
father>ancestor anteced
foreign alien>travel
outsid>stranger
foreman chief boss>supervisor
freak monstros
freeman>citizen
friend>person individu someon mortal
gangster>crimin crook
author>maker
geniu genius>intellectu
gentleman>man
geologist>scientist
girl miss>woman
girlfriend>woman lover
girlfriend>woman friend
golfer>player
governor>politician
grandma grandmoth granni
ghoul>thief
grocer>merchant
guard>defend guardian
guerrilla>warrior
guest>visitor
guid>leader
gunman>murder
gui>man
gymnast>athlet
jackass>fool
chief>leader
listen>observ
heir>recipi
hand>labor
historian>scholar
horseman>rider
host>adult grownup
hostess>host
housewif>wife
huckster>vendor
husband>spous partner
idiot imbecil
import>foreign alien
individu>organ
infantryman>soldier
inmat>resid occup
inmat>patient
inspector>policeman
design>specialist
decor>specialist
interpret>person individu someon mortal
investig>expert
jewel>maker
jimdandi jimhickei
journalist>writer author
judg>offici
kidnapp>crimin crook
killer>person individu someon mortal
king>sovereign monarch
king>competitor
rel>person individu someon mortal
labor>workman
lawman>defend guardian
lawyer attornei>profession
scholar>person individu someon mortal
lectur>educ
lectur>speaker
southpaw>pitcher hurler
lefti>person individu someon mortal
legisl>politician
letterman>athlet
liber>adult grownup
lieuten>lawman
linguist>scientist
loon>idler
madman maniac>suffer
lyricist>writer author
ma mama mamma mommi>mother
machin>person individu someon mortal
machinist mechan
master>artist
magician>perform
maiden>girl miss
man>adult grownup
manufactur produc>maker
seaman>sailor
marshal>lawman
martyr>victim
mayor>politician
member>associ
messeng>travel
bearer>messeng
miner>labor
missionari>teacher instructor
mistress>woman
hero>leader
modern>person individu someon mortal
mother>parent
mover>workman
murder>crimin crook killer
musician>artist
musician player>perform
nurs>woman
storytel>speaker
neighbor>person individu someon mortal
neutralist>advoc
newcom freshman
novelist>writer author
observ comment>expert
offic>offici
offspr>rel
oldster>adult grownup
onlook>spectat
orderli>attend soldier
ordinari>judg
overachiev>student pupil
master lord>ruler
superintend>supervisor
owner proprietor>businessman
owner>person individu someon mortal
oyabun>supervisor
painter>artist
passeng>travel
patient>suffer
patriot>nation
patron>custom
patronn>sponsor
peddler>vendor
cuss gadfli>tormentor
petition>applic
chemist apothecari
philosoph>scholar
philosoph>person individu someon mortal
physicist>scientist
pianist>musician
pioneer>settler
pitcher hurler>ballplay
pirat>thief
plainclothesman>detect
planner>person individu someon mortal
planter>farmer
playmat>companion comrad
poet>writer author
policeman>lawman
sergeant>lawman
politician>leader
wretch>victim
porter>labor
posseman>man
preacher>clergyman
predecessor>forerunn
prei target>victim
priest>clergyman
princip>educ
prison captiv
profession>adult grownup
profession>athlet
professor>academ
prosecutor>offici lawyer attornei
whore>woman
psychologist>scientist
publish>profession
quack>doctor physician
racket>crimin crook
rancher>farmer
reactionari>conserv
reader>scholar
recruit>newcom
registr>person individu someon mortal
generalist>scholar
report newsman
repositori>confid
republican>advoc
research investig>scientist
resid occup>inhabit dweller
retail>merchant distributor
rider>travel
rifleman>soldier
rifleman>marksman
robber>thief
romant>idealist
romant>artist
ruler>person individu someon mortal
runner>travel
rustler>thief
saint>deiti divin
planet>follow
scholar student>intellectu
schoolboi>boi
scientist>person individu someon mortal
sculptor>artist
secretari>assist helper
secretari>chief
vendor>merchant
senat>legisl
servant>worker
shepherd>clergyman
sheriff>lawman
singer>musician
sir>man
skeptic>intellectu
skirmish>fighter
slave>person individu someon mortal
slave>worker
beauti>woman
smuggler runner>crimin crook
sniper>marksman
soloist>musician
songwrit>compos
soprano>singer
soul psych>spirit
sovereign monarch>ruler
specialist>expert
specialist>doctor physician
spectat wit>observ
repres>advoc
sportsman>athlet
spous partner>rel
homestead>settler
squir>attend
stiff>man
stockhold>investor
stoic>adult grownup
student pupil
subjectivist>intellectu
subordin>assist helper
contributor>donor
reader>custom
suburbanit>resid occup
successor>peer
superior>leader
supervisor>superior
surgeon>doctor physician
surveyor>engin
survivor>person individu someon mortal
sweetheart>lover
talent>expert
teacher instructor>educ
teammat mate>associ
earthman>inhabit dweller
terror>person individu someon mortal
theologian>scholar
therapist>expert
thief>crimin crook
tiger>person individu someon mortal
tourist>travel
trader dealer>merchant
traditionalist>conserv
traitor>crimin crook
transfer>person individu someon mortal
trapper>hunter
trooper>policeman
tumbler>gymnast
underachiev>student pupil
user>person individu someon mortal
victim>person individu someon mortal
villag>inhabit dweller
violinist>musician
visitor>travel
volunt>worker
voter>citizen
ward>person individu someon mortal
warrior>person individu someon mortal
watercolorist>painter
lifter>athlet
widow>woman
wife>woman spous partner
wigmak>maker
wingman>pilot
wit>observ speaker
woman>adult grownup
workman>employe
writer author
consequ effect outcom result>phenomenon
wake>consequ effect result
impact>consequ effect result
respons>consequ effect result
luck fortun chanc hazard>phenomenon
spectrum>arrai
aerosol>cloud
autofluoresc>fluoresc
rai>light
breez>wind
bond>attract
daylight>light
deposit sediment
drift impetu impetus
electr>energi
firelight>light
fluoresc>light
fog>aerosol
radianc>light
graviti>attract
gust>wind
haze>aerosol
heat>energi
lamplight>light
magnet>attract
thaw>weather
mist>fog
monsoon>wind
moonlight>light
sunlight sun>light
sunrai>rai
push thrust
radiat>energi
downpor torrent>rain
drizzl>rain
smoke>aerosol
flurri>snow
conduct
twilight>light
bolt>lightn
draft>wind
wind>weather
pine>wood
flower bloom blossom
bud>blossom
pollen>spore
peoni>flower
poppi>flower
manzanita>shrub bush
beech>tree
oak>tree
oak>wood
ash>tree
lilac>shrub bush
banana>herb
rise>shrub bush
brier>veget
mahogani>wood
willow>tree
mapl>wood
verbena>flower
crop harvest>yield
shrub bush
treetop>top
blade>leaf foliag
seed>fruit
nut>seed
leaf foliag
ownership>relat
proprietorship>ownership
thing>properti
estat acr
leas>properti
estat>properti
plantat>acr
revenu receipt>sum amount
royalti>payment
profit earn>incom
proce yield>incom
loot prize
bequest>gift
dowri>gift
scholarship>prize
prize>gift
present>gift
contribut donat>gift
incent>payment
expens>cost
cost>expenditur
overhead>expens
payment>cost
overpay>payment
wage pai earn salari
subscript>payment
refund>payment
reward>payment
ransom>cost
share percent
ration>share
allow>share
slice>share
stake>share
cut>share
allot alloc>share
appropri>monei
benefit>payment
penalti>payment
instal>payment
price term>cost
commiss>fee
toll>fee
tuition>fee
sum amount
stock>capit
coverag>sum amount
treasuri>fund
fund>monei
save>fund
trust>properti
store fund
fortun>treasur
diamond>jewel
pearl>jewel
check>draft
dough loot>monei
cash>currenc
dime>coin
nickel>coin
penni cent>coin
dividend>profit earn
balanc>equal
purs>sum amount
budget>plan program
budget>fund
absorpt>sorption
accret accumul
blaze>flame
bloom
flower>growth grow
blow>process
equilibrium>reaction
combust>oxid
rot>decai
develop evolut
flame>combust
flare>flame
growth grow matur
growth>evolut
loss>declin
oxid>reaction
prolifer>growth grow
reduct>reaction
refriger>cool
root>growth grow
slump falloff
smoke>evapor
thaw>heat
transport>diffus
flower>evolut
vapor evapor
fill>enough
complement>count
millilit ml cc
inch in
centimet cm
pound lb
milligram mg
gram gm
noth zero
on ac uniti
pair>two
three trio
increas gain
pace step stride
minimum>peak
dose dosag
load
heap lot mass pile plenti
flood>lot
maximum>peak
reservoir>suppli
ton dozen lot score
volum>quantiti
relationship>relat
oper>function
foundat>relat
basi basiz>foundat
connect>relat
involv>connect
relev>connect
applic>relev
paradigm>inflect
part portion compon>relat
detail item>part portion
unit>part portion
member>part portion
remaind residu rest>part portion
remnant>remaind rest
kinship>relat
percent>proport
effici>ratio
frequenc>ratio
magnitud>ratio
turnov>ratio
control>relat
interrel>relat
scale>standard criterion
index>scale
comparison>relat
norm>standard criterion
opposit>relat
dialect>contradict
revers contrari opposit
chang>relat
bend crook turn>curv
circl>oval
arc>curv
disk disc
spiral>curv
arch>curv
inclin>angl
rut>groov
boundari edg
margin border
peripheri fring
striation>groov
space>locat
dot>disk
mold stamp
condit statu status
silenc>condit
situat>condit
fellowship>friendship
affili tie ti
affair liaison
challeng>situat
complic>situat
environ>situat
equilibrium>situat
reject>situat
degre stage
high elev
circumst>condit
event case>circumst
thing>situat
equal par>statu status
stand>statu status
preced prioriti
term>statu status
retir>statu status
be exist
actual>be exist
realiti realism>actual
truth>actual
etern>be exist
coexist>be exist
presenc>be exist
occurr>presenc
absenc>lack defici
subsist>surviv
life>be exist
bluster>confus
chao>confus
turmoil>commot
storm>commot
tumult uproar>commot
ferment>upheav
clash friction
dark
black>dark
blackout>dark
shadow>shade
ecstasi raptur
gratif satisfact
puriti>condit
guilt>condit
complic>guilt
crimin>guilt
liberti>independ
independ>freedom
liberti>freedom
depend
relianc>depend
polar>condit
balanc>equilibrium
action activ
deadlock impass
fatigu weari
exhaust>fatigu weari
readi>readi
crossroad>crisi crisiz
starvat>hunger
ailment complaint>disord
ill maladi sick
collaps>ill sick
diseas>ill sick
vacuol>condit
rheumat>diseas
goitr>diseas
ulcer>lesion
ketosi ketos acetonemia>symptom
injuri hurt harm
bite>wound
hemorrhag>injuri hurt harm
tan burn
wound>injuri hurt harm
symptom>evid ground
abscess>symptom
swell lump>symptom
bloat>swell
edema>swell
congest>symptom
hyperemia>congest
pain>symptom
ach>pain
agoni suffer>pain
burn>pain
headach>ach
sting>pain
torment>pain
nausea>symptom
scar>symptom
fever>symptom
atrophi>symptom
diarrhea diarrhoea>symptom
tension stress
delirium frenzi furi hysteria
disturb perturb upset
panic>anxieti
irrit annoy
impati>irrit annoy
spell tranc
fascin>spell tranc
fix mess
loneli>isol
privaci secreci>isol
discontinu>separ
continu>cohes
declin>condit
grade level
rank>statu status
promin>stand
import>stand
emphasi emphas accent
prestig>stand
obscur>stand
honor laurel>stand
glori>honor
fame>honor
esteem respect>honor
statur>esteem
reput>honor
name>reput
shame disgrac
humili>disgrac
reproach>disgrac
domin>condit
domin masteri supremaci
monopoli>market marketplac
comfort>condit
relief>comfort
conveni>comfort
discomfort>condit
inconveni>discomfort
malaiz>discomfort
suffer woe>miseri
need>condit
lack defici want>need
shortag>lack defici
necess>need
urgenc>necess
hurri>urgenc
press>urgenc
polish refin>perfect
integr uniti
complet>integr uniti
entireti>complet
full>complet
work>entireti
fault flaw
luck circumst
misfortun>luck circumst
catastroph disast>hardship
distress>hardship
possibl>be exist
potenti
prospect>potenti
opportun chanc
hear>opportun chanc
throw>opportun chanc
despair desper>condit
deject>depress
nadir>hardship
impur>condit
depress>crisi crisiz
affluenc rich>wealth
want>poverti
dirt soil
jumbl welter
context circumst>environ
set>environ
surround>environ
sphere domain orbit>environ
kingdom realm>sphere domain
provinc respons>sphere domain
climat mood>condit
atmospher>condit
spirit feel flavor>atmospher
immun>condit
exempt freedom>immun
suscept>condit
capac>suscept
reactiv>suscept
safeti>condit
secur>safeti
danger>condit
hazard jeopardi risk
menac threat
vulner>danger
tension>condit
repair>condit
disabl handicap
decomposit disintegr
dark>condit
illumin>condit
maladi>condit
materi stuff>substanc
impur>wast
particl speck>materi stuff
floc>materi stuff
mixtur>substanc
solut>mixtur
suspens>mixtur
plastic>solid
anion>deterg
atom>substanc
group radic
aluminum>metal
calcium>metal
chlorin>halogen
radiochlorin>chlorin
chromium>metal
copper>metal
iodin>halogen
iron>metal
lead>metal
mercuri>metal
nickel>metal
potassium>metal
tin>metal
tungsten>metal
zinc>metal
miner>materi stuff
charcoal>fuel carbon
or>miner
reactant>chemic
rock>materi stuff
adhes>materi stuff
enzym>protein
fibrin>protein
substrat>substanc
allig>leather
morocco>leather
ash>residu
graphit>carbon
cement>concret
chemic>materi stuff
chrome>chromium
clai>dirt
lignit>coal
compound>chemic
conjug>solut
conductor>materi stuff
coolant>fluid
diamond>carbon
dilut>solut
fume>wast
concentr>or
breath>air
earth>materi stuff
soil dirt
eluat>solut
extract>solut
wast>materi stuff
sewag>wast
effluent wastewat>wast
garbag>wast
debri debriz dust
fallout>dust
fiber>materi stuff
fill>materi stuff
foam>materi stuff
formul prepar
radic>atom
glass>solid
crystal>solid
glycerol glycerin
greas>oil
halogen>group
homogen>materi stuff
ic>crystal
frost>ic
ink>liquid
intermedi>chemic
fraction>chemic
linen>paper
lint>fiber
fluid>substanc
liquid>fluid
liquor>liquid
log>wood
lumber timber
mud>dirt
paper>materi stuff
pack>materi stuff
phosphat>salt
plaster>mixtur
polyphosph>salt
powder>solid
proteas>enzym
gunpowd powder
sand>dirt
hemosiderin>pigment
antibodi>protein
agglutinin>antibodi
vapor>suspens
stucco>plaster
tissu>paper
vitamin>susten
wallpap>paper
deterg>surfact
builder>materi stuff
wicker>wood
board plank>lumber timber
hour>period
now>present
time>period
histori>past
durat>period
span>durat
vacat holidai>leisur
picnic>vacat holidai
honeymoon>vacat holidai
pass>leav
lifetim>period
millennium>period
past>period
birth>outset
incipi>outset
boyhood>childhood
twenti>decad
fifti>decad
sixti>decad
tomorrow>dai
todai>dai
yesterdai>dai
morrow>dai
ev>dai
date>dai
festiv>period
daylight>period
morn>period
afternoon>daylight
even>daylight
night>period
twilight dusk nightfal
week>period
weekend>period
year>period
decad>period
centuri>period
month>period
term>period
hour
minut min
second sec
season>period
fall autumn
spring springtim
drought>period
moment instant
pinpoint>moment
moment minut second
era epoch>period
birthdai>anniversari
birthdai>date
chapter>phase stage
ag>era epoch
todai>present
tonight>present
tomorrow>futur
tempo pace
begin outset start kickoff
last close
termin expir
threshold>outset
interv>quantiti
paus>interv
laps>paus
blackout>paus
delai wait>paus
extens>delai wait
interlud>interv
lull>paus
flow>rate
flux>rate
frequenc>rate
cp>rate
mph>rate
pace>rate
rpm>rate
space>rate
speed veloc>rate
tempo>rate
airspe>speed veloc
cycl round>interv
period>interv
phase stage>period
culmin>phase stage
spell tour
peak heydai flush>period
ampl plenti
accept recogn
give grant
athlet gymnast
potenti possibl
pasti sticki
aesthet esthet
smitten strike
aghast dismai
frighten scare
terrifi frighten
competit milit
jolt shake
churn roil turbul
deceas go
enrag furiou furious madden
mad sore
consequ result
follow next
brazen insol
glu past
absorb engross intent wrap
hope promiz
fright horribl
aw dread fear frighten terribl
omin ominous sinist threaten
formid redoubt
ghastli grim gruesom
grotesqu monstrou monstrous
optimum optim
color negro
crimson red
glint glitter
blaze glare
glisten shini
silver silveri
liber toler
indol lazi
gruff hoars huski
countless myriad
placid still
angri furiou furious
detail elabor
carv carven
center halfwai middl midwai
certain sure
convinc posit
doubt dubiou dubious
inescap unavoid
distinct typic
buoyant perki
cheeri gai sunni
gild gilt gold golden
red crimson
red flush
ashen livid
drab sober
flashi gaudi
barbar savag
dirti soil unclean
dingi grimi
confus perplex puzzl
obscur vagu
daze stupid
dumb slow
further farther
near close
adjac next
bare nake nude
confus disord
proport rel
averag ordinari
except particular special
individu singl
respect sever variou various
effect effici
entir full total
integr entir intact
absolut sheer
accomplish complet
thorough thoroughgo
full total
broad extens wide
intellig understand
enigmat puzzl
dispers spread
separ space
provision tent
outstand promin salient
recurr repeat
persist relentless
isol strai
bizarr eccentr
nuclear atom
signific substanti
correct right
exact preciz
fals mistaken
danger dangerous grave seriou serious
crucial import
bless damn darn goddam goddamn infern
damn goddamn
crude earthi
fate fatal
exult jubil triumphant
delic fragil
press urgent
reliabl depend
difficult hard
ambiti ambitious challeng
elementari simpl
smooth suav
meander wander wind
blunt forthright frank
crisp sharp
blur fuzzi
dim faint vagu
sovereign suprem
precari precarious unstabl
ignor illiter
econom
uneconom wast
mandatori requir
experienti existenti
harmoni harmonious symmetr
mysteri mysterious mystic
abject miser
flat level plane
rigor rigorous strict
approxim rough
left remain
cheap inexpens
inexplic incomprehens
cryptic mysteri mysterious
explicit express
strang unusu
fantast grotesqu
curiou curious funni peculiar queer singular
dapper jaunti
fleet swift
hurri scurri
quick speedi
thin lean
emaci gaunt haggard pinch
boni scrawni skinni
slender slim
greasi oili
deadli lethal
clumsi inept
done through
inaugur first
conclud final last
suitabl suit
adam inexor
elast flexibl
alien exot
extern intern
haunt persist
miser pathet piteou piteous poor
independ sovereign
amiabl genial
laden load
particular peculiar special
authent verit
bogu bogus fake phoni
aw dread terribl unspeak
deplor sorri
infern unholi
moros sullen
clumsi ungainli
miser suffer
infect pathogen
flush rosi
distress disturb
heedless unheed
miscellan miscellaneous mix sundri
pinch nasal
despair desper
slant slope
bleak desol
frigid ici
freez ici
cruel savag viciou vicious
comic funni
dry iron
care deliber
diminish lessen
cardin central fundament kei
chief main primari princip
dramat spectacular strike
majest proud
brilliant magnific
mark pronounc
apt give
futur next
develop underdevelop
hurt wound
occlud sorb
bright smart
engross fascin
bore tediou tedious
inher integr
alien foreign
extern outsid
meddl busi
jut stick
brisk fresh refresh
festiv merri
gai jolli jovial merri
fame famou famous illustri illustrious note
larg big
big larg
coloss prodigi prodigious stupend stupendous
enorm enormous tremend tremendous
epic heroic
huge immens vast
small littl
diminut tini
alik similar like
like same
probabl like
extend lengthi prolong
endless etern intermin
cross transvers
dull muffl
belov dear
cherish preciou precious
favor favorit
affection fond
childish infantil
maxim maximum
minim minimum
empti hollow
bad big
extrem utmost
fierc vehement
sever terribl wick
concern interest
pure utter
metal
gold golden
intermedi medium
fair reason
exagger overdon
poignant touch
motionless still
fix set
imit simul
magic
final net
essenti indispens
need requir
excess extra redund spare surplu surplus
hate mean
exalt lofti
averag mean
discov observ
imperson neutral
appar evid plain
foul loathsom
secondhand us
revolutionari radic
ag elderli older
teen teenag
littl small
shut close
activ fight
disord upset
everydai mundan routin
fantast marvel marvelous terrif tremend tremendous wonder wondrou wondrous
remark singular
confus lose
new novel
convent establish
drape wrap
sore tender
fervent fieri impass
former onetim
former previou previous
late recent
milit warlik
acut incis keen penetr sharp
detect notic
perman last
abid endur
bewild confus
intellectu ration
grim inexor relentless stern
mere simpl
bitter blister
pain sore
delight delici delicious
infuri madden
antagonist counter
feasibl practic workabl
potent strong
potent power
altern
fundament rudimentari
fruitless futil vain
amateur recreat
appar seem
look sound
fit decent
expos open
break crush
funni suspect suspici suspicious
silent still
blatant vocifer vociferous
disrupt riotou riotous troubl turbul
inert neutral
fit prime set
lifelik pictori vivid
reason sensibl
intellig sound
cultur polit
coars vulgar
emblemat symbol
infam infamous notori notorious
decent nice
contemptu contemptuous scorn
impud insol
aw awestruck
burli huski
stout sturdi
round circular
religi religious spiritu
peril perilous precari precarious
compar correspond
divers variou various
aforesaid sai
ident veri
akin kindr
crazi mad sick
fine okai
erudit learn
elder older
detach isol separ
discret distinct
grave sober solemn
dizzi silli
locat set situat
mobil wander
appoint prescrib
juici voluptu voluptuous
amorph amorphous shapeless
common mutual
exclus sole
beard bewhisk
signific import
tangl tortuou tortuous
interlock interwoven
twelv dozen
doubl twofold
doubl dual
expert profici skill
powder powderi
cultur ethnic
lone solitari
alon lone
vibrant vivaci vivacious
curv
pale pallid
prosper prosperous thrive
disappoint frustrat
adequ enough
condescend patron
humbl lowli
crack super
brilliant superb
choic prime select
cheap crummi
amaz astonish stun
amaz astonish
symmetr
concurr simultan simultaneous
excit frantic mad
cheap flashi gaudi loud
taut tight
edgi restiv
brood reflect
disorderli jumbl
draw haggard wear
exhaust fatigu
harass pester
disturb upset worri
actual genuin liter
authent reliabl
depend honest reliabl
regular verit
belowground underground
integr unifi
down downward
legitim logic
vari variabl
fierc furiou furious
evil viciou vicious
sin ungodli
conceal hide
ill sick
ail peak
damp moist
wide broad
slender thin
absurd preposter preposterous ridicul ridiculous
deserv worth
technic technolog
fiscal financi
biblic scriptur
philosoph
tactil tactual
optic visual
grammat
bare hardli scarc
basic fundament essenti
mere simpli just onli but
vastli immens
larg mostli
approxim about some roughli
partial partli part
wholli entir complet total all altogeth
entir exclus sole alon onli
absolut perfectli utterli
fulli full
well good
ill badli poorli
consider substanti
badli sever serious
rather kinda
alwai ever
constantli invari
equal as
anyhow anywai
howev nevertheless still nonetheless
hitherto heretofor yet
furthermor moreov
veri real
soon shortli present
frequent often
rare seldom
curious oddli peculiarli
reason moder pretti somewhat fairli
slightli somewhat
decidedli definit
truli realli
obvious evid plainli
appar seemingli
therefor henc thu thuse
thenc therefrom
extrem exceedingli super
besid too also likew
ultim final
final eventu
present current
now todai
immedi instantli
happili merrili blith
firmli steadfastli
directli straight
squar
terribl awfulli aw
thoroughli good
increasingli progress
earlier befor
subsequ later afterward after
abruptli suddenli
deliber purpos
consequ accordingli
absent absentmindedli
along on
loudli aloud
softli quietli
randomli arbitrarili
almost nearli near virtual
chiefli princip primarili mainli
back backward rearward
undoubtedli doubtless
abov supra
insan crazili
particularli especi special
quickli rapidli speedili
fast tight
everlastingli forev
up upward
rather instead
second secondli
forth forward
promptli quickli quick
normal usual commonli ordinarili
unusu remark
recent late
humbl meekli
outsid outdoor
insid within
mute silent
inevit necessarili
differ otherw
systemat consist
similarli likew
appropri suitabl
sure certainli
enough plenti
easili easi
actual realli
gener mostli
precis exactli just
rel compar
slowli slow
serious earnestli
profoundli deepli
unsteadili uncertainli
strictli pure
wonderfulli wondrous superbl
grave soberli
anxious uneasili
formal offici
rigidli stiffli
enorm tremend staggeringli
stubbornli obstin
rightli justli
individu separ
promin conspicu
surprisingli astonishingli
unambigu unequivoc
rightfulli truli
infinit endlessli
awai off forth
each apiec
north northward
sooner earlier
cautious carefulli
endlessli continu
possibl perchanc perhap mayb
deepli deep
honestli frankli
dismal drearili
hereinaft hereaft
keenli acut
by past
gentli mildli
madli frantic
close tight
`;

/** Stems of pairs of words of one family that their stems do not show. */
export const kin = `
abdomen abdomin
abil abl
abolish abolit
abound abund
absenc absent
absorb absorpt
abstain abstent
academ academi
accent accentu
acclimat climat
accultur cultur
acquir acquisit
act action
act actuat
add addit
adjectiv adject
admiss admit
admonish admonit
adult adulthood
adverb adverbi
advis adviz
advocaci advoc
affect affection
agenc agent
air airi
ambit ambiti ambitious
analysi analys analyt
analysi analys analyz
analyst analyz
anastomosi anastomos anastomot
anatom anatomi
angl angular
anom anomi
antithesi antithes antithet
apologet apolog
appar appear
applic appli
apprais appraiz
apprehend apprehens
apprentic apprenticeship
argu argument
aristocraci aristocrat
arm armament
art artist
art arti
arteriolar arteriol
assemblag assembl
assum assumpt
astronom astronomi
asymmetr asymmetri
attend attent
audaci audacious audac
bacterium bacteri
bankrupt bankruptci
beast bestial
beautifi beauti
beg beggari
belief believ
benefici benefit
betrai betray
bibliograph bibliographi
biograph biographi
biolog biologi
biomed biomedicin
blatanc blatant
blood bloodi
bind boundari
boi boyhood
brain braini
brass brassi
breviti brief
brillianc brilliant
bronchial bronchu bronchus
bronchiolar bronchiol
brush brushi
budget budgetari
bulk bulki
bureaucraci bureaucrat
burial buri
calcif calcifi
calcifi calcium
callou callous
capit capitalist
categor categori
causal caus
caution cautiou cautious
certif certifi
chao chaotic
chemic chemistri
child childhood
chunk chunki
cinema cinemat
circl circular
citat cite
claim claimant
clariti clear
class classifi
classif classifi
classificatori classifi
clear clearanc
cleav cleft
clergi cleric
cleric clerk
coast coastal
code codifi
codif codifi
coher cohes
colon coloni
comedi comic
comet cometari
comment commentari
commerc commerci
commun communion
commun communist
companion companionship
compar comparison
compel compuls
compet competit
complain complaint
complianc compli
compliment complimentari
compon compos
compos composit
compos composur
comprehend comprehens
conced concess
conceiv concept
concept conceptu
conciz concis
conclud conclus
concur concurr
condemn condemnatori
congratul congratulatori
conquer conqueror
consciou conscious
conson consonant
conspiraci conspir
constanc constant
consum consumpt
contain content
contempt contemptu contemptuous
contend content
continu continuous continuum
contract contractu
contradict contradictori
contribut contributori
convers convert
cool coolant
corrod corros
cortex cortic
cosmic cosmo
cost costli
coward cowardli
craftsman craftsmanship
creat creation
creat creativ
creat creatur
creed creedal
crisi crisiz critic
crucifix crucifi
crucifixion crucifi
crude cruditi
curios curiou curious
curricular curriculum
custodi custodian
custom customari
damn damnat
debilit debil
deceiv decept
decenc decent
decid decis
deduc deduct
defend defens
defianc defiant
defianc defi
defiant defi
defin definit
democraci democrat
demolish demolit
denial deni
dens densiti
depart departur
depart department
depict pictur
derid deris
descend descent
describ descript
despair desper
destroi destruct
develop development
deviant deviat
diagnos diagnosi
diagnosi diagnos diagnost
dialysi dialys dialyz
diet dietari
differ differenti
dignifi digniti
diminish diminut
diplomaci diplomat
direct direction
dirt dirti
disarm disarma
disclos disclosur
discret discretionari
disenfranch disenfranchis
disobedi disobei
dispos disposit
distinct distinguish
divers divert
divest divestitur
divid divis
doctrin indoctrin
document documentari
dogma dogmat
domin dominion
dosag dose
draft drafti
drain drainag
drama dramat
dream dreami
dress dressi
drop droplet
dry dryness
dusk duski
econom economi
ecstasi ecstat
edema edemat edematous
edg edgi
effect effectu
elect elig
elect elector
elucid lucid
elud elus
emblem emblemat
emiss emit
emot emotion
emphasi emphas
emphasi emphas emphat
emphysema emphysemat emphysematous
emploi employ
enclos enclosur
energet energi
energ energi
enigma enigmat
enjoi enjoy
enthusiasm enthusiast
environ environment
enzymat enzym
epiphys epiphysi
equal equat
equilibr equilibrium
erod eros
essenc essenti
evalu valu
evid evidenti
evolut evolv
exampl exemplifi
exce excess
excitatori excit
exclaim exclam
exclud exclus
expel expuls
expend expenditur
expend expens
experi experienti
experi experiment
explain explan
explain explanatori
explod explos
exploratori explor
expos exposur
expositori expound
extend extens
extend extent
fail failur
fals falsiti
falsifi falsiti
fame famou famous
fantast fantasi
fat fatti
felicit felic
fellow fellowship
feroci ferocious feroc
fieri fire
financ financi
fix fixtur
fluff fluffi
focu focus
form format
formula formul
found foundat
fragment fragmentari
fragranc fragrant
frequenc frequent
friend friendli
friend friendship
front frontal
fun funni
fur furri
furiou furious furi
furnish furnitur
furi infuri
fuse fusion
ga gase gaseou gaseous
ga gase gass
generos gener generous
gentleman gentlemanli
geolog geologi
geometr geometri
germ germin
gesticul gestur
giant gigant
give given
glass glassi
global globe
gloom gloomi
glorifi glori
gloriou glorious glori
grace graciou gracious
grain granular
graph graphic
gratif gratifi
grave graviti
greed greedi
grow growth
guidanc guid
guilt guilti
habit habitu
hair hairi
hast hasti
haze hazi
health healthi
hilar hilum
hilari hilarious hilar
histor histori
horseman horsemanship
humbl humil
humor humorist
hyperemia hyperem
hypothalam hypothalamu hypothalamus
hypothesi hypothes
hysteria hyster
idea ideal
identif identifi
identifi ident
idiom idiomat
idiosyncrasi idiosyncrat
illus illusionari
illus illusori
imperson persona
implic impli
impos imposit
includ inclus
indefinit indefin
individu individualist
induc induct
infanc infant
infect infecti infectious
infer inferenti
inflam inflammatori
influenc influenti
inhibit inhibitori
injur injuri
inquir inquiri
inquir inquisit
instanc instant
instant instantan instantaneous
intend intent
intensif intensifi
intensifi intens
interpos interposit
interrel interrelationship
interven intervent
intima intim
introduc introduct
intrud intrus
invad invas
ion ionic
iron ironi
ital italic
jeopard jeopardi
jocular joke
joi joyou joyous
judg judgment
judg judici
juic juici
justif justifi
juxtapos juxtaposit
kill killabl
king kingdom
knight knightli
lag laggard
laiti lai
larva larval
legisl legislatur
long lengthi
lexic lexicon
liar lie li
liber liberti
literari literatur
livabl live
liveli live
lobular lobul
loneli lone
lous lousi
loveli love
luck lucki
lug luggag
luminos lumin luminous
lust lusti
magnif magnifi
magnifi magnitud
maintain mainten
majest majesti
mania manic
marksman marksmanship
marriag marri
maxim maximum
meat meati
mechan mechanist
medic medicin
memor memori
merit meritori meritorious
mess messi
metropoli metropol metropolitan
microscop microscopi
might mighti
mimesi mimes mimet
minim minimum
miracl miracul miraculous
misconstruct misconstru
misrepres misrepresent
mix mixtur
mock mockeri
modif modifi
moisten moistur
molecular molecul
moment momentari
monopol monopoli
monstros monstrou monstrous
moralist moral
motion move
move movement
mud muddi
multipl multipli
multitud multitudin multitudinous
muscl muscular
music musician
musician musicianship
myocardi myocardium
mysteri mystifi
myth mythic
nake naked
nation nationalist
naval navi
necessari necess
necessit necess
necrosi necros necrot
neglect neglig
neocortex neocort
nervou nervous
neurosi neuros neurot
nihil nihilist
nobil nobl
nodular nodul
notic notifi
nourish nutrient
nucleat nucleu nucleus
obedi obei
occlud occlus
occup occupi
offic offici
oil oili
omen omin ominous
omiss omit
opera operat
oppon oppos
opportun opportunist
oppos opposit
optim optimum
optim optimist
orchestra orchestr
orthograph orthographi
overeat over
pacif pacifi
pacifi peac
pack packag
paleocortex paleocort
papal pope
parent parenthood
parish parochi
parliament parliamentari
part partial
pass passag
patienc patient
pai payment
peak peaki
pearl pearli
pelvic pelvi pelviz
perceiv percept
peripher peripheri
permiss permit
person personifi
persona personifi
personif personifi
persuad persuas
pertain pertin
pessim pessimist
pharmaceut pharmaci
philosoph philosophi
photograph photographi
pianist piano
piteou piteous piti
place placement
planar plane
planet planetari
pleasant pleas
pleas pleasur
pleura pleural
poetic poetri
poignanc poignant
polar pole
politician polit
pompou pompous
poros porou porous
portrait portrai
portrai portray
potenc potent
prefer preferenti
preoccup preoccupi
preparatori prepar
prescrib prescript
presenc present
presid presidenti
press pressur
presum presumpt
presuppos presupposit
pretend pretens
prevail preval
procedur proce
proce proceed
proclaim proclam
produc product
profound profund
propaganda propagandist
propheci prophet
propos proposit
proteolysi proteolys proteolyt
proverb proverbi
provid provis
provinc provinci
provoc provok
psych psychic
psychotherapeut psychotherapi
public publish
pulsat puls
punish punit
pure puriti
purif purifi
purifi puriti
pursuant pursu
pursu pursuit
puzzl puzzlement
qualif qualifi
qualifi qualiti
quotat quot
race racial
radial radiu radius
radianc radiant
radianc radiat
radiant radiat
rais raiz
react reactant
react reaction
real realiti
rebel rebellion
rebellion rebelli rebellious
receiv recept
receiv recipi
recognit recogn
rectangl rectangular
recur recurr
redeem redempt
redefin redefinit
reduc reduct
refer refere
regul regulatori
relat related
relat relationship
relianc reli
religion religi religious
remain remnant
repai repay
repeat repetit
repel repuls
repres represent
reproduc reproduct
requir requisit
resid residenti
resolut resolv
reson resound
resum resumpt
resuspend resuspens
retain retent
retina retin
reunion reunit
reveal revel
reviz revis
revolut revolutionari
revolut revolution
rhythm rhythmic
righteou righteous
riot riotou riotous
risk riski
rob robberi
rock rocki
romanc romant
ruin ruinou ruinous
sadism sadist
salesman salesmanship
saliva salivari
saliva saliv
sane saniti
sarcasm sarcast
satisfactori satisfi
scar scarifi
scene scenic
scholar scholarli
scholar scholarship
scholast school
scoff scof
scour score
scratch scratchi
screech screechi
scrutin scrutini
see seer
seep seepag
seiz seizur
sensat sens
sens sensit
sens sensuou sensuous
sequenc sequenti
serial seri
seriou serious
servant serv
settl settlement
sex sexual
shadow shadowi
ship shipment
siev sift
sign signatur
sign signifi
signific signifi
silenc silent
simpl simplic
sing song
sleep sleepi
social socialist
societ societi
sorb sorption
space spatial
spaciou spacious
speak speech
specif specifi
spectacl spectacular
spectral spectrum
speed speedi
sphere spheric
squeak squeaki
stabil stabl
stanc stand
starvat starv
state statement
statesman statesmanship
statu statuett
stealth stealthi
sternal sternum
stimul stimulu stimulus
stoic stoical
stoical stoicism
storag store
storm stormi
strangl strangul
strateg strategi
stratif stratifi
stratifi stratum
student studi
style stylist
submiss submit
subsid subsidi
succe success
sue suit
suffic suffici
sum summat
summar summari
superstit superstiti superstitious
superv supervis
supplement supplementari
suspect suspicion
suspend suspens
suspicion suspici suspicious
sustain susten
symmetr symmetri
sympathet sympathi
sympath sympathi
symphon symphoni
symptom symptomat
synchron synchroni
synchron synchronous synchroni
synerg synergist
syntact syntax
synthesi synthes
tabl tabul
tale tell
tax taxabl
technic techniqu
technician techniqu
telev televis
tempt temptat
tenanc tenant
tend tendenc
terror terrorist
testifi testimoni
themat theme
theolog theologi
theoriz theori
therapeut therapi
thermometr thermometri
timeli time
tonal tone
topograph topographi
toxic toxin
tragedi tragic
transcrib transcript
transmiss transmit
treat treatment
trial try
triangl triangular
triumph triumphant
tube tubular
tumult tumultu tumultuous
tweed tweedi
type typifi
typograph typographi
underst understat
unif unifi
unifi unit
unwil unwilling
urg urgent
urgenc urgent
urinari urin
usabl us
usag us
us useabl
utilitarian util
vacanc vacant
vacant vacat
vain vaniti
valuabl valu
variabl vari
variant vari
variat vari
vent ventil
verif verifi
violenc violent
vocal vowel
volum volumin voluminous
watercolor watercolorist
wave wavi
wealth wealthi
wick wicked
widow widowhood
wile wili
will willing
wind windi
wit witti
work workabl
world worldli
worriment worri
worth worthi
wreck wreckag
`;

/** Stems of pairs of opposites. */
export const opposites = `
abil inabl
abl unabl
abnorm normal
abolish establish
abov below
absenc presenc
absent present
absolut rel
absorb emit
abstain consum
abstract concret
abund scarciti
acceler deceler
accept refus
accept reject
accept unaccept
accident deliber
accompani unaccompani
accuraci inaccuraci
accur inaccur
acquaint stranger
acquit convict
act refrain
action inact
activ dormant
activ inact
activ passiv
activ quiet
actual potenti
acut chronic
add subtract
adequaci inadequaci
adequ inadequ
adjust unadjust
admit deni
admit exclud
admit reject
adopt nativ
advanc back
advanc reced
advanc retreat
advantag disadvantag
adviz inadviz
aerob anaerob
affect unaffect
affirm revers
afraid unafraid
ag young
agit calm
agre disagre
agreement disagr
ahead back
aliv die
all no
all some
allow deni
allow disallow
altern opposit
amateur profession
ambigu unambigu
ambigu ambiguous unambigu unambiguous
amic hostil
ampl meager
analysi analys synthesi synthes
analyt synthet
analyz synthes
ancestor descend
angular round
anhydr anhydrous hydrou hydrous
anim inanim
annual perenni
anod cathod
answer question
antagonist conciliatori
antagonist synergist
anterior posterior
anti pro
antisept septic
appear disappear
applaud boo
appreci depreci
appropri inappropri
approv disapprov
arm disarm
armament disarma
arm unarm
arriv leav
artifici natur
ascend descend
asleep awak
assembl disassembl
assent dissent
asset liabil
asymmetr symmetr
asymmetri symmetri
atrophi hypertrophi
attach detach
attach unattach
attack defend
attend miss
attract repel
attract repuls
attract unattract
atyp typic
audibl inaud
aunt uncl
author unauthor
avail unavail
avoid confront
awar unawar
awai home
awkward grace
back front
back veer
backward forward
bad good
badli well
balanc imbal
bare cover
basic incident
bear bull
beauti ugli
begin end
begin middl
believ disbeliev
bend straighten
good bad
good worsen
big littl
birth die
black white
blacken whiten
bless curs
bloodless bloodi
blur focu focus
boil freez
bold timid
bear interest
bear unborn
borrow lend
bottom top
bounc clear
bind free
boi girl
boycott patron
brave cowardli
break keep
break make
break repair
breath breathless
bright dull
brighten darken
broadli narrowli
break unbroken
brother sister
busi idl
button unbutton
bui sell
calm stormi
capabl incap
capit social
capitalist socialist
care careless
carefulli carelessli
cash credit
center left
center right
central peripher
central decentr
cerebr emot
certain uncertain
certainti uncertainti
certifi uncertifi
certifi decertifi
chang stai
chang unchang
charg discharg
charg uncharg
cheap expens
cheer complain
child parent
civilian militari
claim forfeit
clariti obscur
clasp unclasp
clean dirti
clean unclean
clear cloudi
clear opaqu
clearhead confus
clergi laiti
clergyman layman
close distant
close open
coars fine
coher incoher
cold hot
collect distribut
come go
comedi tragedi
comfort discomfort
comfort uncomfort
common individu
common uncommon
commun excommun
compact loos
compat incompat
compet incompet
competit cooper
competit noncompetit
complet incomplet
complex simpl
complex simplic
complic simplifi
comprom uncomprom
con pro
concav convex
conceit humil
concentr dilut
concentr distribut
concept misconcept
concern unconcern
condit uncondit
confid diffid
confin free
conform deviat
connect disconnect
consciou conscious unconsci unconscious
conscious unconsci
conserv liber
consider inconsider
consist inconsist
conson vowel
consonant vocal
construct misconstruct
construct destruct
content discont
continent intercontinent
continu sporad
continu discontinu
contract expand
contract expans
conveni inconveni
convent nuclear
convent unconvent
converg diverg
convinc unconvinc
cool heat
cool warm
cooper uncoop
correct falsifi
correct incorrect
courag cowardic
courteou courteous discourt discourteous
cover uncov
covertli overtli
credibl incred
critic uncrit
critic praiz
crook straight
cry laugh
curli straight
curv straight
danger safeti
danger dangerous safe
dark light
darken lighten
daughter son
dai night
die live
deaden enliven
decent indec
decis indecis
declar undeclar
declin improv
decreas increas
deep shallow
defeat victori
defend prosecut
defens offens
defens prosecut
deficit lead
definit indefinit
deglycerol glycerol
delai rush
delic rug
demand suppli
demot promot
depart stai
depend independ
deperson person
deposit withdraw
depress elat
depriv enrich
desir undesir
despair hope
destroi preserv
determin indetermin
develop undevelop
differ equal
differ same
differenti integr
differenti undifferenti
difficult easi
difficulti eas
dilig neglig
direct indirect
direct invers
directli indirectli
dizabl enabl
disabl enabl
discharg enlist
discourag encourag
disengag engag
dishonest honest
dishonor honor
disintegr integr
dislik like
dislodg lodg
disloyalti loyalti
disobedi obedi
disobei obei
disord order
disorderli orderli
disorgan organ
displeas pleas
disproportion proportion
disprov prove
disqualifi qualifi
disreput reput
dissatisfact satisfact
disservic servic
dissimilar similar
dissuad persuad
distal proxim
distinct indistinct
distinguish indistinguish
distrust trust
divest invest
divid multipli
divid unit
docil stubborn
domest foreign
domin subordin
domin submiss
doubl singl
dove hawk
down up
downgrad upgrad
downstair upstair
downstream upstream
downward upward
dramat lyric
dress undress
driver nondriv
dry sweet
dry wet
dryness wet
due undu
dull live
dull sharp
dull sharpen
earli late
earli middl
east west
eastern western
easi uneasi
effect ineffect
elig inelig
empir theoret
emploi unemploi
employe employ
employ unemploy
empti full
empti fill
end middl
enforc exempt
enjoi suffer
enthusiast unenthusiast
equal inequ
equal unequ
equival nonequival
eras record
even odd
even uneven
ever never
evil good
exclud includ
exclus inclus
exist nonexist
expect unexpect
experi inexperi
experienc inexperienc
explicit implicit
export import
express inexpress
extens intens
exterior interior
extern intern
extinguish ignit
extraordinari ordinari
fail manag
fail pass
fail succe
failur success
fair foul
fair unfair
faith unfaith
fall rise
fall rize
fals true
falsiti truth
familiar strang
familiar unfamiliar
fanci plain
far near
fast slow
fasten unfasten
fat thin
father mother
favor unfavor
feed starv
femal male
feminin masculin
few mani
fewer more
fidel infidel
figur liter
figur ground
find lose
finish start
finit infinit
fire hire
first last
first second
fit unfit
fix unfix
flat natur
flat sharp
flatten sharpen
flexibl inflex
float sink
foe friend
fold unfold
follow preced
follow leader
follow lead
folli wisdom
foolish wise
foot head
forbid permit
forc forceless
foreign nativ
forget mind
forget rememb
formal inform
formal imit
former latter
fortun unfortun
forward revers
found lose
fraction whole
frail robust
free obstruct
frequent infrequ
fresh preserv
fresh salti
fresh stale
friendli hostil
frivol frivolous seriou serious
front rear
freez unfrozen
full thin
function nonfunct
function organ
futur past
futur present
gain loss
gain reduc
gaseou gaseous liquid
gaseou gaseous solid
gather spread
gener local
gener particular
gener specif
generalist specialist
gener specifi
geograph magnet
give take
glad sad
gloriou glorious inglori inglorious
gradual steep
gradual sudden
grate ungrat
gratitud ingratitud
greater lesser
green ripe
gross net
guilt innoc
guilti innoc
hairless hairi
half whole
happili sadli
happi sad
happi unhappi
hard soft
harden soften
harden soft
hate love
have lack
have miss
head rear
head tail
head headless
healthi unhealthi
heavili lightli
heavi light
here there
hesitantli unhesitatingli
heterogen heterogeneous homogen homogeneous
heterozyg heterozygous homozyg homozygous
hide show
high low
hit miss
hitch unhitch
hollow solid
hope hopeless
hopefulli hopelessli
horizont inclin
horizont vertic
hospit inhospit
host parasit
human inhuman
humbl proud
humil pride
hungri thirsti
hurri unhurri
hurriedli unhurriedli
husband wife
hydrophil hydrophob
idl run
idl work
ignor know
ignor notic
ill well
illeg legal
illegitimaci legitimaci
illegitim legitim
illiter liter
immateri materi
immatur matur
immobl mobil
immor moral
immort mortal
impair unimpair
imparti partial
impati patienc
impati patient
imperfect perfect
imperfectli perfectli
imperson person
import unimport
imposs possibl
impot potenc
impot potent
impract practic
imprec preciz
impress unimpress
improb probabl
improperli properli
improprieti proprieti
improv unimprov
impur puriti
inclin vertic
incom outgo
indoor outdoor
induc spontan spontaneous
inferior superior
infield outfield
inflow outflow
injustic justic
inner outer
inorgan organ
insan sane
insan saniti
insensit sensit
insid outsid
insignific signific
insignificantli significantli
insolubl solubl
instabl stabil
instrument vocal
insubstanti substanti
insuffici suffici
integr segreg
intellig stupid
intellig unintellig
intend unintend
intens mild
intention unintention
interdepartment intradepartment
interfer noninterfer
intern nation
intoler toler
invalid valid
invari variabl
invis visibl
involuntari voluntari
involv uninvolv
invulner vulner
inward outward
inwardli outwardli
ionic nonion
irrat ration
irration ration
irregular regular
irregularli regularli
irrelev relev
irresolut resolut
irrespons respons
irrevers revers
irrit sooth
issu recal
joint separ
joi sorrow
junior senior
just unjust
keep lose
kind unkind
king queen
know unknown
larg small
lash unlash
late middl
lean rich
least most
left right
lengthen shorten
less more
let prevent
level rais
lie li sit
lie li stand
like unlik
limit unlimit
linear planar
line unlin
linger rush
linguist nonlinguist
liquid solid
littl much
live record
load unload
local nation
locat studio
lock unlock
long short
loos tight
loosen stiffen
lose profit
lose win
loser winner
lose save
loud soft
loudli softli
lower rais
lower raiz
luckili unluckili
lucki unlucki
major minor
man woman
marri unmarri
mask unmask
maxim minim
maximum minimum
meaning meaningless
mental physic
merci merciless
metal nonmetal
mistrust trust
misus us
move stai
move still
multilater unilater
multipl singl
nadir zenith
naiv sophist
narrow wide
narrow widen
nasti nice
natur sharp
natur supernatur
natur unnatur
necessarili unnecessarili
necessari unnecessari
neg neutral
neg posit
nephew niec
neutral posit
new old
new wear
no some
no ye
noisili quietli
noisi quiet
nomin real
nonparticul particul
nonpolit polit
nonresid resid
nonspecif specif
nonvolatil volatil
north south
northern southern
numer verbal
object subject
obliqu parallel
obscur promin
obvers revers
occupi unoccupi
off on
offici unoffici
offshor onshor
often rare
old young
oleophil oleophob
open shut
oppos unoppos
optim pessim
optimist pessimist
orthodox unorthodox
other same
out safe
overachiev underachiev
overestim underestim
overhead subsurfac
overhead surfac
pack unpack
pai unpaid
pain pleasur
pain painless
partli wholli
pass run
past present
patriot unpatriot
pave unpav
peac war
penalti reward
perman temporarili
pleasant unpleas
pleasantli unpleasantli
poor rich
popular unpopular
poros solid
postwar prewar
poverti wealth
power powerless
preced succe
preced succeed
precoci precocious retard
predict unpredict
prepar resolut
prepar unprepar
primarili secondarili
primari secondari
privat public
privat publicli
privileg underprivileg
profan sacr
profound superfici
profund superfici
proxim ultim
publish unpublish
pull push
purg rehabilit
qualifi unqualifi
qualit quantit
quickli slowli
readi unreadi
real unreal
realist unrealist
realiti unreal
reassur worri
reconstruct unreconstruct
relat unrel
reliabl unreli
resist surrend
restrict unrestrict
ride walk
right wrong
right wrongli
rise set
rough smooth
roughen smooth
round squar
run stand
rural urban
satisfactori unsatisfactori
satur unsatur
scientif unscientif
scrambl unscrambl
seat stand
selfish unselfish
separ union
settl unsettl
sharpen soften
sharp soft
shaven unshaven
short tall
shout whisper
shrink stretch
side top
sign unsign
silenc sound
sink sourc
sit stand
sleep wake
smart stupid
smilingli unsmilingli
solv unsolv
sour sweet
sparkl still
speak write
stabl unstabl
stain unstain
stand yield
start stop
steadili unsteadili
stifl stimul
strong weak
strengthen weaken
stress unstress
strongli weakli
structur unstructur
subsurfac surfac
success unsuccess
succumb surviv
suitabl unsuit
sympathet unsympathet
tame wild
tender tough
themat unthemat
thick thin
thicken thin
thickli thinli
thought thoughtless
thrifti wast
tie ti unti
unusu usual
unveil veil
unwelcom welcom
unwil will
unwilling willing
unwind wind
unwir wire
unwittingli wittingli
unworthi worthi
unwritten write
us useless
valuabl worthless
vernal wintri
wane wax
worth worthless
`;

/** Stems of words that are often verbs. */
export const verbs = `
abandon abet abhor abid abolish abound abridg abrog absorb abstain abstract abus acced acceler accentu accept acclaim acclimat accommod accompani accomplish accord accost accredit accru accultur accumul accus accustom ach achiev acknowledg acquaint acquiesc acquir acquit act activ actuat adapt add address adher adjoin adjourn adjust administ admir admit admix admonish adopt ador adorn adsorb advanc advert adviz advoc aerosol affect affirm affix afford affront agglomer aggrav agit agre aid aim alarm alert alien alight align alleg allevi alloc allot allow alphabet alter altern amass amaz ambl ambush amend amplifi amput amus analyz anchor anim annihil announc annoi answer antagon anticip apolog appeal appear appeas append applaud appli appoint apport appraiz appreci apprehend approach appropri approv approxim arbitr arch archaiz argu aris arous arraign arrang arrest arriv arrog articul ascend ascertain ascrib ask aspir assail assault assai assembl assent assert assess assign assimil assist associ assum assur astonish astound aton attach attack attain attempt attend attest attract attribut attun audit augment augur authent author autom avail aveng averag avert avoid await awak awaken aw babbl backstitch badger baffl bait bake balanc balk balkan ban bandi bang banish bankrupt banter baptiz bar barbecu bare bargain barg barricad base bask bast bat bath batter bawl be beam bear beat beautifi beckon becom bedamn befal befit befog befriend befuddl beg beget begin beguil behav behead behold behoov belabor belch beli believ bellow belong bemoan bench bend benefit berat beseech beset besieg besmirch bespeak bestow bet bethink betrai bevel bewail bewar bewild bewitch bicker bid bide bilk billow bind birdi bite blab blacken blame blanch blare blasphem blast blaze bleach bleat bleed blend bless blight blink blister block bloom blossom blow blubber blunder blunt blur blurt blush bluster boast bob bode bog bogei boggl boil bolster bolt bomb boo boom boomerang boost border borrow bother bounc bow boycott brace brag braid brandish breach break breath breed bribe bridg brighten bring bristl broadcast broaden broil brood brook browbeat bruiz bruit brush bubbl buck buckl bud budg budget buff buffer buffet bug build bulg bulk bulletin bullshit bum bump bunch bundl bunker burgeon burn burrow burst buri bushwhack bust bustl butcher butt bui buzz bypass cabl cackl calcifi calcul calibr call calm calumni camouflag campaign can cancel canon canter canvass caper capit capitul captiv captur care careen caress caricatur carri carv cascad cast castig catalogu catapult catch catech categor cater caucu caucus caus caution cavort caw ceas celebr cement central centrifug cerebr certifi chafe chaff challeng chandel chang chant character charg charm chart charter chase chat chatter cheat check cherish chew chide chill chip chirp chivi choke choos chop choreograph chortl chronicl chuck chuckl chuff chug churn cipher circl circul circumscrib cite citrat claim clamber clamor clamp clang clank clap clarifi clash clasp classifi clatter claw clean cleans clear cleav clench click climax climb clinch cling clink clip clobber clog clomp close clot cloth cluck cluster clutch coagul coalesc coax cock coddl codifi coerc coexist coher coil coin coincid collabor collaps collat collect colon comb combat combin come comfort command commemor commenc commend comment commiser commit commun commut compar compel compens compet compil complain complet complic compliment compli compos compound comprehend compress compriz comprom comput con conceal conced conceiv concentr concern concili conclud concoct concur condemn condens condon conduct confer confess confid confin confirm confisc conform confound confront confus congeal congratul congreg conjectur conjoin connect connot conquer conscript consent consid consign consist consol consolid consort conspir constitut constrict construct constru consult consum consumm contact contain contamin contempl contend contest continu contract contradict contrast contribut contriv control conven convention converg convers convert convei convict convinc convuls cook cool cooper coordin cope copi corral correct correl correspond corrobor corrod corrupt cosponsor cost cough counsel count counter counteract counterattack counterbal counterchalleng counterpoint coupl cover covet cower crack crackl cradl cram crane crash crave crawl creak creas creat credit creep cremat cring crippl crisscross critic croak crochet croon cross crouch crow crowd crown crucifi cruiz crumbl crumpl crunch crush cry crystal cube cuddl culmin cultiv curb cure curl curs curtail cushion cuss cut dab dabbl dam damag damn dampen danc dangl dare darken darn dart dash daunt daydream dazzl deaden deal debilit debut decai deceiv deceler decentr decertifi decid declaim declar declin decompos decor decreas decre decri dedic deduc deduct deem deepen default defeat defec defend defer defin defraud defrai defrost defi dega degas deglycerol degrad deign delai deleg delight delimit deliv delud delv demand demarc demean democrat demolish demonstr demot demur demytholog denot denounc dent deni depart depend deperson depict deplor deploi depos deposit deprav depress depriv derid deriv descend describ desecr desert deserv design desir despatch despiz despoil destin destroi detach detain detect deter deterior determin detest deton detract detrib devast develop deviat deviz devot devor diagnos dial dialyz dictat die differ differenti diffus dig digest dignifi digress dilat dilut diminish dine dip direct dizabl disabus disagre disallow disappear disappoint disapprov disarm disassembl disband disbeliev disburs discard discern discharg disciplin disclos disconnect discontinu discount discourag discov discredit discrimin discuss disdain disenfranch disengag disentangl disgrac disguiz disgust dishearten dishonor disintegr disint dislik dislodg dismemb dismiss dismount disobei disown dispatch dispel dispens dispers displac displai dispos disprov disput disqualifi disregard disrob disrupt dissect dissembl dissemin dissent dissip dissolv dissuad distil distinguish distort distract distribut distrust disturb dive diverg divert divest divid divorc divulg do dock docket document dodg domin don donat doom doubl doubt dovetail downgrad doze draft drag drain dramat drape draw drawl dread dream dress dribbl drift drill drink drip drive droop drop drown drows drum dry dub duck dump dunk dupe duplic dwarf dwell dwindl dye dynamit earn eas eat ebb echo eclips econom eddi edifi edit educ effac effectu effloresc ejacul eject elabor elaps elat elect elev elicit elimin elong elucid elud elut eman emancip emascul embark embarrass emb embellish embezzl embitt embodi embolden emboss embrac embroid embroil emerg emigr emit emphas emploi empow empti emul enabl enact enamel encamp encas enchant enciph enclos encompass encount encourag encroach encrust end endang endear endeavor endors endow endur energ enerv enforc engag engend engrav engross engulf enhanc enjoin enjoi enlarg enlist enliven enmesh enquir enrag enrich enrol ensconc enshrin ensu ensur entail enter entertain enthral enthron entic entitl entomb entrench entrust enumer enunci envelop envisag envis envi epitom equal equat equilibr equip erad eras erect erod err erupt escap eschew escort espous establish esteem estim etch eulog european evacu evad evalu evapor eventu evok evolv exacerb exagger exalt examin exasper exce excel except exchang exciz excit exclaim exclud excommun excori excus execut exemplifi exempt exerc exert exhal exhaust exhibit exil exist exoner exorc expand expect expedit expel expend experi expiat expir explain explod exploit explor export expos expound express expung extend extenu extermin extinguish extirp extract extrapol extric extrud exud face facilit fade fail fall falsifi falter fan fanci fare fascin fashion fasten fathom fatten favor faze fear feast featur feder feed feel feign feint felicit ferri fertil fetch fete fidget fight file fill filter financ find finish fire fistfight fit fix fizzl flail flake flank flap flare flash flatten flatter flaunt flee flex flick flicker flinch fling flip flirt flit float floccul flock flog flood flop flounc flounder flourish flout flow flub fluoresc flurri flush fluster flutter fly focu focus foil fold follow forbid forc forecast foreclos forego foreknow forese foreshorten forestal forfeit forg forget forgiv forgo form formul forsak forswear fortifi foster foul found fraction fractur frame fratern free freez fret frighten frizzl frogmarch frolic frost frown frustrat fry fuel fulfil fullback fulmin fumbl fume funnel furl furlough furnish furrow fuse fuss gabbl gain gallop gambl gape garland garner garrison gash gasp gather gaug gawk gaze gear gener germin gesticul get geyzer ghost giggl gild gird give glanc glare glaze gleam glean glide glimps glint glisten glitter gloat glom glorifi glow glower glue glut glycerol gnash gnaw go goad gobbl goof gore gorg goug govern grab graduat grant grappl grasp gratifi graze greas greet griev grill grimac grin grind grip groan groom grope grovel grow growl grumbl grunt guarante guard guess guid gull gulp gush guzzl gyrat hack haggl hail halt hammer hamper handicap handl hang hanker happen harangu harbor harden harm har harp harrow harri harshen harvest hasten hatch hate haul haunt have hawk hazard headlin heal heap hear heat heav hedg heed heft heighten heist help herald herd hesit hibachi hibern hide highlight hijack hike hinder hint hire hiss hit hitch hobbl hock hog hoist hold holler homogen honeymoon honor hook hoot hop hope hover howl huckster huddl hug hulk hum human humbl humili hunch hunt hurdl hurl hurri hurt hurtl hush hustl hypnot hypothes identifi idl idol ignit ignor illumin illustr imagin imb imbib imit immers impair impal impart imped impel imperil imperson imping implant implement implor impli import impos imprec impress imprint imprison improv imput inaugur incapacit incarn inciz incit inclin inclos includ incorpor increas incub inculc incur index indic indict indoctrin indors induc induct indulg infect infer infest infiltr inflam inflat inflect inflict influenc inform infuri ingest inhabit inherit inhibit initi inject injur inlai innov inquir inscrib insert insist inspect inspir instal instig institut institution instruct insul insult insur integr intend intensifi inter interact interced intercept interconnect interfer interject interlac interlock intern interpenetr interpos interpret interrupt intersect intertwin interven interview interweav intim intimid inton intrigu introduc intrud intrust inur invad invalid inveigh invent invert invest investig invit invok involv iodin irrig irrit isol issu italic itch item jab jabber jail jam jangl jar jeer jeopard jerk jest jet jig jilt jimmi jingl jive jockei jog joggl join joke jolt jostl judg jumbl jump junk justifi juxtapos keep keynot kick kidnap kill kiss knead kneel knit knock knot know label lace lacer lack lag lam lament lamin lampoon land languish lap laps lash latch laugh launch lavish lai layer laze lead leak lean leap learn leas leav lectur leer legisl legitim lend lengthen lessen let levi liber licens lick lie li lift lighten like limit limp linger link lioniz liquid list listen litter live load loaf loath lob locat lock lodg log loiter look loom loop loosen loot lope lose loung love lower lug lull lump lung lurch lure lurk lyophil madrig magnet magnifi mail maintain make maling maltreat manag mandat maneuv manifest manipul manufactur map mar march marin mark maroon marri marshal marvel mash mask masquerad massacr massag master mastermind match mate materi matricul matter matur maxim mean meander measur meddl mediat medit meet melt memor mend mention merchand merg merit mesh mesmer metabol metamorphos mew migrat milit mill minc mingl minim minist mirror miscalcul miscarri misconstru misfir misgaug misinterpret misjudg mislai mislead mismanag misnam misperc misplac misquot misread misrepres miss mistak mistrust misunderstand misus miter mitig mix moan mobil mock modern modifi moisten mold molest mollifi monitor monopol moo mop mortar motiv mottl mould mount mourn move mow muck muffl mull multipli mumbl murmur muse muster mutil mutter mystifi nab nag nail name narcot narrat nasal nation natur navig necessit need neglect negoti nest nestl neutral nicknam nip nod nomin notar notch note notic notifi nourish nucleat nudg nurs nurtur nuzzl obei object oblig obliter obscur observ obsess obstruct obtain occlud occupi occur offend offer offici offsaddl offset ogl omit open oper oppos oppress ordain order organ orient origin ornament ossifi ostrac oust outclass outdist outdo outdraw outfac outfight outgener outgrow outlaw outlin outliv outmaneuv outmod outnumb outplai outrag outrun outsmart outstrip outweigh overburden overcom overdr overeat overemphas overestim overexpos overfe overfil overflow overhaul overhear overheat overindulg overlap overlai overload overlook overpow overproduc overreach overrid overrun overshadow overshoot overstep overstrain overtak overthrow overturn overwhelm overwork ow oxid pace pacifi pack packag pad paddl padlock paint pall palm pamper pan panel pant pantomim parad parallel paralyz paraphras parcel parch pardon pare park parlai parodi parrot parri partak particip pass past pat patch patrol patron paus paw pai peck peddl peel peep peer pelt pen penal penetr pepper perceiv perch perform perish permeat permit perpetr perpetu persecut persever persist person personifi persuad pertain perturb perus pervad pester pet petit petrifi philosoph phone photograph pick picket picnic pierc pile pilfer pillori pilot pin pinch ping pinpoint pioneer piss pitch piti pivot place plagu plan plaster plat plai plead pleas pledg plod plot plow pluck plumb plummet plunder plung plunk ply poach point pois poison poke polar polish poll pommel ponder pooch pop popul pore portend portrai pose possess post postpon postul pounc pour practic practiz praiz pranc prattl prai preach prearrang preced precipit preclud precondit predict predomin preempt prefac prefer preisol preoccupi prepar presag prescrib present preserv presid press presum presuppos pretend prevail prevent prick print prise probe proce proclaim procrastin procur prod produc profess proffer profit progress prohibit project prolong promiz promot prompt promulg pronounc prop propel prophesi propos proscrib prosecut prosper prostrat protect protest protrud prove provid provok prowl pry public publish pucker puff pull pulsat puls pulver pummel pump punch punctuat punctur punish punt pupat purchas purg purifi purl purloin purport purs pursu push put putt puzzl pyramid quadrupl quail quak qualifi quarrel quash quell quench queri question quicken quickstep quip quirk quit quiver quot race rack radiat rage raid rail rain rais rake ralli ram rambl rang ransack rap rape ratifi ration rattl reach react reactiv read readapt readjust reaffirm realign realiz reap reappear rear rearrang reassail reassembl reassert reassign reassur reawaken rebel rebound rebuff rebuild rebuk rebut recalcul recal recapitul recaptur reced receiv recess recit reckon reclaim reclassifi recogn recoil recollect recommend reconcil recondit reconnoit reconsid reconstruct reconven reconvert recopi record recount recoup recov recreat recruit recur redden redecor reded redeem redefin redirect rediscov redistribut redoubl redress reduc reecho reek reel reelect reenact reenforc reestablish reevalu reexamin refashion refer refil refin reflect reform refrain refuel refurbish refus refut regain regal regard regist regret regroup regul rehabilit rehash rehears reign reimburs reinforc reinstal reinstat reinterpret reissu reiter reject rejoic rejoin relac relat relax relai relearn releas releg relent reliev relinquish relish reliv reload reli relyr remain remak remand remark remarri remedi rememb remind reminisc remit remodel remonstr remount remov renam rend render renew rent reopen reorder reorgan repair repai repeal repeat repel repent rephras replac replant replenish repli report repos repres repress reprimand reprint reproach reprob reproduc repudi repuls reput request requir requisit reread rerun reschedul rescind rescu reseal resembl resent reserv reset resettl reshap resid resift resign resist resmudg resolv resort resound respect respond rest restat restock restor restrain restrict result resum resurrect resuspend retail retain retali retard retch rethink reti retir retort retrac retract retransl retreat retriev return reunit reus rev revamp reveal revel reverber rever revers revert review revil reviz revit reviv revolution revolv rewrit rhyme ricochet rid riddl ride ridicul riffl rig rim ring rins rip ripen rippl rise risk ritual rival rive rivet roam roar roast rob robe rock roleplai roll romantic romp roost rot rotat roughen rous rout rove rub ruffl ruin rule rumbl rummag run ruptur rush rust rustl sack sacrific sadden safeguard sag sail saliv salut salvag sanction sap sashai satiat satisfi satur saut save savor savvi saw sai scab scamper scan scandal scare scarifi scatter schedul scoff scold scoot scorch score scorn scour scout scowl scrambl scrap scrape scratch scrawl scream screech screen scribbl scribe scrimmag scroung scrub scrutin scud scuff scurri scuttl seal sear search seat seced seclud secret secular secur see seek seem seep segreg seiz select sell send sens sensit sentiment separ serenad serv set settl sever sew shake shambl shape share sharpen shatter shave shed shelv shepherd shield shift shimmi shine shirk shiver shock shoot shop shorten shout shove shovel show shower shred shriek shrink shroud shrug shudder shuffl shun shut shuttl shy sicken sidestep sidl sift sigh sign signal signifi silhouett simmer simplifi simul sin sing singsong sink sip sire sit situat sizzl skedaddl skid skim skip skirmish skirt skulk skylark slacken slam slant slap slash slate slaughter slaver sleep slice slide slime sling slink slip slit slop slot slow slug sluic slumber slump slurp smack smash smell smile smirk smite smolder smooth smother smuggl snag snap snare snarl snatch sneak sneer snicker sniff snigger snoop snore snort snow snowbal snub snuggl soak soar sob social sock soften solac solder solicit solv sooth sorb sound sour sous sow spade span spang spare spark sparkl spatter speak spear spearhead special specifi specul speed spell spend spice spill spin spiral spit splash splice splinter split spoil spong sponsor spot spotlight spout sprain sprawl sprai spread spring sprinkl sprint sprout spur spurn sputter spy squall squash squat squawk squeak squeal squeez squelch squint squirm squirt stab stabil stack stagger stain stake stalk stall stammer stamp stamped stand standard stare start startl starv state stai steadi steal steam steep steer stem step steril stick stiffen stifl stimul sting stink stipul stir stitch stoke stomp stoop stop store storm stow straddl strafe straggl straighten strain strand strangl strap stratifi strai streak stream strengthen stress stretch strew strike strip strive stroke stroll strop struggl strum strut stud studi stuff stumbl stun stunt stutter sub subcontract subdu subject subjug submerg submit subpoena subscrib subsid subsist substanti substitut subtend subtitl subtract subvert succe succumb suck sue suffer suffic suffoc suffus suggest suit sulphur summar summat summon sunder superimpos superintend supersed superv supplant supplement supplic suppli support suppos suppress surfeit surg surmiz surmount surpass surpriz surrend surround survei surviv suspect suspend sustain swab swagger swallow swamp swan swap swarm swath swai swear sweat sweep swell swerv swim swindl swing swipe swirl swish switch swivel swoon swoop symbol sympath synchron synthes systemat tabul tack tackl tag tailor take talk tame tamper tantal tap taper tarnish tarri tast tat taunt tax taxi teach tear teas teem teeter telegraph telephon telescop telev tell tempt tend term termin terrifi terror test testifi tether thank thaw theoriz thicken think thrash thread threaten thresh thrill thrive throb throng throttl throw thrust thud thumb thump thwart tick tie ti tighten tilt tingl tinker tinkl tint tip tipto tire titter toast toil toler toll toppl torment tortur toss total totter touch tour tower trace track trade trail train tramp trampl transact transcend transcrib transfer transfix transform transgress translat transmit transmut transpir transplant transport transpos trap travel travers tread treat trembl trespass trickl trigger trim tripl trot trudg trumpet trundl trust try tuck tug tumbl tunnel turn tutor tweez twiddl twig twine twinkl twirl twist twitch typifi unclasp uncork uncov uncurl underestim underli underlin undermin underpin underr underscor understand underst undertak underwrit undo undress undul unearth unfasten unfold unhitch unifi unit univers unlac unlash unleash unload unlock unmask unpack unravel unscrambl unscrew unsheath unsold unteach unthaw unti unveil unwind unwir updat upgrad uphold upholst uplift upraiz uproot upset urban urg us usher usurp util utter vacat valid vanish vanquish vari veer veil vener vent ventil ventur verifi vest veto vex vibrat victim vie vi view vindic violat visit visual vivifi vocal volunt vomit vote vouch vouchsaf vow wad wade waft wag waggl wail wait waiv wake walk wallop wallow wander wane wangl want warbl warn warp warrant wash wast watch wave waver wax waylai weaken wean wear weatherstrip weav wed wedg weep weigh welcom weld wend whack wheedl wheel wheez whet whimper whine whinni whip whir whirl whisk whisper whistl whiten whiz whoop widen wield wiggl wilt win winc wink winnow wipe wire wisecrack wish withdraw wither withhold withstand wit wobbl wonder woo woolgath work worri worsen worship wrack wrangl wrap wreak wreath wreck wrench wrestl wriggl wring wrinkl write writh yank yap yawn yearn yell yelp yield zigzag zip zoom
`;
