/** One report's words about an entry: the passages with each field's own words marked, and how they were found. */
import type { Span } from "../../model/span.ts";
import type { EntryAnswer } from "../../server/answers.ts";
import type { ClaimView } from "../../views/shapes.ts";
import { markWords } from "../report/mark-words.ts";
import { Link } from "../router.tsx";
import { reportAt } from "./citations.tsx";
import { Day } from "./marks.tsx";

interface SourceColumnProps {
  readonly claims: readonly ClaimView[];
  readonly view: EntryAnswer;
}

export function SourceColumn({ claims, view }: SourceColumnProps) {
  const first = claims[0]!;
  return (
    <article className={`source kind-${view.entry.kind}`}>
      <header>
        <h3>{first.source}</h3>
        <p className="source-day quiet">
          {first.published ? <Day when={first.published} /> : "undated"}
          {first.reportName !== first.source && <> · {first.reportName}</>}
        </p>
      </header>
      {claims.map((claim) => (
        <ClaimWords key={claim.id} claim={claim} view={view} />
      ))}
    </article>
  );
}

function ClaimWords({ claim, view }: { claim: ClaimView; view: EntryAnswer }) {
  const titles = new Map(view.fields.map((field) => [field.name, field.title]));
  for (const field of claim.fields) titles.set(field.name, field.title);
  const words = Object.entries(view.words[claim.id] ?? {}).flatMap(([name, spans]) =>
    spans.map((span) => ({ ...span, title: titleOf(name, titles) })),
  );
  const disputed = claim.fields.filter(({ name }) =>
    view.fields.some((field) => field.name === name && field.isDisputed),
  );
  return (
    <div className="source-claim">
      {claim.passages.map((passage) => (
        <blockquote key={passage.span.start}>
          <MarkedPassage quote={passage.quote} span={passage.span} words={words} />{" "}
          <Link className="to-report" to={reportAt(passage)}>
            <span className="visually-hidden">These words in the report {claim.reportName}</span>
            <span aria-hidden="true">in the report&nbsp;→</span>
          </Link>
        </blockquote>
      ))}
      <p className="source-told">
        {claim.by && <span>{claim.by}</span>}
        {claim.modality !== "asserted" && <span>told as {claim.modality}</span>}
        {claim.when && claim.when !== view.entry.when && (
          <span>
            When: <Day when={claim.when} />
          </span>
        )}
        {claim.whenFrom !== null && claim.whenFrom !== "stated" && <span>Day {claim.whenFrom}</span>}
        {disputed.map((field) => (
          <span key={field.name}>
            {field.title}: <strong>{field.text}</strong>
          </span>
        ))}
      </p>
      <details className="found">
        <summary>How it was read</summary>
        <dl className="source-fields">
          {claim.fields.map((field) => (
            <div key={field.name}>
              <dt>{field.title}</dt>
              <dd>{field.text}</dd>
            </div>
          ))}
          <div>
            <dt>Rule</dt>
            <dd>
              <code>{claim.rule}</code>
            </dd>
          </div>
          <div>
            <dt>Confidence</dt>
            <dd>{Math.round(claim.confidence * 100)} %</dd>
          </div>
          <div>
            <dt>Claim</dt>
            <dd>
              <code>{claim.id}</code>
            </dd>
          </div>
        </dl>
      </details>
    </div>
  );
}

interface MarkedPassageProps {
  readonly quote: string;
  readonly span: Span;
  readonly words: readonly (Span & { readonly title: string })[];
}

function MarkedPassage({ quote, span, words }: MarkedPassageProps) {
  return markWords(quote, span.start, words).map((piece) =>
    piece.titles.length === 0 ? (
      piece.text
    ) : (
      <mark key={piece.start} className="word">
        {piece.text}
        {piece.ending.length > 0 && <span className="word-title">{piece.ending.join(", ")}</span>}
      </mark>
    ),
  );
}

function titleOf(name: string, titles: ReadonlyMap<string, string>): string {
  return titles.get(name) ?? (name === "by" ? "Credited to" : name === "when" ? "When" : name);
}
