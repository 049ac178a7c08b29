import type { Interaction } from '../../chat/interaction.ts';
import type { SeenEvent } from '../../store/events.ts';
import { createArrival, delivering } from '../shared/delivered.ts';
import { editableMs, followEdit } from '../shared/edited.ts';
import type { Journal } from '../shared/journal.ts';
import { type AnswerSettings, answer, prepare, type Reach, show } from './answer.ts';
import { errorOf, isForNow, patiently } from './call.ts';
import { find, type PostSettings } from './post.ts';
import { type ChangedEvent, fromMessage, type MessageEvent } from './receive.ts';
import { changeAnswer } from './say.ts';

export interface QuestionSettings {
  readonly answering: AnswerSettings;
  readonly journal: Journal;
  /** The bot's own user id in the workspace. */
  readonly botId: string;
  readonly nowMs: () => number;
}

/** A message that may be meant for the bot. */
export interface Question {
  readonly interaction: Extract<Interaction, { kind: 'message' }>;
  readonly reach: Reach;
  /** Where it stands, so that it can be read again; nothing of what it says. */
  readonly at: string;
}

interface Place {
  readonly team: string;
  readonly channel: string;
  readonly channelType: string | null;
  readonly ts: string;
  readonly thread: string | null;
}

/** What a message asks for; null when it is not meant for the bot. */
export function questionOf(event: MessageEvent, team: string, settings: QuestionSettings): Question | null {
  const interaction = fromMessage(event, team, settings.botId, settings.nowMs(), settings.answering.isAgent);
  if (interaction === null) return null;
  const { id: key, person, place } = interaction;
  const { channel, channel_type: channelType = null, ts, thread_ts: thread = null } = event;
  return {
    interaction,
    reach: { key, response: null, isSecondHand: false, spot: { channel, thread: place.thread }, user: person.id },
    at: JSON.stringify({ team, channel, channelType, ts, thread } satisfies Place),
  };
}

/**
 * Answers a question once. Of a line that was not addressed to the bot it is known first what that is worth: only what is
 * answered is noted.
 * @param onNoted called when the question will be answered, whatever becomes of this process.
 */
export async function takeQuestion(question: Question, settings: QuestionSettings, onNoted: () => void): Promise<void> {
  const { interaction, reach, at } = question;
  const { answering, journal } = settings;
  if (interaction.isAddressed) {
    const isFirst = await journal.begin(interaction.id, at);
    onNoted();
    if (isFirst) await answerQuestion(question, settings);
    return;
  }
  onNoted();
  const arrival = createArrival();
  const page = await prepare(interaction, reach, arrival.arrived, answering);
  if (page === null || !(await journal.begin(interaction.id, at))) return;
  await delivering(journal, interaction.id, arrival, () => show(page, reach, answering), isForNow);
}

async function answerQuestion(
  { interaction, reach }: Question,
  { answering, journal }: QuestionSettings,
): Promise<void> {
  const arrival = createArrival();
  const work = () => answer(interaction, reach, arrival.arrived, answering);
  await delivering(journal, interaction.id, arrival, work, isForNow);
}

/** Has the answer to a question follow a change of its words, where that comes soon enough. */
export async function takeChange(event: ChangedEvent, team: string, settings: QuestionSettings): Promise<void> {
  const { message, previous_message, channel, channel_type } = event;
  const changed = message.edited?.ts;
  const isSame = message.text === previous_message?.text;
  if (changed === undefined || isSame || (Number(changed) - Number(message.ts)) * 1_000 > editableMs) return;
  const question = questionOf({ ...message, channel, channel_type }, team, settings);
  if (question === null) return;
  const { interaction, reach, at } = question;
  const { answering, journal } = settings;
  // what was not addressed to the bot is looked at again only where the bot answered it
  if (!interaction.isAddressed && (await journal.answerTo(interaction.id)) === null) return;
  const { id } = interaction;
  await followEdit({ id, editId: `${id}.edit.${changed}`, at }, journal, {
    answerNew: () => answerQuestion(question, settings),
    change: async (answer, { arrived }) => {
      const page = await prepare(interaction, reach, arrived, answering);
      return (
        page &&
        JSON.stringify(await changeAnswer({ page, user: reach.user, key: id }, JSON.parse(answer), answering.saying))
      );
    },
  });
}

/** Where a noted question stands. */
export const placeOf = ({ question }: Pick<SeenEvent, 'question'>): Place => JSON.parse(question ?? '') as Place;

/** Answers a question of a process that died: it is read again, and answered unless its answer is there. */
export async function answerAgain({ id, question: at }: SeenEvent, settings: QuestionSettings): Promise<void> {
  const { answering, journal } = settings;
  const place = placeOf({ question: at });
  const event = await readAgain(place, answering.saying);
  const question = event && questionOf(event, place.team, settings);
  if (!question) return journal.end(id);
  const { spot, key } = question.reach;
  const found = spot && (await find(spot, key, Number(place.ts) * 1_000, answering.saying));
  if (found) journal.end(id, JSON.stringify({ channel: place.channel, ts: found }));
  else await answerQuestion(question, settings);
}

/** The message that stands in a place; null when it is gone. */
async function readAgain(
  { channel, channelType, ts, thread }: Place,
  { client }: PostSettings,
): Promise<MessageEvent | null> {
  const query = { channel, oldest: ts, latest: ts, inclusive: true, limit: 2 };
  try {
    const read = await patiently(() =>
      thread === null ? client.conversations.history(query) : client.conversations.replies({ ...query, ts: thread }),
    );
    const messages = (read.messages ?? []) as unknown as readonly MessageEvent[];
    const found = messages.find((message) => message.ts === ts);
    return found ? { ...found, channel, ...(channelType === null ? {} : { channel_type: channelType }) } : null;
  } catch (error) {
    if (errorOf(error) === null) throw error;
    return null;
  }
}
