import type { Slash } from '../../../chat/language.ts';
import type { Added, Change, Seen } from '../en/settings.ts';

const usual: ReadonlyMap<string, string> = new Map(
  Object.entries({
    language: 'el de cada lector',
    collections: 'todas las que se pueden ver',
    managers: 'quienes pueden administrar el canal',
    channels: 'todos los canales',
    feedback: 'activadas',
    limit: 'como lo tiene quien gestiona el bot',
  }),
);
const nothing = 'lo habitual';

/** Qué pasó con un documento. */
const outcomes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    added: 'agregado',
    'new version': 'nueva versión',
    'in full': 'ahora completo',
    'also in': 'el mismo texto en otra dirección',
    unchanged: 'sin cambios',
    folded: 'dice lo mismo que otro',
    'kept aside': 'apartado hasta que alguien decida',
    refused: 'no se agregó',
  }),
);

const seenWords = ({ seen }: Seen): string => {
  if (seen === null) return 'todas las colecciones';
  if (seen.length === 0) return 'ninguna colección';
  return `${seen.length === 1 ? 'la colección' : 'las colecciones'} ${seen.join(', ')}`;
};

/** Lo que se dice de ajustes, colecciones y artículos añadidos. */
export const settings = (slash: Slash) => ({
  settingsTable: 'Ajustes',
  settingsColumns: ['Ajuste', 'Este canal', 'En todas partes', 'Si no se ajusta nada'] as readonly string[],
  settingUsual: (name: string): string => usual.get(name) ?? '',
  settingChanged: (name: string): string => `Se cambió ${name}, y queda registrado.`,
  settingsNote: `${slash('settings set')} cambia uno; el valor “usual” lo quita. ${slash('settings history')} muestra quién cambió qué.`,
  settingsNever: 'Nunca se ajustó nada en este servidor o espacio de trabajo.',
  settingChange: ({ name, channel, isHere, before, after, person }: Change): string => {
    const where = channel === null ? 'en todas partes' : isHere ? 'en este canal' : `en el canal ${channel}`;
    const by = person === null ? 'alguien cuyo nombre se borró' : `la persona ${person}`;
    return `: ${name} ${where}, de ${before ?? nothing} a ${after ?? nothing}, por ${by}`;
  },
  collectionsSeen: (view: Seen): string =>
    `${view.isChanged ? 'Desde ahora este' : 'Este'} canal ve ${seenWords(view)}: ${view.articles} ${view.articles === 1 ? 'artículo' : 'artículos'}.`,
  collectionsEverywhere: (chosen: string | null): string =>
    `Elegido para todo el servidor o espacio de trabajo: ${chosen ?? 'nada, así que todo lo que puede ver'}`,
  collectionsHere: (chosen: string | null): string =>
    `Elegido para este canal: ${chosen ?? 'nada, así que lo que ve el servidor o espacio de trabajo'}`,
  collectionsThere: (available: readonly string[]): string =>
    available.length === 0
      ? 'No hay artículos entre los que elegir.'
      : `Para elegir: ${available.join(', ')}. De lo elegido, un canal ve lo que también ve todo el servidor o espacio de trabajo.`,
  addedNothing: 'No había nada que añadir.',
  added: ({ outcome, reason }: Added): string =>
    `: ${outcomes.get(outcome) ?? `“${outcome}”`}${reason === null ? '' : `, “${reason}”`}`,
  addedInto: (collection: string): string => `Colección: ${collection}. Lo añadido ya cuenta para las respuestas.`,
});
