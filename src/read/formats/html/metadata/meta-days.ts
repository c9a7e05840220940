/**
 * The name of a meta element in, what a date under it is the day of out; null when it is of something else.
 *
 *     article:published_time   pubdate   dc.date.issued   sailthru.date       published
 *     og:updated_time   last-modified   dcterms.modified                      updated
 *     event:start_date   google-site-verification   expires                   null
 */
export interface MetaDay {
  readonly isUpdate: boolean;
  /** 0 names publication in so many words, 1 creation or the like, 2 only a date. */
  readonly weakness: 0 | 1 | 2;
}

export function metaDay(name: string): MetaDay | null {
  if (OTHER.test(name)) return null;
  if (UPDATED.test(name)) return { isUpdate: true, weakness: 0 };
  if (PUBLISHED.test(name)) return { isUpdate: false, weakness: 0 };
  if (CREATED.test(name)) return { isUpdate: false, weakness: 1 };
  return DATED.test(name) ? { isUpdate: false, weakness: 2 } : null;
}

const OTHER =
  /expir|event|birth|death|valid|embargo|deadline|start|(?:^|[._:-])end|copyright|\bage\b|verif|revisit|format|zone|cache|duration|reading|build|deploy|render|crawl|generat|ttl|session|publisher|author|status|state|url|image|logo|\bby\b|section|type|count|\bid$|price|match|score|check|review/;
const UPDATED = /modif|updat|revis|last|chang|edited|mtime|lmt\b|dateupd|aktualis|modifi/;
const PUBLISHED =
  /publi[sc]|pub_?-?date|pub-?_?time|(?:^|[._:-])pub(?:d|t)|issued?|post(?:ed)?[._-]?(?:date|time|at|on)|posted|relea[sc]e[._-]?(?:date|time)|^p(?:date|time)$|first[._-]?(?:publ|date)|original[._-]?(?:publ|date)|(?:display|live|online|article|story|news|content|item|post|issue)[._-]?_?(?:date|time)|article_date|date[._-]?(?:article|publ|parution|pub)|publikation|veroeffent|fecha|pubblica/;
const CREATED = /creat|submi|dateline|entry[._-]?date|available|accepted/;
const DATED =
  /^(?:[a-z]{1,20}[._:-]){0,3}(?:date|datetime|date[._-]?time|time|timestamp|pagedate|docdate|datum|datestamp|sortdate|sort_date|search_date|iso[._-]?date|date[._-]?iso)$/;
