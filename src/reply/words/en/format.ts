import { formatsOf } from '../../../language/formats.ts';

export const format = formatsOf('en-GB', 'en');
export const { list, number, day, count, languageName } = format;
