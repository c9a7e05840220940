/** The words of RTF by which a document is read: signs by name, what holds no text, and charsets by their numbers. */

export const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "‑",
};

/** Groups that hold no words of the body. */
export const LEFT_OUT = new Set(
  "colortbl pict object header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atntime atnref ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listtable listoverridetable listtext pntext pntxta pntxtb fldinst xmlnstbl rsidtbl themedata colorschememapping generator mmathPr datastore datafield latentstyles revtbl nonesttables sp shprslt filetbl xe tc bkmkstart bkmkend userprops docvar nextfile template".split(
    " ",
  ),
);

/** Groups marked as ones that older programs may pass over, and which hold words or lead to them all the same. */
export const READ_ALL_THE_SAME = new Set(["shpinst", "shptxt", "cs", "fldrslt"]);

/** Code pages by the number of the charset that a font is for. */
const BY_FONT: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const NAMES: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  65001: "utf-8",
};

/** The charset of a font; null where it takes that of the document. */
export function charsetOfFont(number: number): string | null {
  const page = BY_FONT[number];
  return page === undefined ? null : charsetOfPage(page);
}

export function charsetOfPage(page: number): string {
  return NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
}
