import { type Block, type Button, buttons, paragraph, type Reply, reply, text } from '../chat/reply.ts';

/** Kinds of small talk that a short word answers. */
export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'acknowledgement' | 'complaint' | 'beyond';

/** What a reply needs to know of the articles to say what can be asked. */
export interface Askable {
  readonly articles: number;
  readonly outlets: number;
  /** Questions that the articles answer. */
  readonly examples: readonly string[];
}

type Words = Readonly<Record<SmallTalk, string>> & {
  readonly from: (askable: Askable) => string;
  readonly such: string;
};

const words: Readonly<Record<'en' | 'es', Words>> = {
  en: {
    greeting: 'Hello!',
    thanks: 'You are welcome.',
    farewell: 'Goodbye! Ask again whenever you like.',
    acknowledgement: 'All right. Ask whenever you like.',
    complaint:
      'I am sorry that this did not help. I can only quote what the articles say: it often helps to name the person, the place or the thing that you mean. “Not helpful” under an answer tells those who run me.',
    beyond:
      'That is not for me: I have no opinions, give no advice and write nothing myself. I only quote what the articles say, and where sources differ I show both.',
    from: ({ articles, outlets }) =>
      `I answer questions from ${count(articles, 'article', 'articles')} of ${count(outlets, 'outlet', 'outlets')}, in their own words and with the source of every line.`,
    such: 'You could ask:',
  },
  es: {
    greeting: '¡Hola!',
    thanks: '¡De nada!',
    farewell: '¡Hasta luego! Vuelve a preguntar cuando quieras.',
    acknowledgement: 'De acuerdo. Pregunta cuando quieras.',
    complaint:
      'Siento no haber ayudado. Solo puedo citar lo que dicen los artículos: suele servir nombrar a la persona, el lugar o la cosa de que se trata. El botón “Not helpful” bajo una respuesta avisa a quienes me administran.',
    beyond:
      'Eso no me corresponde: no tengo opiniones, no doy consejos y no escribo nada por mi cuenta. Solo cito lo que dicen los artículos y, donde las fuentes difieren, muestro ambas.',
    from: ({ articles, outlets }) =>
      `Respondo preguntas a partir de ${count(articles, 'artículo', 'artículos')} de ${count(outlets, 'medio', 'medios')}, con sus propias palabras y con la fuente de cada línea.`,
    such: 'Puedes preguntar:',
  },
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The action that asks a question as if it had been typed. */
export const askAction = 'ask.say';

/** A question that a press asks. */
export const questionButton = (question: string): Button => ({
  label: question,
  action: { name: askAction, value: question },
  emphasis: 'secondary',
});

/** A short word. Who greets, or wants what is not to be had here, also learns what is. */
export function smallTalkReply(kind: SmallTalk, isSpanish: boolean, askable: Askable | null): Reply {
  const said = words[isSpanish ? 'es' : 'en'];
  if (askable === null) return reply([paragraph(text(said[kind]))]);
  return reply([paragraph(text(`${said[kind]} ${said.from(askable)}`)), ...exampleBlocks(askable, isSpanish)]);
}

/** Example questions, one press away. */
export function exampleBlocks({ examples }: Askable, isSpanish: boolean): readonly Block[] {
  if (examples.length === 0) return [];
  const quoted = examples.map((example) => `“${example}”`).join(' · ');
  return [
    paragraph(text(`${words[isSpanish ? 'es' : 'en'].such} ${quoted}`)),
    buttons(...examples.map(questionButton)),
  ];
}
