/**
 * A drawing of an original: what a person would see of it, as HTML in which nothing runs and nothing is fetched, with
 * words marked. Drawn parts in, the whole page out.
 *
 *     <p>The two envoys <mark id="words">met on Monday</mark>.</p>
 */
export interface Drawing {
  /** Ours. */
  readonly style?: string;
  /** Ours, and nothing that the original's own sheets say undoes it: each declaration is `!important`. */
  readonly lasting?: string;
  /** The original's own style, made for a light screen; null or nothing where it is drawn plainly. */
  readonly sheets?: readonly Sheet[] | null;
  /** Written by us alone or taken over by `harmless-tree.ts`. */
  readonly body: string;
  /** Attributes of its own outermost elements, which its style may speak of. */
  readonly outer?: { readonly html: string; readonly body: string };
}

export interface Sheet {
  /** Nothing in it is fetched. */
  readonly css: string;
  /** Where it holds, "print"; null for everywhere. */
  readonly media: string | null;
}

/** Where the first of the marked words stand. */
export const MARKED_ID = "words";

/** What browsers are told of the page, whatever slipped through: no script, no frame, no form, nothing from outside. */
export const DRAWING_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

export function pageOf({ style = "", lasting = "", sheets, body, outer }: Drawing, title: string): string {
  const first = body.replace("<mark", `<mark id="${MARKED_ID}"`);
  return [
    `<!doctype html><html${outer?.html ?? ""}><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>@layer {${sheets ? STYLED : ""}${lasting}${MARKS}}</style>`,
    `<style>${sheets ? "html { color-scheme: light; }" : PLAIN}${style}</style>`,
    // Each by itself: one that is not closed swallows no other.
    ...(sheets ?? []).map(
      ({ css, media }) => `<style${media === null ? "" : ` media="${escaped(media)}"`}>${css}</style>`,
    ),
    `</head><body${outer?.body ?? ""}>${first}</body></html>`,
  ].join("\n");
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Of declarations that are important, those of the first layer hold against all that come later, whatever those speak of;
 * and a layer without a name is nobody else's. The page hides no marks, shows none where we set none, and does not show
 * what stands in its head: the text of a style sheet can say anything.
 */
const MARKS = `
head, head * { display: none !important; }
mark { all: revert !important; display: inline !important; background: #ffd84d !important; color: #1b1e22 !important;
  box-shadow: 0 2px 0 #ffd84d, 0 -2px 0 #ffd84d !important; scroll-margin: 30vh 0 !important; }
mark::before, mark::after { content: none !important; }`;

/** The page under it is white; a background here would keep that of the body from filling the page. */
const STYLED = `
html, body { overflow: auto !important; height: auto !important; }
html { scroll-padding: 0 !important; }`;

const PLAIN = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: anywhere;
  background: light-dark(#fff, #1b1f23); color: light-dark(#1b1e22, #e9e7e2); font: 400 1rem/1.55 Georgia, "Liberation Serif", serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; } td, th { padding: 0.1rem 0.5rem; vertical-align: top; text-align: start; }
pre { white-space: pre-wrap; }
ul, ol { padding-inline-start: 1.4rem; }
figure { margin-inline: 0; }
.picture { color: light-dark(#62686f, #9ba0a7); font: italic 400 0.875rem/1.4 sans-serif; }`;
