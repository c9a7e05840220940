/**
 * Whether a noun can have said something. In: the head of a noun phrase that names no known actor; out: yes or no.
 *
 *     a senior official · the ministry · witnesses · rebels      yes
 *     the pact · some bodies · a bloodied hand                   no: "the pact calls for" is what a text provides
 */
import type { Token } from "../../language/analysis.ts";

/** Occupations and groups by lemma; a general list of nouns for people and for what speaks with one voice. */
const SPEAKERS = new Set(
  (
    "official source diplomat spokesman spokeswoman spokesperson leader activist resident witness rebel fighter analyst " +
    "expert critic minister president premier senator congressman lawmaker legislator parliamentarian deputy commander " +
    "general colonel officer ambassador envoy delegate delegation negotiator mediator government ministry army military " +
    "police group party organisation organization agency council committee commission union office monitor observatory " +
    "center centre media newspaper daily television broadcaster channel opposition authority people person supporter " +
    "family relative doctor medic worker lawyer judge court company man woman mother father brother sister son daughter " +
    "refugee survivor soldier insurgent militant militia faction front movement alliance coalition bloc side counterpart " +
    "secretary chief head director chairman chairwoman adviser advisor aide administration cabinet parliament regime " +
    "kingdom country state nation world power ally neighbour neighbor community observer inspector investigator " +
    "prosecutor professor scholar researcher historian journalist reporter correspondent author writer student teacher " +
    "farmer trader shopkeeper shopper driver pilot captain sergeant major governor mayor king queen prince emir sheikh " +
    "sultan pope bishop cleric imam priest republican democrat conservative liberal member staff team crew statement " +
    "report communique communiqué declaration letter charity hospital rescuer civilian villager local citizen voter " +
    "protester demonstrator organiser organizer executive economist strategist veteran skeptic sceptic insider " +
    "representative plenipotentiary official-in-charge personnel republic department embassy mission watchdog body " +
    "institute foundation network association federation league brigade battalion force troop other many some few most"
  ).split(" "),
);

const PERSONAL = new Set(["he", "she", "they", "who", "someone", "everyone", "nobody", "others", "some", "many"]);

export function canSpeak(head: Token): boolean {
  return head.upos === "PROPN" || PERSONAL.has(head.text.toLowerCase()) || SPEAKERS.has(head.lemma.toLowerCase());
}
