import type { Cues, Definition, Hedges } from '../pack.ts';

/** What stands before a number and says how exactly it is meant. */
export const hedges: Hedges = [
  [/(?:^|[^\p{L}])(?:más de|al menos|por lo menos|como mínimo|no menos de|por encima de|superior a)\s*$/iu, 'over'],
  [/(?:^|[^\p{L}])(?:menos de|casi|hasta|como máximo|no más de|por debajo de|inferior a)\s*$/iu, 'under'],
  [/(?:^|[^\p{L}])(?:unos|unas|cerca de|alrededor de|aproximadamente|en torno a)\s*$/iu, 'about'],
];

/** By what a Spanish sentence is known to give a reason, and the like. */
export const cues: Cues = {
  hasReason:
    /(?<!\p{L})(?:porque|debido a|ya que|puesto que|a causa de|gracias a|por eso|por culpa de|por lo que|de modo que|para que|para (?:evitar|proteger|que|hacer|reducir|ayudar|permitir)|caus(?:a|ó|an|aron)|razón|razones|motivos?|se debe)(?!\p{L})/iu,
  hasDefinition:
    /(?<!\p{L})(?:es|son|era|eran|fue|fueron) (?:una?|el|la|los|las)(?!\p{L})|(?<!\p{L})(?:significa|consiste en|se llama|se conoce como|se define como)(?!\p{L})/iu,
  hasNaming:
    /(?<!\p{L})(?:llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?|apodad[oa]s?|titulad[oa]s?|se llama(?:ba)?|llamó|llaman)(?!\p{L})/iu,
  hasExample: /(?<!\p{L})(?:como|por ejemplo|entre ellos|entre ellas|incluid[oa]s?|incluye[n]?|tales como)(?!\p{L})/iu,
  hasMeans: /(?<!\p{L})(?:por|mediante|a través de|con|por medio de|gracias a)(?!\p{L})/iu,
};

/** Words that name an organisation. */
export const organisations =
  /(?<!\p{L})(?:Universidad|Colegio|Escuela|Partido|Compañía|Corporación|Tribunal|Corte|Comisión|Instituto|Asociación|Iglesia|Banco|Consejo|Comité|Agencia|Ministerio|Departamento|Ejército|Armada|Sindicato|Unión|Sociedad|Club|Oficina|Parlamento|Congreso|Senado|Grupo|Fundación|Organización|Academia|Junta|Federación|Empresa|Equipo|Cámara|Centro|Hospital|Museo|Servicio|Fiscalía|Alcaldía|Policía)/u;

/** How a sentence says what something is. */
export const definition: Definition = { article: /^(?:el|la|los|las) /i, behind: /^ (?:es|era|fue) una? / };

/** Pronouns at the beginning, and behind what joins a sentence to the one before; "esta semana" leans on nothing. */
export const leaning =
  /^(?:(?:y|pero|además|también|asimismo|sin embargo|por es[oa]|por ello|entonces|luego|después|así|aun así),? )?(?:(?:él|ell[ao]s?|est[oe]|est[ao]s|eso|es[ae]|es[ao]s|aquell?o|ambos|ambas|sus?)(?! (?:año|mes|semana|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|vez)(?!\p{L}))(?!\p{L})|(?:lo|les?) (?!\p{Ll}+(?:nte|ble|ave)(?!\p{L}))\p{Ll}+(?:ó|an|[eé]n|aron|ieron|aba|ía|a|e)(?!\p{L}))/iu;
