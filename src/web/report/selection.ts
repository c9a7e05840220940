/**
 * Which claims of a report are chosen, read from the address and written to it, and which way the last choice leads.
 *
 *     ?claim=c77a…,c81b…&at=412
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReportView } from "../../views/shapes.ts";
import { addressOf, navigate } from "../router.tsx";

/** A new object for every choice, so that choosing the same again leads there again. */
interface Lead {
  readonly to: "list" | "words" | "arrival";
}

export interface Selection {
  readonly claims: readonly string[];
  /** Where the passage begins that is looked at. */
  readonly at: number | null;
  readonly lead: Lead;
  /** On a narrow screen the list is a sheet, which a choice in the text opens. */
  readonly isListOpen: boolean;
  readonly setListOpen: (isOpen: boolean) => void;
  /** Chosen in the text: leads to the list. */
  readonly chooseWords: (claims: readonly string[], at: number) => void;
  /** Chosen in the list: leads to its words; chosen again, to its next passage. */
  readonly chooseClaim: (claim: ReportView["claims"][number]) => void;
  readonly clear: () => void;
}

export function useSelection(report: ReportView, query: URLSearchParams): Selection {
  const asked = query.get("claim") ?? "";
  const askedAt = query.get("at");
  const [lead, setLead] = useState<Lead>({ to: "arrival" });
  const [isListOpen, setListOpen] = useState(false);
  const claims = useMemo(() => {
    const known = new Set(report.claims.map((claim) => claim.id));
    return asked.split(",").filter((id) => known.has(id));
  }, [asked, report]);
  const at = askedAt !== null && /^\d+$/.test(askedAt) ? Number(askedAt) : null;
  const path = `/reports/${report.id}`;

  // Read when something is chosen, so that the thousands of lines of a long list need not be drawn anew for it.
  const latest = useRef({ claims, at });
  useLayoutEffect(() => {
    latest.current = { claims, at };
  }, [claims, at]);

  const chooseWords = useCallback(
    (chosen: readonly string[], start: number) => {
      navigate(addressOf(path, { claim: chosen.join(","), at: start }), { replace: true });
      setLead({ to: "list" });
      setListOpen(true);
    },
    [path],
  );
  const chooseClaim = useCallback(
    (claim: ReportView["claims"][number]) => {
      const starts = claim.spans.map((span) => span.start);
      const chosen = latest.current;
      const isAgain = chosen.claims.length === 1 && chosen.claims[0] === claim.id;
      const place = chosen.at === null ? -1 : starts.indexOf(chosen.at);
      const next = isAgain ? starts[(place + 1) % starts.length] : starts[0];
      navigate(addressOf(path, { claim: claim.id, at: next }), { replace: true });
      setLead({ to: "words" });
    },
    [path],
  );
  const clear = useCallback(() => navigate(path, { replace: true }), [path]);

  useEffect(() => {
    if (claims.length === 0 && !isListOpen) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      setListOpen(false);
      clear();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [claims, isListOpen, clear]);

  return useMemo(
    () => ({ claims, at, lead, isListOpen, setListOpen, chooseWords, chooseClaim, clear }),
    [claims, at, lead, isListOpen, chooseWords, chooseClaim, clear],
  );
}
