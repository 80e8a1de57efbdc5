/** One page of a list, as Octokit gives it. */
interface Page<Item> {
  readonly data: readonly Item[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * The items of all pages, `most` pages at the most. Octokit's own pagination takes an answer of status 409 for an empty
 * page, and "no comment yet" for a conflict would post a second one.
 */
export async function allPages<Item>(
  most: number,
  read: (page: number) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= most; page += 1) {
    const { data, headers } = await read(page);
    items.push(...data);
    if (headers.link?.includes('rel="next"') !== true) break;
  }
  return items;
}
