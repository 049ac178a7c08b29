/** Words that carry no subject, with and without their apostrophes. */
const listed = `
all a an the this that these those some any each every either neither both such same other another
i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it
its itself they them their theirs themselves one ones who whom whose which what when where why how
am is are was were be been being do does did doing done have has had having will would shall should can could may might
must ought let lets get gets got
us
about above across after against along among around as at because before behind below beneath beside besides between
beyond but by despite down during except for from if in inside into like near of off on onto or out outside over per
since so than then though through throughout till to toward towards under until unto up upon versus via with within
without and nor not no yes yet while whereas whether although though also too very just only even ever never there here
hence thus therefore however moreover again once further almost already still quite rather really much many more most
few less least own now please tell
im ive id ill youre youve youd youll hes shes itd itll weve wed theyre theyve theyd theyll thats theres
heres whats wheres whos whod wholl hows whens whys isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont
wouldnt cant cannot couldnt shouldnt mustnt mightnt aint eg ie etc u ur pls plz thx cuz coz gonna wanna gotta tho
`;

const stopWords: ReadonlySet<string> = new Set(listed.trim().split(/\s+/));

/** Whether a folded word is left out of index and query. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
