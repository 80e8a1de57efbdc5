const require_text = require("./text.js");

// src/render/suggestion.ts
/** What would be right, in brackets; nothing when that is not known. */
function suggestionText({ suggestion }, { labels }) {
	if (suggestion === null) return [];
	return [
		...require_text.words(`${labels.open}${labels.suggestion}${labels.colon}`),
		...require_text.code(suggestion),
		...require_text.words(labels.close)
	];
}

Object.defineProperty(exports, "suggestionText", {
  enumerable: true,
  get: function () {
    return suggestionText;
  }
});