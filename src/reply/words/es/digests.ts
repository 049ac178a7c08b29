import type { LeftOutRule } from '../../../answer/digest.ts';
import type { Slash } from '../../../chat/language.ts';
import type { Schedule } from '../../../store/subscriptions.ts';
import { count, day } from './format.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'];

function schedule({ every, weekday, at, timeZone }: Schedule): string {
  const days = {
    daily: 'todos los días',
    weekdays: 'de lunes a viernes',
    weekly: `todos los ${weekdays[(weekday ?? 1) - 1]}`,
  } as const;
  return `${days[every]} a las ${at} (${timeZone})`;
}

const on = (topic: string | null): string => (topic === null ? '' : ` sobre ${topic}`);

const leftOut: Readonly<Record<LeftOutRule, string>> = {
  'no-room': 'No cabe en una pantalla',
  'no-room-later': 'No cabe en una pantalla; vendrá con el próximo boletín',
  'nothing-quotable': 'Ninguna frase se entiende por sí sola',
  'other-topic': 'Trata de otra cosa',
};

/** What is written down in English where it is kept. */
const kept: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'nothing new': 'nada nuevo',
    'what did not fit': 'lo que no cupo',
    'no record of what was in it': 'sin registro de lo que traía',
    'paused with /digest pause': 'alguien los puso en pausa',
    'another digest of this channel is being sent': 'se está enviando otro boletín de este canal',
    'it could not be put together': 'no se pudo armar',
    'words that it quotes do not stand in their article like that': 'lo que cita ya no está así en su artículo',
    'The channel is gone.': 'El canal ya no existe.',
    'The bot is no longer in that server.': 'El bot ya no está en ese servidor.',
    'This person does not take direct messages from the bot.': 'Esta persona no recibe mensajes directos del bot.',
    'That channel takes no messages: it is a forum, a category or the like. Use a text channel.':
      'Ese canal no admite mensajes: es un foro, una categoría o algo parecido. Usa un canal de texto.',
    'The thread is archived. Open it again, or write in the channel above it.':
      'El hilo está archivado. Vuelve a abrirlo o escribe en el canal del que sale.',
    'The thread is locked. Unlock it, or write in the channel above it.':
      'El hilo está bloqueado. Desbloquéalo o escribe en el canal del que sale.',
    'The bot is not in that channel. Invite it there: /invite @Quipu.':
      'El bot no está en ese canal. Invítalo ahí: /invite @Quipu.',
    'The channel is gone, or the bot is not in it. Invite it there: /invite @Quipu.':
      'El canal ya no existe o el bot no está en él. Invítalo ahí: /invite @Quipu.',
    'The channel is archived.': 'El canal está archivado.',
    'The workspace does not let the bot post in that channel.':
      'El espacio de trabajo no deja que el bot publique en ese canal.',
    'Only some people may post in that channel, and the bot is none of them.':
      'Solo algunas personas pueden publicar en ese canal, y el bot no es una de ellas.',
    'This person is no longer in the workspace.': 'Esta persona ya no está en el espacio de trabajo.',
    'The bot is no longer installed in this workspace.': 'El bot ya no está instalado en este espacio de trabajo.',
    'Only threads may be written in that channel. Subscribe another one.':
      'En ese canal solo se escribe en hilos. Suscribe otro.',
    'The Slack app lacks the permission to post there. An administrator of the workspace can grant it.':
      'La aplicación de Slack no tiene permiso para publicar ahí. Quien administra el espacio de trabajo puede concederlo.',
    'The app was not granted access to that workspace. An administrator can grant it.':
      'La aplicación no tiene acceso a ese espacio de trabajo. Quien lo administra puede concederlo.',
    'An administrator of the workspace has suspended posting there.':
      'Quien administra el espacio de trabajo suspendió las publicaciones ahí.',
    'It was not posted.': 'No se publicó.',
    'the bot was not running at its hour, and came back too late':
      'el bot no estaba en marcha a su hora y volvió demasiado tarde',
    'the bot stopped before it was sent, and came back too late':
      'el bot se detuvo antes de enviarlo y volvió demasiado tarde',
  }),
);

const parts: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) story$/, '$1 noticia'],
  [/^(\d+) stories$/, '$1 noticias'],
  [/^(\d+) disagreement$/, '$1 desacuerdo'],
  [/^(\d+) disagreements$/, '$1 desacuerdos'],
  [/^(\d+) figure$/, '$1 cifra'],
  [/^(\d+) figures$/, '$1 cifras'],
  [/^what was asked and not found$/, 'lo que se preguntó y no se encontró'],
];

/** A list of what a digest held; as it is where it is something else, such as what a platform answered. */
function recorded(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const told = text.split(', ').map((part) => {
    const found = parts.find(([pattern]) => pattern.test(part));
    return found === undefined ? null : part.replace(found[0], found[1]);
  });
  return told.every((part) => part !== null) ? told.join(', ') : text;
}

