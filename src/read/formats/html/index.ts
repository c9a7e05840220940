import { decodingDoubts } from "../../decoding-doubts.ts";
import type { Format, FormatFile, FrozenText } from "../../format.ts";
import { refuseBinary, refuseParagraphs } from "../../refuse-bytes.ts";
import { saidOfText } from "./article-body.ts";
import { byteOffsets } from "./byte-offsets.ts";
import { decodePage } from "./decode-page.ts";
import { drawPage } from "./draw-page.ts";
import { frozenPage } from "./frozen-page.ts";
import { linkedThings } from "./metadata/linked-data.ts";
import { signsOf } from "./metadata/page-signs.ts";
import { stateOf } from "./metadata/state-page.ts";
import { blocksOf } from "./page-blocks.ts";
import { treeOf } from "./page-tree.ts";
import { refuseFrames } from "./refuse-frames.ts";
import { rolesOf } from "./roles.ts";
import { looksLikePage } from "./sniff.ts";
import type { Likelihood } from "./trees.ts";
import { unshownBody } from "./unshown-body.ts";

/**
 * Saved web pages: the frozen text is all that a browser shows of the page, a block a line; what is menu, comment or
 * advertisement is marked as furniture, never cut out. No script is run and nothing is loaded.
 *
 *     <nav>News</nav><h1>Envoys meet</h1><p>The two …      News (furniture) Envoys meet (title) The two … (body)
 */
export const html: Format = {
  id: "html",
  version: 1,
  title: "Web page (HTML)",
  isDrawn: true,
  accepts: looksLikePage,
  read: (file) => readPage(file),
};

/** `likelihood`: how likely a block is of the text, by what can be seen of it. */
export function readPage({ bytes, name, charset: declared, address }: FormatFile, likelihood?: Likelihood): FrozenText {
  if (looksLikePage({ bytes, name: "" }) === 0) refuseBinary(bytes, name);
  const decoded = decodePage(bytes, name, declared ?? null);
  const { text: source, charset } = decoded;
  const doubts = [...decodingDoubts(decoded, "page")];
  const root = treeOf(source, name);
  if (root === null) return { text: "", charset, doubts };
  const signs = signsOf(root);
  const things = linkedThings(signs.linkedData);
  const said = saidOfText(signs, things);
  const shown = blocksOf(root, name);
  if (shown.length === 0) refuseFrames(root, name);
  const unshown = unshownBody(shown, said, source.length, name);
  if (unshown.length > 0) {
    doubts.push({
      code: "read/not-shown",
      message: "The page shows its text by scripts alone; what it states of it for machines was read.",
    });
  }
  refuseParagraphs(shown.length + unshown.length, name);
  const roles = [...rolesOf(shown, said, likelihood), ...unshown.map(() => "body" as const)];
  const frozen = frozenPage([...shown, ...unshown], roles, byteOffsets(bytes, source, charset));
  return {
    ...frozen,
    charset,
    doubts,
    stated: stateOf(signs, things, address ?? null),
    draw: (marked) => drawPage({ root, name, shown, unshown, places: frozen.places }, marked),
  };
}
