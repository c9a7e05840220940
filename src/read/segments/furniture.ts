import lines from "./furniture-lines.json" with { type: "json" };

/**
 * A line in, whether it belongs to the page and not to the report out: menus, buttons, advertisements, comment boxes,
 * links to other stories, newsletter boxes, legal lines, error pages.
 *
 *     Share      Skip to content      READ MORE: Envoys meet again      © 2016 Meridian News. All rights reserved.
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const folded = fold(line);
  if (folded === "") return !/[\p{L}\p{N}]/u.test(line);
  if (exact.has(folded)) return true;
  // "Share on Facebook Tweet Email Print" is nothing but buttons.
  if (line.length <= 120 && isAllButtons(folded)) return true;
  return PATTERNS.some((pattern) => pattern.test(line));
}

/** A block of the page may be long, but a paragraph of the report is rarely shaped like one. */
const LONGEST = 1_500;

const exact = new Set(lines);
const longestPhrase = Math.max(...lines.map((line) => line.split(" ").length));

/** Lower case, straight quotation marks, and without the marks, counters and arrows around the words. */
function fold(line: string): string {
  return line
    .replaceAll(/[’‘]/g, "'")
    .replaceAll("\u200b", "")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}+]+$/u, "")
    .replace(/\s\(?[\d,.]{1,9}[km]?$/u, "")
    .replace(/^[\d,.]{1,9}[km]?\s/u, "")
    .replace(/\s+/g, " ")
    .replace(/[^\p{L}\p{N}+]+$/u, "")
    .trim();
}

