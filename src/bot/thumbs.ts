import type { Place } from '../chat/interaction.ts';
import type { Reply } from '../chat/reply.ts';
import { UserError } from '../errors.ts';
import { thumbValues, withoutThumbs, withThumbValues } from '../reply/feedback.ts';
import type { Impatient } from '../store/impatient.ts';
import { isMark, markOf } from '../store/marks.ts';
import { type ChannelKey, openChannelOf } from '../store/places.ts';
import type { Store } from '../store/store.ts';

/** What a thumb's button carries: the answer's id, and the mark that shows that this bot gave the answer there. */
const valuePattern = /^([\w-]{16})\.([\w-]{14})$/;

/** The reply with its thumbs tied to the place where it is shown; without them where that cannot be done. */
export async function tiedThumbs(reply: Reply, place: Place, store: Store, impatient: Impatient): Promise<Reply> {
  const ids = thumbValues(reply.blocks);
  if (ids.length === 0) return reply;
  const channel = openChannelOf(place);
  const tied = channel === null ? null : await impatient(() => markedIds(ids, channel, store), null);
  const blocks =
    tied === null ? withoutThumbs(reply.blocks) : withThumbValues(reply.blocks, (id) => tied.get(id) ?? id);
  return { ...reply, blocks };
}

async function markedIds(ids: readonly string[], channel: ChannelKey, store: Store): Promise<Map<string, string>> {
  const marked = ids.map(async (id) => [id, `${id}.${await markOf(store, channel, id)}`] as const);
  return new Map(await Promise.all(marked));
}

/**
 * The id of the answer under which a thumb's button stands.
 * @throws UserError when the button is none that this bot put there.
 */
export async function answerUnder(value: string, channel: ChannelKey, store: Store): Promise<string> {
  const [, id = '', mark = ''] = valuePattern.exec(value) ?? [];
  if (id === '' || !(await isMark(store, channel, id, mark))) throw new UserError({ kind: 'old-button' });
  return id;
}
