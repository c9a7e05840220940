/**
 * What the makers of pages call the parts of a page: words in classes, ids, roles and item properties, by what they
 * speak of. General words only, in the languages that such names are given in.
 *
 *     class="post-related__list"      related, list
 */
const HINTS = {
  body: /article[-_ ]{0,2}(?:body|content|text|copy|main|inner)|(?:post|entry|story|news|page|blog|main|text|single)[-_ ]{0,2}(?:body|content|text|copy|main)|body[-_]{0,2}(?:text|content|copy)|content[-_]{0,2}(?:body|text|article)|rich-?text|prose|markdown|wysiwyg|mw-parser|post-text|fulltext|reviewbody|longtext/,
  article: /article|story|post(?!er|age)|entry|blog|news(?!letter)|artikel|noticia|nota|articulo|beitrag/,
  content: /content|main|body|text|copy|inhalt|contenido|contenu/,
  comment:
    /comment|disqus|respond|repl(?:y|ies)|discuss|livefyre|coral|kommentar|comentario|feedback|guestbook|reader-?react/,
  related:
    /relat|recommend|recirc|recs?(?:[-_ ]|$)|similar|suggest|read-?(?:more|next|also|on)|more-?(?:from|on|stor|news|post|about|link|like)|see-?also|also-?(?:on|read)|you-?m(?:ay|ight)|next-?(?:up|article|post|story)|prev(?:ious)?-|taboola|outbrain|zergnet|revcontent|onward|up-?next|further|weitere|relacionad|verwandt|mehr-|empfehl/,
  popular:
    /popular|trend|most-?(?:read|view|shar|comment)|latest|recent|top-?(?:stor|news|post|head)|headlines|breaking|ticker|featured|highlights|editors?-?(?:pick|choice)|meist|ultim|masleid/,
  teaser:
    /teaser|card|tile|item|grid|carousel|slider|slick|swiper|list|river|feed|stream|loop|promo|module|block|rail|strip|archive|listing/,
  share:
    /shar(?:e|ing)|social|addthis|addtoany|a2a|facebook|twitter|tweet|pinterest|whatsapp|linkedin|reddit|follow|teilen|compart|like-?button/,
  advert:
    /(?:^|[-_ ])ads?(?:[-_ ]|$|v|slot|box|unit|sense|wrap|container|block)|advert|sponsor|banner|dfp|gpt|commercial|affiliat|paid|shop|product|buy|purchase|cta|call-?to-?action|campaign|donat|support-?us|anzeige|werbung|publicidad|publicite|deal|store/,
  nav: /nav|menu|crumb|paginat|pager|toolbar|skip|jump|tablist|switcher|sitemap/,
  contents: /toc(?:[-_ ]|$)|table-?of-?contents|contents|outline|on-?this-?page|index/,
  header: /header|masthead|top-?bar|logo|brand|site-?title|kopf/,
  footer: /foot(?:er)?|colophon|bottom|legal|copyright|imprint|impressum|pie-?de/,
  sidebar:
    /side-?bar|sidebar|aside|rail|widget|complementary|secondary|tertiary|column-?(?:2|right|left)|right-?col|left-?col|gadget/,
  meta: /meta|info|details?|byline|posted|published|credit|source|stats|counter/,
  author: /author|byline|bio|profile|contributor|writer|vcard|autor|auteur|about-?the|staff|avatar|user/,
  date: /date|time(?!line)|publish|posted|updated|fecha|datum|timestamp/,
  tags: /tag(?:s|ged|list|cloud)?(?:[-_ ]|$)|topic|categor|keyword|label|filed|taxonomy|terms|section-?name|kicker|rubri|etiquet|schlagw/,
  caption: /caption|legend|cutline|bildunter|epigraph|imgdesc|photo-?desc/,
  picture: /figure|image|img|photo|gallery|media|picture|thumb|slideshow|video|player|audio|bild|foto|embed|lightbox/,
  newsletter:
    /newsletter|subscri|sign-?(?:up|in)|log-?in|register|paywall|premium|member|piano|regwall|offer|optin|opt-in|mailchimp|mc_embed|email|abonn|suscri/,
  overlay:
    /cookie|consent|gdpr|privacy|pop-?up|modal|overlay|dialog|notice|notif|alert|toast|disclaim|tooltip|dropdown|drawer|off-?canvas|flyout|hover|mega/,
  unseen:
    /hidden|hide|sr-only|screen-?reader|visually|invisible|print-?only|noprint|no-?print|collaps|accordion|display-?none|d-none|accessib|offscreen/,
  title: /title|headline|heading|hed(?:[-_ ]|$)|titel|titulo|titre/,
  lead: /lead|lede|standfirst|deck|dek(?:[-_ ]|$)|summary|excerpt|intro|sub-?(?:title|head|line)|abstract|descri|tagline|bajada|vorspann|chapo|entradilla/,
  form: /form|search|input|field(?:set)?|button|btn|submit|select|poll|quiz|survey|vote|rating|review|captcha/,
  quote: /quote|pullquote|cite/,
  reference: /reference|footnote|bibliograph|citation|endnote|edit-?section|infobox|navbox|catlinks|external|sources/,
  forum: /thread|forum|topic|message|question|answer|qa-|post-?\d|reply|signature/,
  code: /code|highlight|syntax|snippet|terminal|gist|console/,
  recipe: /recipe|ingredient|instruction|nutrition|rezept|receta/,
} as const;

export type Hint = keyof typeof HINTS;
export const HINT_NAMES = Object.keys(HINTS) as readonly Hint[];

/** Which of the hints a name gives, as bits in the order of HINT_NAMES. */
export function hintsIn(names: string): number {
  if (names === "") return 0;
  const known = seen.get(names);
  if (known !== undefined) return known;
  const folded = names.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase();
  let bits = 0;
  for (const [i, name] of HINT_NAMES.entries()) if (HINTS[name].test(folded)) bits |= 1 << i;
  // Pages say the same names over and over; what is remembered is bounded, and forgotten at once.
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(names, bits);
  return bits;
}

const seen = new Map<string, number>();
const MOST_SEEN = 20_000;

export function hintIn(bits: number, hint: Hint): boolean {
  return ((bits >> HINT_NAMES.indexOf(hint)) & 1) === 1;
}
