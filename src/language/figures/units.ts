import { type TextToken, touches } from './tokens.ts';

export const quantityKinds = ['money', 'share', 'count', 'duration', 'measure', 'ordinal'] as const;
export type QuantityKind = (typeof quantityKinds)[number];

/** What a number is a number of. `factor` turns the stated value into `unit` (two centuries into 200 years). */
export interface UnitRead {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly factor: number;
  /** Index of the last token that belongs to the unit. */
  readonly last: number;
}

const currencySigns = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['S/', 'PEN'],
  ['S/.', 'PEN'],
]);
/**
 * The names of the world's currencies in English, one and several, from the Unicode CLDR, without those that are common words; and some of old
 * and of translations. Each is a unit of its own: whose pesos they are no sentence says.
 */
const currencyNames = `
afghani/afghanis ariary/ariaries baht balboa/balboas birr/birrs boliviano/bolivianos bolívar/bolívars cedi/cedis
colón/colóns/colones crown/crowns córdoba/córdobas dalasi/dalasis denar/denari dinar/dinars dirham/dirhams
dobra/dobras drachma/drachmas dram/drams ducat/ducats escudo/escudos florin forint/forints franc/francs gourde/gourdes
guarani/guaranis guilder/guilders hryvnia/hryvnias kina koruna/korunas krona/kronor krone/kroner króna/krónur
kuna/kunas kwacha/kwachas kwanza/kwanzas kyat/kyats lari/laris lek/lekë lempira/lempiras lev/leva lilangeni/emalangeni
lira loti/lotis manat/manats metical/meticals naira/nairas nakfa/nakfas ngultrum/ngultrums ouguiya/ouguiyas
pataca/patacas paʻanga peso/pesos quetzal/quetzals rial/rials riel/riels ringgit/ringgits riyal/riyals ruble/rubles
rufiyaa/rufiyaas rupiah/rupiahs shekel/shekels shilling/shillings somoni/somonis sucre/sucres taka/takas
taler/talers thaler/thalers tugrik/tugriks vatu/vatus zloty/zlotys`;
const codes = [
  ['USD', 'usd/dollar/dollars'],
  ['EUR', 'eur/euro/euros'],
  ['GBP', 'gbp/pound/pounds'],
  ['JPY', 'yen'],
  ['CNY', 'yuan'],
  ['INR', 'rupee/rupees'],
  ['PEN', 'soles'],
] as const;
const currencyWords: ReadonlyMap<string, string> = new Map([
  ...currencyNames
    .trim()
    .split(/\s/u)
    .flatMap((names) => {
      const [unit = '', ...others] = names.split('/');
      return [unit, ...others].map((word) => [word, unit] as const);
    }),
  ...codes.flatMap(([code, names]) => names.split('/').map((word) => [word, code] as const)),
]);

/** Calendar lengths in months, clock lengths in days: the two do not convert into each other exactly. */
const durations: readonly (readonly [string, string, number])[] = [
  ['century', 'month', 1200],
  ['decade', 'month', 120],
  ['year', 'month', 12],
  ['quarter', 'month', 3],
  ['month', 'month', 1],
  ['week', 'day', 7],
  ['day', 'day', 1],
  ['hour', 'day', 1 / 24],
  ['minute', 'day', 1 / 1440],
  ['second', 'day', 1 / 86400],
];

const measures: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:kilometers?|kilometres?|km)$/, 'm', 1000],
  [/^(?:meters?|metres?)$/, 'm', 1],
  [/^(?:centimeters?|centimetres?|cm)$/, 'm', 0.01],
  [/^(?:millimeters?|millimetres?|mm)$/, 'm', 0.001],
  [/^(?:miles?)$/, 'm', 1609.344],
  [/^(?:feet|foot|ft)$/, 'm', 0.3048],
  [/^(?:hectares?)$/, 'hectare', 1],
  [/^(?:acres?)$/, 'hectare', 0.404686],
  [/^(?:tonnes?|tons?)$/, 'kg', 1000],
  [/^(?:kilograms?|kilos?|kg)$/, 'kg', 1],
  [/^(?:pounds|lbs?)$/, 'lb', 1],
  [/^(?:barrels?)$/, 'barrel', 1],
  [/^(?:megawatts?|mw)$/, 'W', 1e6],
  [/^(?:gigawatts?|gw)$/, 'W', 1e9],
];

