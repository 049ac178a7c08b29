import type { Slash } from '../../../chat/language.ts';
import { count, day, languageName, list, number } from './format.ts';

type Kept = Readonly<
  Record<'keepQuestionsDays' | 'events' | 'turns' | 'replies' | 'gaps' | 'feedback' | 'slots' | 'removed', number>
>;
type Held = Readonly<Record<'questions' | 'feedback' | 'turns' | 'remembered' | 'replies' | 'subscriptions', number>>;

const dayCount = (days: number): string => count(days, 'día');

export const house = (slash: Slash) => ({
  smallTalk: {
    greeting: '¡Hola!',
    thanks: '¡De nada!',
    farewell: '¡Hasta luego! Vuelve a preguntar cuando quieras.',
    acknowledgement: 'De acuerdo. Pregunta cuando quieras.',
    complaint:
      'Siento no haber ayudado. Solo puedo citar lo que dicen los artículos; suele servir nombrar a la persona, el lugar o la cosa de que se trata. El botón “No me sirve” bajo una respuesta avisa a quienes me administran.',
    beyond:
      'Eso no me corresponde: no tengo opiniones, no doy consejos y no escribo nada por mi cuenta. Solo cito lo que dicen los artículos y, donde las fuentes difieren, muestro ambas.',
  },
  introduction: (articles: number, outlets: number): string =>
    `Respondo preguntas a partir de ${count(articles, 'artículo')} de ${count(outlets, 'medio')} y muestro de dónde sale cada línea.`,
  aboutBot:
    'Soy Quipu, un programa y no una persona. Busco lo que preguntas en los artículos que me dieron quienes me administran y muestro, palabra por palabra y con su fuente, las frases que lo responden. Ningún modelo de lenguaje escribe mis respuestas, y no tengo opiniones.',
  aboutBotMore: `${slash('help')} muestra lo que sé hacer; ${slash('privacy')}, lo que se guarda de lo que preguntas.`,
  capabilities: `Pregunta sobre lo que dicen los artículos, con tus palabras, y sigue como con un colega: “¿y en 2022?”, “¿quién lo dice?”, “cuéntame más”. También doy panoramas (${slash('overview')}: lo último, cronología, personas, cifras, en qué coinciden las fuentes y en qué difieren), comparo dos fuentes (${slash('compare')}), contrasto una frase con los artículos (${slash('check')}) y envío un boletín (${slash('digest')}).`,
  languagesSpoken: (spoken: readonly string[], languages: readonly string[]): string =>
    `Escríbeme en ${list(spoken.map(languageName), 'or')}; respondo en el idioma en que escribes. ${languages.length === 0 ? 'Lo que cito queda en el idioma de los artículos' : `Los artículos están en ${list(languages.map(languageName))}, y lo que cito queda en sus palabras`}: no traduzco nada.`,
  languagesMore: `${slash('settings')} fija el idioma de un canal, o de todo.`,
  privacyOfTalk:
    'Solo respondo a lo que se me escribe: mensajes directos, líneas que me mencionan o me responden, y preguntas en hilos donde ya respondí. No puedo ver lo que escribes a otros en privado, y de todo lo demás no me ocupo. Las respuestas se hacen en la máquina donde corro; no se envía nada a nadie más.',
  privacyMore: `${slash('privacy')} muestra qué se guarda de lo que preguntas y por cuánto tiempo, y lo borra. ${slash('quiet')} me mantiene fuera de los hilos.`,
  capabilitiesMore: `${slash('help')} muestra todos los comandos.`,

  articleCount: (articles: number): string => count(articles, 'artículo'),
  noArticles: 'Todavía no tengo artículos.',
  noArticleOn: (topic: string): string => `No tengo ningún artículo sobre ${topic}.`,
  haveArticles: (articles: number, on: string | null, outlets: string): string =>
    `Tengo ${count(articles, 'artículo')}${on === null ? '' : ` sobre ${on}`}: ${outlets}.`,
  olderAndSources: (older: number): string =>
    `${older > 0 ? `Y ${number(older)} más antiguos. ` : ''}${slash('sources')} muestra todo lo que tengo.`,
  by: (author: string): string => `de ${author}`,
  noneDated: 'Ninguno de mis artículos dice cuándo se publicó.',
  ageOfOne: (articles: number, newest: string): string =>
    `Tengo ${count(articles, 'artículo')}, del ${day(newest)}. No sé qué pasó después.`,
  ages: (articles: number, newest: string, newestOf: string, oldest: string, oldestOf: string): string =>
    `Tengo ${count(articles, 'artículo')}. El más reciente es del ${day(newest)} (${newestOf}) y el más antiguo, del ${day(oldest)} (${oldestOf}). No sé qué pasó después.`,
  trust:
    'No califico las fuentes: muestro quién dice qué, para que tú juzgues. Estos son los tipos de textos que tengo:',
  trustMore: `${slash('compare')} compara dos de ellas; ${slash('overview')} muestra en qué difieren.`,
  whatABriefIs:
    'Un resumen es un texto breve, en palabras de Quipu, sobre lo que dice un artículo que no se puede guardar aquí. Sus frases van sin comillas, cada respuesta lo aclara y el enlace lleva al artículo. Todo lo demás se cita palabra por palabra.',
  noBriefs: 'Ninguno de mis artículos es un resumen: cada frase es del propio medio.',
  allBriefs: (articles: number): string =>
    articles === 1 ? 'Está aquí como resumen.' : 'Todos están aquí como resúmenes.',
  someBriefs: (outlets: string): string => `Están aquí como resúmenes: ${outlets}; los demás, completos.`,
  formStays:
    'No puedo dar una respuesta de otra forma: son unas pocas frases de los artículos, palabra por palabra, cada una con su fuente.',
  quotesStay: (languages: readonly string[]): string =>
    `Cito palabra por palabra y no traduzco nada: los artículos están en ${list(languages.map(languageName))}.`,

  sourcesTitle: (articles: number, outlets: number): string =>
    `${count(articles, 'artículo')} de ${count(outlets, 'medio')}`,
  publishedOn: (first: string, last: string, ageDays: number): string =>
    `Publicados ${first === last ? `el ${day(first)}` : `del ${day(first)} al ${day(last)}`}; el más reciente tiene ${dayCount(ageDays)}.`,
  andMore: (left: number): string => `y ${number(left)} más`,
  andOlder: (left: number): string => `Y ${number(left)} más antiguos.`,
  asBrief: 'como resumen de Quipu',
  alsoIn: (outlets: string): string => `también en ${outlets}`,
  nothingYet: 'Todavía no hay artículos. `quipu import` los trae.',
  stillBuilding: 'Todavía estoy leyendo los artículos: las respuestas salen de los que ya están listos.',
  problems: (problems: number): string => `${count(problems, 'problema')} por resolver, para quien administra el bot:`,
  otherProblems: (left: number): string => `Y ${count(left, 'otro')}: ejecuta quipu doctor.`,

  help: 'Pregunta con tus propias palabras. Cada línea de una respuesta es una frase de un artículo, con su fuente; donde los artículos no lo dicen, el bot lo aclara.',
  helpMore: `${slash('help')} seguido de un comando muestra sus opciones.`,
  unknownCommand: (name: string): string => `No existe el comando /${name}. Estos son los que hay:`,
  forManagers: 'Para quienes pueden administrar el canal.',
  suchAs: (examples: readonly string[]): string => `Por ejemplo: ${examples.join('   ')}`,
  needed: 'obligatorio',
  appDescription: 'Responde preguntas a partir de un conjunto de artículos y muestra sus fuentes.',
  homeTitle: 'Pregunta a los artículos',
  homeHow:
    'Escribe tu pregunta aquí, en Mensajes, o menciona al bot en un canal, con tus propias palabras: “¿Cuántos niños necesitan ayuda?” Después sigue como con un colega: “¿y en Perú?”, “¿quién lo dice?”, “¿y qué dice Newsvane?”',
  homeWhat:
    'Cada línea de una respuesta es una frase de un artículo, con su fuente y su fecha; donde los artículos no lo dicen, el bot lo aclara.',
  homeCommands: 'O usa un comando',
  agentPrompts: [
    '¿Qué hay de nuevo?',
    '¿En qué no coinciden las fuentes?',
    '¿Qué artículos tienes?',
    '¿Qué puedes hacer?',
  ],
  agentStatus: 'está leyendo los artículos…',
  onlyPart:
    'Ahora mismo no se pudo consultar una parte del archivo, así que puede haber más sobre esto. Vuelve a preguntar en un momento.',
  formCancel: 'Cancelar',
  formOpened: 'Llena el formulario, o la próxima vez escríbelo todo en una línea, por ejemplo',
  formFailed: 'Di un poco más, por ejemplo',
  formSearch: 'Escribe para buscar',
  toAskerAlone: 'Solo quien preguntó ve la respuesta.',
  closedTooSoon: 'Discord cerró esta solicitud antes de que la respuesta estuviera lista. Aquí está.',
  stillReading: 'Sigo leyendo; la respuesta aparecerá aquí.',
  couldNotAnswerThere: (channel: string, reason: string): string =>
    `Me preguntaste algo en un canal donde no puedo responder (canal ${channel}). ${reason}`,
  alreadyShared: 'Esta respuesta ya se compartió aquí.',
  forgotten:
    'Esta respuesta ya no se guarda, o un artículo que cita se quitó o cambió desde entonces. Por favor, vuelve a preguntar.',

  quietOn:
    'Silencio activado: en este canal respondo comandos y mensajes dirigidos a mí. Lo demás en los hilos lo dejo pasar.',
  quietOff:
    'Silencio desactivado: en los hilos donde ya respondí, también respondo preguntas que no me mencionan. Lo demás lo dejo pasar.',

  privacyTitle: 'Qué se guarda y por cuánto tiempo',
  kept: (days: Kept): readonly string[] => [
    days.keepQuestionsDays === 0
      ? 'Preguntas: no se guardan.'
      : `Preguntas hechas abiertamente en un canal, y si hallaron respuesta: ${dayCount(days.keepQuestionsDays)}, con un código en lugar de tu nombre.`,
    'Lo que preguntas en privado (solo para ti, en mensajes directos o de grupo, en un hilo privado): nada que se pueda leer.',
    `Los últimos intercambios de un hilo, para entender lo que sigue: ${dayCount(days.turns)}${days.keepQuestionsDays === 0 ? ', sus palabras solo en memoria' : ''}.`,
    `Palabras de preguntas hechas abiertamente en un canal que no hallaron respuesta, contadas por canal: ${dayCount(days.gaps)}.`,
    `Valoraciones de respuestas, con su motivo y un código en lugar de tu nombre: ${dayCount(days.feedback)}.`,
    `Respuestas detrás de “Mostrar más” y “Compartir”: ${dayCount(days.replies)}, selladas: solo el propio botón las abre.`,
    `Números de eventos, para no responder ninguno dos veces: ${dayCount(days.events)}.`,
    `Boletines: el canal, su hora y su tema, y quién lo suscribió, hasta ${slash('digest unsubscribe')}; cuándo se envió cada uno: ${dayCount(days.slots)}.`,
    'Cambios de ajustes: qué se cambió, quién y cuándo, hasta que se quite el bot; tu nombre en ellos, hasta que lo borres.',
    `Todo esto, después de quitar el bot del servidor o del espacio de trabajo: ${dayCount(days.removed)}.`,
  ],
  heldNow: (held: Held): string => {
    const parts = heldParts(held);
    return parts.length === 0
      ? 'Ahora mismo no se guarda nada tuyo.'
      : `Ahora mismo se guarda lo siguiente de lo tuyo: ${list(parts)}.`;
  },
  deleted: (held: Held): string => {
    const parts = heldParts(held);
    return parts.length === 0 ? 'No había nada tuyo que borrar.' : `Se borró: ${list(parts)}.`;
  },
  deleteMine: 'Borrar lo mío',
  privacyNote:
    'Los nombres se guardan como códigos que no se pueden volver a convertir en nombres. No se envía nada a nadie más: las respuestas se hacen en la máquina donde corre este bot.',
  deletedNote:
    'Los recuentos de palabras que no nombran a nadie se quedan hasta que se cumpla su plazo. La suscripción de un canal es del canal y sigue sin tu nombre; la de tus mensajes directos terminó.',

  thanksForRating: 'Gracias. Se guarda sin tu nombre.',
  whatWasWrong: 'Gracias. ¿Qué tenía de malo?',
  ratingReasons: { wrong: 'Es incorrecta', 'off-topic': 'No es lo que pregunté', incomplete: 'Falta algo' },
  ratings: (days: number): string => `Valoraciones de los últimos ${dayCount(days)}:`,
  noRatings: (days: number): string => `Nadie valoró aquí una respuesta en los últimos ${dayCount(days)}.`,
  ratingLine: (label: string, reason: string | null, times: number): string =>
    `${label}${reason === null ? '' : ` (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`}: ${number(times)}`,

  gapsTitle: 'Lo que los artículos no pudieron responder',
  noGaps: 'Aquí no se preguntó nada que los artículos no pudieran responder.',
  gapsTable: 'Palabras de preguntas sin respuesta',
  gapsColumns: ['Palabra', 'Veces', 'Última vez'],
  lastInVain: 'Preguntado en vano últimamente',
  questionsNotKept:
    'Aquí no se guardan las preguntas, solo cuántas veces aparecieron sus palabras. KEEP_QUESTIONS lo cambia.',
  questionsKept: (days: number): string =>
    `Las preguntas se guardan ${dayCount(days)}, sin el nombre de quien las hizo. Las privadas nunca se muestran.`,
});

const heldParts = (held: Held): readonly string[] =>
  [
    held.questions > 0 ? count(held.questions, 'pregunta') : '',
    held.feedback > 0 ? count(held.feedback, 'valoración', 'valoraciones') : '',
    held.turns > 0 ? count(held.turns, 'intercambio') : '',
    held.remembered > 0 ? count(held.remembered, 'intercambio en memoria', 'intercambios en memoria') : '',
    held.replies > 0 ? count(held.replies, 'respuesta detrás de un botón', 'respuestas detrás de botones') : '',
    held.subscriptions > 0 ? count(held.subscriptions, 'suscripción', 'suscripciones') : '',
  ].filter((part) => part !== '');
