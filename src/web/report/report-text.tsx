/** The text of a report as it stands, letter by letter, with claims and doubts drawn over it. */
import { memo, useMemo } from "react";
import type { ReportView } from "../../views/shapes.ts";
import { fieldTitle, type Kinds } from "./kinds.ts";
import { RunText, type WordOf } from "./run-text.tsx";
import { type Block, blocksOf, runsOf } from "./runs.ts";
import type { Selection } from "./selection.ts";

type ClaimOf = ReportView["claims"][number];

interface ReportTextProps {
  readonly report: ReportView;
  readonly claims: readonly ClaimOf[];
  readonly kinds: Kinds;
  readonly selection: Selection;
}

export function ReportText({ report, claims, kinds, selection }: ReportTextProps) {
  const { text, segments, doubts } = report;
  const blocks = useMemo(
    () => blocksOf(text, runsOf({ text, segments, claims, doubts })),
    [text, segments, claims, doubts],
  );
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const doubtsById = useMemo(() => new Map(doubts.map((doubt) => [doubt.id, doubt])), [doubts]);
  const words = useMemo(
    () =>
      selection.claims.flatMap((id) =>
        Object.entries(byId.get(id)?.fieldSpans ?? {}).flatMap(([name, spans]) =>
          spans.map((span) => ({ ...span, title: fieldTitle(kinds.get(byId.get(id)!.kind), name) })),
        ),
      ),
    [selection.claims, byId, kinds],
  );
  const draw = (block: Block) => {
    const ids = new Set(block.runs.flatMap((run) => run.claims));
    return (
      <BlockText
        key={block.start}
        block={block}
        text={text}
        byId={byId}
        kinds={kinds}
        doubts={doubtsById}
        // Only blocks that hold what is chosen are drawn anew when it changes.
        chosen={selection.claims.filter((id) => ids.has(id)).join(" ")}
        words={words.some((word) => ids.size > 0 && isIn(block, word)) ? words : NO_WORDS}
        onChoose={selection.chooseWords}
      />
    );
  };
  return (
    <article className="report-text" aria-label="Text of the report" lang="en" data-rows>
      {grouped(blocks).map((group) =>
        group.length === 1 && !isFoldable(group[0]!) ? (
          draw(group[0]!)
        ) : (
          <details key={group[0]!.start} className="furniture">
            <summary>
              {group.length} line{group.length === 1 ? "" : "s"} of page furniture
            </summary>
            {group.map(draw)}
          </details>
        ),
      )}
    </article>
  );
}

const NO_WORDS: readonly WordOf[] = [];

function isIn(block: Block, word: WordOf): boolean {
  return word.start < block.runs.at(-1)!.end && word.end > block.start;
}

/** Furniture is folded away unless something was read in it. */
function isFoldable(block: Block): boolean {
  return block.role === "furniture" && block.runs.every((run) => run.claims.length === 0);
}

function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isFoldable(block) && isFoldable(last[0]!)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

interface BlockTextProps {
  readonly block: Block;
  readonly text: string;
  readonly byId: ReadonlyMap<string, ClaimOf>;
  readonly kinds: Kinds;
  readonly doubts: ReadonlyMap<string, ReportView["doubts"][number]>;
  readonly chosen: string;
  readonly words: readonly WordOf[];
  readonly onChoose: Selection["chooseWords"];
}

const BlockText = memo(function BlockText({ block, text, chosen, ...rest }: BlockTextProps) {
  const ids = new Set(chosen.split(" "));
  const runs = block.runs.map((run) => <RunText key={run.start} run={run} text={text} chosen={ids} {...rest} />);
  return block.role === "caption" ? (
    <p className="text-caption">
      <span className="visually-hidden">Caption: </span>
      {runs}
    </p>
  ) : (
    <p className={`text-${block.role}`}>{runs}</p>
  );
});
