import { edtfOfDay } from "../../../published/calendar.ts";
import { type DayOrder, fullDaysIn } from "../../../published/dates-of-any-language.ts";
import type { PageLine } from "./page-signs.ts";

/**
 * The shown lines of a page in, the days they give as its own out, each with how far it can be trusted: behind a label,
 * in a part named for its date, near the heading.
 *
 *     Published on 12 March 2024, 14:05           labelled
 *     <span class="post-date">12.03.2024</span>   named
 *     Last modified on 12 March 2024              an update
 */
export interface VisibleDay {
  readonly value: string;
  readonly words: string;
  readonly isUpdate: boolean;
  readonly isLabelled: boolean;
  /** Its label says that it is the first publication. */
  readonly isFirst: boolean;
  readonly isNamed: boolean;
  readonly isApart: boolean;
  /** Lines between it and the heading; negative where it stands before. */
  readonly distance: number;
  /** Characters of the line beside the date. */
  readonly beside: number;
}

/** What stands before a date and says that it is the day of publication, with a name or an hour between at most. */
const LABEL =
  /(?<![\p{L}])(?:publi(?:sh(?:ed)?|cation|cado|cada|é|ée|kované|cat|ceret|cerad|kov[aá]no|kacja|que)|publicação|posted|releas(?:ed?|ing)|issued|filed|created|written|added|uploaded|submitted|date(?: posted| of publication)?|veröffentlicht|erschienen|erstellt|verfasst|gepostet|geschrieben|eingestellt|gesendet|datum|stand|online seit|mis en ligne|paru|posté|écrit|rédigé|pubblicat[oa]|postat[oa]|inserit[oa]|postado|fecha|data|dodano|opublikowan[oa]|geplaatst|gepubliceerd|lagt ut|julkaistu|objavljen[oa]|zveřejněno|vydáno|közzétéve|megjelent|δημοσί?ευ\p{L}*|yayınlanma|tarih|опубликовано|дата|опубліковано|публикувана|نشر|تاريخ|פורסם|发布|发表|發布|發表|時間|时间|公開|掲載|입력|등록)(?!\p{L})[^|•·;]{0,45}$/iu;
/** What says that a day is the first publication, where there may be a later one. */
export const FIRST = /\b(?:first|originally|original)\s(?:publi|post|releas|issu)/i;
const UPDATED =
  /updated?|modifi|revis|last\s|edited|changed|amended|reviewed|actuali[sz]|aktualis|geändert|änderung|bearbeitet|mis à jour|mise à jour|aggiornat|atualizad|aktualizace|aktualizov|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitetty|muokattu|ενημέρωση|güncelle|обновлен|изменен|оновлен|актуализ|frissítve|módosít|zaktualizowan|تحديث|עודכן|更新|수정/iu;
const NAMED =
  /(?:^|[\s_-])(?:date|dates|dateline|datetime|pub-?date|posted\w*|publish\w*|published|publication|published-?(?:on|at)|entry-?(?:date|meta)|post-?(?:date|meta|info|byline|time)|article-?(?:date|meta|info|header|time)|time|timestamp|byline|meta|created|submitted|info|datum|fecha|storydate|newsdate|pubtime|author-?date)(?=$|[\s_\d-])|date(?=$|[\s_-])|(?:pub|post|article|story|news|created|publish)[-_]?(?:date|time|info|meta)/i;

/** What the words of a date line hold beside its date: a name, an hour, a place. */
const LONGEST_BESIDE = 120;
const BEFORE = 60;
const LONGEST_BARE = 12;
/** Names further out are those of whole columns. */
const OWN_NAMES = 120;

export function visibleDays(
  lines: readonly PageLine[],
  headingAt: number | null,
  language: string | null,
  order: DayOrder,
): VisibleDay[] {
  const days: VisibleDay[] = [];
  for (const { text, names, isApart, order: at, label } of lines) {
    for (const { start, end, ...day } of fullDaysIn(text, language, order)) {
      if (day.year < 1990) continue;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const beside = text.length - (end - start);
      // "Posted" may stand on a line of its own, before a line that is nothing but the date.
      const above = beside <= LONGEST_BARE && label !== null ? `${label} ` : "";
      const lastLabel = before.slice(Math.max(0, before.search(/[|•·;)]\s*[^|•·;)]*$/)));
      days.push({
        value: edtfOfDay(day),
        words: text.slice(start, end),
        isUpdate:
          UPDATED.test(above + lastLabel) || (beside < LONGEST_BESIDE && /updat|modif/.test(names.slice(0, OWN_NAMES))),
        isLabelled: beside < LONGEST_BESIDE && LABEL.test(above + before),
        isFirst: FIRST.test(above + lastLabel),
        isNamed: NAMED.test(names.slice(0, OWN_NAMES)) && beside < LONGEST_BESIDE,
        isApart,
        distance: headingAt === null ? at + 1 : at - headingAt,
        beside,
      });
    }
  }
  return days;
}