export const digests = (slash: Slash) => ({
  digestIs: (of: Schedule, topic: string | null, isChange: boolean): string =>
    `${isChange ? 'Listo, cambiado: este' : 'Este'} canal recibe un boletín${on(topic)} ${schedule(of)}.`,
  whenEmpty: {
    line: 'Cuando no llegue nada, una línea lo dirá.',
    nothing: 'Cuando no llegue nada, no se enviará nada.',
  },
  nextOnes: 'Próximos:',
  lastOnes: 'Últimos:',
  noneDue: 'Todavía no tocaba ninguno.',
  subscribedMore: `${slash('digest preview')} muestra qué traería ahora; ${slash('digest status')}, cómo va.`,
  paused: 'En pausa:',
  pausedMore: (reason: string): string => `${reason}. ${slash('digest resume')} los reanuda.`,
  slotDelivered: (outcome: string): string => `: entregado, ${outcome}`,
  slotUnrecorded: 'sin registro de lo que traía',
  slotLate: ': entregado con retraso, ',
  slotEmpty: ': nada nuevo, así que no se envió nada',
  slotMissed: (reason: string): string => `: no se entregó, ${reason}`,
  slotMissedUnknown: 'por un motivo que no quedó registrado',
  slotOnItsWay: ': en camino',
  slotRetried: (reason: string): string => `: todavía sin entregar, ${reason}; lo intentaré de nuevo`,
  recorded,
  whichZone: '¿En qué zona horaria?',
  noZone: (typed: string): string => `“${typed}” no es una zona horaria IANA.`,
  giveZone: `Dala con su nombre IANA, como America/Lima: ${slash('digest subscribe')} timezone:America/Lima`,
  orOfThese: '¿O es una de estas? No se configura nada hasta que pulses una.',
  theChannel: (channel: string): string => `el canal ${channel}`,
  refused: (place: string, reason: string): string => `No se pudo entregar el boletín para ${place}: ${reason}`,
  refusedPaused: `Se rechazaron varios seguidos, así que sus boletines están en pausa. Cuando se resuelva, ${slash('digest resume')} los reanuda.`,
  refusedNext: `Tú suscribiste ese canal. Cuando se resuelva, el próximo boletín llegará a su hora; ${slash('digest unsubscribe')} los termina.`,
  unsubscribed: 'Este canal ya no recibirá boletines. Lo que se recordaba de ellos se borró.',
  alreadyPaused: (reason: string): string =>
    `Los boletines ya están en pausa (${reason}). ${slash('digest resume')} los reanuda.`,
  pausedNow: `En pausa. No toca ninguno hasta ${slash('digest resume')}; el primero después de eso contará lo que llegó entretanto.`,
  notPaused: `Los boletines no están en pausa. ${slash('digest status')} muestra cuándo toca el próximo.`,
  underWay: `Ya hay un boletín en camino a este canal. ${slash('digest status')} muestra cómo va.`,
  onItsWay: 'En camino: llega a este canal en menos de medio minuto.',

  nothingNew: (topic: string | null): string => `Nada nuevo${on(topic)}`,
  since: ' desde el ',
  nextDigest: 'Próximo boletín: ',
  digestOverview: (topic: string | null): string => `Lo que traen los artículos${on(topic)}`,
  digestNews: (of: {
    readonly stories: number;
    readonly disagreements: number;
    readonly hasArticles: boolean;
    readonly topic: string | null;
  }): string => {
    const parts = [
      of.stories > 0 ? count(of.stories, 'noticia nueva', 'noticias nuevas') : '',
      of.disagreements > 0 ? count(of.disagreements, 'desacuerdo') : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ') || (of.hasArticles ? 'Lo que llegó' : 'Lo que se preguntó')}${on(of.topic)}`;
  },
  noneCameIn: 'No llegó ningún artículo.',
  digestOf: (articles: number, outlets: number, first: string, last: string): string =>
    `${count(articles, 'artículo')} de ${count(outlets, 'medio')}, con fecha ${first === last ? `del ${day(first)}` : `del ${day(first)} al ${day(last)}`}.`,
  onlyNewFromNow: 'De ahora en adelante, solo lo nuevo.',
  cameIn: (articles: number, outlets: number): string =>
    `${count(articles, 'artículo nuevo', 'artículos nuevos')} de ${count(outlets, 'medio')} desde el `,
  publishedWhen: (first: string, last: string): string =>
    `, con fecha ${first === last ? `del ${day(first)}` : `del ${day(first)} al ${day(last)}`}.`,
  lateSince: ' Este boletín llega con retraso: tocaba el ',
  digestDiffers: 'En qué difieren las fuentes',
  against: 'frente a',
  newStories: 'Noticias nuevas',
  whatTheyTell: 'Lo que cuentan',
  figuresWorthKnowing: 'Cifras que vale la pena saber',
  roundedBy: 'redondeado',
  askedInVain: 'Se preguntó aquí y no está en los artículos',
  alsoInOutlets: 'También en ',
  changedSince: 'Cambió desde la última vez que se informó. ',
  notOnItsOwn: (articles: string): string => `Ninguna de sus frases se entiende por sí sola: ${articles}.`,
  didNotFit: (articles: string): string => `No cupo; vendrá con el próximo boletín: ${articles}.`,
  notShownHere: (articles: number): string =>
    `No se muestran aquí: ${count(articles, 'artículo más', 'artículos más')}. ${slash('sources')} los muestra.`,
  moreArticles: (articles: number): string => ` y ${count(articles, 'artículo más', 'artículos más')}`,
  previewNote: 'Una muestra: no se envió nada, y nada de esto cuenta como informado.',
  nothingLeftOut: 'No se dejó nada fuera.',
  leftOutTitle: 'Quedó fuera:',
  leftOut: (rule: LeftOutRule): string => leftOut[rule],
});
