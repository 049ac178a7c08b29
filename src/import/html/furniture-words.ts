import { singleSpaced } from '../document/clean.ts';

/**
 * What the lines of a page's furniture say, in the languages most captures come in. Every pattern is held against a whole
 * line, in lower case, without marks at its ends; a sentence of an article is never equal to one of them.
 */
const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'u');

/** A heading over a list of links to other pages: the short lines under it go with it. */
const linkLists = whole([
  'top \\d+(?: (?:this|of the|stories|posts?|articles?|news|reads?|today|trending|videos|most).{0,25})?',
  '(?:related|popular|recent|latest|similar|featured|trending|recommended|sponsored|top|more|other|most popular)(?: \\p{L}+)? (?:posts?|articles?|stories|news|content|coverage|reading|links|topics|headlines|items|videos|searches)',
  'related|trending(?: now| today| topics)?|(?:most|top) (?:read|viewed|popular|shared|commented|watched|recent)(?: .{0,20})?',
  'recommended(?: for you)?|(?:you )?(?:may|might) also (?:like|enjoy|be interested in)|you may like|readers also (?:liked|read)',
  'more (?:from|in|on|by|about|like) .{1,40}|more like this|more to (?:read|explore)|(?:read|up|what to read|watch) next|next up|keep reading',
  "editors?['’]?s?['’]? (?:picks?|choice)|don['’]t miss|must[- ]reads?|in case you missed it|also (?:read|on .{1,30})|see also|around the web|from (?:around )?the web|from our partners|paid content|promoted(?: stories| content)?",
  '(?:table of )?contents|in this article|on this page|latest|popular now|hot topics|in this section|tags?|categories|topics|filed under|share(?: this)?|follow us|stay connected|connect with us|about (?:us|the author)|quick links|site ?map|explore',
  '(?:artículos|noticias|entradas|notas|temas) (?:relacionad[oa]s|recientes|populares|destacad[oa]s)|lo más (?:leído|visto|popular)|te puede interesar|también te puede interesar|le puede interesar|(?:las |los )?más (?:noticias|leíd[oa]s|vist[oa]s|comentad[oa]s|información)|últimas noticias|ver también|lea también|etiquetas|compart[ei]r?|síguenos',
  'articles (?:similaires|liés|récents|connexes|populaires)|les plus lus|(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|vous (?:aimerez|pourriez) aussi (?:aimer)?|dernières (?:nouvelles|actualités)|partager|étiquettes|suivez-nous',
  '(?:ähnliche|verwandte|weitere|beliebte|neueste|aktuelle|meistgelesene) (?:artikel|beiträge|themen|nachrichten|meldungen|inhalte)|meistgelesen|mehr zum thema|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|lesen sie auch|schlagwörter|teilen|folgen sie uns',
  '(?:artigos|notícias|posts|matérias) (?:relacionad[oa]s|recentes|populares)|mais lid[oa]s|leia (?:também|mais)|veja também|últimas notícias|você (?:também )?pode gostar|compartilh(?:e|ar)',
  'articoli (?:correlati|recenti|popolari|simili)|i più letti|leggi anche|potrebbe interessarti(?: anche)?|ultime notizie|condividi|seguici',
  'gerelateerde (?:artikelen|berichten)|meest gelezen|lees ook|meer nieuws|deel dit',
]);

