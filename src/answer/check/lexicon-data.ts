// Made by bench/lexicon.ts from WordNet 3.1; not written by hand.
/*
WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
this database for any purpose and without fee or royalty is granted by Princeton University, provided that this notice
appears on all copies, including modifications. It is provided "as is", without warranty of any kind. The name of
Princeton University may not be used in advertising or publicity.
*/

/** Words of one meaning, a line each; behind ">" what they are a kind of. */
export const groups = `
choke>breathe
belch>emit
sigh>breathe
exhale>breathe
pant puff gasp>blow
snort>exhale
wheeze>breathe
blow>exhale
yawn>breathe
blink wink
bat>blink wink
wink>gesticulate gesture
squint>grimace
wince>grimace
twitch jerk
act behave
shiver shudder
sleep slumber
hibernate>sleep slumber
snore>breathe
awake arouse awaken wake>turn
awaken>change alter
affect>change alter
stimulate arouse>affect
recreate revive vivify
relax>affect
relax>turn
crane>stretch
smile>grimace
grin>smile
beam>smile
snicker>laugh
giggle titter>laugh
collapse>suffer sustain
cackle>laugh
chuckle chortle>laugh
convulse>laugh
sneer>smile
sneer>express
frown>grimace
glower glare>stare
stare>look
look>be
scowl>frown
shrug>gesticulate gesture
clap>gesticulate gesture
grimace>communicate
blow>eject
shower>bathe
scrub>wash
dress>change
wear>have feature
dress clothe>turn
undress strip
don>dress
coat>dress clothe
conceive>turn
beget father sire generate>make create
reproduce>make create
multiply>reproduce
bear>produce
incubate>reproduce
irritate>aggravate exacerbate
inflame>aggravate exacerbate
soothe>relieve alleviate
relieve alleviate>better improve amend
massage>treat
suffer sustain>experience have
wail>cry weep
cry weep
sob>cry weep
injure wound>hurt
trample>injure wound
pain>hurt
torture>injure wound
bleed>eject
exhaust>tire
tire>deteriorate
choke>compress contract
gnash>grind
doctor>treat
nurse>treat
administer>treat
cure>help aid
help aid>better improve amend
comfort ease>relieve alleviate
bleed>treat
sicken>decline
contract>sicken
infect>foul contaminate
infect>give
deteriorate>decline
recover>better improve
lapse>revert return
develop acquire>change
spring>acquire
pupate>acquire
heal>better improve
harm>injure wound
blush flush
emit>eject
joke>act behave
feel>be
convert>change alter
stay remain>be
make>change alter
render>make
get let>make
alternate>change alter vary
transpose>change alter
crackle>change alter vary
change alter vary
glaze>change
grow>change
change alter
demythologize>change alter
land>change alter
equilibrate>turn
reverse>change
switch exchange>reverse
shape form>change alter
crystallize>shape
round>shape
square>shape
purse>round
turn>change
fall>turn
suspend>change alter
resuspend>suspend
become go get>turn
adjust conform adapt
readjust>adjust conform adapt
reconstruct>change alter
decrease diminish lessen
increase>change alter
augment>increase
enlarge>increase
up>increase
rise>grow
soar>rise
jump>wax mount climb
accrue>increase
enlarge>grow
augment>grow
raise>increase
accumulate gather>increase
assimilate>adjust conform adapt
assimilate>change alter
exchange convert>replace
commute>change alter
replace>renew
revamp>renew
consolidate>strengthen
renew>restore
restore>renew
revive>restore
revive>thrive flourish
modify>change
update>modify
modify>add
enrich>better improve amend
clean>remove
clear>change alter
overload>fill
add>increase
include>add
mix>add
inject>add
insert introduce>put set place position lay
feed>insert introduce
slip>insert introduce
string>add
activate>change alter
reactivate>activate
compound combine>add
clear>make create
qualify>modify
remodel>change alter
correct>reverse
remedy>correct
spoil>modify
abuse>use expend
decline>turn
slip>decline
better improve>turn
better improve amend>change alter
upgrade>better improve amend
aggravate exacerbate>change alter
deteriorate>decay
decay>change
mold>change
preserve>cook ready prepare
wet>change alter
soak>wet
flood>cover
moisten dampen>wet
dry>change alter
dry>change
strengthen>change
strengthen fortify>change alter
confirm>strengthen fortify
reinforce>strengthen fortify
bolster>reinforce
weaken>decrease diminish lessen
fade>weaken
weaken>change alter
cripple>weaken
dilute>weaken
intensify deepen>increase
intensify compound deepen>increase
fan>intensify compound deepen
water irrigate>wet
distill>change
distill extract>make create
enhance heighten>intensify compound deepen
enhance>better improve amend
grow>increase
subside lessen>weaken
restrict limit bound confine throttle
tie>restrict limit bound confine throttle
limit circumscribe>decrease lessen
hamper>restrict limit bound confine throttle
restrict curtail>limit circumscribe
concentrate>turn
enlarge magnify>increase
shrink>decrease diminish lessen
stretch>grow
shrink>decrease lessen
reduce>simplify
consolidate>unify unite merge
shorten>decrease lessen
condense concentrate>shorten
double>multiply
triple>multiply
multiply>increase
ripen>mature
ripen>change alter
derive>make create
derive>evolve
melt>change
swell>expand
expand>grow
break>damage
damage>change alter
hurt>damage
repair mend fix restore>better improve amend
overhaul modernize>renew
impair>damage
bulk>bulge
inflate>expand
inflate>increase
dwindle>decrease diminish lessen
lower>decrease lessen
mobilize marshal>gather collect
mend heal>better improve
stabilize>change alter
sensitize>change alter
inure>accustom
accustom>change alter
teach>accustom
rust>decay
erode>damage
erode gnaw>decay
rearrange>arrange
color>change alter
dip>stain
stain>change alter
intensify>increase
redouble>intensify
weaken>decrease lessen
radiate>emit
light illumine illuminate
blossom unfold
bloom blossom
calibrate>adjust
adjust>change alter
adjust>adapt accommodate
gear>adapt accommodate
regulate>adjust
adapt accommodate>change alter vary
fit>adapt accommodate
fit>shape
qualify>groom
tailor>adapt accommodate
widen>increase
widen>change alter
widen>change alter vary
flare>widen
narrow>tighten
narrow>change
dilate>widen
explode burst
explode>turn
explode detonate
erupt>intensify deepen
burst>break
thrive flourish expand>grow
boost>increase
obliterate efface
darken>change
obscure>change alter
obliterate>change alter
sharpen>adjust
shorten>reduce trim cut
broaden>increase
broaden>extend
bake>cook
fire>bake
baste>moisten dampen
toast>heat
simmer>boil
roast>cook
fry>cook
boil>change
smash dash
crack>change
snap>break
arise>happen occur
happen occur
proceed>happen occur
come>happen occur
recur repeat>happen occur
happen materialize>occur
happen>occur
befall>happen occur
concur coincide>happen occur
erupt>begin
bud>begin
begin start commence
plunge launch>begin start commence
embark>begin start commence
resume>continue uphold preserve
resume>change
persist>continue uphold preserve
plug>persist
lapse>end finish terminate cease
finish>act
end terminate>change alter
culminate>end terminate
kill>end terminate
dissolve>end terminate
buckle warp
germinate sprout>grow
burgeon>grow
root>grow
die perish expire>turn
drown>die perish expire
suspend>break
break>end terminate
adjourn>end finish terminate cease
unify unite merge>integrate
cool>turn
cool chill>change alter
heat>change alter
warm>change alter
warm>change
freeze>turn
boil>change alter
boil>turn
freeze>change alter
thaw melt
burn>turn
smolder>burn
sear>heat
burn>destroy ruin
blister>swell
switch shift>change alter
commute transpose>reverse
transform transmute>change
transform transmute>change alter
translate>change alter
convert>change
reverse>change alter
revert return>reverse
devastate>destroy ruin
stifle dampen>suppress
dull>change
sharpen>intensify deepen
sharpen>intensify compound deepen
mix fuse coalesce merge
melt>mix fuse coalesce merge
fold>integrate incorporate
magnetize>change alter
simplify>change alter
complicate refine>change alter
complicate>change alter
organize coordinate>arrange
mesh>coordinate
centralize concentrate>change alter
prepare ready>change alter
precondition>prepare ready
mount>prepare ready
modernize>change
nationalize>change alter
settle locate
emigrate>migrate
steady calm
stiffen>change alter
stiffen>change
tighten>restrict limit bound confine throttle
relax>weaken
loosen>change alter
relax>loosen
tighten>change
tighten>change alter
absent>disappear vanish
fade>disappear vanish
emerge>appear
flash>appear
appear>materialize
reappear>appear
disappear vanish
minimize>decrease lessen
maximize>increase
maximize>exploit
reduce trim cut>decrease lessen
slash>reduce trim cut
thin>turn
thicken>turn
thicken>change alter
decline wane>decrease diminish lessen
dip>wane
heighten>increase
drop>wane
slump>drop
wax mount climb>increase
wane>decrease diminish lessen
magnify amplify>enlarge
fail die>change
yield>change
broaden>change alter vary
specialize narrow>change alter vary
specialize>modify
accelerate speed quicken>intensify deepen
accelerate>change alter
slow>decrease diminish lessen
slow slacken>weaken
slacken>decrease lessen
decrease lessen>change alter
diminish>decrease lessen
harden>change
melt>dissolve
react>turn
build>better improve amend
dissolve>turn
empty>turn
evacuate>empty
empty>change alter
drain>empty
fill>turn
fill>change alter
replenish>fill
flush>flow
sluice>soak
complete>fill
complement>balance
sour>turn
rush hurry>urge press
rush hasten hurry>act
delay>slow
stall>delay
hush>change
hush silence still>suppress subdue conquer
suppress subdue conquer>control contain curb
quell>suppress subdue conquer
flatten>shape
align adjust
coordinate>adjust
integrate incorporate>combine
integrate>turn
wear>deteriorate
neutralize>weaken
eliminate eradicate>kill
eliminate>destroy
drown>eliminate
sparkle>be
rationalize>eliminate
perfect>better improve amend
polish refine>better improve amend
precipitate>turn
purify distill>better improve amend
purify>change alter
cup>shape
mar impair>damage
drown>kill
slaughter>kill
erase>kill
reconcile>adjust
complete finish>end terminate
culminate climax>end finish terminate cease
crown>culminate climax
implement>complete finish
adhere>implement
glue>fasten
polarize>separate
polarize>change alter
strip>remove
glorify>change alter
measure>convey express
pace>measure
time>measure
foul contaminate
contaminate>change alter
isolate insulate>discriminate
insulate>change alter
isolate>separate
isolate>get acquire
boost advance>increase
stimulate excite>affect
stratify>arrange
enable>change alter
equip>enable
buffer>modify
process treat>affect
facilitate ease alleviate>help assist aid
bubble>emit
interrupt disturb>act
iodinate>change alter
upset>disturb
inform>change alter
receive get obtain>change
assume acquire adopt>change
parallel>change alter
recover>revert return
rally>recover
issue emerge
poison>change alter
broaden extend>increase
expand>enlarge
come>change
transform>change alter
broil bake>heat
poach>cook
elevate>change alter
develop evolve>change
erupt>appear
murder>falsify distort warp
switch change
commute>change
swell>increase
sputter>change alter
mix>compound combine
lull>hush silence still
prostrate>change alter
leap>switch
comprehend grasp apprehend>understand
digest>comprehend grasp apprehend
understand realize see
perceive>understand realize see
appreciate>understand realize see
recognize>accept
understand>believe
extrapolate>deduce infer derive
understand translate
master>know
learn hear discover
learn study
engage>interest
steep immerse engulf>concentrate focus center rivet
embrace>accept
absorb assimilate ingest>learn
train educate>teach instruct
drill>train educate
memorize learn
drill practice
major>study
remember recall recollect think
recognize>remember recall recollect
reminisce>remember
commemorate mark>celebrate
jilt>leave
forsake desert>leave
forget>neglect overlook
neglect miss overlook
exclude except omit>eliminate
skip>neglect overlook
neglect ignore
identify>determine set
date>determine set
confuse>mistake
misconstrue misunderstand>interpret construe
blur obscure>change alter
crystallize illuminate>clarify
confuse confound>be
puzzle bewilder amaze>confuse confound
riddle>puzzle bewilder amaze
interpret construe>understand
read>interpret construe
reread>read
read>talk speak utter mouth
dictate>read
meditate ponder contemplate muse reflect speculate>think
think suppose imagine reckon guess>expect anticipate
assume presume>expect anticipate
reason>think
speculate theorize hypothesize suppose>expect anticipate
reconstruct>speculate theorize hypothesize suppose
reason conclude>think
solve lick>understand
answer resolve>solve lick
guess>solve lick
answer>solve lick
induce>reason conclude
deduce infer derive>reason conclude
calculate compute reckon figure>reason
process>calculate compute
average>calculate compute
square>multiply
factor>calculate compute
add>calculate compute
subtract deduct>calculate compute
multiply>calculate compute
divide>calculate compute
extrapolate>calculate compute
synthesize>compound combine
analyze analyse study examine
diagnose>analyze analyse study examine
explore>diagnose
survey>analyze analyse study examine
measure>decide
search explore>investigate
explore>investigate
discriminate>distinguish separate differentiate
distinguish separate differentiate>identify
label>distinguish separate differentiate
distinguish mark differentiate>characterize
catalogue>classify class
compare>analyze analyse study examine
compare equate>study consider
reconsider>consider reckon view regard
classify class
refer>classify class
reclassify>classify class
group>classify class
rate rank place>judge
rank>be
downgrade>rate rank place
upgrade>rate rank place
rate>evaluate assess appraise
contrast>distinguish separate differentiate
check>analyze analyse study examine
check insure ensure ascertain assure>verify
verify>confirm corroborate substantiate affirm
prove demonstrate establish show>confirm corroborate substantiate affirm
establish>make create
prove>demonstrate establish show
confirm corroborate substantiate affirm
document>confirm corroborate substantiate affirm
validate>confirm corroborate substantiate affirm
refute rebut
endure bear tolerate abide suffer>permit allow let
judge>think
misjudge>err
underestimate>misjudge
judge>decide settle resolve
estimate gauge approximate guess judge>calculate compute
underestimate>estimate gauge approximate guess judge
approve>judge
disapprove>judge
choose select>decide
pick>choose select
elect>choose select
assign>choose select
schedule>plan
time>schedule
book>schedule
choose prefer
choose>judge
slant weight
dispose>determine shape influence regulate
measure evaluate assess appraise>judge
bethink>meditate ponder muse reflect speculate
believe>accept
credit>trust
include>consider reckon view regard
reject>judge
repudiate>reject
accept>judge
doubt>distrust mistrust suspect
distrust mistrust suspect
lean>trust
trust>believe
rethink>think believe conceive
surmise>deduce infer derive
think believe conceive>judge
repute>think believe conceive
consider reckon view regard>think believe conceive
like>consider reckon view regard
identify>consider reckon view regard
favor>consider reckon view regard
abstract>consider reckon view regard
deem>consider reckon view regard
respect value>consider reckon view regard
value>determine set
underestimate>value
review reexamine>analyze analyse study examine
review>inspect
screen>analyze analyse study examine
will>decide
seal>decide
decide settle resolve>end terminate
decide>induce stimulate cause
resolve>decide
determine set
determine shape influence regulate>cause
time>determine shape influence regulate
contemplate>consider deal
brood dwell>worry
contemplate>think
plan>think
chart>plan
plan>intend
aspire>plan
overshoot>aspire
hope>plan
propose>plan
offer>propose
conspire>plot
conspire>interact
plot>plan
intend mean
aim purport propose>intend
want>demand
intend destine>plan
design>intend destine
slate>intend destine
organize>plan
map>explore
chart>map
plot>map
entertain>contemplate
calculate estimate reckon figure forecast>judge
aim>intend destine
associate relate link connect>think
identify>associate relate link connect
conclude>end terminate
feel>reason conclude
rule>decide
overturn override reverse>rule
presuppose>imply
presuppose>assume presume
postulate>presuppose
insist assert>postulate
react respond>act
respond>react
greet>react respond
explode>react respond
accept>react respond
answer>react respond
expect anticipate>judge
expect await wait
anticipate foresee>know
believe trust>expect anticipate
discover>learn hear
concentrate focus center rivet>think
occur>become
budget>calculate compute
allow appropriate reserve>assign allot
amaze astound>surprise
surprise>impress strike
catch>surprise
impute ascribe assign attribute>judge
credit>impute ascribe assign attribute
blame>impute ascribe assign attribute
impress>strike
recognize realize>know
penetrate fathom>understand
trace>analyze analyse study examine
wonder inquire>question query
internalize>impute ascribe assign attribute
focus>align adjust
devote>think
reconcile>accept
solve>calculate compute
consider deal
abstract>consider deal
date>stamp
awaken>impress strike
drink>steep immerse engulf
communicate>interact
communicate>transmit
relay>communicate
project>communicate
reach contact>communicate
order>request
destine doom
order tell enjoin>request
order prescribe dictate>inflict impose
force thrust>compel oblige
begin>talk speak utter mouth
clamp>inflict impose
inflict impose>communicate
direct>order enjoin
instruct>order enjoin
saddle>command require
overwhelm>saddle
command require>order enjoin
command>dominate master
ask>request
request>communicate
request>ask
requisition>command require
petition>request
demand>request
appeal>request
ask require expect>demand
claim>affirm
contend postulate>claim
purport>claim
claim>affirm assert swear
supplicate>beg implore pray
beg implore pray>plead
plead>appeal
bid beseech>plead
pray>commune
commune>communicate
plead>declare
profess>declare
negotiate>discuss
settle>conclude resolve
agree>accept consent
reconcile>agree concur
appease>reconcile
apply>request
urge press>advise counsel
push>urge press
persuade>induce stimulate cause
sell>persuade
keynote>address
coax>persuade
convince>persuade
dissuade>advise counsel
induce stimulate cause make
encourage>induce stimulate cause
let>induce stimulate cause
prompt inspire>induce stimulate cause
argue reason>present
indicate>present
present>state say tell
argue contend debate>converse
wrangle>quarrel dispute
clamor>demand
quarrel dispute>argue contend
oppose>argue contend
assure>persuade
tempt>persuade
insist>beg implore pray
interrupt disrupt
pause>interrupt disrupt
rest>pause
continue proceed>talk speak
solicit beg>request
lure tempt>provoke
ask>formulate word phrase articulate
pry>inquire
question query>inquire
spy>monitor
investigate>probe examine
examine>question query
reinforce reward>teach instruct
question>inquire
probe examine>investigate
investigate>analyze analyse study examine
call telephone phone ring
dial>operate control
invite>request
provoke>challenge
program>schedule
reserve>request
forbid prohibit proscribe veto>command require
ban>forbid prohibit proscribe veto
bar exclude>forbid prohibit proscribe veto
enjoin>forbid prohibit proscribe veto
reject spurn scorn disdain>refuse decline
refuse decline>react respond
accept consent>react respond
rebuff snub repel>spurn scorn disdain
retract>repudiate
repeal rescind
dismiss disregard discount ignore>reject
flout>dismiss disregard discount ignore
permit allow let>accept consent
authorize clear>permit allow let
assent acquiesce>agree
succumb>accept consent
disagree differ
agree concur
concede grant>agree concur
subscribe>agree concur
approve sanction>authorize
disapprove reject>judge
object>disapprove reject
except>object
challenge>object
challenge>request
interview question>converse
interview>converse
evade skirt dodge sidestep>avoid
escape>avoid
bypass>avoid
shun eschew>avoid
confront face>approach
debate>discuss
wrestle>debate
moderate>discuss
refute rebut>repudiate
counter>answer reply respond
answer reply respond>state say tell
retort rejoin>answer reply respond
deny>contradict
deny>repudiate
admit acknowledge
concede profess confess>admit acknowledge
confess>admit acknowledge
profess>claim
attest>affirm assert swear
declare>affirm assert swear
attest certify manifest demonstrate evidence>testify prove show
declare>judge
contradict>disagree differ
reprimand>criticize criticise
correct>rebuke lecture scold chide berate
rebuke lecture scold chide berate>criticize criticise
reproach>accuse
deplore>criticize criticise
criticize criticise>comment notice
belabor>criticize criticise
preach advocate>urge press
preach>lecture
teach instruct>inform
ground>teach instruct
lecture>teach instruct
inform>communicate
update>inform
coach>teach instruct
mislead>inform
falsify distort warp>misrepresent
symbolize represent>mean intend
color>affect
pose>deceive
masquerade>pose
pretend affect>misrepresent
exaggerate magnify>mislead
overemphasize>exaggerate magnify
understate minimize>inform
denounce>criticize criticise
denounce>announce denote
blame>charge
blame pick>criticize criticise
accuse>charge
arraign>accuse
nag>complain
besmirch>charge
mind>object
mock>treat handle
jeer scoff>tease taunt
tease taunt>mock
kid>gull
incite instigate>provoke
ridicule>mock
deride>mock
joke>communicate
deceive>mislead
gull>deceive
kid>tease taunt
review>judge
condemn>declare
praise>evaluate assess appraise
salute>praise
crow>utter
cheer>applaud
inspire urge>encourage
humor>indulge
convulse>amuse
applaud>praise
exalt glorify proclaim>praise
promulgate>announce declare
acclaim hail herald>applaud
applaud clap>gesticulate gesture
attack>criticize criticise
condemn decry>denounce
curse swear>express utter
curse damn>invoke arouse
bless>invoke arouse
bless>gesticulate gesture
question>challenge
defy dare>challenge
challenge dispute>contest contend
contest contend>oppose
lodge file>accuse
warn>inform
warn discourage>advise counsel
caution>warn
threaten>warn
threaten>forecast predict
forecast predict>indicate signal
alarm alert>warn
advise counsel>discuss
advise notify>inform
acquaint>inform
recommend urge advocate>propose suggest advise
propose suggest advise>declare
advance>propose suggest advise
consult>discuss
consult>inquire
remind>inform
submit state>propose suggest advise
bow defer>succumb
volunteer>inform
flatter>praise
eulogize>praise
compliment congratulate>praise
compliment>greet
congratulate>bid
gush>praise
commend>praise
recommend>praise
commend>entrust confide
boast brag bluster>exaggerate magnify
crow>boast brag bluster
promise>declare
pledge>promise
vow>pledge
dedicate commit devote>use utilize apply employ
contract undertake>promise
sign>contract
undertake guarantee>promise
underwrite>undertake guarantee
swear>vow
guarantee>pledge
guarantee ensure insure assure secure
insure underwrite
guarantee>back endorse support
thank>convey
acknowledge>thank
acknowledge>communicate
excuse explain>justify
plead>rationalize
excuse rationalize>defend
defend>argue reason
uphold>defend
justify>uphold
uphold>confirm reassert
warrant>justify
greet>communicate
greet>accost
address>communicate
ask inquire>communicate
nod>communicate
nod>gesticulate gesture
bow>gesticulate gesture
salute>greet
hail>greet
welcome>greet
introduce acquaint>inform
bid>greet
wish>express utter
forgive>concede grant
pardon>forgive
excuse pardon>forgive
extenuate mitigate>rationalize
convict>pronounce label
sentence>declare
discourage>disapprove reject
patronize>interact
mutter grumble>complain
grumble scold>complain
protest>complain
remonstrate>object
holler>complain
rail>complain
bemoan>complain
regret>inform
regret>refuse decline
exclaim cry shout>express utter
shout>talk speak utter mouth
yell scream>shout
shout cry call yell scream holler squall>utter
whoop>shout cry yell scream holler squall
shriek shrill>shout cry yell scream holler squall
interject interpose>interrupt disrupt
clamor>express utter
holler>shout
thunder roar>shout
whisper>talk speak utter mouth
snap snarl>talk speak utter mouth
snarl>sound
guess venture>speculate
suppose say>speculate
predict anticipate promise>guess venture
bet>predict promise
determine find ascertain
suspect surmise>guess venture
indicate signal>tell
mark>indicate signal
record>indicate
indicate point>inform
suspect>think suppose imagine reckon guess
wonder>meditate ponder muse reflect speculate
wonder marvel>react respond
marvel>express utter
formulate>speculate theorize hypothesize suppose
forecast>predict promise
speculate>reason
hint suggest>convey
intimate>hint suggest
indicate>inform
convey>impart
flash>convey
imply connote>express
suggest>express
imply>express
suggest intimate>imply
denote>mean signify
mean signify
denote>designate
signify>mean intend
spell>mean intend
voice>express utter
disclose reveal expose>tell
betray>disclose reveal expose
confide>disclose reveal expose
spell>recite
interpret>explain
reinterpret>interpret
explain>inform
clarify>explain
express utter
raise>express utter
talk speak utter mouth>communicate
express>convey
vent>express
deduce>reason conclude
gather>reason conclude
recite>echo
list>itemize
itemize>name identify
number>name identify
specify set determine fix>choose select
count>recite
count>determine ascertain
number>designate
total>count
remand>challenge
consider count weigh
tell>inform
talk>tell
relate>tell recount
tell recount>inform
evidence>inform
publicize>tell
bulletin>publicize
mean intend>convey
elaborate enlarge expound>clarify
detail>elaborate expound
dramatize>exaggerate magnify
characterize>remember
define>specify set fix
repeat echo>utter
repeat reiterate restate>tell
return recall>denote
recur>recall
translate>repeat reiterate restate
talk speak>communicate
speak talk>communicate
converse>talk speak
report describe>inform
report>inform
report>announce denote
announce declare>state say tell
publish issue release>publicize
circulate disseminate diffuse>publicize
sow>circulate disseminate diffuse
televise>broadcast transmit
circulate>travel go move
call>label
pronounce label judge
rule>pronounce label
qualify>pronounce label
broadcast beam transmit>publicize
announce herald>tell
announce denote>inform
cry>announce denote
announce>name identify
advertise publicize>announce denote
promote push>praise
bill>promote push
proclaim exclaim promulgate>declare
proclaim>entitle title
enunciate>state say tell
pronounce articulate enunciate
formulate word phrase articulate>express
frame put>formulate word phrase articulate
stutter stammer falter>talk speak utter mouth
ejaculate>talk speak utter mouth
stress>pronounce articulate enunciate
sigh>utter
pant>utter
heave>utter
describe depict
address speak
deliver>talk speak utter mouth
harangue>address
accost>come
address>label
disabuse>inform
post>announce denote
gesticulate gesture>communicate
write>communicate
transcribe>rewrite
rewrite>write
revise>rewrite
amend>revise
sign subscribe>write
record>save preserve
file register
document>record
log>record
film shoot>record
photograph>record
score>record
type>write
sketch outline>describe depict
write>correspond
telegraph wire
radio>communicate
summarize>repeat reiterate restate
state say tell>express utter
declare>state say tell
affirm assert swear>declare
protest>affirm assert swear
reaffirm>affirm
confirm reassert>affirm
corroborate>confirm reassert
swear>declare
stress emphasize accentuate>express
underscore underline emphasize>stress accentuate
testify>declare
testify prove evidence show>inform
allege say>assert
plead>allege say
assert maintain>insist
proclaim>assert
demand>claim
command>demand
claim>request
stipulate condition specify>contract
assure>affirm assert swear
reassure>assure
note observe mention remark>state say tell
exemplify illustrate>elaborate expound
conclude resolve>agree concur
arrange>agree concur
specify specialize>elaborate expound
generalize extrapolate infer>reason conclude
mention cite>acknowledge
quote cite>repeat reiterate restate
mention cite refer
invoke>mention cite refer
name identify>denote
aim>mean intend
add supply>state say tell
decree>declare
baptize>name call
dub>name call
name call>label
rename>name call
entitle title>name call
term>name call
tag>name call
label>designate
excommunicate>exclude shut
send>transfer
comment>explain
treat handle plow deal
discuss>handle plow deal
compromise>settle
endanger>affect
chatter>talk speak utter mouth
jaw>talk speak utter mouth
chat chatter jaw>converse
signal>communicate
flag>signal
mouth>pretend
beckon wave>gesticulate gesture
whine>talk speak utter mouth
hoot>utter
grunt>utter
whistle>communicate
sing>sound
murmur>talk speak utter mouth
mumble mutter>talk speak utter mouth
snort>utter
spit>utter
groan moan>utter
grumble growl rumble>utter
howl wail roar>shout cry yell scream holler squall
squall>howl wail roar
bleat>utter
bleat>complain
bawl bellow>shout
squawk>shout cry yell scream holler squall
croon>sing
chant intone>sing
declaim recite>perform do
jabber spout>talk speak utter mouth
squeal>utter
cluck>utter
hum>sing
cackle>utter
cackle>talk speak utter mouth
jam block>interrupt disrupt
mince>change alter
gobble>utter
comment notice>note observe mention remark
wisecrack>comment notice
acknowledge>react respond
ignore disregard snub>treat handle
whinny>utter
pay>communicate
carry convey express>communicate
express state>denote
issue>communicate
provide>stipulate condition specify
explain>state say tell
babble>talk speak utter mouth
chant intone>talk speak utter mouth
gulp>talk speak utter mouth
menace>express
beam>express
sing>utter
connect>join
compete vie
play>compete vie
confront face
front>confront face
oppose>confront face
field>play
enter participate
destroy>overcome defeat
swallow>destroy
hinder hamper
race>compete vie
staff>provide supply cater
station post>move
group>gather assemble
fight struggle
fight oppose defend
battle combat>fight
wrestle>battle combat
campaign>race
serve>work
act>serve
rotate>serve
officiate function>serve
enlist draft>enroll enter enrol recruit
mobilize rally
recruit>enlist draft
prevail>win
beat crush>overcome defeat
whip>beat crush
wallop>overcome defeat
down>overcome defeat
cheat>beat crush
overreach outsmart>surpass exceed outdo
surpass exceed outdo>beat crush
better>surpass exceed outdo
outweigh>surpass exceed outdo
overcome defeat
overcome surmount master>beat crush
overpower>beat crush
steal>win
score>win
walk>score
conquer>overcome defeat
resist>fight oppose
complete>play
subject>submit
attack>act
attack>fight
rush>assail assault
assail assault attack
jump>assail assault
pepper pelt>attack
charge>rush
strike>attack
invade>attack
beset>assail assault
besiege surround>attack
defend>prevent
protect>defend
guard>protect
protect>assist
defend guard>protect
shield>protect
repel repulse rebuff>fight oppose
arrest>defend
bomb>attack
pop>fire
shoot>fire
blaze>shoot
overshoot>shoot
fire>shoot
blast>bomb
shoot>injure wound
safeguard>protect
ambush>wait
fish>grab
ambush>hunt
poach>hunt
strive strain>labor
foul>hit
deploy>position
direct>aim
address>direct
aim>position
point>aim
level>aim
retaliate>punish penalize
pump>shoot
consume ingest
exhaust>spend expend
drain>exhaust
consume>spend expend
use expend
use utilize apply employ
put>use utilize apply employ
waste>use utilize apply employ
misuse>use utilize apply employ
avail>use utilize apply employ
exploit>use utilize apply employ
harness>exploit
mine>exploit
exploit tap>use utilize apply employ
milk>exploit
use>consume ingest
strain>use utilize apply employ
exert exercise>use utilize apply employ
eat>consume ingest
dine>eat
suck>drink
drink>consume ingest
sip>drink
peck>eat
gobble>eat
toast drink salute>honor reward
feed>provide supply cater
feed>supply provide render furnish
power>provide supply cater
indulge>provide supply cater
provide supply cater>give
meet satisfy fulfill fulfil>provide supply cater
accommodate>provide supply cater
sustain maintain>have
breakfast>eat
starve>die perish expire
starve>deprive
crave>desire want
want need require>be
avoid>abstain
delight revel
indulge>exhaust
wallow>indulge
dip>immerse plunge
enjoy>use utilize apply employ
afford>spend expend
appease>satisfy fulfill fulfil
content>satisfy fulfill fulfil
sample try taste>consume ingest
dissipate>consume
down consume
digest>process treat
smoke>use
puff>smoke
light>ignite
chew>grind
gulp>drink
down>drink
bolt>swallow
nourish sustain>provide supply cater
nourish>feed
disturb>change alter
violate>disturb
strew>cover
finger>touch
handle>touch
paw>caress
paw>scrape
seize clutch
claw>seize clutch
nail apprehend arrest nab>seize clutch
capture>seize clutch
grasp>hold
cling>grasp
clasp>grasp
tread>brace
brace steady>strengthen fortify
clutch>hold
cling adhere
cradle>hold
twist>turn
twist distort
curl>twist
grip>seize clutch
wield>manipulate
operate control>manipulate
pump>wield
stroke>touch
caress>stroke
probe>penetrate
penetrate>enter
permeate pervade diffuse>penetrate
jab poke>thrust
jab>strike
nudge prod>push force
massage>manipulate
dab pat>strike
bury>situate deposit
butt>strike
hit strike>touch
thud>hit strike
knock>strike
shoulder>thrust
shoulder>raise lift elevate
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
dull>change alter
sharpen>change alter
strop>sharpen
cock>put set place position lay
skim>touch
tap>strike
plane>cut
rub scratch
scrub scour>rub
slice>cut
amputate>remove
carve>cut shape
carve>cut
chop>cut
fell>cut
log>fell
chip>cut
layer>shape
trim>cut
peel>strip
coat>cover
finish>coat
wax>cover
glaze>coat
wash rinse
line>cover
stamp>affix
score>notch
scribe>score
wrinkle>fold
pucker>wrinkle
buckle>collapse
dent>bend twist
bend twist
wrap>cover
untie>undo
tie>fasten fix secure
rig>fasten fix secure
latch>fasten fix secure
picket>fasten fix secure
fasten>attach
join>connect link
match mate couple pair>join
bridge>join
attach>connect link
couple>attach
detach>disconnect
knot>tie
restrain>restrict limit bound confine throttle
bind>attach
bind>fasten fix secure
cement>bind
anchor>fasten fix secure
anchor ground>fasten fix secure
rake>smooth
scrape>rub
replace>put set place position lay
scratch scrape
dig>remove
grope fumble>search seek
search seek
want>search seek
scour>search seek
pursue>search seek
search>examine
comb ransack
fish>search seek
reap harvest glean>gather collect
inscribe>carve
slash>cut
poison>kill
sacrifice>kill
liquidate>kill
exterminate>kill
hitch>attach
snag>hitch
unhitch>undo
affix>attach
sew>fasten fix secure
backstitch>sew
glue paste>attach
plank>cover
submerge drown>cover
fasten fix secure>attach
bar>fasten fix secure
mount>attach
clamp>fasten fix secure
clinch>fasten fix secure
close shut
reopen>open
open>turn
close shut>turn
lock>fasten fix secure
unlock>open
bolt>lock
wring>distort
extract>remove
unscrew>loosen
seal>close shut
connect link tie
disconnect>separate
bind stick>attach
tack>fasten fix secure
nail>attach
mask>cover
string>arrange
marshal>arrange
paint>coat
apply>cover
hook>fasten fix secure
pin>fasten fix secure
straighten>change alter
break>destroy ruin
kick>hit
kick>propel
pole>propel
spray>scatter sprinkle disperse
shower>spray
splash>scatter sprinkle disperse
sprinkle splash>scatter disperse
scatter sprinkle disperse>discharge
discharge>spread distribute
aerosolize>scatter sprinkle disperse
strew>spread distribute
litter>strew
spread distribute
redistribute>spread distribute
spread>move
gather collect
muster rally>gather collect
pick>gather collect
tear>strip
collect>accumulate compile
lump>collect accumulate compile
sand>smooth
file>smooth
compress contract>tighten
compress>squeeze
tuck insert>enclose
press>flatten
roll>flatten
wipe>rub
sponge>wipe
sweep>wipe
clench>squeeze
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
bounce>hit
pop>hit
hit>propel
slice>hit
hook>hit
single>hit
double>hit
triple>hit
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
embrace hug>clasp
cuddle snuggle nestle>clutch
cuddle>embrace hug
breed>mate
kiss>touch
lick lap>stroke
bear>transport carry
bring fetch
transmit>move
mail>send
deliver>fetch
bring>change alter
catch grab>seize clutch
snatch>seize clutch
reach>move
intercept>grab
pierce>penetrate
bore drill>cut
tunnel>penetrate
spear>impale
gnaw>chew bite
bite>grip
nip>bite
brandish wave>move
press>touch
squeeze>press
pull draw>move
transport carry>move
pack>transport carry
fly>transport carry
haul>transport carry
tug>attract pull
drag>pull draw
lug>transport carry
haul drag>pull draw
heave>lift
clip>cut
pinch nip>grip
pinch>fold
filter>penetrate
sift strain
coalesce>unify unite merge
combine>mingle unify
mingle unify>change alter
blend>mingle unify
arrange>put set place position lay
adjoin butt
surround border
eject>expel
superimpose>put set place position lay
kidnap>seize
hijack>seize
unleash>release
unleash loose>release
obstruct impede>hinder
block bar>obstruct impede
clog>obstruct impede
suspend>hang
hang>fasten fix secure
dangle>suspend
veil>hide conceal
pack>arrange
bunch cluster
agglomerate>bunch cluster
bundle>pack
empty>remove
discharge>remove
unload>deliver
load>fill
reload>load
saddle>weight
harness>attach
saddle>attach
bruise>injure wound
jam>bruise
park>put set place position lay
put>change alter
put set place position lay>move
butt>put set place position lay
recess>put set place position lay
throw>put set place position lay
sow>put set place position lay
scatter>sow
misplace>put set place position lay
juxtapose>put set place position lay
ground>put set place position lay
ground>restrain
pile heap>arrange
stack>load
stagger>arrange
struggle>endeavor strive
attract pull>draw
arrest>attract pull
repel>push force
hurl cast>throw
dash>hurl
heave>throw
pelt>throw
throw>propel
flip>mesh lock
mesh lock>move
unlock>withdraw
withdraw>release
propel>move
fling>throw
toss pitch>fling
shed throw>remove
sling catapult>hurl
chuck toss>throw
launch>propel
catapult>propel
drive ram>thrust
intertwine twine interlace>distort
weave interweave>distort
undo>reverse
wind wrap>move
curl>wind wrap
flood swamp>fill
double>function operate
function work operate
squeeze>move
lodge stick deposit>fasten fix secure
lounge>sit
dislodge free>remove
embed imbed plant>insert
nest>embed imbed plant
clean>change alter
wash>clean
rinse>wash
absorb>sorb
sorb>turn
spill>move
shed>pour
spill slop>move
drape>arrange
sprawl>sit lie
perch>sit
seat>put set place position lay
lay>put set place position
squat crouch>sit
kneel>rest
rest>be
stand>rest
bask>lie
buckle>fasten fix secure
cut>separate
chatter>cut
tear>separate
split>tear
separate>move
divide>change
slit slice>cut
lacerate>tear snap
sever>cut
sever>separate
crash ram
destroy ruin
consume>destroy ruin
wreck>destroy ruin
plant>put set place position lay
smother stifle muffle>suppress
smother surround>cover
smother suffocate>kill
install instal>put set place position lay
strangle throttle>kill
clench>seize clutch
rend rip>tear snap
tear snap>separate
grapple grip>seize clutch
ram pound>thrust
punch>thrust
situate deposit>put set place position lay
graze>eat
cushion>modify
immerse plunge>penetrate
soak>immerse plunge
lift>move
spread>undo
envelop wrap enclose>cover
engulf>envelop wrap enclose
bathe>envelop wrap enclose
swallow bury>enclose
trace draw describe
construct>trace draw describe
circumscribe>trace draw describe
bevel>cut
shove>push force
extricate disentangle
storm>penetrate
frame border>enclose
enclose>surround border
bank>enclose
tag label mark>attach
flick>push force
post>affix
yank jerk>pull draw
pluck>pull draw
pry>open
breach>open
crush squeeze>press
tread>crush squeeze
grind>press
comb>straighten
wire>fasten fix secure
unwire>undo
tag>touch
nab>tag
rip>cut
poise>put set place position lay
lean>put set place position lay
lock>hold
trap>hold
clap>put set place position lay
graze>injure wound
make create
institute>make create
remake>produce
destroy>undo
pulse>produce
compose compile
catalogue>compile
generate>make create
generate>produce
originate initiate>make create
render yield generate>produce
bring>make create
invoke arouse
elicit extract>interpret construe
invent contrive devise formulate forge
cast>send
manufacture invent>hatch
visualize envision fancy see figure picture>imagine envisage
envision foresee>imagine envisage
imagine envisage
dream>imagine envisage
discover>conceive
plan contrive design
design plan
accomplish execute fulfill fulfil>complete finish effect effectuate
consummate>accomplish execute fulfill fulfil
initiate>cause
introduce>initiate
effect effectuate>cause
actuate trigger activate spark>initiate
induce>generate
precipitate>effect effectuate
induce hasten>effect effectuate
realize>make create
pioneer>introduce
cause>make create
occasion>cause
inspire>occasion
provoke evoke>cause
pick>provoke evoke
establish found plant institute>initiate
stage arrange>initiate
engender breed>cause
mount>initiate
motivate prompt incite>cause
force>cause
commence>begin start
undertake attempt>initiate
prepare devise>initiate
lay>devise
manufacture construct
construct build>make create
build>make create
rebuild reconstruct>construct build
demolish>destroy
assemble>join make create
reassemble>assemble
erect>construct build
level>destroy
extirpate>destroy
cook fix ready prepare
tailor>design
alter>change
embroider>decorate adorn
illustrate>decorate adorn
purl>knit
hook>loop
loop>knit
decorate adorn>change alter
trim>decorate adorn
sculpture>shape
paint>create
create>act
recapture>capture
picture depict
illustrate>picture depict
portray depict
shade>paint
mottle>color
model mold>shape
write compose pen
dramatize>write compose pen
draft>write compose pen
belt>sing
cite>write compose pen
compose write>make create
choreograph>make create
dance>move
direct>make create
cast>delegate designate assign
stage present
perform do
debut>introduce
audition>perform
act play
enact>act
rehearse practice>perform do
impersonate portray>act
play>perform
accompany>play
improvise>perform do
sing>talk speak utter mouth
sing>interpret render
interpret render>perform do
conduct>perform do
duplicate repeat>reproduce
reproduce>produce
evolve develop
develop>create
garden>tend
cultivate>prepare ready
harrow>plow
imitate copy simulate>reproduce
model pattern>imitate copy simulate
scale>model pattern
arrange>change
print publish>produce
scrape>make create
produce>make create
prepare>make create
shimmy>dance
arouse elicit evoke provoke>make create
invite>arouse elicit evoke provoke
ignite>arouse elicit evoke provoke
stimulate stir>arouse elicit evoke provoke
agitate>disturb upset trouble
lull>calm quiet still
trouble>disturb upset
calm quiet still>comfort soothe solace
pacify appease>calm quiet still
worry>trouble
reassure>calm quiet still
nag>worry
worry>mind
fret>worry
impress strike
pierce>impress strike
disturb upset trouble>impress strike
touch>impress strike
feel experience
recapture>feel
pride congratulate>feel
excite>arouse elicit evoke provoke
harbor nurse>feel
resent>dislike
hate detest>dislike
loathe>hate detest
despise scorn disdain>hate detest
cherish>love
fancy>desire want
worship revere
revere>respect value
worship>revere
frighten scare>stimulate
fear dread
fear>worry
intimidate>frighten scare
panic>fear dread
alarm>frighten scare
haunt obsess
scare>intimidate
annoy bother irritate
ruffle>annoy bother irritate
beset plague provoke>annoy bother irritate
upset>arouse elicit evoke provoke
bewilder>upset
hurt>upset
fuss fret>worry
suffer>feel
lose>suffer
fume>feel
thrill>stimulate
regret>feel
regret>miss
mourn>celebrate
rack>strain
disappoint>thwart foil cross frustrate
fail betray>disappoint
humiliate humble
humble>change alter
torture>hurt
crucify>beset plague
tease badger pester>crucify
control>interact
miss>desire want
ache>hanker long yearn
brace poise>prepare ready
capture captivate beguile charm>attract appeal
beckon>attract appeal
endear>please delight
antagonize>annoy bother irritate
tempt invite>stimulate
attract appeal
sicken>repel
shock>surprise
overwhelm overpower overcome>arouse elicit evoke provoke
shock outrage>sicken
hope>desire want
inspire enliven>stimulate
rejoice>feel
depress>discourage
comfort soothe solace
relieve ease>comfort soothe solace
please delight>satisfy gratify
satisfy gratify
content>satisfy gratify
enchant transport>please delight
cheer>encourage
encourage>inspire enliven
spur goad>encourage
chill>depress
dishearten>discourage
intimidate>discourage
enjoy bask relish savor
fascinate grip>interest
interest>arouse elicit evoke provoke
startle>shock
sympathize>feel
care>pity
alienate>change alter
wish>desire want
wish care like>desire want
please>wish care like
desire want
desire>request
prefer>like
hope trust desire>wish
envy>admire
admire>respect value
hanker long yearn>desire want
love enjoy>like
glow>feel
plunge>dart dash scoot
ease>travel go move
travel go move
whine>travel go move
ride>travel go move
wend>travel go move
fly>move
visit>travel
visit inspect
frequent>visit
cruise>travel go move
tour>travel
navigate>travel
travel>go move
go depart
come>travel go move
approach>come
transplant transfer
stay stick
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
trundle>travel go move
weave>swing sway
writhe wriggle squirm twist>move
wrench>writhe wriggle squirm twist
wobble>move
sidle>move
sweep sail>move
brush sweep>move
slip slide>glide
skid>slip slide
shimmy>vibrate
push force>move
float>transport
rock sway shake
swing sway
swing>travel go move
vibrate>swing sway
flicker flutter quiver
throb pulse>thump
beat pound thump>move
flap>thump
teeter>move
wander stray roam rove range drift>travel go move
wind thread>travel go move
shift>move
cavort romp
hitch>move
tilt>move
cock>tilt
surge>rise
fan>shake
crawl creep>travel go move
scramble>travel go move
slide>travel go move
wheel roll>travel go move
glide>travel go move
snake>glide
steal slip>move
tremble>shake
shudder shiver>tremble
quiver quake>tremble
shake>move
rattle>shake
thrash toss>shake
whip>thrash
vibrate>move
shake>vibrate
jerk twitch>move
bounce spring bound>jump leap
bounce>travel go move
glance>hit strike
flip toss>turn
flick>throw
snap click>move
stir shift budge>move
stir>move
bump>dance
wiggle>shake
wag>wiggle
thrust>push force
dart>lunge hurl hurtle thrust
flutter dart>speed hurry
stumble trip>move
stumble falter>walk
falter waver>move
trot>run
flap wave>move
mill>move
scurry scamper scuttle>run
float drift blow>travel go move
surge>flow
float swim>travel go move
walk>travel go move
walk>accompany
turn>move
overturn>turn
overturn>move
jump>move
circle>travel go move
sneak creep>walk
traverse cross>pass
walk>traverse cross
infiltrate>filter
cross>fold
wade>walk
swagger prance strut>walk
slink>walk
limp hobble hitch>walk
shuffle shamble>walk
amble>walk
prowl>walk
totter>rock sway
march>walk
file>march
plod trudge>walk
splash slop>plod trudge
clamber scramble struggle>climb
climb>rise
climb>move
stalk>walk
buzz>fly wing
parade>march
stagger reel lurch>walk
stagger flounder>walk
stomp stamp>walk
pound>walk
stray err drift>travel go move
run>speed hurry
outrun>run
step>travel go move
pace>walk
tread trample>walk
drive>travel go move transport carry
drive>operate control
coach>drive
steer maneuver point guide>control
pilot>steer maneuver guide
park>steer maneuver guide
steer>control
head>proceed
fly wing>travel go move
fly pilot>operate control
skim>glide
soar>fly wing
hover>fly wing
poise>hover
soar surge>rise
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
dive>submerge
jump leap bound spring>move
burst>jump leap bound spring
bolt>move
hop skip>jump leap bound spring
dive plunge>descend fall
duck>dive plunge
rise lift>travel go move
ascend>travel go move
descend fall>travel go move
sink lapse
fall>travel go move
crash>descend fall
flop>descend fall
flop>collapse
lower>move
depress>lower
raise lift elevate>move
chin>raise lift elevate
boost>raise lift elevate
tumble topple>descend fall
drop>descend fall
drop>move
hang>drop
pitch>descend fall
light>land
embark>board
land>arrive come
rear>straighten
arise rise
sag>sink
sink drop
sink>move
position>put set place lay
square>position
space>put set place position lay
marshal>put set place position lay
settle>put set place position lay
slump>collapse
collapse>change
slump>sag
sink>descend fall
zigzag>travel go move
follow>travel go move
advance progress>travel go move
jam>push force
withdraw retreat recede retire>travel go move
proceed continue>travel go move
roar>proceed
limp>proceed
barge>rush hasten speed race
back>travel go move
lag>follow
pan>travel go move
precede>travel go move
lead head
lead take conduct guide
mislead>lead take guide
usher>lead take guide
pursue>travel go move
shadow>follow
chase trail dog track>pursue
dispel>move
banish>dispel
hunt trace>chase trail dog track
haunt stalk>pursue
trace retrace>return
return>travel go move
arrive come
reach attain>arrive come
depart quit>leave
linger>leave
transfer shift>move
shuffle>shift
depart start>leave
board>enter
intrude>enter
crash>pass
invade>enter
raid>invade
infest overrun>invade
reach hit gain
meet encounter
intersect cross>meet encounter
congregate>gather assemble
mass>crowd
convene>gather assemble
reconvene>convene
sit>convene
cluster>gather assemble
flock>travel go move
accompany>travel go move
escort>accompany
huddle>cluster
bunch>cluster
crowd>gather assemble
pour swarm stream>crowd
herd>crowd
herd crowd>move
dissipate scatter>part
disband dissolve
part split>move
disperse dissipate scatter
disband>disperse dissipate scatter
sprawl straggle>spread distribute
bend>turn
swerve curve veer cut>turn
avert>turn
arch curve>bend
lean tilt>bend
bank>tip
ripple ruffle>flow
surge heave>inflate
wallow>soar surge
cloud>wallow
burrow tunnel>dig
circulate>flow
circulate>move
orbit revolve>circle
loop>circle
angle>travel go move
revolve rotate
wheel>revolve rotate
wheel>transport
swivel>turn
spin whirl reel>revolve rotate
centrifuge>spin
purl swirl whirl>flow
tumble>move
whirl twirl
grind>dance
twirl swirl whirl>revolve rotate
spiral coil>turn
overtake overhaul>advance progress
pass>travel go move
cycle>pass
fumble>pass
surpass pass>travel go move
skirt>surpass pass
approach near>come
crowd>approach near
unfold stretch
tear charge>rush hasten speed race
zoom>speed hurry
speed hurry>travel go move
speed>travel go move
drive>move
bustle hustle>move
fidget>move
linger>move
trail>lag
rush hasten speed race>travel go move
diffuse>spread distribute
creep>diffuse
flinch cringe shrink wince recoil>move
dart dash scoot>rush hasten speed race
commute>travel
shuttle>travel go move
lunge hurl hurtle thrust>move
crouch stoop bend
double>bend
cringe grovel>bend
huddle>crouch stoop
pile jam>crowd
pounce swoop>descend fall
deviate divert>turn
straggle>deviate divert
flow>move
gush spout
pour>flow
pour>move
spill>flow
stream>float drift
dribble>flow
drip>descend fall
drain>flow
seep>flow
overflow>spill
edge>advance progress
elapse pass>advance progress
elude evade>escape
escape>flee
run lam>leave
flee>run lam
skedaddle>run lam
vacate empty abandon>leave
bring>transport carry
transmit carry>bring
top>overtake overhaul
career>travel go move
flurry>move
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
hurtle>travel go move
whistle>travel go move
whistle>move
flap>move
clap>flap
fling>move
thrust stuff>push force
hop>move
hustle>move
dodge>move
plow>travel go move
tumble>push force
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
feel sense>perceive comprehend
perceive comprehend
receive>perceive comprehend
hear>receive
experience receive have
suffer endure>experience
die>suffer
enjoy>experience
subject>affect
expose>subject
thrill>stir
catch>perceive comprehend
dream>perceive comprehend
notice note
note observe
glimpse>see
chafe>irritate
scratch itch>irritate
bite sting burn>ache hurt
itch>ache hurt
ache>perceive comprehend
ache hurt
throb>ache hurt
tingle>itch
prick>ache
reek>smell
smell>perceive comprehend
sniff>smell
touch>perceive comprehend
witness>watch
witness see>experience
see>perceive comprehend
behold>see
view>analyze analyse study examine
gaze stare>look
outface>gaze stare
regard>look
look appear seem>be
appear seem>be
sound>look appear seem
reflect>indicate point
disclose>reveal
expose exhibit display
produce>expose exhibit display
flaunt flash>expose exhibit display
brandish>expose exhibit display
pose>expose exhibit display
unfold>reveal
stamp>characterize
hide conceal
bury>hide conceal
harbor>hide conceal
show exhibit present demonstrate
condemn>attest certify manifest demonstrate evidence
survey>examine
watch view
scan>examine
scrutinize>examine
search look>examine
spot spy>sight
detect observe find discover notice>sight
vanish>end finish terminate cease
obscure cloud>hide conceal
orient>decide
flash wink
flick>flash wink
glow>look appear seem
blur>change alter
dazzle>blind
glitter glisten glint gleam shine>look appear seem
sight>perceive comprehend
ogle>look
leer>look
admire>look
contemplate>view
glance glint>look
inspect>examine
overlook>miss
study consider>meditate ponder muse reflect speculate
eye>look
blind>change alter
peer>look
pry nose poke>search
observe>watch
hear>perceive comprehend
listen>perceive comprehend
listen>concentrate focus center rivet
squeak screech creak
clang>sound
drum>sound
rattle>sound
crackle>rattle
tick>sound
sound>announce denote
ring>sound
buzz>sound
rustle>sound
crack>sound
whistle>sound
echo ring>sound
thud thump>sound
plunk>sound
click tick>sound
chatter>sound
pop>sound
sputter>pop
tinkle>sound
rumble>sound
boom din>sound
bang>sound
ripple>sound
whiz>sound
overhear>hear
taste>perceive comprehend
recognize distinguish discern
savor>taste
taste savor
smack reek
keep>have
have hold
monopolize>have
wield exert>have
own have possess
buy purchase>get acquire
rent>get acquire
rent>give
receive>get acquire
get acquire
deny refuse>keep
deny>withhold
reserve>withhold
withhold deduct>keep
subsidize>support
finance>pay
support>give
sponsor patronize>support
sponsor>support
cosponsor>sponsor patronize
discard dispose>remove
dump>remove
dump>discard dispose
save preserve>keep
abandon>discard dispose
strand>forsake desert
assign allot>distribute administer dispense
transmit>transfer
transfer>move
allocate apportion>assign allot
give>state say tell
accept>get acquire
admit>accept
welcome>accept
refuse reject decline
contribute>pay
obtain>get acquire
procure secure>obtain
extract>obtain
enlist>procure secure
recruit>enlist
seek>desire want
gouge>soak rob hook
sell>exchange
sell>transact
transact>interact
recover retrieve regain>get acquire
find bump encounter
compensate>pay
insure>protect
pay>give
owe>be
bounce>return
accord allot grant>give
allow grant>give
value appreciate>consider reckon view regard
cash>exchange
substitute replace>change alter
reduce>substitute
substitute>exchange
trade switch>exchange
trade>exchange
award>allocate apportion
award grant>give
present submit>give
bestow>award
bestow>give
heap>give
bless>bestow
graduate>bestow
graduate>receive
lavish shower>consume
spend expend>pay
spend>exhaust
take>use expend
waste>use expend
economize>save preserve
beg>request
invest>spend expend
appropriate seize conquer>usurp
confiscate seize
reclaim>get acquire
foreclose>reclaim
pilfer abstract>steal
rustle>steal
profit>earn
capitalize>profit gain benefit
preserve maintain
store>keep
garage>store
retain>keep
buy>pay
repay>pay
stock>have
find>get acquire
locate>find
unearth>locate
pinpoint>locate
win gain>get acquire
earn realize>get acquire
earn>get acquire
profit gain benefit>get acquire
benefit>help aid
pay>earn
derive gain>obtain
embezzle>steal
reap draw>derive gain
deliver>hand
distribute administer dispense allot>give
share>get acquire
share>use utilize apply employ
pool>share
impart>tell
offer>supply provide render furnish
offer proffer>give
extend>supply provide render furnish
market>trade
subscribe>bid
bid>play
belong>be
peddle hawk
forfeit>abandon
capture>change alter
collect accumulate compile>store
raise>collect
levy impose>charge bill
tax>levy impose
contribute>give
combine>contribute
return>give
restore>repay
deposit>give
deprive>withhold
deprive strip
inherit>get acquire
relinquish>hand
concede yield>give
soak rob hook>cheat
charge bill
rob>steal
borrow>get acquire
lend loan>give
lend impart contribute add>change alter
shop>obtain
supply provide render furnish>give
match>supply provide render furnish
locate place>station
arm>supply provide render furnish
furnish>supply provide render
fuel>supply provide render furnish
refuel>fuel
yield give afford>supply provide render furnish
equip>supply provide render furnish
supplement>add
thrive flourish>turn
sacrifice>relinquish
repay>give
spare>give
smuggle>export import
import>trade
export>trade
adopt borrow>accept
adopt espouse>choose select
consign>entrust confide
consign>abandon
commit>transfer
entrust confide commit>hand
secure>guarantee
certify>secure
defray>pay
harbor>keep
rid free
price>determine set
rig>price
articulate>supply provide render furnish
wire>equip
dispose>sell
patch>supply provide render furnish
water>supply provide render furnish
vacate resign>quit
play>act
deal>act
exert>act
go proceed>act
venture>go proceed
assert>behave conduct
perform>act
dare>act
engage pursue>act
wage>fight
provide>wage
pursue>react
interact>act
react>act
buck>react
retire>quit
retire withdraw>discontinue stop cease quit
assume adopt
resume>assume adopt
officiate>perform
induct seat>install
post>delegate designate assign
ordain>vest
vest>install
clothe>equip
groom train>educate
educate>better improve amend
school>educate
educate>polish refine
initiate>admit
crown>vest
delegate designate assign>appoint
place>delegate designate assign
transfer>delegate designate assign
fill>work
delegate>designate assign
inaugurate>commence
appoint name constitute>establish found plant institute
name>appoint
promote elevate>delegate designate assign
lionize celebrate>respect honor
relegate>delegate designate assign
reduce>relegate
prefer favor>promote elevate
reelect>elect
engage>hire employ
propose>choose select
oust>remove
overthrow>depose
fire can>remove
depose>oust
supplant replace supersede>succeed
labor push>fight struggle
fight struggle>try seek attempt
flounder>fight struggle
implement>use utilize apply employ
hire engage employ
sign contract>hire engage employ
retain>sustain
relieve>discharge
wait>work
assist>work
occupy>work
collaborate cooperate>work
labor toil grind>work
farm>work
man>work
free liberate release loose
let allow permit
repress subdue>suppress crush
suppress crush
volunteer>work
volunteer offer>act
open>commence
close>end terminate
establish found launch>open
ordain enact>decree
reenact>ordain enact
gather assemble>interact
divorce>part split
imprint>influence
part split
administer>manage handle
organize>manage handle
reorganize>organize
reorganize>form organize
revise>reorganize
rejoin>join
infiltrate>join
manage care handle>control
mind>manage handle
coordinate>manage handle
coordinate>accord
process>manage handle
tend>mind
approach>act
direct>manage handle
guide steer
govern>control
monopolize>control
supervise manage>administer
preside>control
operate run
license certify>authorize
conduct>manage handle
form organize>make create
exclude shut>prevent
admit include>permit allow let
participate>act
prevent keep
impede hinder>prevent
interfere>impede hinder
hobble>impede hinder
prevent forestall foreclose preclude forbid
avert avoid>prevent forestall foreclose preclude forbid
favor>permit allow let
back endorse support>approve sanction
patrol police>guard
watch>check
guard>watch
bury>lay
respect honor>accept
rent lease>contract
hire>contract
vote>choose select
vote>state
shirk>avoid
favor>spare
sign ratify>validate
dismiss>can
patronize shop frequent>support
pass>ordain enact
divide split separate
splinter>divide split
unite>join
associate>unite
reunite>unite
register>enroll enter enrol recruit
matriculate>enroll enter enrol recruit
enroll enter enrol recruit>register
register>record
list>register
kill defeat>veto
endow invest>enable
commission>equip
accredit>license certify
confirm>approve sanction
validate>authorize
issue supply>distribute
outlaw>forbid prohibit proscribe veto
trust>permit allow let
integrate mix
segregate>discriminate
murder>kill
bench>remove
execute>kill punish penalize
crucify>execute
execute>murder
shoot>kill
hang>execute
reunite>meet
visit>meet
marry wed>unite
marry>officiate
pair couple>unite
celebrate fete>meet
amuse divert>entertain
visit>tour
ban>outlaw
raid>attack
subject>dominate master
emancipate liberate>turn
appeal>challenge
book>record
book>request
punish penalize
victimize>punish penalize
hear>probe examine
try>decide
expel>move
suspend>expel
admit>permit allow let
banish bar>expel
banish>expel
coerce force>compel oblige
compel oblige>induce stimulate cause
condemn>compel oblige
trouble bother>strive strain
trouble bother>affect
denounce>label
restrict>curtail
control contain check curb
regulate order govern>decide
stratify>distinguish separate differentiate
treat handle>interact
abuse>treat handle
behave conduct>act
behave>act
correct>change alter
verify>test try
indict>charge
protest resist
demonstrate march>protest resist
manage>succeed
work>succeed
overreach>fail
achieve accomplish attain>succeed
average>achieve accomplish attain
spoil>fail
fail neglect
try seek attempt>act
grope>try seek attempt
endeavor strive>try seek attempt
buck>endeavor strive
test try>judge
experiment>investigate
screen test>check
check>examine
democratize>change alter
democratize>change
woo court>act
woo court
secede splinter>part split
neutralize>change alter
manipulate>influence
influence>affect
color>influence
swing>influence
betray>deceive
intervene interfere>interact
dominate master>control
attend>help assist aid
service serve>function operate
represent>serve
represent>be
comply>obey
obey>adjust conform adapt
disobey>refuse decline
undermine weaken>disobey
counteract>offset
gamble chance risk>try seek attempt
stake jeopardize>risk
risk>try seek attempt
honor reward
dishonor disgrace
help assist aid>support
expedite hasten>help assist aid
avail>help assist aid
abet>assist
minister>attend
attend>care
tend>attend
care>help assist aid
mother fuss>care
salvage save>rescue
rescue deliver>save
discipline train condition
foster further>promote boost encourage
spur>promote boost further encourage
promote advance boost further encourage>support
contribute>promote boost further encourage
back endorse>support
obstruct block hinder>prevent forestall foreclose preclude forbid
thwart foil cross frustrate>prevent forestall foreclose preclude forbid
stop halt block>prevent forestall foreclose preclude forbid
enforce implement>compel oblige
enforce impose>compel oblige
make do
effect>act
do perform>accomplish execute fulfill fulfil
dispatch discharge complete>accomplish execute fulfill fulfil
relieve free
forgive>relieve
spare>relieve
counteract>act
counteract>control contain curb
anticipate foresee counter>act
sin>violate breach
violate breach
conflict>violate breach
rape>assail assault
practice exercise
exaggerate>make do
molest>assail assault
undertake tackle>confront face
coddle>treat handle
trespass intrude>violate breach
condition>teach instruct
heed listen>obey
swindle defraud>cheat
rig>cheat
cheat>victimize
cheat>deceive
deceive>victimize
fool gull>deceive
betray wander>deceive
frame>deceive
beguile>cheat
prosecute>act
sue>challenge
perpetrate commit>act
rebel>protest resist
balk>disobey
desert>flee
agitate>provoke
persecute>crucify
persuade sway>influence
govern rule>control
reign>govern rule
cope contend grapple deal manage>act
relegate>submit
consort associate>interact
fight campaign>promote push
resort>use utilize apply employ
descend>act
happen>chance
chance>happen occur
surprise>act
swell>act behave
sneak>act
take>act
exist be
stretch>be
begin start
end finish terminate cease
stand>be
specify define>be
attend>be
worship>attend
miss>fail neglect
skip>miss
exist survive live
breathe>exist survive
survive last live endure
survive>overcome defeat
constitute comprise
compose>constitute comprise
form>constitute comprise
separate divide
connect link
bridge>connect link
form spring>become
originate arise>become
arise>become
swell>originate arise
become turn>transform transmute
amount>become turn
necessitate need require involve demand
cost>necessitate need require demand
incorporate contain comprise>include
embrace encompass>include
have feature
bear>have feature
combine>have feature
star>have feature
feature boast>have
exhibit>possess
possess>have feature
comprise>be
equate correspond>equal
exclude>lack
prove>be
result ensue>prove
entail>lead
entail imply mean>necessitate
necessitate>lead
result lead>produce
lead>result
involve>have feature
abide stay>remain
remain>be
linger lurk>be
prowl>linger lurk
lurk>hide conceal
hesitate waver
hover>hesitate waver
hesitate pause>delay
wait>act
delay>wait
postpone defer>delay
predominate dominate rule reign prevail
outnumber>total number amount
total number amount>be
average>total number amount
outweigh>predominate dominate rule reign prevail
count matter weigh>be
press>count matter
rate>be
deserve merit>be
dominate>influence
possess>dominate
prevail persist
perpetuate>continue uphold preserve
prevail obtain>exist
occupy reside>populate dwell live inhabit
occupy fill>be
crowd>occupy fill
populate dwell live inhabit>be
reside>populate dwell live inhabit
lodge>populate dwell live inhabit
dwell consist lie>exist
camp encamp>populate dwell live inhabit
inhabit>be
nest>populate dwell live inhabit
board>populate dwell live inhabit
match correspond agree>equal
coincide>match correspond agree
align>match correspond agree
correlate>match correspond agree
parallel>match correspond agree
square>adjust conform adapt
overlap>coincide
deviate vary depart>differ
vary>differ
contradict belie>deviate vary depart
depend>be
underlie>be
resemble>match correspond agree
approximate>resemble
oppose>contrast
contrast>differ
conflict>contrast
jar>conflict
exceed transcend top>excel surpass
exceed transcend
suffice>satisfy fulfill
serve>effect effectuate
serve function>suffice
satisfy fulfill>fulfil
equal rival match>compete vie
compensate>balance
excel surpass
stink>be
imitate>resemble
recall>resemble
emulate>imitate copy simulate
cover>satisfy fulfill
refer pertain relate concern touch
center>refer pertain relate concern
apply>refer pertain relate concern
involve affect regard>refer pertain relate concern
involve>admit
sweep drag>involve
concern interest occupy
interest>refer pertain relate concern
fascinate>interest
qualify>suffice
sustain>continue uphold preserve
continue uphold preserve>keep maintain hold
discontinue stop cease quit
keep maintain hold
discontinue>end finish terminate cease
ramble>continue proceed
ride>continue keep
expire>discontinue
continue keep>act
traverse span>cover extend
run extend>be
cover extend>be
overlap>cover extend
spread>cover extend
dot stud>cover extend
range straddle>constitute comprise
lie>be
lap>lie
slant>lie
precede>lie
sit>be
cap>lie
front face>lie
face>be
subtend>be
flank>lie
situate locate>determine ascertain
command>lie
loom tower>rear
rise rear>look appear seem
loom>look appear seem
endanger jeopardize menace threaten>exist
embody personify>symbolize represent
characterize>distinguish mark differentiate
define>characterize
embody>be
personify>embody
typify epitomize>symbolize represent
represent>equal
befit suit>match correspond agree
accord agree>match correspond
blend>accord
contain>include
retain>contain
stand>resist
cost>be
suit accommodate fit>satisfy fulfill fulfil
line>lie
approach>approximate
measure>be
weigh>measure
last>measure
straddle>be
buzz>be
defy withstand>resist
endure>defy withstand
defy resist refuse>elude
vacation>spend
honeymoon>vacation
winter>spend
bound border>enclose
enclose>contain
frame>enclose
precede forego
orient>position
orient point>lie
protrude project
swarm>buzz
abound>be
bristle>have feature
attend>accompany
accompany>consort associate
carry>have feature
dangle>hang
offset>balance
adhere>match correspond agree
share>overlap
tend lean incline>be
follow>result ensue
incur>subject
overlook>lie
figure enter>be
pose>constitute comprise
rage>be
rage storm>act behave
elude escape>puzzle bewilder amaze
exemplify>embody personify
relate>be
squat>be
range>be
sell>be
scale>measure
trade>sell
head>be
leave>make
compare>be
fall>be
encounter>be
read say>have feature
persist remain
linger>persist
shine>be
litter>be
suit>be
end>be
help>serve
lend>be
wind curve>be
foil>contrast
falter waver>hesitate
promise>be
confront>front face
balance>be
hail>be
brood loom
eclipse>brood loom
ignite light
erupt ignite>turn
flare>burn
shine beam
blaze>shine beam
reflect shine>emit
sparkle>shine
spark>emit
mirror>reflect
steam>emit
burn glow>shine beam
bluster>blow
swamp>flood
organism being
person individual someone mortal soul>organism
animal beast creature>organism
plant>organism
substance>part portion
motivation motive
location>object
act>event
group grouping
possession>relation
measure quantity
thing>action
accomplishment achievement>action
feat exploit>accomplishment achievement
masterpiece>accomplishment achievement
interaction>action
interplay>interaction
contact>interaction
placement>contact
interchange>interaction
playing>action
hit>feat exploit
rally>feat exploit
stunt>feat exploit
arrival>accomplishment achievement
arrival>action
attainment>arrival
coming>arrival
parting>departure
disappearance>departure
desertion abandonment
boarding>departure
dispatch shipment>departure
attainment>accomplishment achievement
success>attainment
mistake error fault
miscalculation>mistake error fault
slip>mistake error fault
lapse>mistake error fault
omission>mistake error fault
blunder>mistake error fault
slip>blunder
purchase>acquisition
trading>commerce
buying>purchase
shopping>buying
inheritance>acquisition
procurement>acquisition
capture seizure
arrest>capture
conquest>capture
rescue saving
salvation>rescue
release>accomplishment achievement
execution>action
mechanism mechanics
toss>throw
pitch>throw
belch belching>reflex ejection
belching>ejection
leap bounce
transmission>sending
shooting shot
firing>shooting shot
gunfire>shooting shot
batting>attempt effort try
walk pass>accomplishment achievement
best>attempt effort try
kick>blow
comparison>examination scrutiny
detection>discovery
breakthrough>discovery
determination finding>discovery
identification>determination finding
diagnosis>identification
localization>determination finding
choice selection>action
sampling>selection
decision>selection
appointment>decision
nomination>appointment
move>decision
means way
instrument tool>means
road>means
measure step
salvation>means
wings>means
adoption acceptance>approval
election>selection
primary>election
vote ballot voting>selection
run tally
saving>action
variation>activity
displacement>replacement
alteration modification adjustment
qualification>revision
passage transition
resistance opposition>action
avoidance>rejection
abandonment>rejection
veto>vote voting
kill>destruction
annihilation obliteration>destruction
killing kill
bloodshed>murder
suicide>kill
layoff>shutdown
constitution establishment
introduction debut entry
initiation founding
progress>development
broadening>development
scouring>cleaning
purification>cleaning
sanitation>cleaning
bathing>washing cleaning
wash washing>work
remedy>correction
salve>remedy
retribution>correction
maintenance upkeep>repair
restoration>repair
renewal rehabilitation
reconstruction>repair
approach coming
stride tread
journey>travel
ride>journey
trip>journey
tour circuit>journey
pilgrimage>journey
voyage>journey
sail>voyage
commuting>travel
transportation transfer
delivery>transfer
pursuit chase
gesture>movement
jab>gesture
jerk jolt>movement
pitching>movement
stretch>movement
rotation>movement
closing>movement
sitting>movement
squatting>movement
wave>movement
turn turning
diversion>turning
depletion>reduction
depreciation>reduction
expansion enlargement
extension>expansion enlargement
exacerbation>intensification
explosion burst
abstraction>removal
elimination>removal
evacuation>removal
drainage>evacuation
practice pattern>activity
cooperation>practice
symbolism>practice
custom usage>practice
habit>custom
fashion>practice
slavery>practice
embrace>clutch grip hold
diversion recreation>activity
bathing>diversion recreation
celebration festivity>diversion recreation
dancing>diversion recreation
entertainment amusement>diversion recreation
escape>diversion recreation
fun merriment>diversion recreation
gambling>diversion recreation
joke>diversion recreation
sport>occupation job
gymnastics>sport
game>activity
game>contest
circus>show
show>entertainment
display showing>show
presentation demonstration>show
demonstration>show
exhibition>demonstration
rodeo>exhibition
sport>diversion recreation
choreography>dancing
ballet>choreography
acting>activity
portrayal>acting
performance>demonstration
roleplaying>acting
dislocation breakdown
commotion din
melee scrimmage
haste rush rushing
rushing>running
cinch picnic>project task
work>activity
procedure>work
service>work
housekeeping>work
occupation job>activity
career vocation>occupation job
specialization>career vocation
employment>occupation job
berth>occupation job
legation>berth
chair>berth
trade craft>occupation job
carpentry>craft
drafting>craft
plumbing>craft
pottery>craft
profession>occupation job
labor>work
effort exertion
wrestling grappling
difficulty>exertion
exercise workout>exertion
investigation>work
count counting
examination scrutiny
experiment experimentation
testing>experiment
scan>examination scrutiny
survey study>examination scrutiny
testing>examination scrutiny
analogy>comparison
contrast>comparison
care attention>work
treatment>care
unloading>handling
duty>work
job task chore
stead>role
behalf>stead
errand>trip
misbehavior misdeed
mischief shenanigan>misbehavior misdeed
irregularity>misbehavior misdeed
dereliction>negligence
negligence carelessness
waste>activity
drink drinking
fraud>crime
violation>crime
attempt>crime
racket>enterprise endeavor
robbery>thieving
treason>crime
attempt effort endeavor try>activity
bid>attempt effort try
essay>attempt effort try
contribution>attempt effort try
striving pains>attempt effort try
struggle battle>attempt effort try
duel>struggle
trial run>attempt effort try
project task>work
adventure>project task
enterprise endeavor>project task
venture>project task
campaign crusade>venture
reform>crusade
risk danger>venture
possession ownership
retention>possession
storage>retention
clutch grip hold
protection>activity
shielding>protection
keeping>duty responsibility obligation
precaution>measure step
defense>protection
patrol>protection
escort>protection
snoring>breathing
consumption intake uptake
eating feeding>consumption intake uptake
flatus>reflex
swallow>consumption intake uptake
gulp draught
gulping>reflex
drinking>consumption intake uptake
conception>sex
relation>sex
mating>sex
procreation>sex
propagation>procreation
calculation computation>procedure process
evaluation rating
glance glimpse
gaze>stare
glare>stare
contemplation>stare
observation watching
monitoring>watching
education instruction>activity
course>education
lesson>teaching
workshop>course
training>activity
practice>training
creation>activity
construction building
assembly>construction
output yield
farming agriculture
industry manufacture
industrialization>manufacture
making>production
formation>manufacturing
planning>design
drafting>writing
art>creation
search hunting>activity
exploration>search
use usage utilization exercise>activity
exploitation>use usage utilization
application>use usage utilization
technology>application
engineering>technology
battle fight engagement
conflict struggle
encounter skirmish>fighting
rebellion insurrection revolt>conflict
mutiny>insurrection revolt
combat>battle fight engagement
rustling>thieving
attack onslaught onrush
war warfare
assault>battle fight engagement
charge>attack onrush
penetration>attack onrush
invasion>penetration
infiltration>penetration
raid>penetration
strike>attack onrush
bombing>attack onrush
fire firing>attack onrush
barrage>firing
salvo volley burst>firing
scouring>search
measurement measuring>activity
calibration>activity
tuning>calibration
observation>measurement measuring
codification>systematization
grouping>activity
continuance continuation>activity
perpetuation>continuance continuation
repetition>continuance continuation
procedure process>activity
routine>procedure process
rut groove>routine
ceremony>activity
ritual rite>custom
worship>activity
orgy>rite
ritual>practice
wedding>ritual
prayer>worship
hiding>activity
mask>hiding
location>activity
provision>activity
wait waiting
rest repose
leisure>repose
enjoyment>activity
siege>blockade
allotment allocation
commerce>transaction
trade>commerce
business>commerce
market marketplace>activity
financing>finance
investment>finance
typography>craft
freight>shipping
affairs>transaction
deal>transaction
selling merchandising marketing>commerce
traffic>commerce
sale>selling merchandising marketing
retailing>selling merchandising marketing
thermometry>measurement measuring
payment>commerce
implementation>enforcement
imposition infliction>enforcement
duty responsibility obligation
treatment>management
supervision>management
administration disposal>management
permission permit
disenfranchisement>management
accreditation>certification
preparation>activity
planning>preparation
programming>planning
guidance>management
confinement>restraint
punishment penalty
imprisonment>punishment penalty
strife>conflict
fight fighting combat>conflict
shock>fighting
scuffle>fighting
duel>fighting
thrust>blow
banging>fighting
suit>proceedings
conviction sentence
hearing>proceedings
conformity>cooperation
collaboration>cooperation
compromise>cooperation
concurrence>cooperation
commitment>cooperation
aid assist assistance help>activity
recourse>assist assistance help
thanks>assist assistance help
succor>assist assistance help
service>assist assistance help
boost encouragement>assist assistance help
support>assist assistance help
traditionalism>adherence
backing patronage>approval
support>activity
behavior conduct>activity
offense>behavior conduct
slight>offense
retaliation revenge
vengeance>retaliation revenge
reprisal>retaliation revenge
warfare>conflict
consolidation integration
participation involvement
intervention>participation involvement
sabotage>destruction
liquidation>destruction
holocaust>destruction
stupidity folly>mistake error fault
amendment>correction
radiation>emission
emission emanation
discharge>emission
humming>singing
leadership>activity
helm>leadership
buzz>activity
withdrawal>removal
recruitment>accomplishment achievement
pet>animal beast creature
female>animal beast creature
male>animal beast creature
adult>animal beast creature
young>animal beast creature
puppy>dog
giant>animal beast creature
vent>orifice
microorganism>organism
relative>organism
virus>microorganism
bacteria>microorganism
rod>bacteria
parasite>organism
hen>bird
falcon>hawk
frog toad
snake serpent
rattlesnake rattler
chicken>poultry
turkey>poultry
dove>pigeon
down>feather
bloodhound>hound
wing>organ
prey>animal beast creature
louse>insect
drone>bee
honeybee>bee
bumblebee>bee
andrena>bee
larva>animal beast creature
nymph>larva
grub>larva
queen>insect
colt>male
mare>horse
mount>horse
pony>horse
buckskin>mount
cattle cows oxen
bull>cattle cows oxen
cow>cattle cows oxen
beef>cattle cows oxen
whiteface>beef
knee>joint
accelerator throttle
accessory>constituent
accessory>clothing
addition>constituent
additive>addition
aerator>apparatus setup
airplane plane
aisle>passageway
alarm>device
ambulance>car auto automobile
ammunition ammo>arms
anode>electrode
hall foyer lobby vestibule>room
apartment>housing lodging
apparatus setup>equipment
clothes>clothing
contrivance gadget>device
architecture>building edifice
armchair>chair
arrow>projectile
artillery gun
assembly>machine
attachment>addition
attire dress>clothing
ax axe
backing>layer
knapsack haversack>bag
bag>container
suitcase>luggage
handbag purse>container
balloon>toy
ballroom>room
banner>flag
banister balustrade>barrier
bar>counter
barge>boat
barrel>tube tubing
barricade>barrier
barrier>obstruction
bar saloon ginmill>room
baseball>ball
infield>tract
basement cellar
basket>container
bathrobe>robe
bathroom>room
bathtub tub
baton>rod
beam>piece
bedroom>room
belt>accessory
bunk>bed
bin>container
blanket cover>bedding
blind>cover
blower>device
blue>clothing
bomb>arms
bomber>airplane plane
bombproof>chamber
bonnet>hat
bookcase>furniture
bookshelf>shelf
booth stall
bow>stick
box>container
brakes>brake
plaque>monument
breakwater>barrier
bridge>structure
bridge>circuit
bristle>fiber
brush>implement
bucket pail
building edifice>structure
bullet slug>projectile
bundle>parcel
cottage>house
taxi>car auto automobile
cabana>tent
cabin>house
cabinet>furniture
cafe>restaurant
cafeteria>restaurant
cage>enclosure
cake>block
can>container
candle>lamp
cannon>artillery
canteen>flask
canvas>fabric cloth textile
capillary>tube tubing
capsule>container
car auto automobile
carbine>rifle
card>paper
cargo freight shipment>merchandise product
cart>wagon
cartridge>ammunition ammo
cartwheel>wheel
carving>sculpture
catheter>tube tubing
cathode>electrode
cell>compartment
centerfield center>tract
centrifuge>apparatus setup
chamber>enclosure
chest>box
bureau>furniture
chute>gutter
classroom schoolroom>room
cleaner>formulation
closeup>photograph photo
clubhouse>building edifice
coffin>box
collage>picture
colors>flag
column>tube tubing
comb>device
compartment>room
constituent element
computer>machine
container>instrumentation
contraceptive>device
convertible>car auto automobile
transport>instrumentation
conveyor>belt
corridor>passageway
costume>attire
cotton>fabric cloth textile
counterpart>duplication
court>room
craft>vehicle
cross>structure
crusher>device
crystal>constituent
cup>container
cupboard closet
curbside>pavement
curio>object
curtain drapery
pulpit>platform
dam>barrier
deck>platform
repository>facility
detector sensor>device
detergent>cleaner
device>instrumentation
die dice
lodgings>quarters
dish>container
divan>sofa couch
dock>enclosure
doorway door>entrance
dormitory>quarters building edifice
dose>medication
drawer>container
driveway>road
drugstore pharmacy>shop store
drygoods>commodity
dugout>shelter
dwelling home abode>housing lodging
engine>motor
envelope>container
equipment>instrumentation
freeway>highway
fabric cloth textile
facility installation
factory mill>plant works
fan>device
farmhouse>house
feedlot>building edifice
fence fencing>barrier
fighter>airplane plane
filter>device
firearm>gun
firecracker>firework
fireplace hearth
flag>emblem
flannel>fabric cloth textile
flask>bottle
flat>box
floor>structure
florist>shop store
football>ball
fortress fort
fountain>structure
frame>photograph photo
garment>clothing
garrison fort
treasure>art
generator>engine
generator>apparatus setup
gingham>fabric cloth textile
glass>container
gown>dress
grating>barrier
grave tomb>place spot
gray>clothing
greatcoat overcoat>coat
grenade>bomb
grill>restaurant
grove orchard>garden
gun>weapon
gutter trough
sneaker>shoe
hallway hall>corridor
handle grip
hardware>arms
hatchway>entrance
veil>garment
headquarters>office
hearth>dwelling
hedge>fence fencing
heel>bottom
highroad>highway
highway>road
holster>sheath
dive>nightclub
assemblage>system
horn>noisemaker
inn>hotel
hotel>building edifice
house>dwelling building edifice
housing lodging>structure
hut>shelter
hulk>ship
hutment>camp
implement>instrumentation
import>commodity
ingredient>constituent
instrument>device
interlayer>layer
invention innovation
irons>shackle hamper
jacket>coat
jeep>car auto automobile
jet>airplane plane
key>device
keyboard>device
kitchen>room
kitchenette>kitchen
knife>weapon
knob>handle
lab laboratory
ladder>stairs steps
lamp>furniture
landing>structure
landing>platform
landscape>painting
lantern>lamp
leftfield>tract
library>room
lighting>apparatus setup
linen>fabric cloth textile
quarters>housing lodging
parlor>room
load loading burden
lockup>jail
loft attic
machine>device
machinery>machine
magnet>device
mailbox>box
mantel>shelf
marble>ball
marketplace>outlet
masonry>structure
maze>system
means>instrumentation
medicine medication>drug
monument>structure
zoo>facility
merchandise product>commodity
subway>railway railroad
miniature>painting
ministry>building edifice
mirror>reflector
missile>rocket weapon
mold cast>container
monocle>lens
mosaic>art
motor>machine
hill>structure
museum>repository
necktie tie
net>trap
noisemaker>device
nude>painting
obstacle>obstruction
obstruction>structure
salve>cure
outfield>tract
outfit>attire
package parcel>container
painting picture
palace castle
parachute chute
part portion>object
partition>structure
pen>enclosure
record disc
photograph photo
pickup>truck
pill>dose
pipe>tube tubing
pistol>firearm
plant works
plow>tool
pole>rod
porch>structure
portal>entrance
prescription>medication
projectile missile>weapon
saloon>tavern
button>switch
pyrometer>thermometer
quill>pen
quirt>whip
radio>receiver
rail>railway railroad
railing rail>barrier
railway railroad
ramp incline
rampart>embankment
ramrod>rod
ranch>farm
recorder>equipment
recording>signal
reflector>device
refrigerator icebox
rein>strap
release>merchandise product
remedy cure>medication
repertory>repository
reservoir>lake
residence>house
restaurant>building edifice
revolver>pistol
rifle>firearm
rigger>sable
rightfield>tract
road route
roadway>road
robe>garment
rocket>vehicle
rod>implement
round>ammunition ammo
rug carpet
ruin>building edifice
saddlebag>bag
sandal>shoe
satellite>equipment
scaffold>platform
scarf>garment
school schoolhouse>building edifice
screen>surface
escritoire>desk
sedan>car auto automobile
shackle hamper
fragment>piece
shell>ammunition ammo
shelter>structure
shield>armor
shielding>shield
shirt>garment
shop store>outlet
short>tract
shot>projectile
shotgun>firearm
shrapnel>shell
silk>fabric cloth textile
silo>tower
skin>surface
skirt>garment
skylight>window
slab>block
slacks>trousers
slot>slit
soap>cleaner
sofa couch
sole>bottom
lance>weapon
sputnik>satellite
stadium>structure
staff>stick
stairs steps>stairway staircase
stairway staircase
station>facility
statue>sculpture
steeple spire>tower
stick>implement
still>photograph photo
stimulant>drug
stock inventory>merchandise product
storehouse storage>repository
street>thoroughfare
streetlight>lamp
string>cord
stuff>object
subsection>segment
suit>garment
suite rooms>apartment
swing>toy
sword steel>weapon
system>instrumentation
table>furniture
tarpaulin>canvas
tavern>building edifice
telegraph>apparatus setup
telephone phone
tv>receiver
tent>shelter
fly>flap
terminal>station
theater theatre>building edifice
thermocouple>thermometer
thoroughfare>road
thread>cord
toilet lavatory john privy>room
toilet pot
tool>implement
tower>structure
transportation>facility
trap>device
trench>ditch
trousers>garment
trunk>luggage
tube tubing
tweed>fabric cloth textile
ultracentrifuge>centrifuge
uniform>clothing
utensil>implement
valve>device
vase>jar
vehicle>transport
velvet>fabric cloth textile
veranda>porch
vest>garment
wall>partition
wardrobe>furniture
wardrobe>collection
warehouse>storehouse
wastebasket>container
closet>toilet lavatory john privy
watercolor>painting
weapon>instrument
arms>instrumentation
web entanglement>trap
weir>dam
whip>instrument
brothel>building edifice
windowpane>pane
wool>fabric cloth textile
workshop shop
yard grounds>field
identity>personality
morale>disposition
compulsivity>trait
emotionalism>trait
passion>emotionalism
blood>disposition
vitality verve
tolerance>disposition
willingness>disposition
readiness>willingness
unwillingness>disposition
hesitation>unwillingness
appearance>quality
impression effect>appearance
perspective>appearance
image>appearance
countenance visage>appearance
expression look face>countenance
speck pinpoint>patch
beauty>appearance
glory>beauty
loveliness>beauty
appeal charm
stain>appearance
clarity>quality
hardship rigor
agreement correspondence
qualification>fitness
nature>quality
humanity>quality
quality caliber>degree level
superiority>caliber
excellence>quality
inferiority>caliber
characteristic>quality
hallmark trademark
sameness>quality
similarity>sameness
approximation>similarity
similitude>similarity
parallelism>similarity
sort>similarity
parallel>similarity
resemblance>similitude
equality>sameness
difference>quality
discrepancy disagreement>difference
diversity variety
gap spread
certainty>quality
probability>quality
uncertainty>quality
doubt>uncertainty
individualism>trait
uniqueness>individualism
peculiarity>individualism
simplicity>quality
complexity>quality
regularity>quality
irregularity>quality
mobility>quality
originality>quality
freshness novelty
correctness>quality
accuracy>quality
reproducibility>reliability
popularity>quality
elegance>quality
dash flair>elegance
delicacy>elegance
brilliance splendor grandeur>elegance
expressiveness>quality
clarity clearness
sin sinfulness
diplomacy>tact
morality>quality
conscience>morality
good>morality
divinity>quality
sanctity>quality
nerve>courage
heroism valor>courage
audacity temerity
firmness>trait
persistence persistency
integrity>honesty
nobility grandeur
patriotism nationalism>loyalty
infidelity>quality
disloyalty>infidelity
dignity>pride
humility>trait
wisdom>trait
folly foolishness>trait
absurdity>folly foolishness
demeanor conduct>trait
manners>demeanor
modesty reserve
modesty>decency
composure calm calmness>disposition
serenity>composure calm calmness
manner>demeanor
origin descent
crispness>freshness
manner mode style way fashion
setup>manner mode style way fashion
signature>manner mode style way fashion
wise>manner mode style way fashion
framework fabric
viscosity>consistency
softness>consistency
solidity>consistency
hunger thirst
smoothness>texture
roughness>texture
glare brilliance>brightness
glitter>brightness
flash>brightness
sparkle spark>vitality verve expression look
radiance>brightness
gleam gleaming
luster splendor>brightness
polish>smoothness
shade>color
black blackness
ivory pearl
gold>yellow
lemon>yellow
navy>blue
violet>purple
smell odor
voice>sound
tenor>pitch
bass>pitch
tone>pitch
physique build
echo reverberation
cold>temperature
heat>temperature
bounce>elasticity
flexibility>plasticity
heaviness>weight
weightlessness>weight
might>strength
firmness>strength
fortitude>courage
backbone guts>fortitude
endurance>strength
tolerance>endurance
potency effectiveness>power
intensity>degree level
seriousness>severity
violence wildness
titer>concentration
sequence succession
haste hurry
acceleration>change alteration
deceleration slowing>change alteration
shape configuration contour
topography>shape
regularity>symmetry
composition>placement
alignment>placement
posture attitude
spacing>placement
wavelength>distance
span>distance
concentration density
proportion>magnitude
order>magnitude
probability>quantity
dimension>magnitude
degree level
depth>degree level
high>degree level
extreme>degree level
multiplicity>magnitude
size>magnitude
bulk volume>magnitude
intensity>magnitude
diameter diam>length
radius>length
thickness>dimension
caliber>diameter diam
thinness>dimension
smallness>size
amount>magnitude
adequacy>quality
plenty>abundance
richness>abundance
wealth>abundance
excess surplus
majority bulk>number
minority>number
extent>magnitude
maximum>limit
verge>limit
scope range reach compass
register>timbre
horizon>scope range
sweep expanse>scope range
gamut>scope range
spectrum>scope range
palette>scope range
length>dimension
yardage>distance
ceiling>altitude
width breadth>dimension
height>dimension
worth>quality
merit virtue
goodness>quality
benefit welfare>goodness
sake interest
behalf>sake
bad badness>quality
evil>bad badness
price cost
utility usefulness>quality
detergency>usefulness
function purpose use>usefulness
instrumentality>usefulness
competence>ability
aid assistance
favor>advantage
handicap>advantage
lead>advantage
profit gain>advantage
privilege>advantage
superiority>advantage
good>advantage
limitation>disadvantage
defect>disadvantage
prominence>importance
greatness>importance
significance>importance
urgency>importance
right>abstraction abstract
access>right
due>right
privilege>right
power>quality
influence>power
force>influence
pressure>force
control>power
authority potency>control
jurisdiction>power
disposal>power
effectiveness>power
efficacy>effectiveness
ability>quality
capability>ability
capacity>capability
strength>capability
romance>quality
figure anatomy flesh>body
plaque>patch
pore>duct
lock>hair
jowl>jaw
phalanx>bone
rib>bone
tooth>bone
vitals>organ
tongue>organ
mouth>orifice
crown>top
eyebrow brow>hair
eyelid lid
gland>organ
aorta>artery
arteriole>artery
milk>sustenance
bloodstream>blood
antiserum>serum
perspiration sweat
insulin>hormone
neocortex>cortex
lobule>lobe
pussy slit
bronchiole>duct
skull>bone
jaw>bone
pectoral pecs
bosom>breast
breast tit
abdomen stomach belly
seat ass
leg>limb
thigh>limb
lap>thigh
arm>limb
fist>hand
fingertip>tip
thumb>finger
forefinger>finger
physiognomy visage>face
brow forehead
mind psyche>knowledge
ability>knowledge
brain mentality wit>intelligence
breadth>intelligence
intellect>intelligence
genius>intelligence
instinct>aptitude
potentiality>aptitude
gift talent
knack>talent
flair>talent
imagination>creativity
fancy>imagination
fantasy>imagination
invention innovation>creativity
contrivance>invention
novelty>originality
musicianship>prowess
skill science
marksmanship>skill
salesmanship>skill
inability>knowledge
stupidity>inability
vocabulary lexicon>knowledge
retention>faculty
intellect>faculty
will>faculty
responsiveness reactivity>sensitivity
excitability>responsiveness reactivity
technique>method
custom tradition
convention rule
concern>interest
matter affair>concern
affairs>concern
self ego>consciousness
awareness consciousness
feel>awareness
sense>awareness
awareness>consciousness
sensibility>consciousness
interest>curiosity
barrier>obstacle
anchor backbone
equivalent>knowledge
counterpart>equivalent
substitute>equivalent
successor>substitute
assurance confidence>certainty
reliance trust>certainty
doubt uncertainty
suspicion>doubt
disbelief>doubt
indecision>doubt
hesitation>indecision
suspense>doubt
process>knowledge
regard>attention
notice>attention
vigilance alertness
disregard neglect
immediacy>intuition
penetration insight
detection sensing
threshold>sensation
smell odor>sensation
scent>smell
perfume scent>smell
taste>sensation
flavor>taste
sound>sensation
evaluation valuation rating>assessment
pricing>valuation rating
mark score>valuation rating
check>assessment
review>assessment
differentiation distinction
furor cult
conditioning>learning
study>learning
remembrance recollection
imagination imagery
vision>imagery
picturing>imagery
dream>imagery
dream>imagination
nightmare>dream
thinking thought
reasoning>thinking
analysis>reasoning
inference>reasoning
prediction>reasoning
projection>prediction
prophecy>prediction
prevision>vision
analogy>inference
implication>inference
synthesis>reasoning
consideration>thinking
deliberation>consideration
contemplation reflection>consideration
favorite>choice
explanation>thinking
collusion>arrangement
inquiry research
experiment experimentation>inquiry
trial test>experimentation
testament>creed credo
investigation>inquiry
poll>inquiry
calculation computation
estimate approximation
guess>estimate approximation
understanding apprehension
comprehension>understanding
appreciation hold>understanding
realization>understanding
life living
topic matter
information>knowledge
acquaintance familiarity
detail>fact
particular>fact
truth>fact
respect regard>detail
example instance
exception>example
precedent>example
sample>example
coupon>sample
specimen>example
evidence grounds
proof>evidence grounds
confirmation>proof
track>evidence grounds
stimulation stimulus stimulant
joy pleasure
worry headache
burden>worry headache
idea thought
inspiration>idea thought
concept conception>idea thought
conceptuality>concept conception
perception>conceptuality
notion>concept conception
preoccupation>idea thought
judgment>opinion
decision conclusion>judgment
category>concept conception
kind sort form
type>kind sort
version>type
species>kind sort
genus>kind sort
brand>kind sort
model>kind sort
rule regulation>concept conception
restriction limitation>rule
attribute dimension>concept conception
character>attribute
feature characteristic>attribute
aspect facet>feature characteristic
badge>feature characteristic
peculiarity>feature characteristic
abstraction abstract>concept conception
teacher>abstraction abstract
parameter>constant
sum total
polynomial>function
point>component element
intersection>point
vertex>intersection
division>concept conception
component element factor ingredient
whole>concept conception
compound>whole
complex composite>whole
hypothesis theory>concept conception
model framework
requirement>duty responsibility obligation
misconception>idea thought
mistake>misconception
illusion fancy>misconception
phantom>illusion
ghost specter
plan program>idea thought
activism>policy
scheme strategy
dodge>scheme strategy
plot>scheme strategy
conspiracy>plot
regime>plan program
project>plan program
agenda schedule>plan program
fare>agenda schedule
generalization>idea thought
suggestion>idea thought
impression feeling belief notion>idea thought
reaction>idea thought
intuition hunch suspicion>impression notion
heart>hunch suspicion
meaning>idea thought
theme>idea thought
significance implication
substance essence
ideal>idea thought
criterion standard>ideal
keynote>idea thought
profundity>wisdom
stereotype>representation
image>representation
interpretation>representation
perception>representation
strand>pattern
memory>representation
example>representation
prototype paradigm
blur>representation
conviction>belief
faith>belief
doctrine philosophy ism>belief
expectation outlook prospect>belief
opinion sentiment>belief
religion faith>belief
eyes>opinion
promise>expectation
possibility>expectation
anticipation expectancy>expectation
misgiving>expectation
supernaturalism>belief
superstition>belief
values>belief
creed credo>doctrine philosophy ism
formalism>doctrine philosophy ism
imitation>doctrine philosophy ism
mimesis>imitation
individualism>belief
nationalism>doctrine philosophy ism
humanism>doctrine philosophy ism
egalitarianism>doctrine philosophy ism
magic>supernaturalism
aim object objective>goal
destination>goal
purpose intent intention aim>goal
intention>goal
idea>purpose intent intention aim
will>purpose intent intention aim
folklore>lore
learning scholarship
inexperience>ignorance
science>discipline
mathematics>science
statistic>datum
average norm>statistic
deviation>statistic
mean>average
sample>distribution
biomedicine>medicine
pharmacy>medicine
electronics>physics
mechanics>physics
architecture>discipline
engineering technology>discipline
psychology>science
arts>discipline
philosophy>arts
linguistics>science
phonology phonemics
theology>discipline
teaching>doctrine philosophy ism
attitude>knowledge
acceptance>attitude
mentality outlook>attitude
inclination tendency>attitude
sympathy>inclination tendency
bent>inclination tendency
dislike>inclination tendency
orientation>attitude
view perspective
viewpoint standpoint
slant angle>viewpoint standpoint
communism>ideology
conservatism>ideology
democracy>ideology
fascism>ideology
liberalism>ideology
progressivism>ideology
radicalism>ideology
socialism>ideology
transmission>communication
broadcast>message
medium>instrumentation
vehicle>medium
sheet>paper
film>medium
mail>communication
article>nonfiction
editorial>article
cable>telegram
mail>message
context>discourse
opposite>word
form>word
monosyllable>word
stem>form
synonym>word
term>word
terminology>word
suffix>ending
adjective>modifier
future>tense
designation>name
title>name
spelling>orthography
nonfiction>prose
novel>fiction
fantasy>fiction
story>fiction
parable allegory
climax>moment
ballad>poem
epic>poem
verse rhyme>poem
section>music
clause>section
chapter>section
episode>section
spot>section
introduction>section
appendix>supplement
passage>section
diary journal
signature>name
inscription lettering
paper>essay
book>publication
pamphlet>book
catalog>book
summary>statement
outline>summary
survey resume>summary
document papers
ballot>document papers
certificate>document papers
charter>document papers
confession>document papers
item>part portion
bibliography>list
calendar>list
catalog catalogue>list
checklist>list
numbering>list
inventory>list
flag>list
roll roster>list
schedule>list
patent>document papers
platform>document papers
memorandum>note
file>record
resolution>document papers
application>request petition
request petition
history account>record
biography>account
lease>contract
insurance>contract
conspiracy>agreement
concession>contract
franchise>concession
decree fiat>act
prohibition>decree fiat
warrant>writ
license permit
statute>act
collection>publication
album>medium
periodical>publication
magazine>publication
issue>periodical
journal>periodical
message content
subject topic theme
sense>meaning
connotation>meaning
loophole>ambiguity
intent>meaning
moral>meaning
nuance subtlety>meaning
absurdity>nonsense
movie film
documentary>movie film
telegram>message
letter>text
reception>greeting
morning>greeting farewell
afternoon>greeting farewell
material>information
details>information
fact>information
index indicator
news tidings>information
evidence>indication
trace>indication
proof>argument
argument statement
confirmation>information
guidance counseling
code codification
advice>proposal
recommendation>advice
admonition warning>advice
lesson>admonition
secret>information
propaganda>information
source>document papers
curriculum>information
news>information
sanction countenance
consent>permission
leave>permission
applause clapping
paean>praise
recommendation>praise
compliment>praise
flattery>compliment
award honor honour laurels>symbol
tribute testimonial
pennant>honor laurels
citation>honor laurels
medal>honor laurels
blame>reproach
scoffing>derision
amendment>statement
description>statement
declaration>statement
announcement proclamation>statement
pronouncement dictum>declaration
assertion>declaration
claim>assertion
contention>assertion
testimony>assertion
protestation>declaration
declaration>testimony
word>statement
explanation>statement
accounting>explanation
reason>explanation
justification>explanation
solution answer result>statement
derivation>explanation
definition>explanation
redefinition>definition
answer reply>statement
feedback>answer reply
announcement>statement
proposition>statement
lemma>proposition
theorem>proposition
thesis>assumption
condition>assumption
falsity>statement
tale>lie
reservation>statement
comment commentary>statement
reference mention quotation
remark comment>statement
mention reference>remark comment
allusion>mention reference
shaft>remark comment
restatement>statement
demythologization>restatement
agreement understanding>statement
bargain deal>agreement
wit humor
sarcasm irony satire>wit humor
joke gag>wit humor
cartoon>wit humor
fun>wit humor
guess speculation
question>subject topic theme
prescription>instruction
formula>instruction
creed>doctrine philosophy ism
beam>signal
token>symbol
symptom>indication
manifestation>indication
forerunner>indication
hint clue>indication
symbol>signal
symbolism>symbol
brand>name
label>brand
trademark>marking
gesture motion
smile grin grinning
display show
bravado bluster
routine>performance
concert>performance
recital>performance
rendition rendering>performance
tongue>language
figure fig>illustration
profile>chart
theater theatre>communication
play drama
dialogue>script
farce>comedy
musical>movie film
dance>art
harmony>music
tune melody>music
opus>music
overture>music
trio>opus
suite>opus
song>opus
ballad>song
refrain>music
dirge>song
lyric words>text
ballet>music
barrage>language
drone>intonation
poetry verse
speech language
cry outcry yell shout
cry yell
bellow hollering roar>cry outcry yell shout
catcall>cry outcry yell shout
scream shriek screech>cry outcry yell shout
shouting>cry outcry yell shout
curse oath
dickens>exclamation
laugh laughter
exchange>conversation
talk>conversation
dialogue>talk
chatter>talk
discussion>communication
talk>discussion
exhortation>communication
consultation interview
diplomacy>negotiation
motto shibboleth
cliche>remark comment
dialect idiom
hypothesis>proposal
suggestion proposition>proposal
filing>submission
command bid
order>command bid
commandment>command bid
assent acquiescence
concession>assent
controversy contention argument>dispute
quarrel wrangle row>dispute
altercation fracas>quarrel wrangle
invitation>letter
demand>request petition
insistence>demand
question inquiry>questioning
examination>communication
characterization>description
portrayal portrait>characterization
denial>assertion
refusal>denial
protest protestation
lamentation wail
discovery>revelation
report>document papers
narrative story tale
fairytale>narrative story tale
caution>warning
threat>warning
damnation>denunciation
curse>denunciation
recrimination>accusation
allegation>accusation
grievance>allegation
indictment>accusation
blame>accusation
keynote>subject topic theme
lecture>speech
sermon preaching>speech
kerygma>sermon preaching
remonstrance objection>communication
promotion publicity
ad advertisement advertising>promotion publicity
commercial>ad advertisement advertising
cheering shouting>encouragement
urging spur>encouragement
incitement>encouragement
standard criterion
indicator>signal
input>signal
marking mark>symbol
milestone>marking
shrug>motion
nod>motion
happening occurrence>event
accompaniment>happening occurrence
miracle>event
miracle>happening occurrence
wonder>happening occurrence
episode>happening occurrence
drama>episode
beginning>happening occurrence
consequence>outcome
offspring>consequence effect result
wages reward
worst>outcome
change alteration>happening occurrence
surprise>change alteration
accident>happening occurrence
crash>accident
collision>impinging
fire>happening occurrence
bonfire>fire
campfire>fire
pity>misfortune
incident>happening occurrence
discharge>happening occurrence
explosion>discharge
case instance>happening occurrence
time clip>case instance
motion>happening occurrence
injury>accident
calamity catastrophe disaster tragedy>misfortune
failure>happening occurrence
success>happening occurrence
emergence>beginning
birth>change alteration
appearance>happening occurrence
epiphany>manifestation
inception>beginning
genesis>beginning
rise>emergence
start>beginning
menarche>start
onset>start
dawn>start
opener>start
cause>inception
antecedent>cause
overture>inception
factor>cause
parameter>factor
destiny fate>happening occurrence
separation breakup>change alteration
diffusion>spread
passing>death
doom>destiny fate
disappearance>happening occurrence
variation>change alteration
flick>impinging
impact>impinging
blow>impact
impinging>happening occurrence
repeat repetition
ripple>wave
swell>wave
tsunami>calamity catastrophe tragedy wave
win>victory triumph
death>change alteration
decrease lessening>change alteration
sinking>decrease lessening
increase>change alteration
improvement advance>transformation
refinement>improvement
transformation transmutation shift>change alteration
scene>incident
collapse>happening occurrence
sinking>descent
deviation departure difference>variation
discrepancy>deviation
dislocation>break
interruption break>happening occurrence
eclipse>break
adjustment>improvement
trouble>disturbance
bang clap blast>noise
banging>noise
bark>noise
clamor din>noise
boom roar roaring thunder>noise
clangor clash crash>noise
clatter>noise
cracking>noise
crackle>noise
grinding>noise
grunt>noise
hissing>noise
uproar>noise
humming>noise
racket>noise
rattle rattling>noise
rumble grumbling>noise
rustling>noise
scrape scraping>noise
screech shriek scream>noise
spatter>noise
thunder>noise
pulse heartbeat beat
pounding>heartbeat
slide>descent
current>flow
runoff>flow
flux>flow
touch>impinging
bang smash
flash>happening occurrence
spark>flash
gleam gleaming>flash
lightning>flash
conversion transition>transformation
occasion>happening occurrence
climax>occasion
crisis>occasion
landmark>occasion
milestone>occasion
conservation>improvement
recovery>improvement
damage harm>change alteration
revolution>change alteration
disturbance>activity
earthquake quake
tremor>earthquake quake
invasion encroachment intrusion
distortion deformation>damage
outburst>happening occurrence
rush surge>flow
onrush>surge
switch>variation
tide>variation
shift displacement
amplitude>shift
progression advance
funeral>ceremony
burial>funeral
wedding>ceremony
opening>ceremony
initiation induction>ceremony
contest competition
race>contest
tournament>contest
match>contest
victory triumph>success
independence>victory triumph
landslide>victory triumph
defeat licking
setback>happening occurrence
slaughter>defeat licking
emotion>feeling
passion>feeling
infatuation>passion
wildness>passion
sentiment>feeling
desire>feeling
ambition>desire
wish>desire
longing yearning>desire
nostalgia>longing yearning
urge>desire
impulse>desire
pleasure>feeling
delight>pleasure
amusement>delight
enjoyment>pleasure
relish>enjoyment enthusiasm
comfort>pleasure
consolation solace
pain>feeling
twinge>feeling
distress hurt
anguish torment>distress
liking>feeling
fondness>liking
preference taste>liking
approval>liking
admiration>liking
dislike>feeling
isolation>alienation
antipathy distaste
contempt disdain scorn
repulsion revulsion
gratitude>feeling
detachment>indifference
shame>feeling
embarrassment>shame
chagrin humiliation>embarrassment
pride>feeling
ego>pride
vanity>pride
humility>feeling
astonishment amazement>feeling
wonder admiration>astonishment amazement
awe>wonder
surprise>astonishment amazement
shock stupor
anticipation expectancy
fever>anticipation expectancy
hope>anticipation expectancy
seriousness sincerity
anger>emotion
wrath>fury rage
fury rage>anger
offense>anger
indignation outrage>anger
annoyance>anger
temper irritation
fear fright>emotion
alarm dismay consternation>fear fright
chill thrill>fear fright
horror>fear fright
hysteria>fear fright
panic terror>fear fright
apprehension>fear fright
premonition>apprehension
suspense>apprehension
anxiety>emotion
concern fear
happiness>feeling
joy>emotion
elation>joy
exultation>joy
triumph>exultation
excitement>joy
thrill kick>excitement
gaiety merriment
glee>gaiety merriment
pride>satisfaction
fulfillment>satisfaction
sadness>feeling
melancholy>sadness
gloom>melancholy apprehension
brooding>melancholy
loneliness>sadness
sorrow>sadness
grief>sorrow
sorrow regret>sadness
discontent>longing yearning
dissatisfaction>discontent
boredom>dissatisfaction
displeasure>dissatisfaction
disappointment>dissatisfaction
frustration defeat>disappointment
hope>feeling
despair>feeling
resignation surrender
love>emotion
devotion>love
affection>feeling
attachment>affection
loyalty>love
hate hatred>emotion
aggression aggressiveness
resentment bitterness
grudge grievance>resentment bitterness
envy>resentment bitterness
jealousy>envy
temper mood>feeling
sympathy>feeling
enthusiasm>feeling
eagerness>enthusiasm
ardor zeal>eagerness
delicacy>sustenance
dish>sustenance
sustenance>food
meal>sustenance
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
vegetable>produce
rhubarb>vegetable
blackberry>berry
feed>food
egg eggs
milk>beverage
beverage>food liquid
draught>drink
alcohol>beverage
wine>alcohol
liquor>alcohol
brandy>liquor
whiskey whisky>liquor
bourbon>whiskey whisky
coffee java>beverage
tea>beverage
arrangement>group grouping
people>group grouping
blind>people
community>people
damned>people
dead>people
living>people
deaf>people
disabled>people
folk>people
collection accumulation>group grouping
content>collection
pack>collection
agglomeration>collection
edition>group grouping
bunch clump cluster>agglomeration
knot>bunch clump cluster
clod lump clump chunk>agglomeration
pile heap>collection
stack>pile heap
combination>collection
sept>lineage pedigree ancestry
gathering assemblage
congregation>collection
library>collection
mythology>collection
pair>set
flock>congregation
congregation fold
swarm>group grouping
set>collection
class category>collection
stamp>class category
sex>class category
package bundle packet>collection
association>organization
government authorities regime
empire>government authorities regime
palace>government authorities regime
institution establishment>organization
enterprise>organization
agency>business
company>institution
corporation>firm
firm house>business
manufacturer>business
partnership>business
publisher>firm
newspaper>publisher
dealer>firm
prosecution>collection
brotherhood fraternity
family household
religion>institution
lineage pedigree ancestry
civilization>society
laity>masses
senate>legislature
nation>people
nation country commonwealth
population>group grouping
populace public>people
population>people
masses>group grouping
crowd>gathering assemblage
throng>gathering assemblage
hive>throng
horde host>throng
army>crowd
swarm>crowd
mob>crowd
troupe>organization
circus>troupe
personnel>organization
team squad
police>personnel
manpower hands men>personnel
flight>formation
audience>gathering assemblage
audience>masses
parish>community
community>gathering assemblage
neighborhood>community
village settlement>community
crossroads>community
cooperative>association
club society>association
fellowship>association
league conference>association
majors>league
union>organization
syndicate>association
cast>gathering assemblage
class grade>gathering assemblage
circle band
cadre>core
core>set
gang>association
syndicate mob
symphony>orchestra
banquet feast
party>organization
table>array
galaxy>collection
phalanx>crowd
crowd gang bunch>gathering assemblage
academy>institution
culture>society
alignment>organization
ally>nation country
meeting>gathering assemblage
conference>meeting
congress>meeting
convention>meeting
parliament>legislature
board>committee commission
committee commission
symposium>conference
agency bureau office
organ>agency bureau
rally>gathering assemblage
democracy republic
generation>people
colony settlement
outpost>colony settlement
commune>gathering assemblage
hierarchy>organization
chain>series
course>series
cycle>series
hierarchy>series
leadership leaders
appointment engagement
cream>elite
nobility aristocracy>elite
militia reserves
soldiery troops>personnel
cavalry>soldiery troops
variety>collection
selection>variety
posse>police
exhibition>collection
jury>committee commission
bevy>gathering assemblage
traffic>collection
line>formation
row>line
rank>line
system>group grouping
vegetation>collection
brush thicket>vegetation
forest wood woods>vegetation
grove>forest woods
underbrush>brush thicket
shrubbery>vegetation
garden>vegetation
staff>personnel
dictatorship tyranny
law>collection
series>ordering
progression>series
sequence>series
train>series
succession>series
data>collection
camp>gathering assemblage
flank>formation
rear>formation
desert>tract
battlefield field>tract
beat>route
origin root source
derivation>origin source
cradle>origin source
bottom>region
border>boundary
campus>field
cemetery graveyard>site
center middle>area
city metropolis
clearing>tract
commonwealth>state province
corner>area
county>region
district territory
distance>region
residence abode
home>residence abode
paradise>region
edge>boundary
environment surroundings
destination goal>end
fairway>site
field>tract
haunt>area
hell>region
heights>place spot
inside interior>region
midst>inside interior
jurisdiction>district territory
lawn>field
layer>region
demarcation>boundary
orbit>route
outline>boundary
profile>outline
silhouette>outline
outside exterior
outside exterior>region
open>outside exterior
outpost>post
park>tract
park green>tract
crest>place spot
point>location
polls>position
site>position
post>position
landmark>position
right>position
left>position
range reach
region>location
open>area
harbor>port
vicinity locality neighborhood
block>area
rendezvous>place spot
safety>area
scene>area
darkness shadow>scene
scenery>vicinity locality neighborhood
shrubbery>area
side>region
site>tract
air>region
stand>position
state province
surface>boundary
tip>end
top>region
place spot
subdivision>tract
terrain>tract
plot patch>tract
lot>tract
locale>scene
direction>route
bearing>direction
trend>direction
whereabouts>location
reason ground
urge impulse>motivation motive
morals morality>motivation motive
conscience>morals
anion>ion
bank>slope incline
bit chip>fragment
brook creek>stream
cape>ground
cavern>cave
continent>landmass
crack>opening
dregs>sediment
earth globe
foam>bubble
forest>ground
grain>particle
grinding>particle
hillside>slope incline
hole>opening
hollow>valley
ice>object
island>ground
mound hillock>hill
lagoon>lake
ground>object
land>object
landmass>ground
mainland>ground
meteorite>meteor
micrometeorite>meteorite
moon>object
mountainside>slope incline
necessity requirement
opening gap
shaving>fragment
pebble>rock stone
pond pool>lake
ribbon>object
rent tear>opening
river>stream
riverbank>bank
rock stone
scraping>fragment
coast>shore
sediment deposit
slope incline
suds lather>foam
splinter>chip
steps>track
trail>track
sod sward
universe existence world
wall>object
web>object
destiny fate
deity divinity god
goddess>deity divinity
devil fiend demon
phantom specter
self>person individual someone mortal
adult grownup>person individual someone mortal
applicant>person individual someone mortal
appointee>person individual someone mortal
constituent>voter
consumer>user
coward>person individual someone mortal
creator>person individual someone mortal
defender guardian
engineer>person individual someone mortal
experimenter>researcher investigator
expert>person individual someone mortal
female>person individual someone mortal
individualist>person individual someone mortal
inhabitant dweller>person individual someone mortal
native>person individual someone mortal
intellectual>person individual someone mortal
lover>person individual someone mortal
leader>person individual someone mortal
male>person individual someone mortal
national>person individual someone mortal
peer>person individual someone mortal
observer>person individual someone mortal
forerunner>person individual someone mortal
traveler>person individual someone mortal
worker>person individual someone mortal
academic>educator
sensation star wizard>expert
actor>performer
actress>actor
aide>officer
administrator>chief
antagonist opponent>person individual someone mortal
advocate>person individual someone mortal
counsel>lawyer attorney
agent>representative
aide auxiliary>assistant helper
ally friend>associate
graduate>scholar
amateur>person individual someone mortal
ambassador>diplomat
analyst>expert
ancestor antecedent>relative
backer>sponsor
appointee>official
archbishop>bishop
architect designer
illustrator>artist
ass>fool
assassin>murderer
bastard prick
assignee>recipient
assistant helper help>worker
associate>peer
attacker aggressor
attendant>assistant helper
authority>person individual someone mortal
baby>offspring
baby babe infant
bachelor>man
ballplayer>athlete player
bandit>thief
bartender>employee
twirler>performer
batter hitter slugger>ballplayer
beast brute wildcat>attacker aggressor
dear honey>lover
beneficiary>recipient
besieger>foe
best>person individual someone mortal
bishop>priest
blackmailer>criminal crook
blade>youth
blonde>person individual someone mortal
boatswain>seaman
bodybuilder>person individual someone mortal
escort>defender guardian
bootlegger>criminal crook
boss>employer
boy>man
lad sonny>boy
brother>member
buddy>friend
bull>man
cop>policeman
hound>villain
caller>visitor
candidate>person individual someone mortal
chieftain>leader
captive>animal beast creature
cardinal>bishop
carrier bearer>traveler
cavalryman>soldier
cavalryman trooper>soldier
celebrant>person individual someone mortal
chambermaid>maid
champion>defender guardian
champion>competitor
fellow fella lad cuss
type>adult grownup
chemist>scientist
child kid youngster minor
child>offspring
chiropractor>therapist
chorine>dancer
chosen>darling
citizen>national
civilian>citizen
claimant>applicant
classic>artist
clerk>employee
clown>comedian
clown>fool
coach manager
partner pardner>associate
colleague>associate
collector>worker
collector>person individual someone mortal
fighter>person individual someone mortal
comedian>performer
commander>leader
commander>officer
commuter>passenger
companion comrade fellow>friend
companion>traveler
compulsive>person individual someone mortal
confidant>friend
congressman>legislator
conservative>adult grownup
contemporary>peer
contributor>writer author
convert>person individual someone mortal
conveyor>messenger
coquette>woman
correspondent>journalist
counselor>consultant
counselor>supervisor
courtier>attendant
cousin>relative
cowboy puncher
craftsman>professional
creature>person individual someone mortal
criminal crook
critic>professional
cultist>follower
minister parson pastor>clergyman
customer client>consumer
dad daddy pa papa>father
lady>woman
dancer>performer
darling favorite>lover
date>companion comrade
decedent>person individual someone mortal
decorator>artist
democrat>advocate
dependent>recipient
deputy>assistant helper
deputy>lawman
detective>policeman
diabetic>sufferer
diplomat>official
director manager>administrator
adherent>follower
distributor>supplier
doctor physician
doorman porter>guard
redcoat>soldier
dramatist playwright>writer author
drunkard drunk
eccentric>person individual someone mortal
educator>professional
elder>adult grownup
employee>worker
employer>leader
enemy foe>antagonist
executioner>killer
executive>administrator
deportee>foreigner alien
explorer>person individual someone mortal
buff devotee lover>follower
father>parent
patrolman>lawman
flautist>musician
foe>competitor
follower>person individual someone mortal
father>ancestor antecedent
foreigner alien>traveler
outsider>stranger
foreman chief boss>supervisor
freak monstrosity
freeman>citizen
friend>person individual someone mortal
gangster>criminal crook
author>maker
genius>intellectual
gentleman>man
geologist>scientist
girl miss>woman
girlfriend>woman lover
girlfriend>woman friend
golfer>player
governor>politician
grandma grandmother granny
ghoul>thief
grocer>merchant
guard>defender guardian
guerrilla>warrior
guest>visitor
guide>leader
gunman>murderer
guy>man
gymnast>athlete
jackass>fool
chief>leader
listener>observer
heir>recipient
hand>laborer
historian>scholar
horseman>rider
host>adult grownup
hostess>host
housewife>wife
huckster>vendor
husband>spouse partner
idiot imbecile
import>foreigner alien
individual>organism
infantryman>soldier
inmate>resident occupant
inmate>patient
inspector>policeman
designer>specialist
decorator>specialist
interpreter>person individual someone mortal
investigator>expert
jeweler>maker
jimdandy jimhickey
journalist>writer author
judge>official
kidnapper>criminal crook
killer>person individual someone mortal
king>sovereign monarch
king>competitor
relative>person individual someone mortal
laborer>workman
lawman>defender guardian
lawyer attorney>professional
scholar>person individual someone mortal
lecturer>educator
lecturer>speaker
southpaw>pitcher hurler
lefty>person individual someone mortal
legislator>politician
letterman>athlete
liberal>adult grownup
lieutenant>lawman
linguist>scientist
loon>idler
madman maniac>sufferer
lyricist>writer author
ma mama mamma mommy>mother
machine>person individual someone mortal
machinist mechanic
master>artist
magician>performer
maiden>girl miss
man>adult grownup
manufacturer producer>maker
seaman>sailor
marshal>lawman
martyr>victim
mayor>politician
member>associate
messenger>traveler
bearer>messenger
miner>laborer
missionary>teacher instructor
mistress>woman
hero>leader
modern>person individual someone mortal
mother>parent
mover>workman
murderer>criminal crook killer
musician>artist
musician player>performer
nurse>woman
storyteller>speaker
neighbor>person individual someone mortal
neutralist>advocate
newcomer freshman
novelist>writer author
observer commentator>expert
officer>official
offspring>relative
oldster>adult grownup
onlooker>spectator
orderly>attendant soldier
ordinary>judge
overachiever>student pupil
master lord>ruler
superintendent>supervisor
owner proprietor>businessman
owner>person individual someone mortal
oyabun>supervisor
painter>artist
passenger>traveler
patient>sufferer
patriot>national
patron>customer
patronne>sponsor
peddler>vendor
cuss gadfly>tormentor
petitioner>applicant
chemist apothecary
philosopher>scholar
philosopher>person individual someone mortal
physicist>scientist
pianist>musician
pioneer>settler
pitcher hurler>ballplayer
pirate>thief
plainclothesman>detective
planner>person individual someone mortal
planter>farmer
playmate>companion comrade
poet>writer author
policeman>lawman
sergeant>lawman
politician>leader
wretch>victim
porter>laborer
posseman>man
preacher>clergyman
predecessor>forerunner
prey target>victim
priest>clergyman
principal>educator
prisoner captive
professional>adult grownup
professional>athlete
professor>academic
prosecutor>official lawyer attorney
whore>woman
psychologist>scientist
publisher>professional
quack>doctor physician
racketeer>criminal crook
rancher>farmer
reactionary>conservative
reader>scholar
recruit>newcomer
registrant>person individual someone mortal
generalist>scholar
reporter newsman
repository>confidant
republican>advocate
researcher investigator>scientist
resident occupant>inhabitant dweller
retailer>merchant distributor
rider>traveler
rifleman>soldier
rifleman>marksman
robber>thief
romantic>idealist
romantic>artist
ruler>person individual someone mortal
runner>traveler
rustler>thief
saint>deity divinity
planet>follower
scholar student>intellectual
schoolboy>boy
scientist>person individual someone mortal
sculptor>artist
secretary>assistant helper
secretary>chief
vendor>merchant
senator>legislator
servant>worker
shepherd>clergyman
sheriff>lawman
singer>musician
sir>man
skeptic>intellectual
skirmisher>fighter
slave>person individual someone mortal
slave>worker
beauty>woman
smuggler runner>criminal crook
sniper>marksman
soloist>musician
songwriter>composer
soprano>singer
soul psyche>spirit
sovereign monarch>ruler
specialist>expert
specialist>doctor physician
spectator witness>observer
representative>advocate
sportsman>athlete
spouse partner>relative
homesteader>settler
squire>attendant
stiff>man
stockholder>investor
stoic>adult grownup
student pupil
subjectivist>intellectual
subordinate>assistant helper
contributor>donor
reader>customer
suburbanite>resident occupant
successor>peer
superior>leader
supervisor>superior
surgeon>doctor physician
surveyor>engineer
survivor>person individual someone mortal
sweetheart>lover
talent>expert
teacher instructor>educator
teammate mate>associate
earthman>inhabitant dweller
terror>person individual someone mortal
theologian>scholar
therapist>expert
thief>criminal crook
tiger>person individual someone mortal
tourist>traveler
trader dealer>merchant
traditionalist>conservative
traitor>criminal crook
transfer>person individual someone mortal
trapper>hunter
trooper>policeman
tumbler>gymnast
underachiever>student pupil
user>person individual someone mortal
victim>person individual someone mortal
villager>inhabitant dweller
violinist>musician
visitor>traveler
volunteer>worker
voter>citizen
ward>person individual someone mortal
warrior>person individual someone mortal
watercolorist>painter
lifter>athlete
widow>woman
wife>woman spouse partner
wigmaker>maker
wingman>pilot
witness>observer speaker
woman>adult grownup
workman>employee
writer author
consequence effect outcome result>phenomenon
wake>consequence effect result
impact>consequence effect result
response>consequence effect result
luck fortune chance hazard>phenomenon
spectrum>array
aerosol>cloud
autofluorescence>fluorescence
ray>light
breeze>wind
bond>attraction
daylight>light
deposit sedimentation
drift impetus
electricity>energy
firelight>light
fluorescence>light
fog>aerosol
radiance>light
gravity>attraction
gust>wind
haze>aerosol
heat>energy
lamplight>light
magnetism>attraction
thaw>weather
mist>fog
monsoon>wind
moonlight>light
sunlight sun>light
sunray>ray
push thrust
radiation>energy
downpour torrent>rain
drizzle>rain
smoke>aerosol
flurry>snow
conduction conductivity
twilight>light
bolt>lightning
draft>wind
wind>weather
pine>wood
flower bloom blossom
bud>blossom
pollen>spore
peony>flower
poppy>flower
manzanita>shrub bush
beech>tree
oak>tree
oak>wood
ash>tree
lilac>shrub bush
banana>herb
rose>shrub bush
brier>vegetation
mahogany>wood
willow>tree
maple>wood
verbena>flower
crop harvest>yield
shrub bush
treetop>top
blade>leaf foliage
seed>fruit
nut>seed
leaf foliage
ownership>relation
proprietorship>ownership
things>property
estate acres
lease>property
estate>property
plantation>acres
revenue receipts>sum amount
royalty>payment
profit profits earnings>income
proceeds yield>income
loot prize
bequest>gift
dowry>gift
scholarship>prize
prize>gift
present>gift
contribution donation>gift
incentive>payment
expense>cost
cost>expenditure
overhead>expense
payment>cost
overpayment>payment
wage pay earnings salary
subscription>payment
refund>payment
reward>payment
ransom>cost
share percentage
ration>share
allowance>share
slice>share
stake>share
cut>share
allotment allocation>share
appropriation>money
benefit>payment
penalty>payment
installment>payment
price terms>cost
commission>fee
toll>fee
tuition>fee
sum amount
stock>capital
coverage>sum amount
treasury>funds
fund>money
savings>fund
trust>property
store fund
fortune>treasure
diamond>jewel
pearl>jewel
check>draft
dough loot>money
cash>currency
dime>coin
nickel>coin
penny cent>coin
dividend>profit profits earnings
balance>equality
purse>sum amount
budget>plan program
budget>fund
absorption>sorption
accretion accumulation
blaze>flame
blooming bloom
flowering>growth growing
blowing>processing
equilibrium>reaction
combustion>oxidation
rot>decay
development evolution
flame>combustion
flare>flame
growth growing maturation
growth>evolution
loss>decline
oxidation>reaction
proliferation>growth growing
reduction>reaction
refrigeration>cooling
rooting>growth growing
slump falloff
smoke>evaporation
thaw>heating
transport>diffusion
ultracentrifugation>centrifugation
flowering>evolution
vapor evaporation
fill>enough
complement>count
milliliter ml cc
inch in
centimeter cm
pound lb
milligram mg
gram gm
nothing zero
one ace unity
pair>two
three trio
increase gain
pace step stride
minimum>peak
dose dosage
load loading
heap lot mass pile plenty
flood>lot
maximum>peak
reservoir>supply
tons dozens lots scores
volume>quantity
relationship>relation
operator>function
foundation>relation
basis>foundation
connection>relation
involvement>connection
relevance relevancy>connection
applicability>relevance relevancy
paradigm>inflection
part portion component>relation
detail item>part portion
unit>part portion
member>part portion
remainder residue rest>part portion
remnant>remainder rest
kinship>relation
percentage percent>proportion
efficiency>ratio
frequency>ratio
magnitude>ratio
turnover>ratio
control>relation
interrelation>relation
scale>standard criterion
index>scale
comparison>relation
norm>standard criterion
opposition>relation
dialectic>contradiction
reverse contrary opposite
change>relation
bend crook turn>curve
circle>oval
arc>curve
disk disc
spiral>curve
arch>curve
inclination>angle
rut>groove
boundary edge
margin border
periphery fringe
striation>groove
space>location
dot>disk
mold stamp
condition status
silence>condition
situation>condition
fellowship>friendship
affiliation tie
affair liaison
challenge>situation
complication>situation
environment>situation
equilibrium>situation
rejection>situation
degree stage
height elevation
circumstance>condition
event case>circumstance
thing>situation
equality par>status
standing>status
precedence priority
terms>status
retirement>status
being existence
actuality>being existence
reality realism>actuality
truth>actuality
eternity>being existence
coexistence>being existence
presence>being existence
occurrence>presence
absence>lack deficiency
subsistence>survival
life>being existence
bluster>confusion
chaos>confusion
turmoil>commotion
storm>commotion
tumult uproar>commotion
fermentation>upheaval
clash friction
dark darkness
blackness>dark darkness
blackout>dark darkness
shadow>shade
ecstasy rapture
gratification satisfaction
purity>condition
guilt>condition
complicity>guilt
criminality>guilt
liberty>independence
independence>freedom
liberty>freedom
dependence dependency
reliance>dependence dependency
polarization>condition
balance>equilibrium
action activity
deadlock impasse
fatigue weariness
exhaustion>fatigue weariness
ready>readiness
crossroads>crisis
starvation>hunger
ailment complaint>disorder
illness malady sickness
collapse>illness sickness
disease>illness sickness
vacuolization>condition
rheumatism>disease
goitre>disease
ulcer>lesion
ketosis acetonemia>symptom
injury hurt harm
bite>wound
hemorrhage>injury hurt harm
tan burn
wound>injury hurt harm
symptom>evidence grounds
abscess>symptom
swelling lump>symptom
bloat>swelling
edema>swelling
congestion>symptom
hyperemia>congestion
pain>symptom
ache>pain
agony suffering>pain
burn>pain
headache>ache
sting>pain
torment>pain
nausea>symptom
scar>symptom
fever>symptom
atrophy>symptom
diarrhea diarrhoea>symptom
tension stress
delirium frenzy fury hysteria
disturbance perturbation upset
panic>anxiety
irritation annoyance
impatience>irritation annoyance
spell trance
fascination>spell trance
fix mess
isolation>separation
loneliness>isolation
privacy secrecy>isolation
discontinuity>separation
continuity>cohesion
decline>condition
grade level
rank>status
prominence>standing
importance>standing
emphasis accent
prestige>standing
obscurity>standing
honor honour laurels>standing
glory>honour
fame>honour
esteem respect>honour
stature>esteem
reputation>honour
name>reputation
shame disgrace
humiliation>disgrace
reproach>disgrace
dominance>condition
domination mastery supremacy
monopoly>market marketplace
comfort>condition
relief>comfort
convenience>comfort
discomfort>condition
inconvenience>discomfort
malaise>discomfort
suffering woe>misery
need>condition
lack deficiency want>need
shortage>lack deficiency
necessity>need
urgency>necessity
hurry>urgency
press>urgency
polish refinement>perfection
integrity unity
completeness>integrity unity
entirety>completeness
fullness>completeness
works>entirety
fault flaw
luck circumstances
misfortune>luck circumstances
catastrophe disaster>hardship
distress>hardship
possibility>being existence
potential potentiality
prospect>potential potentiality
opportunity chance
hearing>opportunity chance
throw>opportunity chance
despair desperation>condition
dejection>depression
nadir>hardship
impurity>condition
depression>crisis
affluence richness>wealth
want>poverty
dirt soil
jumble welter
context circumstance>environment
setting>environment
surroundings>environment
sphere domain orbit>environment
kingdom realm>sphere domain
province responsibility>sphere domain
climate mood>condition
atmosphere>condition
spirit feel flavor>atmosphere
immunity>condition
exemption freedom>immunity
susceptibility>condition
capacity>susceptibility
reactivity>susceptibility
safety>condition
security>safety
danger>condition
hazard jeopardy risk
menace threat
vulnerability>danger
tension>condition
repair>condition
disability handicap
decomposition disintegration
dark>condition
illumination>condition
malady>condition
material stuff>substance
impurity>waste
particle speck>material stuff
floc>material stuff
mixture>substance
solution>mixture
suspension>mixture
plastic>solid
anionic>detergent
atom>substance
group radical
aluminum>metal
calcium>metal
chlorine>halogen
radiochlorine>chlorine
chromium>metal
copper>metal
iodine>halogen
iron>metal
lead>metal
mercury>metal
nickel>metal
potassium>metal
tin>metal
tungsten>metal
zinc>metal
mineral>material stuff
charcoal>fuel carbon
ore>mineral
reactant>chemical
rock>material stuff
adhesive>material stuff
enzyme>protein
fibrin>protein
substrate>substance
alligator>leather
morocco>leather
ash>residue
graphite>carbon
cement>concrete
chemical>material stuff
chrome>chromium
clay>dirt
lignite>coal
compound>chemical
conjugate>solution
conductor>material stuff
coolant>fluid
diamond>carbon
dilution>solution
fumes>waste
concentrate>ore
breath>air
earth>material stuff
soil dirt
eluate>solution
extract>solution
waste>material stuff
sewage>waste
effluent wastewater>waste
garbage>waste
debris dust
fallout>dust
fiber>material stuff
filling>material stuff
foam>material stuff
formulation preparation
radical>atom
glass>solid
crystal>solid
glycerol glycerine
grease>oil
halogen>group grouping
homogenate>material stuff
ice>crystal
frost>ice
ink>liquid
intermediate>chemical
fraction>chemical
linen>paper
lint>fiber
fluid>substance
liquid>fluid
liquor>liquid
log>wood
lumber timber
mud>dirt
paper>material stuff
packing>material stuff
phosphate>salt
plaster>mixture
polyphosphate>salt
powder>solid
protease>enzyme
gunpowder powder
sand>dirt
hemosiderin>pigment
antibody>protein
agglutinin>antibody
vapor>suspension
stucco>plaster
tissue>paper
vitamin>sustenance
wallpaper>paper
detergent>surfactant
builder>material stuff
wicker>wood
board plank>lumber timber
hours>period
now>present
times>period
history>past
duration>period
span>duration
vacation holiday>leisure
picnic>vacation holiday
honeymoon>vacation holiday
pass>leave
lifetime>period
millennium>period
past>period
birth>outset
incipiency>outset
boyhood>childhood
twenties>decade
fifties>decade
sixties>decade
tomorrow>day
today>day
yesterday>day
morrow>day
eve>day
date>day
festival>period
daylight>period
morning>period
afternoon>daylight
evening>daylight
night>period
twilight dusk nightfall
week>period
weekend>period
year yr>period
year>period
decade>period
century>period
month>period
term>period
hour hr
minute min
second sec
season>period
fall autumn
spring springtime
years>period
drought>period
moment instant
pinpoint>moment
moment minute second
era epoch>period
birthday>anniversary
birthday>date
chapter>phase stage
age>era epoch
today>present
tonight>present
tomorrow>future
tempo pacing
beginning outset start kickoff
last close
termination expiration
threshold>outset
interval>quantity
time>period
pause>interval
lapse>pause
blackout>pause
delay wait>pause
extension>delay wait
interlude>interval
lull>pause
flow>rate
flux>rate
frequency>rate
cps>rate
mph>rate
pace>rate
rpm>rate
spacing>rate
speed velocity>rate
tempo>rate
airspeed>speed velocity
cycle round>interval
period>interval
phase stage>period
culmination>phase stage
spell tour
peak heyday flush>period
ample plentiful
accepted recognized
given granted
athletic gymnastic
potential possible
pasty sticky
aesthetic esthetic
smitten stricken
aghast dismayed
frightened scared
terrified frightened
competitive militant
jolted shaken
churning roiling turbulent
deceased gone
enraged furious maddened
mad sore
consequent resultant
following next
brazen insolent
glued pasted
absorbed engrossed intent wrapped
hopeful promising
frightful horrible
awful dreadful fearful frightening terrible
ominous sinister threatening
formidable redoubtable
ghastly grim gruesome
grotesque monstrous
optimum optimal
colored negro
crimson red
glinting glittering
blazing glaring
glistening shiny
silver silvery
liberal tolerant
indolent lazy
gruff hoarse husky
countless myriad
placid still
angry furious
detailed elaborate
carved carven
center halfway middle midway
certain sure
convinced positive
doubtful dubious
inescapable unavoidable
distinctive typical
buoyant perky
cheery gay sunny
gilded gilt gold golden
red crimson
red flushed
ashen livid
drab sober
flashy gaudy
barbaric savage
dirty soiled unclean
dingy grimy
confusing perplexing puzzling
obscure vague
dazed stupid
dumb slow
further farther
near close
adjacent next
bare naked nude
confused disordered
proportional relative
average ordinary
exceptional particular special
individual single
respective several various
effective efficient
entire full total
integral entire intact
absolute sheer
accomplished completed
thorough thoroughgoing
full total
broad extensive wide
intelligible understandable
enigmatic puzzling
dispersed spread
separated spaced
provisional tentative
outstanding prominent salient
recurrent repeated
persistent relentless
isolated stray
bizarre eccentric
nuclear atomic
significant substantial
correct right
exact precise
false mistaken
dangerous grave serious
crucial important
blessed damn damned darned goddam goddamned infernal
damn goddamn
crude earthy
fateful fatal
exultant jubilant triumphant
delicate fragile
pressing urgent
reliable dependable
difficult hard
ambitious challenging
elementary simple
smooth suave
meandering wandering winding
blunt forthright frank
crisp sharp
blurred fuzzy
dim faint vague
sovereign supreme
precarious unstable
ignorant illiterate
economic economical
uneconomical wasteful
mandatory required
experiential existential
harmonious symmetrical
mysterious mystic
abject miserable
flat level plane
rigorous strict
approximate rough
left remaining
cheap inexpensive
inexplicable incomprehensible
cryptic mysterious
explicit expressed
strange unusual
fantastic grotesque
curious funny peculiar queer singular
dapper jaunty
fleet swift
hurrying scurrying
quick speedy
thin lean
emaciated gaunt haggard pinched
bony scrawny skinny
slender slim
greasy oily
deadly lethal
clumsy inept
done through
inaugural first
concluding final last
disabled handicapped
suitable suited
adamant inexorable
elastic flexible
alien exotic
external international
haunting persistent
miserable pathetic piteous poor
independent sovereign
amiable genial
laden loaded
particular peculiar special
authentic veritable
bogus fake phony
awful dreadful terrible unspeakable
deplorable sorry
infernal unholy
morose sullen
clumsy ungainly
miserable suffering
infective pathogenic
flushed rosy
distressing disturbing
heedless unheeding
miscellaneous mixed sundry
pinched nasal
despairing desperate
slanting sloping
bleak desolate
frigid icy
frozen icy
cruel savage vicious
comic funny
dry ironical
careful deliberate
diminished lessened
cardinal central fundamental key
chief main primary principal
dramatic spectacular striking
majestic proud
brilliant magnificent
marked pronounced
apt given
future next
developing underdeveloped
hurt wounded
occluded sorbed
bright smart
engrossing fascinating
boring tedious
inherent integral
alien foreign
external outside
meddling busy
jutting sticking
brisk fresh refreshing
festive merry
gay jolly jovial merry
famed famous illustrious noted
large big
bigger larger
colossal prodigious stupendous
enormous tremendous
epic heroic
huge immense vast
small little
diminutive tiny
alike similar like
like same
probable likely
extended lengthy prolonged
endless eternal interminable
cross transverse
dull muffled
beloved dear
cherished precious
favored favorite
affectionate fond
childish infantile
maximal maximum
minimal minimum
empty hollow
bad big
extreme utmost
fierce vehement
severe terrible wicked
concerned interested
pure utter
metallic metal
gold golden
intermediate medium
fair reasonable
exaggerated overdone
poignant touching
motionless still
fixed set
imitation simulated
magic magical
final net
essential indispensable
needed required
excess extra redundant spare surplus
hateful mean
exalted lofty
average mean
discovered observed
impersonal neutral
apparent evident plain
foul loathsome
secondhand used
revolutionary radical
aged elderly older
teen teenage
little small
shut closed
active fighting
disordered upset
everyday mundane routine
fantastic marvelous terrific tremendous wonderful wondrous
remarkable singular
confused lost
new novel
conventional established
draped wrapped
sore tender
fervent fiery impassioned
former onetime
former previous
late recent
militant warlike
acute incisive keen penetrating sharp
detectable noticeable
permanent lasting
abiding enduring
bewildered confused
intellectual rational
grim inexorable relentless stern
mere simple
bitter blistering
painful sore
delightful delicious
infuriating maddening
antagonistic counter
feasible practicable workable
potent strong
potent powerful
alternate alternative
fundamental rudimentary
fruitless futile vain
amateur recreational
apparent seeming
looking sounding
fitting decent
exposed open
broken crushed
funny suspect suspicious
silent still
blatant vociferous
disruptive riotous troubled turbulent
inert neutral
fit primed set
lifelike pictorial vivid
reasonable sensible
intelligent sound
cultured polite
coarse vulgar
emblematic symbolic
infamous notorious
decent nice
contemptuous scornful
impudent insolent
awed awestruck
burly husky
stout sturdy
round circular
religious spiritual
perilous precarious
comparable corresponding
diverse various
aforesaid said
identical very
akin kindred
crazy mad sick
fine okay
erudite learned
elder older
detached isolated separated
discrete distinct
grave sober solemn
dizzy silly
located set situated
mobile wandering
appointed prescribed
juicy voluptuous
amorphous shapeless
common mutual
exclusive sole
bearded bewhiskered
significant important
tangled tortuous
interlocking interwoven
twelve dozen
double twofold
double dual
expert proficient skillful
powdered powdery
cultural ethnic
lone solitary
alone lone lonely
vibrant vivacious
curved curving
pale pallid
prosperous thriving
disappointed frustrated
adequate enough
condescending patronizing
humble lowly
crack super
brilliant superb
choice prime select
cheap crummy
amazed astonished stunned
amazing astonishing
symmetrical symmetric
concurrent simultaneous
excited frantic mad
cheap flashy gaudy loud
taut tight
edgy restive
brooding reflective
disorderly jumbled
drawn haggard worn
exhausted fatigued
harassed pestered
disturbed upset worried
actual genuine literal
authentic reliable
dependable honest reliable
regular veritable
belowground underground
integrated unified
down downward
legitimate logical
varying variable
fierce furious
evil vicious
sinful ungodly
concealed hidden
ill sick
ailing peaked
damp moist
wide broad
slender thin
absurd preposterous ridiculous
deserving worth
technical technological
fiscal financial
biblical scriptural
philosophic philosophical
tactile tactual
optical visual
grammatical grammatic
barely hardly scarcely
basically fundamentally essentially
merely simply just only but
vastly immensely
largely mostly
approximately about some roughly
partially partly part
wholly entirely completely totally all altogether
entirely exclusively solely alone only
absolutely perfectly utterly
fully full
well good
ill badly poorly
considerably substantially
badly severely seriously
rather kinda
always ever
constantly invariably
equally as
anyhow anyway
however nevertheless still nonetheless
hitherto heretofore yet
furthermore moreover
very real
soon shortly presently
frequently often
rarely seldom
curiously oddly peculiarly
reasonably moderately pretty somewhat fairly
slightly somewhat
decidedly definitely
truly really
obviously evidently plainly
apparently seemingly
therefore hence thus
thence therefrom
extremely exceedingly super
besides too also likewise
ultimately finally
finally eventually
presently currently
now today
immediately instantly
happily merrily blithely
firmly steadfastly
directly straight
squarely square
terribly awfully awful
thoroughly good
increasingly progressively
earlier before
subsequently later afterwards afterward after
abruptly suddenly
deliberately purposely
consequently accordingly
absently absentmindedly
along on
loudly aloud
softly quietly
randomly arbitrarily
almost nearly near virtually
chiefly principally primarily mainly
back backward rearward
undoubtedly doubtless
above supra
insanely crazily
particularly especially specially
quickly rapidly speedily
fast tight
everlastingly forever
up upwards upward
rather instead
second secondly
forth forward
promptly quickly quick
normally usually commonly ordinarily
unusually remarkably
recently lately
humbly meekly
outside outdoors
inside within
mutely silently
inevitably necessarily
differently otherwise
systematically consistently
similarly likewise
probably likely
appropriately suitably
surely certainly sure
enough plenty
easily easy
actually really
generally mostly
precisely exactly just
relatively comparatively
slowly slow
seriously earnestly
profoundly deeply
unsteadily uncertainly
strictly purely
wonderfully wondrously superbly
gravely soberly
anxiously uneasily
formally officially
rigidly stiffly
enormously tremendously staggeringly
stubbornly obstinately
rightly justly
individually separately
prominently conspicuously
surprisingly astonishingly
unambiguously unequivocally
rightfully truly
infinitely endlessly
away off forth
each apiece
north northward
sooner earlier
cautiously carefully
endlessly continuously
possibly perchance perhaps maybe
deeply deep
honestly frankly
dismally drearily
hereinafter hereafter
keenly acutely
by past
gently mildly
madly frantically
close closely tight
`;

