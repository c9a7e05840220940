/**
 * What an element is called in, whether what stands in it is apart from the page's own matter out: menus, comments,
 * lists of other pages, pictures, words of others.
 *
 *     <aside class="related-posts">      apart
 *     <div class="post-meta">            not
 */
export function isApart(tag: string, names: string, isBesideArticle: boolean): boolean {
  if (tag === "html" || tag === "body" || tag === "main") return false;
  if (tag === "nav" || tag === "aside" || tag === "footer") return true;
  if (tag === "blockquote" || tag === "figure" || tag === "figcaption") return true;
  // Beside the article that holds the heading, other articles are other pages.
  if (tag === "article" && isBesideArticle) return true;
  return APART.test(names);
}

const APART = new RegExp(
  String.raw`(?:^|[\s_-])(?:${[
    "comments?",
    "comment-?list",
    "respond",
    "repl(?:y|ies)",
    "disqus",
    "related\\w*",
    "recommend\\w*",
    "recirc\\w*",
    "side-?bar\\w*",
    "widgets?",
    "footer",
    "nav",
    "navigation",
    "navbar",
    "menu",
    "breadcrumbs?",
    "popular\\w*",
    "trending",
    "most-?(?:read|viewed|popular|recent)",
    "latest\\w*",
    "recent\\w*",
    "more-?(?:news|stories|from|posts|articles)",
    "read-?(?:more|next|also)",
    "see-?also",
    "also-?(?:like|read)",
    "teasers?",
    "promo\\w*",
    "newsletter",
    "advert\\w*",
    "sponsor\\w*",
    "caption",
    "top-?bar",
    "masthead",
    "(?:today|current|header|site)-?(?:s-?)?date",
    "clock",
    "weather",
    "infobox",
    "calendar",
    "archives?",
    "upcoming",
    "carousel",
    "slider",
    "ticker",
    "cookies?",
    "popup",
    "modal",
    "pagination",
    "post-?navigation",
    "next-?(?:post|article)",
    "prev(?:ious)?-?(?:post|article)",
  ].join("|")})(?=$|[\s_\d-])`,
);
