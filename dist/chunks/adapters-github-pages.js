// src/adapters/github/pages.ts
/**
* The items of all pages, `most` pages at the most. Octokit's own pagination takes an answer of status 409 for an empty
* page, and "no comment yet" for a conflict would post a second one.
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