/** Cuts the line into known phrases, longest first. Times and counters between them are passed over. */
function isAllButtons(folded: string): boolean {
  const words = folded.split(/[\s|•·,/]+/).filter((word) => !/^[\d:.()]*$/.test(word));
  if (words.length < 2) return false;
  let at = 0;
  while (at < words.length) {
    let taken = Math.min(longestPhrase, words.length - at);
    while (taken > 0 && !exact.has(words.slice(at, at + taken).join(" "))) taken--;
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}

/** Each pattern stands under an invented line that it is for. */
const PATTERNS: readonly RegExp[] = [
  // READ MORE: Envoys meet again      Related: What is the truce about?      ALSO READ | …
  /^(?:\W{0,3})(?:read more|read also|also read|see also|read next|read this|related(?: (?:article|story|stories|coverage|news|video|links?))?|more on this|more from|more stories|watch(?: (?:live|now|more|the video|video|below))?|listen(?: (?:now|to))?|recommended|don't miss|must read|in pictures|in photos|photos|gallery|video|explainer|opinion|up next|next up|trending|editor'?s? (?:choice|picks?)|further reading|full coverage|go deeper|just watched|live updates)\s?(?:[:|»›>→–—]|\s-\s)\s?\S/iu,
  /^(?:JUST WATCHED|MUST WATCH|READ MORE|ALSO READ|READ ALSO|WATCH)\s\S/u,
  // Click here for more news.      (Click here to subscribe.)      Tap here to download the app
  /^\W?(?:click|tap|press|swipe|scroll)\s(?:here|below|above|the\s(?:link|button|image|video)|on\sthe\s(?:link|image)|for|to)\b.{0,160}$/iu,
  // CLICK HERE TO GET THE APP inside a line of capitals
  /\b(?:CLICK HERE|SIGN UP NOW|SUBSCRIBE NOW|DOWNLOAD NOW)\b/u,
  // Sign up for our daily newsletter      Subscribe to Meridian News      Get the latest news in your inbox
  /^\W?(?:please\s|to\s)?(?:sign\s(?:up|in)|subscribe|register|log\s?in|download|install)\s(?:to|for|with|now|here|today|our|the|and|below|on|via|using|or)\b.{0,220}$/iu,
  /\b(?:your\sinbox|our\s(?:free\s|daily\s|weekly\s|morning\s|email\s)*newsletters?|newsletter\ssign-?up|push\snotifications|email\salerts)\b/iu,
  // Follow us on Twitter @meridian      Like us on Facebook      Follow Ada Okoro on Twitter
  /^(?:you\scan\s)?(?:also\s)?(?:follow|like|find|join|contact|email|reach|tweet|connect\swith)\s.{1,80}\s(?:on|at|via|@)\s?(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|google|x\b|tiktok|@|\S{1,40}@)/iu,
  /^(?:follow|tweet|e-?mail)\s(?:[\p{Lu}][\p{L}.'-]*\s){1,4}@\w+/u,
  // Share on Facebook Share on Twitter      SHARE THIS ARTICLE Share Tweet Post Email
  /^share\s(?:on|this|via|with|to|by|article|story|your)\b.{0,120}$/iu,
  // 12 comments      Comments (12)      1.2k Shares      345 views      3 min read
  /^[\d,.]{1,9}\s?[km]?\s?(?:\+\s)?(?:comments?|shares?|likes?|views?|retweets?|replies|reactions?|followers?|votes?|reads?|min(?:ute)?s?\sread)\.?$/iu,
  /^(?:comments?|shares?|likes?|views?|retweets?|replies)\s?[:(]?\s?[\d,.]{1,9}\s?[km]?\)?$/iu,
  /^(?:estimated\s)?(?:reading|read|listening)\stime\s?:?\s?\d+/iu,
  // Leave a comment      There are no comments yet.      Your email address will not be published.
  /\b(?:no\scomments\syet|be\sthe\sfirst\sto\s(?:comment|share|like|know)|add\syour\scomment|post(?:ing)?\sa\scomment|leave\sa\s(?:comment|reply)|flag\sas\sinappropriate|abusive\sposts?|email\saddress\swill\snot\sbe\spublished|comments\s(?:are|have\sbeen)\s(?:closed|disabled|moderated)|comment(?:ing)?\s(?:policy|guidelines)|required\sfields\sare\smarked|moderated\sby\s|powered\sby\sdisqus|enable\sjavascript|logged\sin\sto\s(?:post|comment))\b/iu,
  // © 2016 Meridian News. All rights reserved.      Copyright 2016 Meridian Press. This material may not be published …
  /^\W{0,2}(?:©|\(c\)\s|copyright\b|all\srights\sreserved)/iu,
  /\b(?:all\srights\sreserved|may\snot\sbe\s(?:published,|reproduced|republished|re-?published|rewritten)|reprint\spermission|republished\swith\spermission|terms\sof\s(?:use|service)|privacy\s(?:policy|notice)|cookie\s(?:policy|notice|settings)|responsible\sfor\sthe\scontent\sof\sexternal)\b/iu,
  // We use cookies to improve your experience.      This site uses cookies.
  /\b(?:(?:we|site|website|partners)\s(?:and\sour\spartners\s)?uses?\scookies|use\sof\scookies|consent\sto\scookies|ad-?\s?blocker)\b/iu,
  // The page no longer exists.      Page not found      Error 404      Access denied
  /^(?:error\s\d{3}|\d{3}\serror|404|page\snot\sfound|access\sdenied|file\snot\sfound|service\sunavailable)\b.{0,80}$/iu,
  /^(?:sorry,?\s)?(?:the|this)\s(?:requested\s|web\s)?(?:page|link|content|article|video|url|document)\s(?:(?:you\s(?:are\slooking\sfor|requested)\s)?(?:is|was|has|could|can|cannot|no\slonger|does|you)\b).{0,200}\b(?:available|exists?|found|removed|moved|deleted|expired|displayed|loaded)\b/iu,
  // This summary was generated by AI.      AI-generated summary, may have errors.
  /\b(?:ai|artificial\sintelligence)[\s-](?:generated|powered|assisted)\s(?:summar|content|translat|overview|text)|\bsummar\w{1,6}\s(?:was\s|is\s)?(?:generated|written|produced)\s(?:by|with|using)\s(?:ai|artificial)|^(?:ai|key)\s(?:summary|takeaways|points)$/iu,
  // Download the Meridian App!      Get the app      Available on the App Store
  /^(?:download|get|install|try|open)\s(?:the|our|in)\s(?:[\p{L}\d]+\s){0,4}app\b.{0,80}$/iu,
  /\b(?:on\sthe\sapp\sstore|on\sgoogle\splay|on\syour\s(?:mobile|phone|smartphone)\s(?:app|device))\b/iu,
  // Media playback is unsupported      Your browser does not support the video element.      Playback error
  /^(?:media\splayback|video\splayback|playback|your\s(?:browser|device)|this\sbrowser|an\serror\soccurred|to\s(?:view|play|watch)\sthis)\b.{0,160}$/iu,
  // This article is more than 7 years old      Story continues below
  /^(?:this\s(?:article|story|content|video)\sis\s(?:more\sthan|over|from|available|exclusive|part|for)\b.{0,100}|(?:story|article|report)\scontinues\b.{0,40})$/iu,
  // Tags: truce, talks      Filed under: World      Topics: Lakeside      Categories: News
  /^(?:tags?|filed\sunder|topics?|categor(?:y|ies)|keywords?|labels?|in\sthis\s(?:article|story)|related\stopics)\s?:.{0,300}$/iu,
  // Home > World > Talks      Home / News / World      News | Sport | Weather
  /^(?:home|news|world|front\spage|main)\s?[>›»/|]\s?\S.{0,160}$/iu,
  // Add Ada Okoro as an interest      Interested in the talks?
  /^(?:interested\sin\s.{1,80}\?|add\s.{1,80}\sas\san?\s(?:interest|preferred\ssource))/iu,
  // STORY: Envoys meet again in Lakeside      PHOTOS: The road to the truce
  /^(?:STORY|STORIES|VIDEO|VIDEOS|PHOTO|PHOTOS|GALLERY|SLIDESHOW|MORE|READ|WATCH|LISTEN|LIVE|RELATED|OPINION|ANALYSIS|EXPLAINER|INTERACTIVE|MAP|TIMELINE|FACTBOX|PODCAST|POLL|QUIZ|BLOG|COLUMN|EDITORIAL|VOICES|SPECIAL REPORT|FULL COVERAGE|BACKGROUND|IN DEPTH|IN-DEPTH|ALSO|CLICK|SEE|TWEET|GRAPHIC|INFOGRAPHIC|EXCLUSIVE)\s?[:|]\s?\S.{0,160}$/u,
  // Hide Caption 2 of 8      Image 3 of 12      1 of 8      1/12      Slide 2 of 9
  /^(?:hide\scaption\s|show\scaption\s|image\s|photo\s|slide\s|picture\s|page\s)?\d{1,3}\s?(?:of|\/)\s?\d{1,3}(?:\s.{0,100})?$/iu,
  /^hide\scaption\b.{0,160}$/iu,
  /^photos:\s.{0,160}$/iu,
  // Enlarge this image      toggle caption      Image copyright
  /^(?:enlarge\s(?:this\s)?image|toggle\scaption|view\s(?:full-?size|larger)|open\simage|click\sto\senlarge)\b.{0,200}$/iu,
  // LISTEN TO ARTICLE 4:34      Listen (3 min)
  /^listen\b.{0,20}\d{1,2}(?::\d\d|\smin).{0,80}$/iu,
  // Return to the top      Back to top
  /^(?:return|back|go|jump)\sto\s(?:the\s)?(?:top|home|main|article|index|start)\b.{0,60}$/iu,
  // English | العربية | Français      a language picker
  /^(?:(?:English|Español|Français|Deutsch|Italiano|Português|Русский|Українська|Türkçe|العربية|فارسی|中文|日本語|한국어|हिन्दी|اردو|Bahasa Indonesia|Kiswahili|Hausa)(?:[\s|/•·,]+|$)){2,}$/u,
  // http://www.meridian.example/talks      a bare address, a bare account name, a bare number
  /^(?:\S{1,30}\s){0,3}(?:https?:\/\/|www\.)\S+$/iu,
  /^@\w{2,30}$/u,
  /^\d{1,24}$/u,
  // Send tips to tips@meridian.example      Have a tip? Write to us.      Contact the editor
  /^(?:send|got|have)\s(?:us\s)?(?:a\s)?(?:news\s)?(?:tips?|confidential|story\sidea|correction|feedback)\b.{0,160}$/iu,
  /^(?i:contact|write\sto|email|e-mail|reach)\s(?:us|the\s(?:author|editor|writer|reporter)|\p{Lu}\p{L}+\s(?:\p{Lu}\p{L}+\s)?at\s\S+@)\b.{0,120}$/u,
  // Support independent journalism. Donate today.
  /^(?:support|help\sus|fund|donate\sto|become\sa|make\sa)\s?(?:us|our|independent|quality|member|subscriber|supporter|donation)\b.{0,200}$/iu,
  // Image copyright Meridian      alone, with no caption after it
  /^image\s(?:copyright|source)\s(?:(?!\scaption\s).){1,60}$/iu,
  // [pullquote]      [related_links]      {{advert}}
  /^[[{<]{1,2}\/?[a-z][\w\s="'-]{1,60}[\]}>]{1,2}$/iu,
  // Follow @meridian
  /^follow\s@?\w{2,30}$/iu,
  // On the ground: Follow updates from our reporters      Follow live coverage here
  /\bfollow\s(?:the\s|our\s|all\s)?(?:latest\s|live\s)?(?:updates|coverage|developments|blog)\b/iu,
  // … to bring you the latest on the talks
  /\bbring(?:ing)?\syou\sthe\slatest\b/iu,
  // Vote now      Should the envoys meet again? Vote Here      Take our poll
  /\b(?:vote\s(?:now|here|today|below)|be\sheard|take\s(?:our|the|this)\s(?:poll|quiz|survey))\s?[:.!»]?$/iu,
  // Editor's Note:      alone, with nothing after it
  /^(?:editor['’]?s?['’]?\snote|note|more|watch|video|photo|photos|poll)\s?:$/iu,
  // Read a guide to what the truce means
  /^(?:read|see|watch|view|explore|browse)\s(?:a|an|the|our|all|his|her|their)\s[^.!?]{3,140}$/iu,
  // A daily roundup of the talks.      A weekly look at the truce
  /^(?:a|your|our|the)\s(?:daily|weekly|morning|evening|regular|occasional)\s(?:roundup|round-up|digest|briefing|summary|update|look|guide|newsletter|series|podcast|column)\b.{0,120}$/iu,
  // Story continued below
  /^(?:story|article|text)\s(?:continued?s?|resumes)\s(?:below|after).{0,60}$/iu,
  // Thanks for contacting us. We've received your submission.      Thank you for subscribing!
  /^(?:thanks|thank\syou)\sfor\s(?:contacting|subscribing|signing|your\s(?:submission|feedback|interest|comment)|registering|reading|visiting|watching|sharing)\b.{0,120}$/iu,
  // Originally published by …      Most of the page's forms end in "submission"
  /\b(?:received\syour\ssubmission|submit(?:ting)?\syour\semail|enter\s(?:a\svalid|your)\s(?:e-?mail|zip)|check\syour\s(?:inbox|e-?mail)|something\swent\swrong)\b/iu,
  // truce talks      a tag: a few small words and nothing else
  /^\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*){0,2}$/u,
  // This is an archived page. It is no longer updated.
  /\b(?:historical\smaterial|frozen\sin\stime|(?:page|site|website|content)\s(?:is|has\sbeen|was)\sarchived|archived\s(?:content|page|copy|version|website)|(?:page|site|website|content|article)\sis\sno\slonger\s(?:being\s)?(?:updated|maintained))\b/iu,
  // Most read in World      More from Lakeside      Popular in Politics
  /^(?:most\s(?:read|popular|viewed|shared|watched)|popular|trending|latest|top\sstories|more\sstories)\s(?:in|from|on|by|at)\s.{1,40}$/iu,
  // Get short URL      Short link
  /^(?:get\s)?short\s(?:url|link)\b.{0,60}$/iu,
  // Hits: 1234      Views 1,234
  /^(?:hits|views|reads|visits|page\sviews)\s?:?\s[\d,.]{1,12}$/iu,
  // Save my name in this browser      Learn how your comment data is processed.
  /\b(?:save\smy\sname|in\sthis\sbrowser|comment\sdata\sis\sprocessed|to\sreduce\sspam)\b/iu,
  // Don't have an account?      Forgot your password?      Already a subscriber? Sign in      Remember me
  /^(?:(?:don['’]t|do\snot|already)\s(?:have|a|an|got)\b.{0,30}\b(?:account|subscriber|member|registered)\b.{0,60}|forgot\s(?:your\s)?(?:password|username)\b.{0,40}|remember\sme|user\s?name(?:\sor\semail)?|password|continue\swith\s(?:google|facebook|apple|email))$/iu,
  // Switch to the international edition      US edition
  /^(?:switch\sto\sthe\s.{2,30}\sedition|.{2,20}\sedition|reuse\sthis\scontent|cancel\sreply|report\san?\s(?:error|typo|correction|mistake)\b.{0,40})$/iu,
  // PDF Print E-mail
  /^(?:pdf\s)?print\se-?mail$/iu,
  // Replay More Videos …
  /\b(?:replay\smore\svideos|more\svideos\s\.{3})/iu,
  // Do you have questions about the truce? Ask us.      What do you think? Tell us in the comments.
  /\b(?:in\sthe\scomments(?:\ssection)?\s(?:below|section)|comments?\s(?:section\s)?below)\b/iu,
  // Get instant access to …      Unlimited access …      Start your free trial
  /^(?:get|enjoy|start)\s(?:instant|unlimited|full|your|free|\d+)\b.{0,60}\b(?:access|trial|subscription|articles|digital)\b.{0,80}$/iu,
];
