// src/adapters/github/pages.ts
/**
* The items of all pages, `most` pages at the most. Octokit's own pagination takes status 409 for an empty page: a
* conflict would then look like "no comment yet", and a second comment would be posted.
*/
async function allPages(most, read) {
	const items = [];
	for (let page = 1; page <= most; page += 1) {
		const { data, headers } = await read(page);
		items.push(...data);
		if (headers.link?.includes("rel=\"next\"") !== true) break;
	}
	return items;
}

Object.defineProperty(exports, "allPages", {
  enumerable: true,
  get: function () {
    return allPages;
  }
});