/** Pairs of words of one family that their stems do not show. */
export const kin = `
abdomen abdominal
ability able
abolish abolition
abound abundance
abound abundant
absence absent
absorb absorption
absorb absorptive
abstain abstention
academic academy
accent accentuate
acclimatize climate
acculturate culture
acquire acquisition
act action
act actuate
add addition
adjectival adjective
admission admit
admonish admonition
adult adulthood
adverb adverbial
advisability advisable
advocacy advocate
affection affectionate
agency agent
air airy
ambition ambitious
analysis analytic
analysis analytical
analysis analyze
analyst analyze
anastomosis anastomotic
anatomic anatomy
anatomical anatomy
angle angular
anomic anomie
antithesis antithetical
apologetic apology
apparent appear
applicable apply
applicant apply
application apply
appraisal appraise
apprehend apprehension
apprentice apprenticeship
argue argument
argue argumentative
aristocracy aristocratic
arm armament
art artistic
art arty
arteriolar arteriole
assemblage assemble
assume assumption
astronomical astronomy
asymmetric asymmetry
attend attention
attend attentive
audacious audacity
bacteria bacterial
bankrupt bankruptcy
beast bestial
beautify beauty
beg beggary
belief believe
beneficial benefit
betray betrayal
bibliographical bibliography
biographical biography
biological biology
biomedical biomedicine
blatancy blatant
blood bloody
bound boundary
boy boyhood
brain brainy
brass brassy
brevity brief
brilliance brilliant
brilliancy brilliant
bronchial bronchus
bronchiolar bronchiole
brush brushy
budget budgetary
bulk bulky
bureaucracy bureaucratic
burial bury
calcification calcify
calcify calcium
callous callousness
capitalism capitalistic
categorize category
causal cause
caution cautious
certification certify
chaos chaotic
chemical chemistry
child childhood
chunk chunky
cinema cinematic
circle circular
citation cite
claim claimant
clarity clear
class classify
classification classify
classificatory classify
clear clearance
cleave cleft
clergy clerical
clerical clerk
coast coastal
code codify
codification codify
cohere cohesion
cohere cohesive
colonize colony
comedy comic
comet cometary
comment commentary
commerce commercial
commune communion
communism communistic
companion companionship
compare comparison
compel compulsion
compete competition
compete competitive
complain complaint
compliance comply
compliment complimentary
component compose
compose composition
compose composure
comprehend comprehension
concede concession
conceive concept
conceive conception
concept conceptual
concise conciseness
conclude conclusion
conclude conclusive
concur concurrence
concur concurrent
condemn condemnatory
congratulate congratulatory
conquer conqueror
conscious consciousness
consonant consonantal
conspiracy conspire
constancy constant
consume consumption
consume consumptive
contain content
contempt contemptuous
contend contention
continuous continuum
contract contractual
contradict contradictory
contribute contributory
conversion convert
cool coolant
corrode corrosive
cortex cortical
cosmic cosmos
cost costly
coward cowardly
craftsman craftsmanship
create creation
create creative
create creature
creed creedal
crisis critical
crucifix crucify
crucifixion crucify
crude crudity
curiosity curious
curricular curriculum
custodial custodian
custom customary
damn damnation
debilitate debility
deceive deceptive
decency decent
decide decision
deduce deduction
deduce deductive
defend defensible
defend defensive
defiance defiant
defiance defy
defiant defy
define definition
democracy democratic
democracy democratize
demolish demolition
denial deny
dense density
depart departure
department departmental
depict picture
deride derision
deride derisive
descend descent
describe descriptive
despair desperate
despair desperation
destroy destruction
destroy destructive
development developmental
deviant deviate
diagnose diagnosis
diagnosis diagnostic
dialysis dialyze
diet dietary
difference differential
difference differentiate
dignify dignity
diminish diminution
diplomacy diplomatic
directional directionality
dirt dirty
disarm disarmament
disclose disclosure
discretion discretionary
disenfranchise disenfranchisement
disobedience disobey
disobedient disobey
dispose disposition
distinction distinguish
diversion divert
divest divestiture
divide division
doctrine indoctrinate
document documentary
dogma dogmatic
dominate dominion
dosage dose
draft drafty
drain drainage
drama dramatic
drama dramatize
dream dreamy
dress dressy
drop droplet
dry dryness
dusk dusky
economic economy
economical economy
economize economy
ecstasy ecstatic
edema edematous
edge edgy
effect effectuate
elect eligible
election electoral
elucidate lucidity
elude elusive
emblem emblematic
emission emit
emotional emotionality
emphasis emphasize
emphasis emphatic
emphysema emphysematous
employ employment
enclose enclosure
energetic energy
energize energy
enigma enigmatic
enjoy enjoyment
enthusiasm enthusiastic
environment environmental
enzymatic enzyme
epiphyseal epiphysis
equal equate
equilibrate equilibrium
erode erosion
essence essential
evaluate value
evidence evidential
evolution evolve
example exemplify
exceed excessive
excitatory excite
exclaim exclamation
exclude exclusion
exclude exclusive
expel expulsion
expend expenditure
expend expensive
experience experiential
experiment experimentation
explain explanation
explain explanatory
explode explosion
exploratory explore
expose exposure
expository expound
extend extension
extend extensive
extend extent
fail failure
false falsity
falsify falsity
fame famous
fantastic fantasy
fat fatty
felicitate felicity
fellow fellowship
ferocious ferocity
fiery fire
finance financial
fix fixture
fluff fluffy
focus focusing
form formation
formula formulate
found foundation
fragment fragmentary
fragrance fragrant
frequency frequent
friend friendly
friend friendship
front frontal
fun funny
fur furry
furious fury
furnish furniture
fury infuriate
fuse fusion
gas gaseous
gas gassing
generosity generous
gentleman gentlemanly
geological geology
geometric geometry
geometrical geometry
germ germinal
gesticulate gesture
giant gigantic
given givenness
glass glassy
global globe
gloom gloomy
glorify glory
glorious glory
grace gracious
grain granular
graph graphical
gratification gratify
grave gravity
greed greedy
grow growth
guidance guide
guilt guilty
habit habitual
hair hairy
haste hasty
haze hazy
health healthy
hilar hilum
hilarious hilarity
historical history
horseman horsemanship
humble humility
humor humorist
hyperemia hyperemic
hypothalamic hypothalamus
hypothesis hypothesize
hysteria hysterical
idea ideal
identification identify
identify identity
idiom idiomatic
idiosyncrasy idiosyncratic
illusion illusionary
illusion illusory
impersonate persona
implication imply
impose imposition
include inclusive
indefinite indefinity
individualism individualistic
induce induction
infancy infant
infection infectious
inference inferential
inflame inflammatory
influence influential
inhibit inhibitory
injure injury
inquire inquiry
inquire inquisitive
instancy instant
instant instantaneous
intend intent
intensification intensify
intensify intensity
interpose interposition
interrelation interrelationship
intervene intervention
intima intimal
introduce introduction
intrude intrusive
invade invasion
ion ionic
ironic irony
ironical irony
italic italicize
jeopardize jeopardy
jocular joke
joy joyous
judge judgment
judge judicial
juice juicy
justification justify
juxtapose juxtaposition
kill killable
king kingdom
knight knightly
lag laggard
laity lay
larva larval
legislate legislature
length lengthy
lexical lexicon
liar lie
liberate liberty
literary literature
livable live
liveliness lively
lobular lobule
loneliness lonely
louse lousy
loveliness lovely
luck lucky
lug luggage
luminosity luminous
lust lusty
magnification magnify
magnify magnitude
maintain maintenance
majestic majesty
mania manic
marksman marksmanship
marriage marry
maximize maximum
meat meaty
mechanism mechanistic
medical medicine
memorize memory
merit meritorious
mess messy
metropolis metropolitan
microscopic microscopy
might mighty
mimesis mimetic
minimize minimum
miracle miraculous
misconstruction misconstrue
misrepresent misrepresentation
mix mixture
mock mockery
modification modify
moisten moisture
molecular molecule
moment momentary
monopolize monopoly
monstrosity monstrous
moralistic morality
motion move
move movement
mud muddy
multiplication multiply
multitude multitudinous
muscle muscular
music musician
musician musicianship
myocardial myocardium
mystery mystify
myth mythic
naked nakedness
nationalism nationalistic
naval navy
necessary necessity
necessitate necessity
necrosis necrotic
neglect negligent
neocortex neocortical
nervous nervousness
neurosis neurotic
nihilism nihilistic
nobility noble
nodular nodule
notice notify
nourish nutrient
nucleate nucleus
obedience obey
obedient obey
occlude occlusive
occupancy occupy
occupant occupy
occupation occupy
office official
office officiate
oil oily
omen ominous
omission omit
opera operatic
opponent oppose
opportunism opportunistic
oppose opposition
optimal optimum
optimism optimistic
orchestra orchestral
orthographic orthography
overeat overeating
pacification pacify
pacify peace
pack package
paleocortex paleocortical
papal pope
parent parenthood
parish parochial
parliament parliamentary
part partial
pass passage
patience patient
pay payment
peak peaky
pearl pearly
pelvic pelvis
perceive perceptible
perceive perception
perceive perceptive
peripheral periphery
permission permit
person personify
persona personify
personification personify
persuade persuasive
pertain pertinence
pertain pertinent
pessimism pessimistic
pharmaceutical pharmacy
philosophic philosophy
philosophical philosophy
philosophize philosophy
photograph photography
photographic photography
pianistic piano
piteous pity
place placement
planar plane
planet planetary
pleasant please
please pleasure
pleura pleural
poetic poetry
poignancy poignant
polar pole
politician politics
pompous pompousness
porosity porous
portrait portray
portray portrayal
potency potent
preference preferential
preoccupation preoccupy
preparatory prepare
prescribe prescription
presence present
president presidential
press pressure
presume presumption
presuppose presupposition
pretend pretense
prevail prevalence
procedure proceed
proceed proceeding
proceed proceedings
proclaim proclamation
produce product
produce production
profound profundity
propaganda propagandistic
prophecy prophetic
propose proposition
proteolysis proteolytic
proverb proverbial
provide provision
province provincial
provocation provoke
provocative provoke
psyche psychical
psychotherapeutic psychotherapy
publication publish
pulsate pulse
punish punitive
pure purity
purification purify
purify purity
pursuant pursue
pursue pursuit
puzzle puzzlement
qualification qualify
qualify quality
quotation quote
race racial
radial radius
radiance radiant
radiance radiate
radiant radiate
raise raising
react reactant
react reaction
real reality
rebel rebellion
rebellion rebellious
receive reception
receive receptive
receive recipient
recognition recognize
rectangle rectangular
recur recurrence
recur recurrent
redeem redemption
redefine redefinition
reduce reduction
refer referee
regulate regulatory
related relatedness
relation relationship
reliance rely
religion religious
remain remnant
repay repayment
repeat repetition
repeat repetitive
repel repulsive
represent representation
reproduce reproduction
require requisition
residence residential
resolution resolve
resonant resound
resume resumption
resuspend resuspension
retain retention
retain retentive
retina retinal
reunion reunite
reveal revelation
revise revision
revolution revolutionary
revolution revolutionize
rhythm rhythmic
rhythm rhythmical
righteous righteousness
riot riotous
risk risky
rob robbery
rock rocky
romance romantic
ruin ruinous
sadism sadistic
salesman salesmanship
saliva salivary
saliva salivate
sane sanity
sarcasm sarcastic
satisfactory satisfy
scar scarify
scene scenic
scholar scholarly
scholar scholarship
scholastic school
scoff scoffing
scour scouring
scratch scratchy
screech screechy
scrutinize scrutiny
see seer
seep seepage
seize seizure
sensation sense
sense sensitive
sense sensuous
sequence sequential
serial series
serious seriousness
servant serve
settle settlement
sex sexual
shadow shadowy
ship shipment
sieve sift
sign signature
sign signify
significance signify
significant signify
silence silent
simple simplicity
sing song
sleep sleepy
socialism socialistic
societal society
sorb sorption
space spatial
spacious spaciousness
speak speech
specification specify
spectacle spectacular
spectral spectrum
speed speedy
sphere spherical
squeak squeaky
stability stable
stance stand
starvation starve
state statement
statesman statesmanship
statue statuette
stealth stealthy
sternal sternum
stimulate stimulus
stoic stoical
stoical stoicism
storage store
storm stormy
strangle strangulation
strategic strategy
stratification stratify
stratify stratum
student study
style stylistic
submission submit
submissive submit
subsidize subsidy
succeed succession
succeed successive
sue suit
suffice sufficient
sum summate
summarize summary
superstition superstitious
supervise supervision
supplement supplementary
suspect suspicion
suspend suspension
suspicion suspicious
sustain sustenance
symmetric symmetry
sympathetic sympathy
sympathize sympathy
symphonic symphony
symptom symptomatic
synchronize synchrony
synchronous synchrony
synergism synergistic
syntactic syntax
synthesis synthesise
table tabulate
tale tell
tax taxable
technical technique
technician technique
televise television
tempt temptation
tenancy tenant
tend tendency
terror terrorist
testify testimony
thematic theme
theological theology
theorize theory
therapeutic therapy
thermometric thermometry
timeliness timely
tonal tone
topographical topography
toxic toxin
tragedy tragic
transcribe transcription
transmissible transmit
transmission transmit
treat treatment
trial try
triangle triangular
triumph triumphant
tube tubular
tumult tumultuous
tweed tweedy
type typify
typographic typography
understate understatement
unification unify
unify unit
unwilling unwillingness
urge urgent
urgency urgent
urinary urine
usable use
usage use
use useable
utilitarian utility
vacancy vacant
vacant vacate
vain vanity
valuable value
variable vary
variant vary
variation vary
vent ventilate
verification verify
violence violent
vocalic vowel
volume voluminous
watercolor watercolorist
wave wavy
wealth wealthy
wicked wickedness
widow widowhood
wile wily
willing willingness
wind windy
wit witty
work workable
world worldly
worriment worry
worth worthy
wreck wreckage
`;

