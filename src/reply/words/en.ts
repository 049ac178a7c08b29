import * as answers from './en/answers.ts';
import * as format from './en/format.ts';

/** Everything that is said in English, a function or a text for each thing. */
export const en = { ...format, ...answers };