/** Where the readers' part begins: with it everything below it. */
const commentsStart = whole([
  'leave an? (?:reply|comment)(?: cancel (?:reply|comment))?|(?:post|add|write|submit) an? (?:reply|comment)|your comment|discussion about this (?:post|article)',
  "(?:\\d+ )?(?:comments?|responses?|replies)(?: \\(?\\d+\\)?)?(?: on .{0,160})?|(?:reader|user)s?['’]? comments?|(?:view|show|see) (?:all )?(?:\\d+ )?comments",
  '(?:\\d+|one|two|three) (?:thoughts?|comments?|replies|responses) (?:on|to) .{1,160}',
  'join the (?:conversation|discussion|debate)|what do you think|have your say|comments (?:are closed|section|policy)|(?:be the )?first to comment',
  '(?:deja|dejar|deje|escribe|publica) (?:(?:un|tu|su) comentario|(?:una|tu|su) respuesta)|(?:\\d+ )?comentarios?(?: \\(?\\d+\\)?)?|cancelar respuesta',
  '(?:laisser|ajouter|poster|écrire) un commentaire|(?:\\d+ )?commentaires?(?: \\(?\\d+\\)?)?|laisser une réponse',
  '(?:schreibe?n?(?: sie)?|hinterlasse?n?(?: sie)?) (?:einen kommentar|eine antwort)|kommentar (?:schreiben|hinterlassen)|(?:\\d+ )?kommentare?(?: \\(?\\d+\\)?)?',
  '(?:deixe|deixar) (?:um comentário|uma resposta)|(?:\\d+ )?comentários?(?: \\(?\\d+\\)?)?',
  '(?:lascia|scrivi) un commento|(?:\\d+ )?commenti(?: \\(?\\d+\\)?)?|geef een reactie|(?:\\d+ )?reacties?(?: \\(?\\d+\\)?)?',
]);

