/**
 * The original of a report beside its text, with the chosen words marked in it. It is a page from outside in a frame
 * that may do nothing: the server has taken out what runs or loads, and the frame would not let it.
 *
 *     Original   /html/body/main/p[3], bytes 1,203 to 1,266 · Web page (HTML)   Save the file
 */
import { useEffect, useMemo, useRef } from "react";
import type { Span } from "../../model/span.ts";
import type { PlacesAnswer } from "../../server/answers.ts";
import type { ReportView } from "../../views/shapes.ts";
import { showCount } from "../counts.ts";
import { choose, useChoice } from "../kept-choice.ts";
import { TroubleNote } from "../parts/trouble.tsx";
import { useResource } from "../resource.ts";
import { addressOf } from "../router.tsx";
import type { Selection } from "./selection.ts";

const CHOICE = "original";

/** Whether originals stand beside texts: kept, for whoever compares one compares the next. */
export function useIsOriginalOpen(report: ReportView | null): boolean {
  return useChoice(CHOICE) === "open" && report?.original.isDrawn === true;
}

export function OriginalButton({ report }: { report: ReportView }) {
  const isOpen = useIsOriginalOpen(report);
  if (!report.original.isDrawn) return null;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isOpen}
      data-key="o"
      onClick={() => choose(CHOICE, isOpen ? null : "open")}
    >
      {isOpen ? "Close the original" : "Original beside the text"}
    </button>
  );
}

/** Holds what stands beside the text to what is in sight of it, also before the page's head has been scrolled away. */
export function useHeightInSight(side: React.RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const element = side.current;
    if (!element || !isOpen) return;
    const fit = (): void => {
      const above = Math.max(0, element.getBoundingClientRect().top);
      element.style.setProperty("--in-sight", `${Math.floor(window.innerHeight - above)}px`);
    };
    fit();
    window.addEventListener("scroll", fit, { passive: true });
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("scroll", fit);
      window.removeEventListener("resize", fit);
    };
  }, [side, isOpen]);
}

interface OriginalProps {
  readonly report: ReportView;
  readonly selection: Selection;
}

export function Original({ report, selection }: OriginalProps) {
  const { id, original } = report;
  const at = useMemo(
    () =>
      lookedAt(report, selection)
        .map(({ start, end }) => `${start}-${end}`)
        .join(","),
    [report, selection],
  );
  const places = useResource<PlacesAnswer>(addressOf(`/api/reports/${id}/places`, { at }));
  return (
    <section className="original" aria-labelledby="original-title">
      <div className="original-head">
        <h2 id="original-title">Original</h2>
        <p className="quiet original-place" role="status">
          {places.isCurrent && (places.answer?.places.length ?? 0) > 0 && (
            <>
              <span className="visually-hidden">The words stand in: </span>
              {placesText(places.answer)} ·{" "}
            </>
          )}
          {original.format}
        </p>
        <a className="original-file" href={`/api/reports/${id}/file`} download>
          Save the file<span className="visually-hidden">, {showCount(original.bytes)} bytes</span>
        </a>
      </div>
      {places.trouble && !places.trouble.isGone ? (
        <TroubleNote trouble={places.trouble} retry={places.retry} />
      ) : (
        <Frame title={`Original: ${original.format}`} address={addressOf(`/api/reports/${id}/original`, { at })} />
      )}
    </section>
  );
}

/** Of the chosen claims the passage that is looked at; where none is, all of theirs. */
function lookedAt({ claims }: ReportView, selection: Selection): Span[] {
  const spans = claims.filter((claim) => selection.claims.includes(claim.id)).flatMap((claim) => claim.spans);
  const here = spans.filter(({ start }) => start === selection.at);
  return (here.length > 0 ? here : spans).slice(0, MOST_MARKED);
}

const MOST_MARKED = 50;

function Frame({ title, address }: { title: string; address: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const first = useRef(`${address}#words`);
  const shown = useRef(first.current);
  useEffect(() => {
    const next = `${address}#words`;
    if (next === shown.current) return;
    shown.current = next;
    // In its place: a step back leads to the page before, not to the words marked before.
    frame.current?.contentWindow?.location.replace(new URL(next, location.href).href);
  }, [address]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its frame is scrolled with the keys
    <iframe ref={frame} title={title} src={first.current} sandbox="" referrerPolicy="no-referrer" tabIndex={0} />
  );
}

const MOST_TOLD = 3;

function placesText(answer: PlacesAnswer | null): string {
  const told = (answer?.places ?? []).map(({ page, path, bytes }) => {
    if (page !== undefined) return `page ${page}`;
    const stretch = bytes && `bytes ${showCount(bytes.start)} to ${showCount(bytes.end)}`;
    return [path, stretch].filter(Boolean).join(", ");
  });
  const different = [...new Set(told)];
  const more = different.length > MOST_TOLD ? ` and ${different.length - MOST_TOLD} more places` : "";
  return `${different.slice(0, MOST_TOLD).join("; ")}${more}`;
}
