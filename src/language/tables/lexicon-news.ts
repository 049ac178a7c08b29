/** Words that newswriters use for one another, a line each, beyond what WordNet has. Every word stands for every other. */
export const alike = `
rise increase grow climb jump surge soar expand swell gain growth
fall drop decline decrease plunge sink shrink dip reduction
cut reduce slash lower curb trim shrink
rarely seldom
give donate provide supply grant hand gift deliver send present
get receive obtain gain accept
host hold organise organize stage
meet greet met sit
worth value estimate
need require want
say state tell note remark write comment
argue claim contend maintain insist assert
warn caution
stress emphasise emphasize underline highlight underscore focus prioritise centre concentrate
praise laud hail celebrate applaud welcome commend
strengthen deepen bolster reinforce boost enhance expand intensify
talk meeting discussion dialogue negotiation conversation
pact agreement treaty accord deal
child kid minor
troop soldier military
gang cartel
aid assistance help relief support
support sustain tied tie depend rely
destruction ruin devastation damage
cause drive spur fuel trigger prompt
come stem originate arise result
illicit illegal unlawful
helicopter chopper
urgent pressing
worsen exacerbate aggravate
fund finance bankroll pay
boss head chief leader
declare announce proclaim impose
displace uproot
put invest spend pump pour
use employ
goal aim objective
plan intend
combat fight battle counter
nation country
border frontier
commerce trade
job employment work position
partner ally
discuss address talk cover
visit trip
topple oust
deploy send dispatch station
cooperation collaboration partnership
cooperate collaborate work
tie relation relationship bond link connection
exercise drill manoeuvre train
guard patrol watch secure
accuse blame charge
pull withdraw
free release
attack assault strike raid
injure wound hurt
begin start launch open
end finish conclude stop
build construct erect
buy purchase acquire
show demonstrate reflect reveal indicate
lead head run direct govern command
join enter
arrest detain capture
flee escape leave
damage harm hurt
threat danger menace risk
threaten endanger menace
expert specialist analyst
rich wealthy
poor impoverished
crisis emergency
protest demonstration rally
vote ballot election
law legislation act
company firm corporation business
factory plant
big large huge major
important key crucial vital
quick fast rapid swift
main chief principal primary
rest remainder
prove show
weak fragile
shut close
ask request call
speak describe refer mention talk
urge press call
reject refuse decline
approve pass adopt
prevent stop block
delay postpone
reach hit attain total amount
exceed surpass top
stretch strain
resource mean
suspect allege
interest want covet
minister secretary
commit pledge promise vow
remain stay continue persist
`;