/** Pairs of opposites. */
export const opposites = `
ability inability
able unable
abnormal normal
abolish establish
above below
absence presence
absent present
absolute relative
absorb emit
abstain consume
abstract concrete
abundance scarcity
accelerate decelerate
acceleration deceleration
accept refuse
accept reject
acceptable unacceptable
acceptance rejection
accidentally deliberately
accompanied unaccompanied
accuracy inaccuracy
accurate inaccurate
acquaintance stranger
acquit convict
act refrain
action inaction
active dormant
active inactive
active passive
active quiet
actively passively
actual potential
acute chronic
add subtract
adequacy inadequacy
adequate inadequate
adequately inadequately
adjusted unadjusted
admit deny
admit exclude
admit reject
adopted native
advance back
advance recede
advance retreat
advantage disadvantage
advisable inadvisable
aerobic anaerobic
affected unaffected
affirmation reversal
afraid unafraid
aged young
agitate calm
agitation calmness
agree disagree
agreement disagreement
ahead back
alive dead
all no
all some
allow deny
allow disallow
alternate opposite
amateur professional
ambiguity unambiguity
ambiguous unambiguous
amicable hostile
ample meager
analysis synthesis
analytic synthetic
analyze synthesize
ancestor descendant
angular rounded
anhydrous hydrous
animate inanimate
annual perennial
anode cathode
answer question
antagonistic conciliatory
antagonistic synergistic
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
applaud boo
appreciation depreciation
appropriate inappropriate
approval disapproval
approve disapprove
arm disarm
armament disarmament
armed unarmed
arrive leave
artificial natural
artificially naturally
ascend descend
ascending descending
asleep awake
assemble disassemble
assembly disassembly
assent dissent
asset liability
asymmetrically symmetrically
asymmetry symmetry
atrophied hypertrophied
attach detach
attached detached
attached unattached
attack defend
attend miss
attract repel
attraction repulsion
attractive repulsive
attractive unattractive
atypical typical
audible inaudible
aunt uncle
authorized unauthorized
available unavailable
avoid confront
aware unaware
away home
awkward graceful
back front
back veer
backward forward
bad good
badly well
badness goodness
balance imbalance
bare covered
basic incidental
bear bull
beautiful ugly
beauty ugliness
begin end
beginning end
beginning ending
beginning middle
believe disbelieve
bend straighten
best worst
better worse
better worsen
big little
birth death
black white
blacken whiten
bless curse
blessed cursed
bloodless bloody
blur focus
boil freeze
bold timid
boldness timidity
bore interest
born unborn
borrow lend
bottom top
bounce clear
bound free
boy girl
boycott patronize
brave cowardly
break keep
break make
break repair
breathing breathless
bright dull
brighten darken
broadly narrowly
broken unbroken
brother sister
busy idle
buttoned unbuttoned
buy sell
calm stormy
capable incapable
capitalism socialism
capitalistic socialistic
careful careless
carefully carelessly
cash credit
center left
center right
central peripheral
centralize decentralize
centrally peripherally
cerebral emotional
certain uncertain
certainty uncertainty
certified uncertified
certify decertify
change stay
changed unchanged
charge discharge
charged uncharged
cheap expensive
cheer complain
child parent
civilian military
claim forfeit
clarity obscurity
clasp unclasp
clean dirty
clean unclean
clear cloudy
clear opaque
clearheaded confused
clergy laity
clergyman layman
close distant
close open
closed open
closing opening
coarse fine
coarsely finely
coherent incoherent
cold hot
coldness hotness
collective distributive
come go
comedy tragedy
comfort discomfort
comfortable uncomfortable
comfortably uncomfortably
common individual
common uncommon
communicate excommunicate
compact loose
compatible incompatible
competence incompetence
competition cooperation
competitive noncompetitive
complete incomplete
complex simple
complexity simplicity
complicate simplify
compromising uncompromising
con pro
concave convex
conceit humility
concentration dilution
concentration distribution
conception misconception
concern unconcern
concerned unconcerned
conditional unconditional
confident diffident
confine free
conform deviate
connect disconnect
conscious unconscious
consciously unconsciously
conservative liberal
considerable inconsiderable
consistent inconsistent
consonant vowel
consonantal vocalic
construction misconstruction
constructive destructive
contented discontented
continental intercontinental
continual sporadic
continuance discontinuance
continue discontinue
continuity discontinuity
contract expand
contraction expansion
convenience inconvenience
convenient inconvenient
conveniently inconveniently
conventional nuclear
conventional unconventional
converge diverge
convincing unconvincing
cool heat
cool warm
cooperative uncooperative
correct falsify
correct incorrect
courage cowardice
courteous discourteous
cover uncover
covertly overtly
credible incredible
critical uncritical
criticize praise
crooked straight
cry laugh
curly straight
curved straight
danger safety
dangerous safe
dark light
darken lighten
daughter son
day night
dead live
dead living
deaden enliven
decent indecent
decision indecision
declared undeclared
decline improvement
decrease increase
decreasing increasing
deep shallow
defeat victory
defend prosecute
defense offense
defense prosecution
defensive offensive
deficit lead
definite indefinite
deglycerolize glycerolize
delay rush
delicate rugged
demand supply
demote promote
depart stay
dependent independent
depersonalize personalize
deposit withdraw
depress elate
depression elation
deprive enrich
desirable undesirable
despair hope
destroyed preserved
determinate indeterminate
developed undeveloped
differ equal
difference sameness
different same
differentiate integrate
differentiated undifferentiated
difficult easy
difficulty ease
diligent negligent
direct indirect
direct inverse
directly indirectly
disable enable
disabling enabling
discharge enlist
discourage encourage
disengage engage
dishonest honest
dishonor honor
disintegrate integrate
dislike like
dislike liking
dislodge lodge
disloyalty loyalty
disobedience obedience
disobedient obedient
disobey obey
disorder order
disordered ordered
disorderly orderly
disorganized organized
displeased pleased
disproportionate proportionate
disprove prove
disqualify qualify
disrepute repute
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distinct indistinct
distinguishable indistinguishable
distrust trust
divest invest
divide multiply
divide unite
divided united
docile stubborn
domestic foreign
dominant subordinate
domineering submissive
double single
dove hawk
down up
downgrade upgrade
downstairs upstairs
downstream upstream
downward upward
dramatic lyric
dress undress
driver nondriver
dry sweet
dry wet
dryness wetness
due undue
dull lively
dull sharp
dull sharpen
early late
early middle
east west
eastern western
easy uneasy
effectively ineffectively
eligible ineligible
empirical theoretical
empirically theoretically
employed unemployed
employee employer
employment unemployment
emptiness fullness
empty fill
empty full
end middle
enforce exempt
enjoy suffer
enthusiastic unenthusiastic
equality inequality
equally unequally
equivalence nonequivalence
erase record
even odd
even uneven
ever never
evil good
exclude include
exclusive inclusive
existent nonexistent
expected unexpected
experience inexperience
experienced inexperienced
explicit implicit
export import
expressible inexpressible
extensive intensive
exterior interior
external internal
extinguish ignite
extraordinary ordinary
fail manage
fail pass
fail succeed
failure success
fair foul
fair unfair
faithful unfaithful
fall rise
falling rising
false true
falsity truth
familiar strange
familiar unfamiliar
fancy plain
far near
fast slow
fasten unfasten
fastened unfastened
fat thin
father mother
favorable unfavorable
feed starve
female male
feminine masculine
femininity masculinity
few many
fewer more
fidelity infidelity
figurative literal
figuratively literally
figure ground
find lose
finish start
finite infinite
fire hire
first last
first second
fit unfit
fixed unfixed
flat natural
flat sharp
flatten sharpen
flexible inflexible
float sink
foe friend
fold unfold
follow precede
follower leader
following leading
folly wisdom
foolish wise
foot head
forbid permit
forceful forceless
foreign native
forget mind
forget remember
formal informal
formalism imitation
formally informally
former latter
fortunate unfortunate
fortunately unfortunately
forward reverse
found lost
fractional whole
frail robust
free obstruct
frequent infrequent
fresh preserved
fresh salty
fresh stale
friendly hostile
frivolous serious
front rear
frozen unfrozen
full thin
functional nonfunctional
functional organic
future past
future present
gain loss
gain reduce
gaseous liquid
gaseous solid
gather spread
general local
general particular
general specific
generalist specialist
generalize specify
generally specifically
geographic magnetic
give take
glad sad
glorious inglorious
gradual steep
gradual sudden
grateful ungrateful
gratitude ingratitude
greater lesser
green ripe
gross net
guilt innocence
guilty innocent
hairless hairy
half whole
happily sadly
happiness sadness
happiness unhappiness
happy unhappy
hard soft
harden soften
hardened soft
hate love
have lack
have miss
head rear
head tail
headed headless
healthy unhealthy
heavily lightly
heavy light
here there
hesitantly unhesitatingly
heterogeneous homogeneous
heterozygous homozygous
hide show
high low
hit miss
hitch unhitch
hollow solid
hollowness solidity
hopeful hopeless
hopefully hopelessly
horizontal inclined
horizontal vertical
hospitable inhospitable
host parasite
humane inhumane
humble proud
humility pride
hungry thirsty
hurried unhurried
hurriedly unhurriedly
husband wife
hydrophilic hydrophobic
idle run
idle work
ignore know
ignore notice
ill well
illegal legal
illegitimacy legitimacy
illegitimate legitimate
illiterate literate
immaterial material
immature mature
immobility mobility
immoral moral
immortal mortal
immortality mortality
impaired unimpaired
impartial partial
impatience patience
impatient patient
impatiently patiently
imperfect perfect
imperfectly perfectly
impersonal personal
important unimportant
impossible possible
impotency potency
impotent potent
impractical practical
imprecise precise
impressive unimpressive
improbable probable
improperly properly
impropriety propriety
improved unimproved
impurity purity
inclined vertical
incoming outgoing
indoor outdoor
indoors outdoors
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inflow outflow
injustice justice
inner outer
inorganic organic
insane sane
insanity sanity
insensitive sensitive
inside outside
insignificance significance
insignificant significant
insignificantly significantly
insoluble soluble
instability stability
instrumental vocal
insubstantial substantial
insufficient sufficient
insufficiently sufficiently
integrated segregated
intelligence stupidity
intelligent unintelligent
intended unintended
intense mild
intentionally unintentionally
interdepartmental intradepartmental
interference noninterference
international national
intolerance tolerance
invalidate validate
invariable variable
invisible visible
involuntary voluntary
involved uninvolved
invulnerability vulnerability
invulnerable vulnerable
inward outward
inwardly outwardly
ionic nonionic
irrational rational
irrationally rationally
irregular regular
irregularity regularity
irregularly regularly
irrelevant relevant
irresolute resolute
irresponsibility responsibility
irresponsible responsible
irreversible reversible
irritate soothe
issue recall
joint separate
joy sorrow
junior senior
just unjust
keep lose
kind unkind
king queen
known unknown
large small
lash unlash
late middle
lean rich
least most
left right
lengthen shorten
less more
let prevent
level raise
lie sit
lie stand
like unlike
likely unlikely
limited unlimited
linear planar
lined unlined
linger rush
linguistic nonlinguistic
liquid solid
little much
live recorded
loaded unloaded
loading unloading
local national
location studio
lock unlock
long short
loose tight
loosen stiffen
lose profit
lose win
loser winner
lost saved
loud soft
loudly softly
lower raise
lowered raised
luckily unluckily
lucky unlucky
major minor
majority minority
man woman
married unmarried
mask unmask
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
merciful merciless
metallic nonmetallic
mistrust trust
misused used
move stay
moving still
multilateral unilateral
multiple single
nadir zenith
naive sophisticated
narrow wide
narrow widen
nasty nice
natural sharp
natural supernatural
natural unnatural
necessarily unnecessarily
necessary unnecessary
negative neutral
negative positive
nephew niece
neutral positive
new old
new worn
no some
no yes
noisily quietly
noisy quiet
nominal real
nonparticulate particulate
nonpolitical political
nonresident resident
nonspecific specific
nonvolatile volatile
north south
northern southern
numerical verbal
objective subjective
oblique parallel
obscurity prominence
obverse reverse
occupied unoccupied
off on
official unofficial
offshore onshore
often rarely
old young
oleophilic oleophobic
open shut
opposed unopposed
optimism pessimism
optimistic pessimistic
orthodox unorthodox
other same
out safe
overachievement underachievement
overestimate underestimate
overhead subsurface
overhead surface
pack unpack
paid unpaid
pain pleasure
painful painless
partly wholly
passing running
past present
patriotic unpatriotic
paved unpaved
peace war
penalty reward
permanently temporarily
pleasant unpleasant
pleasantly unpleasantly
poor rich
popular unpopular
porosity solidity
postwar prewar
poverty wealth
powerful powerless
precede succeed
preceding succeeding
precocious retarded
predictable unpredictable
preparation resolution
prepared unprepared
primarily secondarily
primary secondary
private public
privately publicly
privileged underprivileged
profane sacred
profound superficial
profundity superficiality
proximate ultimate
published unpublished
pull push
purge rehabilitate
qualified unqualified
qualitative quantitative
quickly slowly
ready unready
real unreal
realistic unrealistic
realistically unrealistically
reality unreality
reassure worry
reconstructed unreconstructed
related unrelated
reliable unreliable
resist surrender
restricted unrestricted
ride walk
right wrong
right wrongly
rise set
rough smooth
roughen smooth
roughness smoothness
round square
running standing
rural urban
satisfactory unsatisfactory
saturated unsaturated
scientific unscientific
scramble unscramble
seated standing
selfish unselfish
selfishness unselfishness
separation union
settled unsettled
sharpen soften
sharpness softness
shaven unshaven
short tall
shout whisper
shrink stretch
side top
signed unsigned
silence sound
sink source
sit stand
sleep wake
smart stupid
smilingly unsmilingly
solved unsolved
sour sweet
sparkling still
spoken written
stable unstable
stained unstained
stand yield
start stop
steadily unsteadily
stifle stimulate
strength weakness
strengthen weaken
stressed unstressed
strong weak
strongly weakly
structured unstructured
subsurface surface
successful unsuccessful
succumb survive
suitably unsuitably
sympathetic unsympathetic
tame wild
tender tough
thematic unthematic
thick thin
thicken thin
thickly thinly
thickness thinness
thoughtful thoughtless
thrifty wasteful
tie untie
unusual usual
unveil veil
unwelcome welcome
unwilling willing
unwillingness willingness
unwind wind
unwire wire
unwittingly wittingly
unworthy worthy
unwritten written
useful useless
usefulness uselessness
valuable worthless
vernal wintry
wane wax
waning waxing
worth worthlessness
`;

