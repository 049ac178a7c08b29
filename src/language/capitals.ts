import { lazily } from './lazily.ts';
import { areKin } from './lexicon.ts';
import { capitals } from './tables/capitals.ts';

/** The words of countries' names by the names of their capitals. */
const landsByCity = lazily(() => {
  const lands = new Map<string, readonly string[]>();
  for (const line of capitals.trim().split('\n')) {
    const [cities = '', names = ''] = line.split('>');
    for (const city of cities.split(' ')) lands.set(city, names.split(' '));
  }
  return lands;
});

const isCapitalOf = (city: string, land: string): boolean =>
  (landsByCity().get(city) ?? []).some((name) => name === land || areKin(name, land));

/** True for a capital and its country or its people, in whatever order: "Lima" and "Peru", "Peruvian"; lower case, not stemmed. */
export const areCapitalAndCountry = (one: string, other: string): boolean =>
  isCapitalOf(one, other) || isCapitalOf(other, one);