function durationAt(tokens: readonly TextToken[], index: number): UnitRead | null {
  const word = tokens[index]?.lower ?? '';
  const singular = word === 'centuries' ? 'century' : word.replace(/s$/, '');
  const found = durations.find(([name]) => name === singular);
  return found ? { kind: 'duration', unit: found[1], factor: found[2], last: index } : null;
}

function shareAt(tokens: readonly TextToken[], index: number): UnitRead | null {
  const token = tokens[index];
  const share = (last: number, unit = '%'): UnitRead => ({ kind: 'share', unit, factor: 1, last });
  if (token?.text === '%' || token?.lower === 'percent' || token?.lower === 'pct') return share(index);
  if (token?.lower === 'per' && tokens[index + 1]?.lower === 'cent') return share(index + 1);
  if (token?.lower === 'percentage' && /^points?$/.test(tokens[index + 1]?.lower ?? '')) return share(index + 1, 'pp');
  return null;
}

/** "40 °C", "104 °F", "40 degrees Celsius"; one is not reckoned into the other. */
function degreesAt(tokens: readonly TextToken[], index: number): UnitRead | null {
  if (tokens[index]?.text !== '°' && !/^degrees?$/.test(tokens[index]?.lower ?? '')) return null;
  const scale = /^([cf])(?:elsius|ahrenheit)?$/.exec(tokens[index + 1]?.lower ?? '')?.[1];
  if (scale === undefined) return null;
  return { kind: 'measure', unit: `°${scale.toUpperCase()}`, factor: 1, last: index + 1 };
}

function measureAt(tokens: readonly TextToken[], index: number): UnitRead | null {
  const word = tokens[index]?.lower ?? '';
  const squared = word === 'square' ? 1 : 0;
  const found = measures.find(([pattern]) => pattern.test(tokens[index + squared]?.lower ?? ''));
  if (found === undefined) return null;
  const factor = squared ? found[2] ** 2 : found[2];
  return { kind: 'measure', unit: squared ? `${found[1]}²` : found[1], factor, last: index + squared };
}

/** The currency whose sign or code stands right before `tokens[first]`, with the index where it starts. */
export function currencyBefore(tokens: readonly TextToken[], first: number): { unit: string; first: number } | null {
  const sign = tokens[first - 1];
  const unit = currencySigns.get(sign?.text ?? '');
  if (unit === undefined) return null;
  const prefix = tokens[first - 2];
  const isPrefixed = touches(prefix, sign) && /^(?:us|a|c|nz|hk)$/.test(prefix?.lower ?? '');
  const named = isPrefixed && prefix?.lower !== 'us' ? `${prefix?.text.toUpperCase()}${sign?.text}` : unit;
  return { unit: named, first: isPrefixed ? first - 2 : first - 1 };
}

/** The unit that follows a number whose last token is `last`, or null when it is a bare number. */
export function unitAfter(tokens: readonly TextToken[], last: number): UnitRead | null {
  const at = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  const money = currencyWords.get(tokens[at]?.lower ?? '');
  if (money !== undefined) return { kind: 'money', unit: money, factor: 1, last: at };
  if (tokens[at]?.lower === 'us' && /^dollars?$/.test(tokens[at + 1]?.lower ?? '')) {
    return { kind: 'money', unit: 'USD', factor: 1, last: at + 1 };
  }
  return shareAt(tokens, at) ?? durationAt(tokens, at) ?? degreesAt(tokens, at) ?? measureAt(tokens, at);
}
