/**
 * Whether a noun phrase can say or want something. In: a sentence and the head of a phrase; out: yes or no.
 *
 *     Okoro · they · voters · the ministry      yes
 *     the road · it · the measure               no: "the measure needs", "the road threatens" are no one's wishes
 */
import type { Sentence, Token } from "../../language/analysis.ts";

/** People by what they are or do, and what acts as one: a general list, by lemma. */
const ACTING = new Set(
  (
    "official source diplomat spokesman spokeswoman spokesperson activist resident analyst expert critic president " +
    "premier general ambassador envoy delegate delegation government ministry army military police group party " +
    "organisation organization agency council committee commission union office media newspaper daily opposition " +
    "authority people person public family relative court company firm man woman mother father brother sister son " +
    "daughter wife husband parent child kid guy boy girl friend militant militia faction movement alliance coalition bloc side " +
    "counterpart secretary chief head chairman chairwoman chair aide administration cabinet parliament regime kingdom country " +
    "state nation world power ally community professor candidate nominee incumbent politician campaign camp team staff crew " +
    "member majority minority percent half third many some most all several other few one million thousand hundred dozen " +
    "delegate elite establishment base electorate audience crowd panel board jury judge senate house congress " +
    "legislature legislator republican democrat conservative liberal progressive independent moderate muslim christian jew " +
    "american european african asian citizen national foe rival enemy host guest mayor king queen prince emir sheikh " +
    "bishop cleric imam priest pope soldier veteran colleague boss patron student youth teen adult millennial " +
    "respondent participant applicant user customer client consumer patient victim survivor witness suspect " +
    "hospital school university college church charity institute foundation network association federation league " +
    "department bureau embassy mission watchdog body bank fund trust corporation business industry white black latino " +
    "woman hispanic catholic evangelical attorney counsel deputy aide intellectual academic specialist strategist " +
    "economist publicist columnist novelist journalist lobbyist proponent opponent tyrant giant regulator insider " +
    "outsider generation folk folks crowd fan mogul billionaire magnate celebrity star diehard loyalist hopeful rep dem gop " +
    "quarter lot number slew array handful couple dozen rest share pair plurality string fifth tenth score trio " +
    "bill legislation measure lawsuit suit letter report study survey poll paper book ad advertisement video speech release " +
    "statement article editorial column memo email platform law resolution proposal deal agreement treaty ruling text " +
    "document petition manifesto declaration communique website blog post tweet story headline sign record filing " +
    "skit clip film movie show segment cartoon billboard banner placard chart transcript newsletter brochure flyer " +
    "leaflet dossier affidavit indictment complaint filing testimony memoir biography documentary broadcast advert slogan " +
    "song mailer pamphlet op-ed draft clause passage chapter verse scripture verdict motion brief subpoena " +
    "pundit operative delegate leadership nobody everyone everybody someone somebody anyone anybody"
  ).split(" "),
);

const PERSONAL =
  /^(?:he|she|they|i|we|you|who|him|her|them|me|us|those|both|many|some|others|most|all|few|neither|none)$/i;

/** "voter", "negotiator", "activist", "librarian", "employee": nouns for people are made with these. */
const AGENT_ENDING = /(?:[^aeiou]er|[aeiou][^aeiou]er|[st]or|ist|[ci]ian|eer|ee|ocrat|(?:wo)?man|people)$/;
const NOT_AGENTS = new Set(
  "number order paper power matter letter center centre water quarter winter summer river computer server poster offer layer tower member error factor sector tutor list twist mist".split(
    " ",
  ),
);

export function canIntend(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  if (token.upos === "PROPN" || PERSONAL.test(token.text)) return true;
  if (/^(?:that|which)$/i.test(token.text)) {
    const above = antecedent(sentence, token);
    return above !== null && canIntend(sentence, above);
  }
  if (token.upos === "PRON") return /^(?:it|one|another|each)$/i.test(token.text);
  if (token.upos === "NUM" || token.upos === "SYM") return true;
  const lemma = token.lemma.toLowerCase();
  if (ACTING.has(lemma)) return true;
  if (token.upos === "ADJ") return token.xpos === "JJ";
  return AGENT_ENDING.test(lemma) && !NOT_AGENTS.has(lemma);
}

/** The noun that a relative clause hangs on. */
function antecedent(sentence: Sentence, relative: Token): number | null {
  let at = relative.head;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const token = sentence.tokens[at]!;
    if (token.relation.startsWith("acl") && token.head >= 0) return token.head === relative.index ? null : token.head;
    at = token.head;
  }
  return null;
}
