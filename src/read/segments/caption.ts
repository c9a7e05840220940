/**
 * A line in, whether it tells what a photograph shows out. Captions belong to the report.
 *
 *     FILE - Ada Okoro speaks in Lakeside.      Envoys Ada Okoro (L) and Jan Brandt shake hands. (Photo: Meridian)
 */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST || NO_CAPTION.test(line)) return false;
  return PATTERNS.some((pattern) => pattern.test(line));
}

const LONGEST = 900;

/** "Image copyright Meridian" alone says whose the picture is and nothing of what it shows. */
const NO_CAPTION = /^image\s(?:copyright|source)\s(?:(?!\scaption\s).){1,60}$/iu;

const PATTERNS: readonly RegExp[] = [
  // FILE - …      FILE PHOTO: …      (File photo)      File: …
  /^(?:FILE|File|ARCHIVE)\s?(?:PHOTO|photo|image|IMAGE|picture|pic)?\s?(?:[-–—:(|]|\.\s)/u,
  /\((?:file|handout|archive|stock|undated)?\s?(?:photo|image|picture|pic|photograph|illustration)s?\b[^()]{0,120}\)/iu,
  // Image caption …      Media caption …      Image copyright …      Caption: …
  /^(?:(?:image|media|photo|video)\s(?:caption|copyright|source)|caption)\s?[:\s]\s?\S/iu,
  // (L) and (R)      (right)      (2nd left)      (second from left)
  /\((?:L|R|C|front|left|right|centre|center|back)(?:[-,\s](?:L|R|C|left|right|centre|center|front|row))*\)/u,
  /\((?:\d(?:st|nd|rd|th)|second|third|fourth)[\s-](?:from\s)?(?:the\s)?(?:L|R|left|right)\)/u,
  /,\s(?:far\s)?(?:left|right|center|centre)(?:\sand\s.{1,60})?,\s(?:shakes?|meets?|met|speaks?|talks?|walks?|poses?|stands?|listens?|looks?|greets?|waves?|gestures?|attends?|arrives?|leaves?|sits?|during|with|and|at|in|before|after)\b/u,
  // in this handout photo      in this undated photo released by …      in a file picture
  /\bin\s(?:this|a|an)\s(?:[\w-]+\s){0,5}(?:photo|photograph|picture|image|photos|still|screengrab|frame\sgrab|video\sgrab)\b(?:\s(?:taken|released|provided|made|obtained|from|distributed|issued|posted|by|on|grab|[A-Z]))?/u,
  // (AP Photo/Ada Okoro)      REUTERS/Jan Brandt      /AFP      Getty Images      AFP/Getty
  /\(?\b(?:AP|AFP|EPA|REUTERS|Reuters|Getty(?:\sImages)?|Shutterstock|Xinhua|TASS|Anadolu(?:\sAgency)?)\s?(?:Photos?\s?)?\/\s?\p{L}/u,
  /(?:\/\s?|\s[-–—|]\s|\(|\bvia\s)(?:AP|AFP|EPA|REUTERS|Reuters|Getty(?:\sImages)?|Shutterstock)(?:\sImages|\sPhotos?)?\)?\.?$/u,
  /\bGetty\sImages\b.{0,40}$/u,
  // Envoys arrive in Lakeside on Monday. Reuters
  /^\p{Lu}.{40,}[.]\s(?:AP|AFP|EPA|REUTERS|Reuters|Xinhua|XINHUA|TASS)$/u,
  /\b(?:Photo|Image|Picture|Photograph|Pic|Photo\scredit|Image\scredit|Credit|Photo\sby|Photograph\sby)\s?:\s.{1,80}$/iu,
  /^(?:Photo|Image|Picture|Photograph|Photo\scredit|Image\scredit|Credit|Illustration)\s?(?:[:|/]|by\s|courtesy\s).{1,200}$/iu,
  // The hall of the talks [Ada Okoro/Meridian]
  /\[[^\][]{3,60}\/\s?[^\][]{2,40}\]$/u,
  // Envoys in Lakeside. Photographer: Ada Okoro/Meridian
  /\b(?:Photographer|Photos?\sby|Photography|Illustration)\s?:?\s\p{Lu}[^.]{2,80}$/u,
  /\|\s.{0,400}\((?:file\s)?photo\)|\(file\sphoto\)\s?\|/iu,
];