/** Words that are often verbs. */
export const verbs = `
abandon abet abhor abide abolish abound abridge abrogate absorb abstain abstract abuse accede accelerate accentuate accept acclaim acclimatize accommodate accompany accomplish accord accost accredit accrue acculturate accumulate accuse accustom ache achieve acknowledge acquaint acquiesce acquire acquit act activate actuate adapt add address adhere adjoin adjourn adjust administer admire admit admix admonish adopt adore adorn adsorb advance advertise advise advocate aerosolize affect affirm affix afford affront agglomerate aggravate agitate agree aid aim alarm alert alienate alight align allege alleviate allocate allot allow alphabetize alter alternate amass amaze amble ambush amend amplify amputate amuse analyse analyze anchor animate animize annihilate announce annoy answer antagonise antagonize anticipate apologize appeal appear appease append applaud apply appoint apportion appraise appreciate apprehend approach appropriate approve approximate arbitrate arch archaize argue arise arouse arraign arrange arrest arrive arrogate articulate ascend ascertain ascribe ask aspire assail assault assay assemble assent assert assess assign assimilate assist associate assume assure astonish astound atone attach attack attain attempt attend attest attract attribute attune audit audition augment augur authenticate authorize automate avail avenge average avert avoid await awake awaken awe babble backstitch badger baffle bait bake balance balk balkanize ban bandy bang banish bankrupt banter baptize bar barbecue bare bargain barge barricade base bask baste bat bathe batter bawl be beam bear beat beautify beckon become bedamn befall befit befog befriend befuddle beg beget begin beguile behave behead behold behoove belabor belch belie believe bellow belong bemoan bench bend benefit berate beseech beset besiege besmirch bespeak bestow bet bethink betray bevel bewail beware bewilder bewitch bicker bid bide bilk billow bind birdie bite blab blacken blame blanch blare blaspheme blast blaze bleach bleat bleed blend bless blight blink blister block bloom blossom blow blubber blunder blunt blur blurt blush bluster boast bob bode bog bogey boggle boil bolster bolt bomb boo boom boomerang boost border bore borrow bother bounce bound bow boycott brace brag braid brandish breach break breathe breed bribe bridge brighten bring bristle broadcast broaden broil brood brook browbeat bruise bruit brush bubble buck buckle bud budge budget buff buffer buffet bug build bulge bulk bulletin bullshit bum bump bunch bundle bunker burgeon burn burrow burst bury bushwhack bust bustle butcher butt buy buzz bypass cable cackle calcify calculate calibrate call calm calumniate camouflage campaign can cancel canonize canter canvass caper capitalize capitulate captivate capture care careen caress caricature carry carve cascade cast castigate catalogue catapult catch catechize categorize cater caucus cause caution cavort caw cease celebrate cement centralize centrifuge cerebrate certify chafe chaff challenge chandelle change chant characterize charge charm chart charter chase chat chatter cheat check cherish chew chide chill chip chirp chivy choke choose chop choreograph chortle chronicle chuck chuckle chuff chug churn cipher circle circulate circumscribe cite citrate claim clamber clamor clamp clang clank clap clarify clash clasp classify clatter claw clean cleanse clear cleave clench click climax climb clinch cling clink clip clobber clog clomp close clot clothe cluck cluster clutch coagulate coalesce coax cock coddle codify coerce coexist cohere coil coin coincide collaborate collapse collate collect colonize comb combat combine come comfort command commandeer commemorate commence commend comment commiserate commit commune communicate communize commute compare compel compensate compete compile complain complete complicate compliment comply compose compound comprehend compress comprise compromise compute con conceal concede conceive concentrate concern conciliate conclude concoct concur condemn condense condone conduct confer confess confide confine confirm confiscate conform confound confront confuse congeal congratulate congregate conjecture conjoin connect connote conquer conscript consent consider consign consist console consolidate consort conspire constitute constrict construct construe consult consume consummate contact contain contaminate contemplate contend contest continue contract contradict contrast contribute contrive control convene conventionalize converge converse convert convey convict convince convulse cook cool cooperate coordinate cope copy corral correct correlate correspond corroborate corrode corrupt cosponsor cost cough counsel count counter counteract counterattack counterbalance counterchallenge counterpoint couple cover covet cower crack crackle cradle cram crane crash crave crawl creak crease create credit creep cremate cringe cripple crisscross criticise criticize croak crochet croon cross crouch crow crowd crown crucify cruise crumble crumple crunch crush cry crystallize cube cuddle culminate cultivate curb cure curl curse curtail cushion cuss cut dab dabble dam damage damn dampen dance dangle dare darken darn dart dash daunt daydream dazzle deaden deal debilitate debut decay deceive decelerate decentralize decertify decide declaim declare decline decompose decorate decrease decree decry dedicate deduce deduct deem deepen default defeat defecate defend defer define defraud defray defrost defy degas deglycerolize degrade deign delay delegate delight delimit deliver delude delve demand demarcate demean democratize demolish demonstrate demote demur demythologize denote denounce dent deny depart depend depersonalize depict deplore deploy depose deposit deprave depress deprive deride derive descend describe desecrate desert deserve design designate desire despatch despise despoil destine destroy detach detain detect deter deteriorate determine detest detonate detract detribalize devastate develop deviate devise devote devour diagnose dial dialyze dictate die differ differentiate diffuse dig digest dignify digress dilate dilute diminish dine dip direct disable disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband disbelieve disburse discard discern discharge discipline disclose disconnect discontinue discount discourage discover discredit discriminate discuss disdain disenfranchise disengage disentangle disgrace disguise disgust dishearten dishonor dishonour disintegrate disinter dislike dislodge dismember dismiss dismount disobey disown dispatch dispel dispense disperse displace display dispose disprove dispute disqualify disregard disrobe disrupt dissect dissemble disseminate dissent dissipate dissolve dissuade distill distinguish distort distract distribute distrust disturb dive diverge divert divest divide divorce divulge do dock docket document dodge dominate domineer don donate doom double doubt dovetail downgrade doze draft drag drain dramatize drape draw drawl dread dream dress dribble drift drill drink drip drive droop drop drown drowse drum dry dub duck dump dunk dupe duplicate dwarf dwell dwindle dye dynamite earn ease eat ebb echo eclipse economize eddy edify edit educate efface effectuate effloresce ejaculate eject elaborate elapse elate elect elevate elicit eliminate elongate elucidate elude elute emanate emancipate emasculate embark embarrass embed embellish embezzle embitter embody embolden emboss embrace embroider embroil emerge emigrate emit emphasize employ empower empty emulate enable enact enamel encamp encase enchant encipher enclose encompass encounter encourage encroach encrust end endanger endear endeavor endorse endow endure energize enervate enforce engage engender engrave engross engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine ensue ensure entail enter entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop envisage envision envy epitomize equal equate equilibrate equip eradicate erase erect erode err erupt escape eschew escort espouse establish esteem estimate etch eulogize europeanize evacuate evade evaluate evaporate eventuate evoke evolve exacerbate exaggerate exalt examine exasperate exceed excel except exchange excise excite exclaim exclude excommunicate excoriate excuse execute exemplify exempt exercise exert exhale exhaust exhibit exile exist exonerate exorcise expand expect expedite expel expend experience expiate expire explain explode exploit explore export expose expound express expunge extend extenuate exterminate extinguish extirpate extract extrapolate extricate extrude exude face facilitate fade fail fall falsify falter fan fancy fare fascinate fashion fasten fathom fatten favor faze fear feast feature federalize feed feel feign feint felicitate fell ferry fertilize fetch fete fidget fight file fill filter finance find finish fire fistfight fit fix fizzle flail flake flank flap flare flash flatten flatter flaunt flee flex flick flicker flinch fling flip flirt flit float flocculate flock flog flood flop flounce flounder flourish flout flow flub fluoresce flurry flush fluster flutter fly focus foil fold follow forbid force forecast foreclose forego foreknow foresee foreshorten forestall forfeit forge forget forgive forgo form formulate forsake forswear fortify foster foul found fractionate fracture frame fraternize free freeze fret frighten frizzle frogmarch frolic frost frown frustrate fry fuel fulfil fulfill fullback fulminate fumble fume funnel furl furlough furnish furrow fuse fuss gabble gain gallop gamble gape garland garner garrison gash gasp gather gauge gawk gaze gear generalize generate germinate gesticulate get geyser ghost giggle gild gird give glance glare glaze gleam glean glide glimpse glint glisten glitter gloat glom glorify glow glower glue glut glycerolize gnash gnaw go goad gobble goof gore gorge gouge govern grab graduate grant grapple grasp gratify graze grease greet grieve grill grimace grin grind grip groan groom grope grovel grow growl grumble grunt guarantee guard guess guide gull gulp gush guzzle gyrate hack haggle hail halt hammer hamper handicap handle hang hanker happen harangue harbor harden harm harness harp harrow harry harshen harvest hasten hatch hate haul haunt have hawk hazard headline heal heap hear heat heave hedge heed heft heighten heist help herald herd hesitate hibachi hibernate hide highlight hijack hike hinder hint hire hiss hit hitch hobble hock hog hoist hold holler homogenize honeymoon honor honour hook hoot hop hope hover howl huckster huddle hug hulk hum humanize humble humiliate hunch hunt hurdle hurl hurry hurt hurtle hush hustle hypnotize hypothesize identify idle idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate immerse impair impale impart impede impel imperil impersonate impinge implant implement implore imply import impose imprecate impress imprint imprison improve improvise impute inaugurate incapacitate incarnate incise incite incline inclose include incorporate increase incubate inculcate incur index indicate indict indoctrinate indorse induce induct indulge infect infer infest infiltrate inflame inflate inflect inflict influence inform infuriate ingest inhabit inherit inhibit initiate inject injure inlay innovate inquire inscribe insert insist inspect inspire instal install instigate institute institutionalize instruct insulate insult insure integrate intend intensify inter interact intercede intercept interconnect interfere interject interlace interlock internalize interpenetrate interpose interpret interrupt intersect intertwine intervene interview interweave intimate intimidate intone intrigue introduce intrude intrust inure invade invalidate inveigh invent invert invest investigate invite invoke involve iodinate irrigate irritate isolate issue italicize itch itemize jab jabber jail jam jangle jar jeer jeopardize jerk jest jet jig jilt jimmy jingle jive jockey jog joggle join joke jolt jostle judge jumble jump junk justify juxtapose keep keynote kick kidnap kill kiss knead kneel knit knock knot know label lace lacerate lack lag lam lament laminate lampoon land languish lap lapse lash latch laugh launch lavish lay layer laze lead leak lean leap learn lease leave lecture leer legislate legitimize lend lengthen lessen let levy liberalize liberate license lick lie lift lighten like limit limp linger link lionize liquidate list listen litter live load loaf loathe lob locate lock lodge log loiter look loom loop loosen loot lope lose lounge love lower lug lull lump lunge lurch lure lurk lyophilize madrigal magnetize magnify mail maintain make malinger maltreat manage mandate maneuver manifest manipulate manufacture map mar march marinate mark maroon marry marshal marvel mash mask masquerade massacre massage master mastermind match mate materialize matriculate matter mature maximize mean meander measure meddle mediate meditate meet melt memorize mend mention merchandise merge merit mesh mesmerize metabolize metamorphose mew migrate militate mill mince mingle minimize minister mirror miscalculate miscarry misconstrue misfire misgauge misinterpret misjudge mislay mislead mismanage misname misperceive misplace misquote misread misrepresent miss mistake mistrust misunderstand misuse miter mitigate mix moan mobilize mock modernize modify moisten mold molest mollify monitor monopolize moo mop mortar motivate mottle mould mount mourn move mow muck muffle mull multiply mumble murmur muse muster mutilate mutter mystify nab nag nail name narcotize narrate nasale nationalize naturalize navigate necessitate need neglect negotiate nest nestle neutralize nickname nip nod nominate notarize notch note notice notify nourish nucleate nudge nurse nurture nuzzle obey object oblige obliterate obscure observe obsess obstruct obtain occlude occupy occur offend offer officiate offsaddle offset ogle omit open operate oppose oppress ordain order organise organize orient originate ornament ossify ostracize oust outclass outdistance outdo outdraw outface outfight outgeneral outgrow outlaw outline outlive outmaneuver outmode outnumber outplay outrage outrun outsmart outstrip outweigh overburden overcome overdrive overeat overemphasize overestimate overexpose overfeed overfill overflow overhaul overhear overheat overindulge overlap overlay overload overlook overpower overproduce overreach override overrun overshadow overshoot overstep overstrain overtake overthrow overturn overwhelm overwork owe oxidise pace pacify pack package pad paddle padlock paint pall palm pamper pan panel pant pantomime parade parallel paralyze paraphrase parcel parch pardon pare park parlay parody parrot parry partake participate pass paste pat patch patrol patronize pause paw pay peck peddle peel peep peer pelt pen penalize penetrate pepper perceive perch perform perish permeate permit perpetrate perpetuate persecute persevere persist personalize personify persuade pertain perturb peruse pervade pester pet petition petrify philosophize phone photograph pick picket picnic pierce pile pilfer pillory pilot pin pinch ping pinpoint pioneer piss pitch pity pivot place plague plan plaster plat play plead please pledge plod plot plow pluck plumb plummet plunder plunge plunk ply poach point poise poison poke polarize polish poll pommel ponder pooch pop populate pore portend portray pose possess post postpone postulate pounce pour practice practise praise prance prattle pray preach prearrange precede precipitate preclude precondition predict predominate preempt preface prefer preisolate preoccupy prepare presage prescribe present preserve preside press presume presuppose pretend prevail prevent prick print prise probe proceed proclaim procrastinate procure prod produce profess proffer profit progress prohibit project prolong promise promote prompt promulgate pronounce prop propel prophesy propose proscribe prosecute prosper prostrate protect protest protrude prove provide provoke prowl pry publicize publish pucker puff pull pulsate pulse pulverize pummel pump punch punctuate puncture punish punt pupate purchase purge purify purl purloin purport purse pursue push put putt puzzle pyramid quadruple quail quake qualify quarrel quash quell quench query question quicken quickstep quip quirk quit quiver quote race rack radiate rage raid rail rain raise rake rally ram ramble range ransack rap rape ratify rationalize rattle reach react reactivate read readapt readjust reaffirm realign realize reap reappear rear rearrange reassail reassemble reassert reassign reassure reawaken rebel rebound rebuff rebuild rebuke rebut recalculate recall recapitulate recapture recede receive recess recite reckon reclaim reclassify recognize recoil recollect recommend reconcile recondition reconnoiter reconsider reconstruct reconvene reconvert recopy record recount recoup recover recreate recruit recur redden redecorate rededicate redeem redefine redirect rediscover redistribute redouble redress reduce reecho reek reel reelect reenact reenforce reestablish reevaluate reexamine refashion refer refill refinance refine reflect reform refrain refuel refurbish refuse refute regain regale regard register regret regroup regulate rehabilitate rehash rehearse reign reimburse reinforce reinstall reinstate reinterpret reissue reiterate reject rejoice rejoin relace relate relax relay relearn release relegate relent relieve relinquish relish relive reload rely relyric remain remake remand remark remarry remedy remember remind reminisce remit remodel remonstrate remount remove rename rend render renew rent reopen reorder reorganize repair repay repeal repeat repel repent rephrase replace replant replenish reply report repose represent repress reprimand reprint reproach reprobate reproduce repudiate repulse repute request require requisition reread rerun reschedule rescind rescue reseal resemble resent reserve reset resettle reshape reside resift resign resist resmudge resolve resort resound respect respond rest restate restock restore restrain restrict result resume resurrect resuspend retail retain retaliate retard retch rethink retie retire retort retrace retract retranslate retreat retrieve return reunite reuse rev revamp reveal revel reverberate revere reverence reverse revert review revile revise revitalize revive revolutionize revolve rewrite rhyme ricochet rid riddle ride ridicule riffle rig rim ring rinse rip ripen ripple rise risk ritualize rival rive rivet roam roar roast rob robe rock roleplay roll romanticize romp roost rot rotate roughen rouse rout rove rub ruffle ruin rule rumble rummage run rupture rush rust rustle sack sacrifice sadden safeguard sag sail salivate salute salvage sanction sap sashay satiate satisfy saturate saute save savor savvy saw say scab scamper scan scandalize scare scarify scatter schedule scoff scold scoot scorch score scorn scour scout scowl scramble scrap scrape scratch scrawl scream screech screen scribble scribe scrimmage scrounge scrub scrutinize scud scuff scurry scuttle seal sear search seat secede seclude secrete secularize secure see seek seem seep segregate seize select sell send sense sensitize sentimentalize separate serenade serve set settle sever sew shake shamble shape share sharpen shatter shave shed shelve shepherd shield shift shimmy shine shirk shiver shock shoot shop shorten shout shove shovel show shower shred shriek shrink shroud shrug shudder shuffle shun shut shuttle shy sicken sidestep sidle sift sigh sign signal signify silhouette simmer simplify simulate sin sing singe singsong sink sip sire sit situate sizzle skedaddle skid skim skip skirmish skirt skulk skylark slacken slam slant slap slash slate slaughter slaver sleep slice slide slime sling slink slip slit slop slot slow slug sluice slumber slump slurp smack smash smell smile smirk smite smolder smooth smother smuggle snag snap snare snarl snatch sneak sneer snicker sniff snigger snoop snore snort snow snowball snub snuggle soak soar sob socialize sock soften solace solder solicit solve soothe sorb sound sour souse sow spade span spang spare spark sparkle spatter speak spear spearhead specialize specify speculate speed spell spend spice spill spin spiral spit splash splice splinter split spoil sponge sponsor spot spotlight spout sprain sprawl spray spread spring sprinkle sprint sprout spur spurn sputter spy squall squash squat squawk squeak squeal squeeze squelch squint squirm squirt stab stabilize stack stagger stain stake stalk stall stammer stamp stampede stand standardize stare start startle starve state stay steady steal steam steep steer stem step sterilize stick stiffen stifle stimulate sting stink stipulate stir stitch stoke stomp stoop stop store storm stow straddle strafe straggle straighten strain strand strangle strap stratify stray streak stream strengthen stress stretch strew strike strip strive stroke stroll strop struggle strum strut stud study stuff stumble stun stunt stutter sub subcontract subdue subject subjugate submerge submit subpoena subscribe subside subsidize subsist substantiate substitute subtend subtitle subtract subvert succeed succumb suck sue suffer suffice suffocate suffuse suggest suit sulphur summarize summate summon sunder superimpose superintend supersede supervise supplant supplement supplicate supply support suppose suppress surfeit surge surmise surmount surpass surprise surrender surround survey survive suspect suspend sustain swab swagger swallow swamp swan swap swarm swathe sway swear sweat sweep swell swerve swim swindle swing swipe swirl swish switch swivel swoon swoop symbolize sympathize synchronize synthesise synthesize systematize tabulate tack tackle tag tailor take talk tame tamper tantalize tap taper tarnish tarry taste tat taunt tax taxi teach tear tease teem teeter telegraph telephone telescope televise tell tempt tend term terminate terrify terrorize test testify tether thank thaw theorize thicken think thrash thread threaten thresh thrill thrive throb throng throttle throw thrust thud thumb thump thwart tick tie tighten tilt tingle tinker tinkle tint tip tiptoe tire titter toast toil tolerate toll topple torment torture toss total totter touch tour tower trace track trade trail train tramp trample transact transcend transcribe transfer transfix transform transgress translate transmit transmute transpirate transplant transport transpose trap travel traverse tread treat tremble trespass trickle trigger trim triple trot trudge trumpet trundle trust try tuck tug tumble tunnel turn tutor tweeze twiddle twig twine twinkle twirl twist twitch typify unclasp uncork uncover uncurl underestimate underlie underline undermine underpin underrate underscore understand understate undertake underwrite undo undress undulate unearth unfasten unfold unhitch unify unite universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire update upgrade uphold upholster uplift upraise uproot upset urbanize urge use usher usurp utilize utter vacate validate vanish vanquish vary veer veil venerate vent ventilate venture verify vest veto vex vibrate victimize vie view vindicate violate visit visualize vivify vocalize volunteer vomit vote vouch vouchsafe vow wad wade waft wag waggle wail wait waive wake walk wallop wallow wander wane wangle want warble warn warp warrant wash waste watch wave waver wax waylay weaken wean wear weatherstrip weave wed wedge weep weigh welcome weld wend whack wheedle wheel wheeze whet whimper whine whinny whip whir whirl whisk whisper whistle whiten whiz whoop widen wield wiggle wilt win wince wink winnow wipe wire wisecrack wish withdraw wither withhold withstand witness wobble wonder woo woolgather work worry worsen worship wrack wrangle wrap wreak wreathe wreck wrench wrestle wriggle wring wrinkle write writhe yank yap yawn yearn yell yelp yield zigzag zip zoom
`;
