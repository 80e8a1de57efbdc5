/** One page of a list, as Octokit gives it. */
interface Page<Item> {
  readonly data: readonly Item[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * The items of all pages, `most` pages at the most. Octokit's own pagination takes status 409 for an empty page: a
 * conflict would then look like "no comment yet", and a second comment would be posted.
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
