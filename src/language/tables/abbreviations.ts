/** Abbreviations that always lead on to a name or a number: a full stop after one never ends a sentence. */
const leading =
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Adm Col Maj Capt Cmdr Lt Sgt Cpl Pvt Brig Sen Rep Reps Sens Gov Pres Sec Amb Rev Fr Msgr Hon Supt Insp St Ste Mt Ft Sr Sra Srta Hr Fr Dña Dra Dras Sres Ing Lic Arq Gral Cnel Mons Av Avda Urb Psje Ctra Pdte Pdta núm núms pág págs aprox EE FF vs v viz cf ca approx dept fig figs eq eqs no nos nr vol vols pp para paras ch art arts bzw z.B d.h u.a e.g i.e eds op lit trans ibid';

/** Abbreviations that may stand at the end of a sentence as well. */
const trailing =
  'U.S U.S.A U.K U.N E.U D.C L.A N.Y U.S.S.R a.m p.m A.M P.M B.C A.D B.C.E C.E Inc Ltd Co Corp Cos Bros LLC plc S.A N.V Jr Sr Esq Ph.D M.D B.A M.A et al etc ed Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd dist est c p pt usw EE.UU Ud Uds';

const leads = new Set(leading.toLowerCase().split(' '));
const trails = new Set(trailing.toLowerCase().split(' '));

/** Words with a capital that open a sentence and seldom a name: after `U.S.` or an initial they mean that a new sentence begins. */
const openers = new Set(
  'a an the this that these those it its he his she her hers they their them we our i my you your in on at by for from to of with as if when while where after before since during under over although though because but and or so yet however moreover meanwhile also there here then thus what who why how which both some many most all each no not nor one two three today yesterday according officials another other such more critics instead despite'.split(
    ' ',
  ),
);

const lastWord = /(?:^|[\s([{"'“‘«„—–-])((?:\p{L}\.)*\p{L}+)\.$/u;
const firstWord = /^[^\p{L}\p{N}]*(\p{L}+)?/u;

/**
 * Whether the full stop that ends `before` belongs to an abbreviation or an initial, so that `after` goes on with the
 * same sentence. Both are trimmed.
 */
export function isAbbreviationEnd(before: string, after: string): boolean {
  // "N.° 45", "1.º"
  if (/^[°º]/.test(after)) return true;
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return /(?<!\d)\d{1,2}\.$/.test(before) && isMonth(after);
  const lower = word.toLowerCase();
  if (leads.has(lower)) return lower === 'no' ? /^\d/.test(after) : true;
  const next = firstWord.exec(after)?.[1]?.toLowerCase();
  const isInitial = /^\p{Lu}$/u.test(word);
  if (!isInitial && !trails.has(lower) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return next === undefined ? /^\d/.test(after) : !openers.has(next);
}

/** German and Danish put a full stop after the day: `am 3. Mai`. */
function isMonth(after: string): boolean {
  return /^(?:jan|feb|märz|marts|apr|mai|maj|jun|jul|aug|sep|okt|nov|dez|dec)/i.test(after);
}
