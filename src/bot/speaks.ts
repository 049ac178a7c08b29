import type { Interaction } from '../chat/interaction.ts';
import { isDirect } from '../chat/interaction.ts';
import { type Language, spokenLanguage, usualLanguage } from '../chat/language.ts';
import { languageOf } from '../language/which-language.ts';
import { type Words, wordsOf } from '../reply/words/words.ts';

/** The words in which something is said: to the asker alone or to all, and in the language of what was typed where that is known. */
export type Speaks = (isPrivate: boolean, typed?: Language | null) => Words;

/** What of an interaction its person typed in their own words. */
function typedIn(interaction: Interaction): string {
  if (interaction.kind === 'message') return interaction.text;
  if (interaction.kind === 'action') return '';
  const { question, claim, draft } = interaction.args;
  return [question, claim, draft].filter((each) => typeof each === 'string').join(' ');
}

/**
 * Whoever asks in a language is answered in it. Else what one person sees is in that person's language, and what all see in
 * that of the place; where neither is known, in English.
 */
export function speaksTo(interaction: Interaction): Speaks {
  const { place, person, sharedLocale } = interaction;
  const asked = spokenLanguage(languageOf(typedIn(interaction)));
  const own = spokenLanguage(person.locale);
  const shared = spokenLanguage(sharedLocale);
  return (isPrivate, typed = null) => {
    const isOwn = isPrivate || isDirect(place);
    const usual = isOwn ? (own ?? shared) : (shared ?? own);
    const language = typed ?? (asked === usualLanguage ? null : asked) ?? usual ?? usualLanguage;
    return wordsOf(language, place.platform);
  };
}