/** A line of its own: it goes and nothing else does. */
const lone = whole([
  'advertis(?:e?ment|ing)(?: .{0,40})?|ads?|sponsored|promotion|story continues below(?: advertisement)?|(?:article|story) continues (?:after|below) (?:the )?(?:ad|advertisement|advert)|skip (?:ad|advertisement|to (?:main )?(?:content|navigation|footer))|remove ads|publicidad|anuncio|publicité|anzeige|werbung|publicidade|pubblicità|advertentie',
  '(?:share|tweet|pin|email|print|save|copy|like|follow|post|send|bookmark|gift|republish)(?: (?:this|it|now|on|via|to|by|the|an?|us|link|article|story|post|page|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|email|pinterest|threads|bluesky|instagram|youtube|mastodon|tumblr|full|with|friends?|and|or|&|,))*',
  '(?:compart[ei]r?|condividi|partager|teilen|deel|delen)(?: (?:en|por|vía|con|em|no|na|via|sur|par|su|auf|per|op|esta?|este|cet|noticia|nota|artículo|article|artikel|facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|correo|pinterest|threads|bluesky))+|(?:auf|per|über) (?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail) teilen',
  '(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|e-?mail|pinterest|threads|bluesky|instagram|youtube|mastodon|tumblr|messenger|tiktok|rss|google news|flipboard|copy url|copy link|link copied|print)(?:[ ,|/·•]+(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|e-?mail|pinterest|threads|bluesky|instagram|youtube|mastodon|tumblr|messenger|tiktok|rss|print))*',
  '(?:sign|log) ?(?:in|up|out|on)(?: (?:now|here|to .{1,40}|with .{1,30}|for free))?|my account|register(?: now)?|subscribe(?: (?:now|today|here|for free|to .{1,60}))?|become a (?:member|subscriber)|already (?:a (?:member|subscriber)|have an account)|support (?:us|our (?:work|journalism))|donate(?: now)?|unsubscribe(?: .{0,30})?',
  '(?:main |site |open |close |toggle )?(?:menu|navigation|search|nav)|search(?: for| the site| this site)?|home(?:page)?|close|open|back|previous|next|(?:previous|next) (?:article|post|story|page)|back to (?:top|home|main)|go to .{1,20}|scroll to top|page \\d+(?: of \\d+)?',
  '(?:read|view|see|load|show|learn|find out|discover) (?:more|all|less|full (?:story|article|bio)|the full (?:story|article))|continue reading|expand|collapse|click here(?: .{0,40})?|view (?:original|in browser|gallery)|loading',
  '(?:estimated )?(?:reading time )?(?:about )?\\d+ ?(?:min(?:ute)?s?|mins)(?: (?:read|reading|to read|listen))?|reading time:? \\d+ min(?:ute)?s?|\\d+ (?:views|shares|likes|reactions|claps|reads|followers|min de lectura|min de lecture|min lesezeit)|[\\d,.]+[km]? (?:views|shares)|listen(?: to (?:this )?(?:article|story))?|audio|text size|font size|dark mode|a\\+? ?a-?',
  'please enter (?:your|an?|the) .{1,60}|your (?:email|e-mail) address(?: will not be published)?(?:\\. required fields are marked)?|required fields are marked|save my name, email,? and website in this browser.{0,40}|you have entered an incorrect email address|(?:log|sign) in to (?:leave|post) a comment|you must be logged in .{0,40}|notify me of .{1,50}|cancel reply|post comment|submit(?: comment)?|reply|report(?: (?:this|abuse|comment))?|captcha|this site (?:uses akismet|is protected by recaptcha).{0,120}|learn how your comment data is processed|(?:name|email|e-mail|website|comment|message)(?::|\\*)*',
  '(?:accept|reject|allow|decline|manage|customi[sz]e)(?: all| only)?(?: necessary| essential| optional)?(?: cookies?| preferences| choices| settings| options)?|(?:cookie|privacy|consent) (?:settings|preferences|policy|notice|choices|policies|statement)|we (?:use|value) (?:cookies|your privacy).{0,160}|this (?:site|website) uses cookies.{0,160}|by (?:clicking|continuing|signing up|subscribing|using this).{0,80}(?:agree|consent|terms|privacy|cookies).{0,100}|got it|ok|i agree|no,? thanks?|not now|maybe later',
  '(?:sign up|subscribe|register) (?:for|to) (?:our|the|my|free)?.{0,60}(?:newsletters?|updates|alerts|briefing|mailing list|inbox)(?:.{0,80})?|newsletters?|(?:our|the) (?:daily |weekly |free )?newsletter|get (?:the|our|all|more|your|daily|weekly|breaking).{0,80}(?:inbox|newsletter|by email|email alerts)(?: .{0,40})?|(?:delivered |straight |sent )?(?:right |straight |directly )?to your inbox|(?:enter )?your e-?mail(?: address)?(?: here)?|stay (?:informed|updated|up[- ]to[- ]date|in the loop)(?: .{0,60})?|thank(?:s| you) for (?:subscribing|signing up).{0,40}|check your inbox.{0,60}|(?:recib[ea]|receb[ae]|recevez|erhalten sie|ricevi|ontvang) .{0,100}(?:(?:en tu|em seu|no seu|nella tua|dans votre|in ihrem|in je) (?:correo|e-?mail|boîte mail|boîte de réception|casella|posteingang|inbox|bandeja)|newsletter|boletín).{0,40}|suscr[ií]bete.{0,140}|inscrivez-vous.{0,140}|abonnez-vous.{0,140}|melden sie sich .{0,60}newsletter.{0,80}|newsletter (?:abonnieren|bestellen).{0,30}|assine.{0,40}newsletter.{0,20}|iscriviti.{0,140}',
  '(?:©|\\(c\\)|copyright (?:©|\\(c\\))).{0,120}|copyright \\d{4}(?:[-–]\\d{4})?(?: \\S+){0,6}|copyright \\d{4}[-–]\\d{4}\\b.{0,120}|.{0,60}all rights reserved.{0,40}|terms (?:of (?:use|service)|and conditions|& conditions)(?: .{0,40})?|privacy(?: policy)?|contact(?: us)?|advertise(?: with us)?|about|careers|faq|accessibility|imprint|impressum|datenschutz|aviso legal|mentions légales|powered by \\S{1,25}(?: \\S{1,15})?|all rights|todos los derechos reservados.{0,40}|tous droits réservés.{0,40}|alle rechte vorbehalten.{0,40}',
  '(?:have|got|do you have|know) (?:a|an|any|more) (?:story|tip|news tip|news|question|information|views?)\\b[^?]{0,60}\\? .{0,160}|get in touch(?:\\W+.{0,80}\\b(?:e-?mail|call|write|message)\\b.{0,60}| with us.{0,40})?|are you affected.{0,80}\\b(?:e-?mail|contact|get in touch|let us know|tell us)\\b.{0,80}|(?:send|e-?mail) (?:us )?your (?:tips|stories|comments|letters).{0,80}|(?:follow|like|find|join) (?:us|me) on (?:our )?(?:facebook|twitter|x|linkedin|whatsapp|telegram|youtube|instagram|tiktok|threads|bluesky|mastodon|social media)\\b.{0,60}',
  'privacy notice:.{0,240}|our standards:.{0,80}|(?:thanks|thank you) for reading\\b.{0,100}\\b(?:post|newsletter|subscribe|share it|support)\\b.{0,80}|.{2,60} is a reader[- ]supported (?:publication|newsletter).{0,200}|for immediate release|embargoed until .{4,60}|ends|(?:media|press) (?:contacts?|enquiries|inquiries)',
  '\\d{1,2}[:.h]\\d{2}(?: ?(?:[ap]\\.?m|uhr|hrs|[a-z]{2,4}))?|\\d{1,3}|\\d[\\d.,]*[km]',
  '(?:article|contenu) (?:réservé|exclusif) (?:aux|pour les) abonnés|il vous reste \\d+ ?% de (?:cet article|ce contenu).{0,120}|(?:sólo|solo|exclusivo|contenido exclusivo) para suscriptores|nur für abonnenten|(?:this|the rest of this) (?:article|story|content|post) is (?:for|only available to|reserved for|exclusive to) (?:our |paying |paid )?(?:subscribers|members)(?: only)?|subscribe (?:now )?to (?:continue|keep) reading.{0,60}|already a (?:subscriber|member)\\? .{0,40}',
  '(?:from|to|cc|bcc|reply-to): .{0,80}\\S@\\S.{0,120}',
  // what browsers print above and below a page
  'file:///\\S+(?: \\d{1,3}/\\d{1,3})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}, \\d{1,2}:\\d{2}(?:\\s?[ap]m)? .{3,160}',
  '(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in|here|by|are) .{0,200}',
  'temps de lecture ?:? ?\\d+ ?min.{0,10}|lesezeit ?:? ?\\d+ ?min.{0,10}|lectura ?:? ?\\d+ ?min.{0,10}|type your email.{0,5}|\\d+ (?:likes?|comments?|restacks?|claps?|shares?)(?:\\s*[∙·•|,]\\s*\\d+ (?:likes?|comments?|restacks?|claps?|shares?))*|jump to (?:navigation|search|content)|subscribe\\s?sign in|start writing\\s?get the app|from wikipedia, the free encyclopedia|(?:责任编辑|責任編輯|责编|编辑|編輯)[：:].{1,20}|toggle the table of contents',
  '(?:inici(?:ar?|e)|cerrar) sesión|ingresar|regístr(?:ate|ese)|registrarse|(?:seguir|continuar|sigue|siga) leyendo|le(?:er|e|a) (?:más|también)|ver (?:más|todo|todas|todos)|imprimir|enviar por (?:correo(?: electrónico)?|e-?mail)|copiar (?:el )?enlace|enlace copiado|escuchar (?:(?:el|la|este|esta) )?(?:artículo|noticia|nota)|tiempo de lectura:? \\d+ min.{0,10}|síg(?:uenos|anos) en .{1,40}|únete a (?:nuestro|nuestra|la|el) .{0,40}(?:canal|grupo|comunidad|whatsapp|telegram).{0,40}|contenido (?:patrocinado|exclusivo)|volver (?:arriba|al inicio)|ir al contenido(?: principal)?',
  '(?:comparte|sigue|síg(?:ue|a)nos|únete|apoya) (?:esta|este|la|el|a|en) .{0,30}(?:nota|noticia|artículo|google news|whatsapp|redes sociales|redes)|si te gustó (?:esta|este|la|el) .{1,40}, comp[aá]rtel[ao]|guardar(?: (?:nota|noticia|artículo))?|escuch[ae] (?:(?:el|la|este|esta) )?(?:artículo|noticia|nota)|(?:lectura|tiempo) de (?:lectura )?\\d+ min(?:utos?)?|suscr[ií]b(?:ase|anse|ete|irse).{0,100}|recib[ea] (?:las |los |nuestr[ao]s? )?.{1,60} en (?:tu|su) (?:correo|e-?mail|bandeja).{0,30}|\\(?con información de [^.]{2,40}\\)?|(?:los|las) (?:artículos de opinión|opiniones|columnas) .{0,80}no (?:reflejan?|representan?|comprometen?) .{0,100}|redacción(?: (?!del? )[\\p{L}.]+){0,3}',
  '(?:política|aviso|configuración) de (?:privacidad|cookies)|términos y condiciones(?: .{0,40})?|acept(?:ar|o)(?: todas)?(?: las)? cookies|rechazar(?: todas)?(?: las)? cookies|este sitio (?:web )?(?:usa|utiliza) cookies.{0,160}|quiénes somos|contáct(?:enos|anos|o)|libro de reclamaciones',
  'breaking(?: news)?|exclusive|premium|subscribers? only|members only|free article',
]);

