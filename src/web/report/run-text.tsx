/**
 * One run of the text. Where claims rest on it, it is underlined in the pattern and colour of each of their kinds and
 * can be chosen; where one of them is chosen, the words of its fields are marked and named.
 */
import type { CSSProperties, KeyboardEvent } from "react";
import type { KindId } from "../../model/claim.ts";
import { LEFT_OVER } from "../../model/doubt.ts";
import type { Span } from "../../model/span.ts";
import type { ReportView } from "../../views/shapes.ts";
import type { Kinds } from "./kinds.ts";
import { markWords } from "./mark-words.ts";
import type { Run } from "./runs.ts";

/** Words of a field, with the field's title. */
export type WordOf = Span & { readonly title: string };

interface RunTextProps {
  readonly run: Run;
  readonly text: string;
  readonly byId: ReadonlyMap<string, ReportView["claims"][number]>;
  readonly kinds: Kinds;
  readonly doubts: ReadonlyMap<string, ReportView["doubts"][number]>;
  readonly chosen: ReadonlySet<string>;
  readonly words: readonly WordOf[];
  readonly onChoose: (claims: readonly string[], at: number) => void;
}

const LINES = 3;

export function RunText({ run, text, byId, kinds, doubts, chosen, words, onChoose }: RunTextProps) {
  const isChosen = run.claims.some((id) => chosen.has(id));
  const own = text.slice(run.start, run.end);
  const content = isChosen ? <Words text={own} start={run.start} words={words} /> : own;
  const inner = run.role === "dateline" ? <span className="dateline">{content}</span> : content;
  const told = run.doubts.flatMap((id) => doubts.get(id) ?? []);
  const message = told.map((doubt) => doubt.message).join(" ");
  const isLeftOver = told.every(({ code }) => code === LEFT_OVER);
  const drawn =
    run.doubts.length > 0 ? (
      <span
        className={isLeftOver ? "doubt left-over" : "doubt"}
        data-doubts={run.doubts.join(" ")}
        tabIndex={-1}
        title={isLeftOver ? message : `Doubt: ${message}`}
      >
        {inner}
      </span>
    ) : (
      inner
    );
  if (run.claims.length === 0) return drawn;
  const claims = run.claims.flatMap((id) => byId.get(id) ?? []);
  const ids = [...new Set(claims.map((claim) => claim.kind))];
  const titles = claims.map((claim) => `${kinds.get(claim.kind)?.title.one ?? claim.kind}: ${claim.headline}`);
  const choose = (): void => {
    // Dragging over the text to copy it is no choice.
    if (getSelection()?.isCollapsed !== false) onChoose(run.claims, run.start);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose(run.claims, run.start);
  };
  const reach = run.isStart
    ? {
        role: "button",
        tabIndex: 0,
        "data-row": "",
        "aria-pressed": isChosen,
        "aria-description": `${titles.length === 1 ? "Claim" : `${titles.length} claims`}. ${titles.join("; ")}`,
        onKeyDown: press,
      }
    : { tabIndex: -1 };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: runs that begin a claim have the keys, those after them lead to the same
    <mark
      className={`run kind-${(claims.find((claim) => chosen.has(claim.id)) ?? claims[0])?.kind} ${isChosen ? "is-chosen" : ""}`}
      style={underlines(ids)}
      data-at={run.start}
      data-claims={run.claims.join(" ")}
      title={titles.join("\n")}
      onClick={choose}
      {...reach}
    >
      {drawn}
    </mark>
  );
}

function underlines(kinds: readonly KindId[]): CSSProperties {
  const shown = kinds.slice(0, LINES);
  return {
    backgroundImage: shown.map((kind) => `var(--line-${kind})`).join(", "),
    backgroundSize: shown.map((kind) => `var(--size-${kind})`).join(", "),
    backgroundPosition: shown.map((_, place) => `0 calc(100% - ${place * 4}px)`).join(", "),
    paddingBottom: `${shown.length * 4 - 2}px`,
  };
}

function Words({ text, start, words }: { text: string; start: number; words: readonly WordOf[] }) {
  return markWords(text, start, words).map((piece) =>
    piece.titles.length === 0 ? (
      piece.text
    ) : (
      <span key={piece.start} className="word" title={piece.titles.join(", ")}>
        {piece.text}
      </span>
    ),
  );
}
