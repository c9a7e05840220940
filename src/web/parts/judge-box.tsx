/**
 * Where a person says which two are one, or that they are not, with a reason; and what was said so far, each with a way
 * to take it back. Nothing is fetched before it is opened.
 */
import { type FormEvent, type RefObject, useId, useRef, useState } from "react";
import type { ActorsAnswer, JudgementsAnswer, ReportsAnswer } from "../../server/answers.ts";
import { choose, readChoice } from "../kept-choice.ts";
import { sendJudgement, useResource } from "../resource.ts";

/** What is judged, and where the names to choose from come from. */
interface Judging {
  readonly route: string;
  readonly namesIn: (answer: ActorsAnswer | ReportsAnswer) => readonly string[];
  readonly first: string;
  readonly verdicts: readonly (readonly [sent: string, kept: string, label: string])[];
}

const JUDGED: Readonly<Record<"actors" | "sources", Judging>> = {
  actors: {
    route: "/api/actors?limit=500",
    namesIn: (answer) => (answer as ActorsAnswer).items.flatMap(({ name, aliases }) => [name, ...aliases]),
    first: "Actor",
    verdicts: [
      ["same-actor", "same-actor", "are one actor"],
      ["not-same-actor", "not-same-actor", "are two actors"],
    ],
  },
  sources: {
    route: "/api/reports?limit=500",
    namesIn: (answer) => (answer as ReportsAnswer).items.map(({ name }) => name),
    first: "Report",
    verdicts: [
      ["same-source", "same", "are one source"],
      ["not-same-source", "not-same", "are two sources"],
    ],
  },
};

interface JudgeBoxProps {
  readonly of: "actors" | "sources";
  /** What the first box begins with; empty for none. */
  readonly first: string;
  readonly onJudged: () => void;
}

export function JudgeBox({ of, first, onJudged }: JudgeBoxProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="judge" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Say which {of} are one, and which are not</summary>
      {isOpen && <Judge judging={JUDGED[of]} first={first} onJudged={onJudged} />}
    </details>
  );
}

/** The name of the person who judges is kept for the next time. */
const CHOICE = "judge";

interface JudgeProps {
  readonly judging: Judging;
  readonly first: string;
  readonly onJudged: () => void;
}

function Judge({ judging, first, onJudged }: JudgeProps) {
  const id = useId();
  const [verdict, setVerdict] = useState(judging.verdicts[0]![0]);
  const [one, setOne] = useState(first);
  const [two, setTwo] = useState("");
  const [reason, setReason] = useState("");
  const [who, setWho] = useState(readChoice(CHOICE) ?? "");
  const [said, setSaid] = useState<{ readonly isRefused: boolean; readonly text: string } | null>(null);
  const names = useResource<ActorsAnswer | ReportsAnswer>(judging.route).answer;
  const ledger = useResource<JudgementsAnswer>("/api/judgements");
  const kept = judging.verdicts.map(([, verdictKept]) => verdictKept);
  const standing = (ledger.answer?.judgements ?? []).filter((line) => !line.isUndone && kept.includes(line.verdict));

  const send = async (body: Parameters<typeof sendJudgement>[0]): Promise<void> => {
    const trouble = await sendJudgement(body);
    if (trouble !== null) {
      setSaid({ isRefused: true, text: `${trouble.message} ${trouble.fix}` });
      return;
    }
    choose(CHOICE, body.who);
    setSaid({ isRefused: false, text: body.verdict === "undo" ? "Taken back." : "Written down." });
    setTwo("");
    setReason("");
    ledger.retry();
    onJudged();
  };
  const signature = useRef<HTMLInputElement>(null);
  const undo = (judgement: string): void => {
    // An undo is a judgement too, and nobody signs it in another's name.
    if (who.trim() === "") {
      setSaid({ isRefused: true, text: "Give your name under “Says who”, then undo it." });
      signature.current?.focus();
    } else void send({ verdict: "undo", what: [judgement], who: who.trim(), reason: "" });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ verdict, what: [one.trim(), two.trim()], who: who.trim(), reason: reason.trim() });
  };

  return (
    <>
      <form className="judge-form" onSubmit={submit}>
        <TextBox label={judging.first} value={one} onText={setOne} list={`${id}-names`} />
        <TextBox label="and" value={two} onText={setTwo} list={`${id}-names`} />
        <div>
          <label htmlFor={`${id}-verdict`}>Verdict</label>
          <select id={`${id}-verdict`} value={verdict} onChange={(event) => setVerdict(event.target.value)}>
            {judging.verdicts.map(([sent, , label]) => (
              <option key={sent} value={sent}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <TextBox label="Because" value={reason} onText={setReason} />
        <TextBox label="Says who" value={who} onText={setWho} box={signature} />
        <button type="submit" className="button">
          Write down
        </button>
        <datalist id={`${id}-names`}>
          {[...new Set(names ? judging.namesIn(names) : [])].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </form>
      <p role="status" className={said?.isRefused ? "judge-refused" : "quiet"}>
        {said?.text}
      </p>
      {standing.length > 0 && (
        <ul className="judge-ledger">
          {standing.map((line) => (
            <li key={line.id}>
              <span>{line.text}</span>
              <button type="button" className="button" aria-label={`Undo: ${line.text}`} onClick={() => undo(line.id)}>
                Undo
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly list?: string;
  readonly box?: RefObject<HTMLInputElement | null>;
}

function TextBox({ label, value, onText, list, box }: TextBoxProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        ref={box}
        id={id}
        type="text"
        required
        maxLength={300}
        autoComplete="off"
        list={list}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}
