/**
 * Words by which a page speaks for itself and not for its text, by what they are about: general words of several
 * languages, none of an outlet.
 *
 *     Sign up for our newsletter      joining
 *     Most read      Read more        others
 */
const PHRASES: readonly RegExp[] = [
  // Joining and paying.
  /\b(?:subscri\w+|newsletters?|sign(?:ing)?[ -]?up|log(?:ged)?[ -]?in|sign in|inbox|e-?mail(?:s|ed)?|members?|memberships?|donat\w+|support (?:us|our)|free trial|paywall|abonn\w+|suscr[ií]b\w+|assine|iscriviti|anmelden|registr\w+|app)\b/giu,
  // Other texts of the page.
  /\b(?:related|read (?:more|next|also)|see also|also read|more (?:on|from|about|in)|recommended|you (?:may|might) (?:also )?(?:like|enjoy)|most (?:read|popular|viewed)|trending|latest (?:news|stories)|next (?:article|post)|previous|check out|click (?:here|to|for)|lea también|leia também|mirá también|te puede interesar|lesen sie auch|mehr zum|lire aussi|leggi anche|lees ook|läs också|czytaj|okuyun|watch(?::| now| the| live))/giu,
  // Pictures and their makers.
  /\b(?:photo(?:graph)?s?(?:\s?:| by| courtesy| credit)|image(?:s)?(?:\s?:| by| credit| courtesy| source)|picture(?:s)?(?:\s?:| by)|credits?\s?:|getty|shutterstock|pixabay|unsplash|file photo|pictured|foto(?:s)?\s?:|bild\s?:|crédit|cortesía|courtesy|via flickr|illustration by|screenshot)\b/giu,
  // Advertisements and buying.
  /\b(?:advertis\w+|sponsor\w*|promoted|buy (?:now|from|it)|shop|deals?|price|offer|coupon|amazon|purchase|publicidad|publicité|anzeige|werbung|reklama)\b/giu,
];

export const PHRASE_NAMES = "joining others pictures selling".split(" ");

/** How many phrases of each kind stand in a text. */
export function phrasesIn(text: string): number[] {
  return PHRASES.map((phrase) => Math.min(9, text.match(phrase)?.length ?? 0));
}
