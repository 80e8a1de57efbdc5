import { s as words, t as code } from "./text.js";

// src/render/suggestion.ts
/** What would be right, in brackets; nothing when that is not known. */
function suggestionText({ suggestion }, { labels }) {
	if (suggestion === null) return [];
	return [
		...words(`${labels.open}${labels.suggestion}${labels.colon}`),
		...code(suggestion),
		...words(labels.close)
	];
}

export { suggestionText as t };