/** Sections of a site, as its menu has them: furniture above the first paragraph and below the last, perhaps a heading between. */
const section = whole([
  'live|world|news|politics|business|economy|markets|sports?|opinion|technology|tech|science|health|culture|arts|entertainment|lifestyle|travel|videos?|photos?|podcasts?|weather|more|all|u\\.?s\\.?(?: news)?|americas|europe|asia|africa|edition|international|national|local|climate|environment|education|magazine|style|food|games|obituaries',
  'inicio|portada|política|economía|deportes?|mundo|opinión|cultura|sociedad|tecnología|salud|ciencia|espectáculos|internacional(?:es)?|nacional(?:es)?|regiones|policiales|judiciales|tendencias',
]);

/** A pointer to another article with its headline on the same line, or the subjects that a page is filed under. */
const pointer =
  /^(?:tagged(?: with| as)?(?:\s*:)?\s+\S|(?:writing|editing|additional reporting|compiled|photograph(?:y|s)?|photos?|graphics?|illustrations?) by \S|(?:read more|read also|also read|see also|see more|related(?: (?:article|story|post|news|coverage))?|recommended|more|don['’]t miss|must read|watch|listen|explore more|further reading|(?:previous|next|older|newer) (?:post|article|story|entry)|tags?|categor(?:y|ies)|filed under|posted in|labels?|keywords?|etiquetas?|categorías?|mots[- ]clés|schlagwörter|lea también|lee también|ver también|le puede interesar|te puede interesar|à lire (?:aussi|également)|lire aussi|lesen sie (?:auch|mehr)|mehr (?:dazu|zum thema)|auch interessant|leia (?:também|mais)|veja também|leggi anche|lees ook)\s*[:|»>→–-]\s*\S)/u;
/** A pointer is a headline; a longer line is a paragraph that happens to begin like one. */
const maxPointerChars = 200;
/** "Be the first to comment." is a label all the same. */
const minSentenceWords = 6;
/** What furniture says is short; longer lines are never held against the patterns. */
const maxFurnitureChars = 260;

/** `lone`: only the line; `links`: the short lines under it too; `comments`: everything below; `section`: only outside the text. */
export type FurnitureRole = 'lone' | 'links' | 'comments' | 'section';

/** What kind of furniture a line is, or null when it is none. */
export function furnitureRole(line: string): FurnitureRole | null {
  if (line.length > maxFurnitureChars) return null;
  const lower = singleSpaced(line.toLowerCase()).replace(/^[^\p{L}\p{N}©(]+|(?<=[\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, '');
  if (lower === '') return 'lone';
  // what takes other lines along must be a label: a sentence may begin with the same words
  const isSentence = /[.!]["”’)]*$/.test(line) && lower.split(' ').length >= minSentenceWords;
  if (!isSentence && commentsStart.test(lower)) return 'comments';
  if (!isSentence && linkLists.test(lower)) return 'links';
  if (lone.test(lower)) return 'lone';
  if (section.test(lower)) return 'section';
  return line.length <= maxPointerChars && !/[.!]$/.test(line) && pointer.test(lower) ? 'lone' : null;
}
