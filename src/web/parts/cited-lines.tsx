/** Lines of a view under one heading: each with its day, and the exact words it rests on one step away. */
import type { ReactNode } from "react";
import type { CitedLine } from "../../views/shapes.ts";
import { showCount } from "../counts.ts";
import { Link } from "../router.tsx";
import { Citations, reportAt } from "./citations.tsx";
import { KindChip } from "./kind-chip.tsx";
import { DayOrTold, DisputeMark } from "./marks.tsx";

interface LinesSectionProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: string | null;
  readonly empty?: string;
  readonly lines: readonly CitedLine[];
  /** Number of all, of which these may be the first. */
  readonly total: number;
}

export function LinesSection({ id, title, note = null, empty, lines, total }: LinesSectionProps) {
  const hasKind = new Set(lines.map(({ kind }) => kind)).size > 1;
  return (
    // No landmark of its own: two groups may have one title, and their headings lead to them.
    <section className="standing-section">
      <div>
        <h2 id={`section-${id}`}>
          {title}
          {total > 0 && <span className="count">{showCount(total)}</span>}
        </h2>
        {note && <p className="quiet section-note">{note}</p>}
      </div>
      {lines.length === 0 ? (
        <p className="quiet standing-empty">{empty}</p>
      ) : (
        <div>
          <ul className="standing-lines">
            {lines.map((line, index) => (
              <Line key={`${line.entry}-${index}`} line={line} hasKind={hasKind} />
            ))}
          </ul>
          {total > lines.length && <p className="quiet section-more">… {showCount(total - lines.length)} more</p>}
        </div>
      )}
    </section>
  );
}

function firstTold(line: CitedLine): string | null {
  return line.citations.flatMap(({ published }) => published ?? []).sort()[0] ?? null;
}

/** An entry has a page; what is told of a report leads to its words. The kind is told only where there are several. */
function Line({ line, hasKind }: { line: CitedLine; hasKind: boolean }) {
  const [first] = line.citations;
  const to = line.entry !== null ? `/entries/${line.entry}` : first ? reportAt(first) : null;
  return (
    <li className="standing-line">
      <span className="standing-when">
        <DayOrTold when={line.when} told={firstTold(line)} />
      </span>
      <div>
        <p className="standing-text">
          {to === null ? (
            line.text
          ) : (
            <Link to={to} data-row>
              {line.text}
            </Link>
          )}
        </p>
        <div className="standing-foot">
          {hasKind && line.kind && <KindChip kind={line.kind} />}
          {line.isDisputed && <DisputeMark />}
          <Citations sources={line.sources} citations={line.citations} />
        </div>
      </div>
    </li>
  );
}
