import type { Slash } from '../../../chat/language.ts';
import type { PostingTrouble, Trouble } from '../../../errors.ts';
import { optionName } from './commands.ts';
import { list, number } from './format.ts';

const texts: Readonly<Record<string, string>> = {
  question: 'Esa pregunta',
  claim: 'Esa afirmación',
  draft: 'Ese texto',
  message: 'Ese mensaje',
};

/** Permissions as Discord calls them in Spanish. */
const permissions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'View Channel': 'Ver canal',
    'Send Messages': 'Enviar mensajes',
  }),
);

export const troubles = (slash: Slash) => {
  const posting = (why: PostingTrouble): string => {
    switch (why.kind) {
      case 'no-member':
        return 'No soy miembro de este grupo, así que no puedo publicar aquí por mi cuenta. Usa un canal de un servidor o escríbeme un mensaje directo.';
      case 'not-installed':
        return 'No estoy instalado en este servidor, así que no puedo publicar aquí por mi cuenta. Quien administre el servidor puede agregarme.';
      case 'forum':
        return 'Esto es un foro, que admite publicaciones pero no mensajes. Usa un canal de texto.';
      case 'no-messages':
        return 'Este tipo de canal no admite mensajes. Usa un canal de texto.';
      case 'not-in-channel':
        return 'No estoy en este canal, así que no puedo publicar en él por mi cuenta. Primero invítame: /invite @Quipu.';
      case 'permission':
        return `Necesito el permiso “${permissions.get(why.permission) ?? why.permission}” en este canal. Concédelo aquí y vuelve a intentarlo.`;
    }
  };
  const trouble = (of: Trouble): string => {
    switch (of.kind) {
      case 'said':
        return of.text;
      case 'no-command':
        return `No existe el comando /${of.name}. ${slash('help')} los muestra todos.`;
      case 'verb-needed':
        return `Agrega qué hacer después de ${slash(of.command)}: ${list(of.verbs, 'or')}.`;
      case 'no-option':
        return of.options.length > 0
          ? `No existe la opción --${of.name}. Puedes usar ${list(of.options.map((each) => `--${each}`))}.`
          : `No existe la opción --${of.name}; este comando no lleva ninguna.`;
      case 'option-missing':
        return `Falta un dato: ${optionName(of.name)}.`;
      case 'value-missing':
        return `--${of.name} necesita un valor a continuación.`;
      case 'not-a-flag':
        return `--${of.name} es sí o no, no “${of.value}”.`;
      case 'not-a-day':
        return `“${optionName(of.name)}” lleva un día como 2025-05-06, no “${of.value}”.`;
      case 'not-a-choice':
        return `“${optionName(of.name)}” puede ser ${list(of.choices, 'or')}, no “${of.value}”.`;
      case 'too-much':
        return `A este comando no le sirve “${of.typed}”.`;
      case 'too-long':
        return `${texts[of.what] ?? `“${optionName(of.what)}”`} tiene ${number(of.chars)} caracteres; leo hasta ${number(of.maxChars)}. Por favor, abrevia.`;
      case 'days-swapped':
        return `No hay nada desde el ${of.since} y a la vez hasta el ${of.until}. Por favor, intercambia los dos días.`;
      case 'no-source':
        return `No hay ninguna fuente llamada “${of.name}”. ${
          of.nearest.length > 0
            ? `¿Quisiste decir ${list(of.nearest, 'or')}?`
            : `Tengo ${list(of.there)}${of.isMore ? ` y otras: ${slash('sources')} las muestra` : ''}.`
        }`;
      case 'same-source':
        return `Los dos nombres son ${of.label}. Nombra otra fuente con la cual compararla; ${slash('sources')} las muestra.`;
      case 'no-button':
        return `No hay ningún botón ${of.typed} bajo la última respuesta.`;
      case 'not-manager':
        return of.isUnknown
          ? `${slash(of.command)} es para quienes pueden administrar este canal, y no pude averiguar si tú puedes. Inténtalo de nuevo en un momento.`
          : `${slash(of.command)} es para quienes pueden administrar este canal.`;
      case 'posting':
        return posting(of.why);
      case 'no-topic':
        return `No puedo buscar “${of.typed}”. Nombra el tema con una o dos palabras, por ejemplo: migración.`;
      case 'no-hour':
        return `“${of.typed}” no es una hora del día. Escríbela como 09:00 o 17:30.`;
      case 'digests-paused':
        return `Los boletines están en pausa (${of.reason}). ${slash('digest resume')} los reanuda.`;
      case 'not-administrator':
        return `${slash(of.command)} es para quienes pueden administrar todo el servidor o espacio de trabajo.`;
      case 'needs-installation':
        return `Usa ${slash(of.command)} en un canal de tu servidor o espacio de trabajo.`;
      case 'setting-language':
        return `El idioma puede ser ${list(of.languages, 'or')}, o “usual”: el de cada lector.`;
      case 'setting-feedback':
        return 'Las valoraciones se activan con “on” o se desactivan con “off”.';
      case 'setting-limit':
        return `El límite es un número de preguntas por minuto, de 1 a ${number(of.max)}, o “usual”.`;
      case 'setting-managers':
        return `Nombra roles, grupos de usuarios o personas por sus identificadores, ${of.max} como máximo, como 1234567890123456789 o S0123ABC; o “usual”.`;
      case 'setting-channels':
        return `Nombra canales por sus identificadores, ${of.max} como máximo, como 1234567890123456789 o C0123ABC; o “all”.`;
      case 'setting-everywhere':
        return `El ajuste “${of.name}” vale para todo el servidor o espacio de trabajo. Omite “${optionName('where')}”.`;
      case 'no-setting':
        return `No existe el ajuste “${of.name}”. Estos son los que hay: ${of.there.join(', ')}.`;
      case 'settings-away':
        return 'Ahora mismo no se pueden consultar los ajustes. Inténtalo de nuevo en un momento.';
      case 'archive-away':
        return 'Ahora mismo no se puede consultar el archivo. Inténtalo de nuevo en un momento.';
      case 'collections-need-server':
        return 'Las colecciones se eligen donde el bot está siempre en marcha.';
      case 'no-collections':
        return 'Aquí no hay colecciones para elegir.';
      case 'no-collection':
        return `Aquí no se puede elegir ninguna colección “${of.name}”. Estas son las que hay: ${of.there.join(', ')}.`;
      case 'collection-name':
        return `“${of.typed}” no sirve como nombre de colección: usa letras, dígitos y guiones, como noticias.`;
      case 'none-to-add-to':
        return 'Aquí no se ve ninguna colección, así que no hay a cuál agregar.';
      case 'which-collection':
        return `Nombra la colección a la que se agrega: ${of.there.join(', ')}.`;
      case 'add-not-allowed':
        return 'Aquí no se agregan artículos desde el chat. Quien gestiona el bot puede permitirlo (ADD_IN_CHAT).';
      case 'no-link':
        return 'Da un enlace, como https://example.com/story.';
      case 'too-many-links':
        return `Se agregan ${of.max} enlaces a la vez como máximo.`;
      case 'old-button':
        return 'Este botón es de una versión anterior y ya no funciona. Por favor, vuelve a preguntar.';
      case 'unreadable-message':
        return 'Ese mensaje no tiene palabras que yo pueda leer: quizá sea una imagen, un archivo o una calcomanía. Escríbelas después del comando.';
      case 'busy':
        return 'Ahora mismo estoy respondiendo muchísimas preguntas. Por favor, vuelve a preguntar en 30 segundos.';
      case 'source-gone':
        return `Una de estas fuentes ya no está. ${slash('sources')} muestra las que hay.`;
      case 'nothing-more':
        return 'No tienen nada más en común.';
      case 'weekday-not-weekly':
        return 'Un día de la semana corresponde a un boletín semanal. Quita el día o elige “weekly”.';
      case 'no-digest-here':
        return `Este canal no tiene boletín. ${slash('digest subscribe')} lo configura; ${slash('digest preview')} muestra qué traería.`;
      case 'no-channel':
        return `Los boletines van a un canal de Discord o Slack. Aquí, ${slash('digest preview')} muestra qué traería uno.`;
      case 'private-gaps':
        return `Lo que se pregunta aquí es privado: nada de eso se cuenta ni se muestra. Usa ${slash('gaps')} en un canal.`;
      case 'private-thumb':
        return 'Lo que se responde aquí es privado: nada de eso se guarda, y tampoco las valoraciones.';
      case 'private-feedback':
        return `Lo que se responde aquí es privado, y sus valoraciones no se muestran. Usa ${slash('feedback')} en un canal.`;
      case 'quiet-here':
        return `Aquí todo lo que se escribe es para mí, así que no hay nada que callar. Usa ${slash('quiet')} en un canal.`;
    }
  };
  return {
    trouble,
    patience: (seconds: number, isPressed: boolean): string =>
      isPressed
        ? `Fueron muchos botones a la vez. Vuelve a pulsarlo en ${number(seconds)} s.`
        : `Fueron muchas preguntas a la vez. Vuelve a preguntar en ${number(seconds)} s.`,
    withheld:
      'Retuve esta respuesta: no coincidía palabra por palabra con sus artículos. Ya quedó anotado. Vuelve a preguntar en un momento.',
    failed: 'Algo salió mal de nuestro lado y ya quedó anotado. Inténtalo de nuevo en un momento.',
    undrawn: 'No se pudo mostrar la respuesta y ya quedó anotado. Inténtalo de nuevo en un momento.',
    errorId: (id: string): string => `Código del error: ${id}`,
  };
};
