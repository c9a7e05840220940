/**
 * Words by which a page speaks for itself and not for its text, by what they are about: general words of several
 * languages, none of an outlet.
 *
 *     Sign up for our newsletter      joining
 *     © All rights reserved           rights
 */
const PHRASES: readonly RegExp[] = [
  // Joining and paying.
  /\b(?:subscri\w+|newsletters?|sign(?:ing)?[ -]?up|log(?:ged)?[ -]?in|sign in|inbox|e-?mail(?:s|ed)?|members?|memberships?|donat\w+|support (?:us|our)|free trial|paywall|abonn\w+|suscr[ií]b\w+|assine|iscriviti|anmelden|registr\w+|app)\b/giu,
  // Rights, rules and notices of the site.
  /©|\b(?:copyright(?:ed)?|rights reserved|privacy|terms|cookies?|polic(?:y|ies)|disclaimer|disclosure|consent|permission|republish\w*|reproduc\w+|licen[cs]e\w*|affiliate|commission|responsib\w+ for|derechos|datenschutz|impressum|mentions légales|direitos)\b/giu,
  // Sharing and following.
  /\b(?:facebook|twitter|instagram|whatsapp|telegram|pinterest|linkedin|youtube|tiktok|reddit|follow(?: us|ing|ers)?|shar(?:e|ed|ing)|tweet(?:s|ed)?|likes?|subscribers|s[íi]guenos|siga|folgen|teilen|compart\w+|partager|condividi)\b/giu,
  // Comments and replies.
  /\b(?:comments?|commenting|comentarios?|kommentare?|commentaires?|repl(?:y|ies)|leave a|says:|wrote:|moderat\w+|your email address|required fields|post a|join the (?:conversation|discussion))\b/giu,
  // Who wrote it, told of in the third person.
  /\b(?:is an? (?:\p{L}+[ -]){0,4}(?:writer|reporter|journalist|editor|author|founder|co-founder|professor|correspondent|columnist|freelance\w*|blogger|producer|photographer|fellow|contributor|director|consultant|expert|specialist)|has (?:written|worked|been published)|(?:his|her|their) (?:work|writing|articles|book)|about the author|can be reached|graduat\w+|writes? (?:about|for)|covers|based in|contributed to)\b/giu,
  // Other texts of the page.
  /\b(?:related|read (?:more|next|also)|see also|also read|more (?:on|from|about|in)|recommended|you (?:may|might) (?:also )?(?:like|enjoy)|most (?:read|popular|viewed)|trending|latest (?:news|stories)|next (?:article|post)|previous|check out|click (?:here|to|for)|lea también|leia também|mirá también|te puede interesar|lesen sie auch|mehr zum|lire aussi|leggi anche|lees ook|läs också|czytaj|okuyun|watch(?::| now| the| live))/giu,
  // Pictures and their makers.
  /\b(?:photo(?:graph)?s?(?:\s?:| by| courtesy| credit)|image(?:s)?(?:\s?:| by| credit| courtesy| source)|picture(?:s)?(?:\s?:| by)|credits?\s?:|getty|shutterstock|pixabay|unsplash|file photo|pictured|foto(?:s)?\s?:|bild\s?:|crédit|cortesía|courtesy|via flickr|illustration by|screenshot)\b/giu,
  // Advertisements and buying.
  /\b(?:advertis\w+|sponsor\w*|promoted|buy (?:now|from|it)|shop|deals?|price|offer|coupon|amazon|purchase|publicidad|publicité|anzeige|werbung|reklama)\b/giu,
];

export const PHRASE_NAMES = "joining rights sharing comments writer others pictures selling".split(" ");

/** How many phrases of each kind stand in a text. */
export function phrasesIn(text: string): number[] {
  return PHRASES.map((phrase) => Math.min(9, text.match(phrase)?.length ?? 0));
}
