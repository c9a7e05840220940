/**
 * A page: its heading, what stands beside it, and its content. Once filled, the page sets the browser's title, goes
 * to where it was scrolled, and moves focus to its heading, so that a screen reader tells of the new page.
 */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Resource } from "../resource.ts";
import { takeArrival } from "../router.tsx";
import { GoneBanner, TroubleNote } from "./trouble.tsx";

interface PageProps {
  /** Null while it is not known. */
  readonly title: string | null;
  readonly heading?: ReactNode;
  /** Small line above the heading. */
  readonly above?: ReactNode;
  readonly beside?: ReactNode;
  readonly resource: Resource<unknown> | null;
  /** Stands there even where the answer does not: filters that led to a refusal can be changed. */
  readonly always?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Page({ title, heading, above, beside, resource, always, children, className = "" }: PageProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const trouble = resource?.trouble ?? null;
  const isFilled = title !== null && (resource === null || resource.answer !== null || trouble !== null);
  const isRefused = trouble !== null && !trouble.isGone && resource?.answer === null;
  const shownTitle = isRefused && !always ? troubleTitle(trouble.status) : title;
  const isReady = isFilled || trouble !== null;
  useLayoutEffect(() => {
    if (!isReady) return;
    const { isFirst, scroll } = takeArrival();
    if (isFirst) return;
    scrollTo({ top: scroll, behavior: "instant" });
    h1.current?.focus({ preventScroll: true });
  }, [isReady]);
  useLayoutEffect(() => {
    document.title = shownTitle ? `${shownTitle} – Parley` : "Parley";
  }, [shownTitle]);
  return (
    <div className={`page ${className}`}>
      {trouble?.isGone && resource?.answer !== null && resource && <GoneBanner retry={resource.retry} />}
      <div className="page-head">
        <div>
          {above && <div className="page-above">{above}</div>}
          <h1 ref={h1} tabIndex={-1}>
            {shownTitle === title && heading ? heading : (shownTitle ?? <span className="quiet">Loading …</span>)}
          </h1>
        </div>
        {beside && <div className="page-beside">{beside}</div>}
      </div>
      {always}
      {trouble && resource?.answer === null ? <TroubleNote trouble={trouble} retry={resource.retry} /> : children}
    </div>
  );
}

function troubleTitle(status: number): string {
  return status === 404 ? "Not in the record" : "That cannot be shown";
}
