import { formatsOf } from '../../../language/formats.ts';

export const format = formatsOf('es-419');
export const { list, number, day, count, languageName } = format;
