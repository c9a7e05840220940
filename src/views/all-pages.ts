/**
 * Everything that a list of the record holds, asked for page by page.
 *
 *     allPages((page) => store.reports(page))
 */
const PAGE = 2000;

export async function allPages<T>(
  read: (page: { offset: number; limit: number }) => Promise<{ readonly items: readonly T[]; readonly total: number }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (;;) {
    const page = await read({ offset: items.length, limit: PAGE });
    items.push(...page.items);
    if (page.items.length === 0 || items.length >= page.total) return items;
  }
}
