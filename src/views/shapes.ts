import type { KindId } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import type { Verdict } from "../model/judgement.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { SegmentRole } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { FoundAgain } from "../read/anchor/find-again.ts";

/** Where words stand: enough to show them and to open the report at them. */
export interface Citation {
  readonly report: string;
  readonly reportName: string;
  /** Outlet, else agency, else the file name. */
  readonly source: string;
  readonly published: string | null;
  /** Null for words of a report of which no claim was made. */
  readonly claim: string | null;
  readonly quote: string;
  readonly span: Span;
  /** Words that were searched for, counted in the quote. */
  readonly marks?: readonly Span[];
}

/** One line of a view, with the words it rests on. */
export interface CitedLine {
  /** Null where a line is about a report and not about an entry. */
  readonly entry: string | null;
  readonly kind: KindId | null;
  readonly when: string | null;
  readonly text: string;
  /** "3 reports, 2 outlets, 1 origin" */
  readonly sources: string;
  readonly isDisputed: boolean;
  readonly citations: readonly Citation[];
}

export interface StandingSection {
  readonly id: string;
  readonly title: string;
  /** What it means that there is nothing: "No meeting is planned." */
  readonly empty: string;
  readonly lines: readonly CitedLine[];
  /** Number of all, of which `lines` may be the first. */
  readonly total: number;
}

/** Lines under one title: a party and an issue, a place, a day. */
export interface LineGroup<L extends CitedLine = CitedLine> {
  readonly title: string;
  /** What holds for all its lines, in a few words. */
  readonly note: string | null;
  readonly lines: readonly L[];
  /** Number of all, of which `lines` may be the first. */
  readonly total: number;
}

/** A view of many lines, in groups. */
export interface GroupedView<L extends CitedLine = CitedLine> {
  readonly title: string;
  /** The day up to which it tells, and the one up to which it had happened where that was asked for. */
  readonly asOf: string | null;
  readonly happenedBy: string | null;
  /** Of what there is too much of, only these days were looked at. */
  readonly window: { readonly since: string; readonly until: string } | null;
  /** What else is to be known of the whole, in a few words. */
  readonly note: string | null;
  /** What it means that there is nothing. */
  readonly empty: string;
  readonly groups: readonly LineGroup<L>[];
  /** Number of all groups, of which `groups` may be the first. */
  readonly totalGroups: number;
  /** Number of all lines of all groups. */
  readonly totalLines: number;
}

/** Where the talks stand. */
export interface Standing {
  /** The day up to which it tells: the latest publication day in the record, or the one asked for. */
  readonly asOf: string | null;
  /** The day by which all that is told had happened, where one was asked for. */
  readonly happenedBy: string | null;
  readonly reports: number;
  readonly entries: number;
  readonly doubts: number;
  /** Sentences that name somebody or count people and gave nothing. */
  readonly leftOver: number;
  readonly sections: readonly StandingSection[];
}

/** One judgement in the ledger. */
export interface JudgementLine {
  readonly id: string;
  readonly verdict: Verdict;
  /** Names of actors or reports, or ids of claims: what was judged. */
  readonly about: readonly string[];
  readonly who: string;
  readonly at: string;
  readonly reason: string | null;
  readonly isUndone: boolean;
  readonly text: string;
}

/** One claim of an entry, beside the claims of other sources. */
export interface ClaimView {
  readonly id: string;
  readonly report: string;
  readonly reportName: string;
  readonly source: string;
  readonly published: string | null;
  /** "said by the Lakeside Monitor", null in the report's own voice. */
  readonly by: string | null;
  readonly when: string | null;
  /** How the day is known: "stated", "worked out from “Friday”", "taken from the day of publication"; null without one. */
  readonly whenFrom: string | null;
  readonly modality: string;
  readonly rule: string;
  readonly confidence: number;
  readonly fields: readonly { readonly name: string; readonly title: string; readonly text: string }[];
  readonly passages: readonly Citation[];
}

/** An entry opened. */
export interface EntryView {
  readonly entry: Entry;
  readonly kindTitle: string;
  readonly fields: readonly {
    readonly name: string;
    readonly title: string;
    readonly text: string;
    readonly isDisputed: boolean;
    readonly sides: readonly { readonly text: string; readonly claims: readonly string[] }[];
  }[];
  readonly claims: readonly ClaimView[];
}

/** A report opened: its text, what each stretch is, and what was read where. */
export interface ReportView {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly address: string | null;
  readonly published: string | null;
  readonly publishedBasis: "stated" | "inferred" | null;
  readonly publishedBecause: string | null;
  /** Between which days it was written, where it has no day of its own and other reports tell. */
  readonly written: { readonly days: string; readonly because: readonly string[] } | null;
  /** Number of reports under its lasting address, itself among them. */
  readonly versions: number;
  readonly original: {
    /** "Word document (DOCX)" */
    readonly format: string;
    readonly bytes: number;
    /** It shows more than the text does, and can be drawn beside it. */
    readonly isDrawn: boolean;
  };
  readonly text: string;
  readonly segments: readonly (Span & { readonly role: string })[];
  readonly claims: readonly {
    readonly id: string;
    readonly kind: KindId;
    readonly entry: string | null;
    readonly headline: string;
    readonly spans: readonly Span[];
    readonly fieldSpans: Readonly<Record<string, readonly Span[]>>;
  }[];
  /** `code`: "notice/two-dates"; "extract/left-over" for a sentence that gave nothing. */
  readonly doubts: readonly {
    readonly id: string;
    readonly code: string;
    readonly message: string;
    readonly span: Span;
  }[];
}

/** The versions of one report. */
export interface VersionsView {
  /** Without what differs from one visit to the next. */
  readonly address: string | null;
  readonly versions: readonly ReportHead[];
  /** One fewer than versions. */
  readonly changes: readonly VersionChange[];
}

export interface VersionChange {
  readonly from: string;
  readonly to: string;
  /** Why `to` is taken for the later one: by the days both say, or by when they were added; null where nobody knows. */
  readonly order: "day" | "adding" | null;
  /** Of the report's own words. */
  readonly passages: readonly (ChangedPassage & {
    readonly role: SegmentRole;
    readonly pieces: readonly ChangedWords[];
  })[];
  /** Number of passages of menus, notices and the like that are others now. */
  readonly furniture: number;
  readonly claims: readonly ClaimChange[];
  /** The passages of claims in the earlier version that do not stand in the later one to the letter. */
  readonly quotes: readonly (FoundAgain & { readonly claims: readonly string[]; readonly words: string })[];
}

export interface ChangedPassage {
  readonly what: "added" | "removed" | "changed";
  /** In the earlier version. */
  readonly before: PassageWords | null;
  /** In the later version. */
  readonly after: PassageWords | null;
}

export interface PassageWords extends Span {
  readonly words: string;
}

export interface ChangedWords {
  readonly what: "same" | "added" | "removed";
  readonly words: string;
}

export interface ClaimChange {
  readonly what: "came" | "went" | "changed";
  readonly kind: KindId;
  /** In the earlier version. */
  readonly before: ToldClaim | null;
  /** In the later version. */
  readonly after: ToldClaim | null;
}

export interface ToldClaim {
  readonly id: string;
  readonly headline: string;
  /** Its first passage. */
  readonly span: Span;
}
