/**
 * Word forms that a stemmer does not bring together, each line a base form and its others. Left out where a form is as
 * common in another sense (`found`, `left`, `saw`, `felt`, `lay`).
 */
const listed = `
man men
woman women
child children kid kids
person people ppl persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
half halves
crisis crises
basis bases
analysis analyses
thesis theses
hypothesis hypotheses
phenomenon phenomena
criterion criteria
medium media
datum data
bacterium bacteria
begin began begun
become became
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
fight fought
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
grow grew grown
hide hid hidden
hold held
keep kept
know knew known
lead led
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
rise rose risen
run ran
say said
seek sought
sell sold
send sent
shake shook shaken
shoot shot
sing sang sung
sink sank sunk
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
swim swam swum
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wear wore worn
win won
write wrote written
flee fled
feed fed
breed bred
bear bore born borne
bind bound
cling clung
dig dug
hang hung
sit sat
slay slew slain
spin spun
stick stuck
sweep swept
tear tore torn
weave wove woven
withdraw withdrew withdrawn
undergo underwent undergone
overcome overcame
oversee oversaw overseen
undertake undertook undertaken
arise arose arisen
awake awoke awoken
die died dying dies dead death deaths
high highest higher height heights
wide width
deep depth depths
strong strength
long length longest longer
big bigger biggest
large larger largest
good better best
bad worse worst
government govt gov governments
department dept depts
international intl
president prez
information info
administration admin
year yr yrs
hour hr hrs
dod pentagon
percent percentage percentages pct
`;

const bases: ReadonlyMap<string, string> = new Map(
  listed
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

const participles: ReadonlyMap<string, string> = new Map([
  ...listed
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([base = '', past = base, participle = past]): [string, string] => [base, participle]),
  ...'cut put set hit hurt let read spread'.split(' ').map((verb): [string, string] => [verb, verb]),
  ...'find found|leave left|see seen|feel felt|do done'.split('|').map((pair): [string, string] => {
    const [verb = '', participle = ''] = pair.split(' ');
    return [verb, participle];
  }),
]);

const plurals: ReadonlyMap<string, string> = new Map(
  'man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves|crisis crises|analysis analyses|fish fish|sheep sheep|cattle cattle|troops troops|police police'
    .split('|')
    .map((pair): [string, string] => {
      const [one = '', many = ''] = pair.split(' ');
      return [one, many];
    }),
);

/** A noun in its plural: "city" as "cities". */
export function pluralOf(noun: string): string {
  const listedOne = plurals.get(noun);
  if (listedOne !== undefined) return listedOne;
  if (/(?:ese|craft)$/.test(noun)) return noun;
  if (/man$/.test(noun) && !/(?:hu|ger|ro)man$/i.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The past participle of a verb in its base form: "sign" as "signed". */
export function participleOf(verb: string): string {
  const listedOne = participles.get(verb);
  if (listedOne !== undefined) return listedOne;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** The base form of an irregular one, or the word itself. */
export function baseForm(word: string): string {
  return bases.get(word) ?? word;
}
