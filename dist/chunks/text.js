// src/render/text.ts
/** Our own words. Never call it with anything from a repository. */
const words = (text) => [{
	kind: "words",
	text
}];
/** Data that reads as part of a sentence when it is one harmless word, else is set apart like code. */
const name = (text) => [{
	kind: "name",
	text
}];
/** Data shown as written. */
const code = (text) => [{
	kind: "code",
	text
}];
/** Whether a name is one plain word (letters, digits, `.`, `_`, `-`) and so cannot pass for words of ours. */
const isPlainWord = (text) => /^[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff._-]{0,63}$/.test(text) || /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,63}$/u.test(text);
/** Builds a Text; every interpolated string is data (a name), numbers are written as they are, Texts are put in. */
function t(strings, ...values) {
	const segments = [];
	strings.forEach((text, index) => {
		if (text !== "") segments.push({
			kind: "words",
			text
		});
		const value = values[index];
		if (value === void 0) return;
		if (typeof value === "string") segments.push({
			kind: "name",
			text: value
		});
		else if (typeof value === "number") segments.push({
			kind: "words",
			text: String(value)
		});
		else segments.push(...value);
	});
	return segments;
}
/** Puts Texts together with our own words between them. */
function join(texts, separator) {
	return texts.flatMap((text, index) => index === 0 ? text : [...words(separator), ...text]);
}
/** At most `limit` pieces of data, then how many more there are (`more` says that in the reader's language). */
function listed(items, separator, more, limit = 8) {
	const shown = items.slice(0, limit).map(code);
	const rest = items.length - shown.length;
	return join(rest > 0 ? [...shown, more(rest)] : shown, separator);
}

Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "isPlainWord", {
  enumerable: true,
  get: function () {
    return isPlainWord;
  }
});
Object.defineProperty(exports, "join", {
  enumerable: true,
  get: function () {
    return join;
  }
});
Object.defineProperty(exports, "listed", {
  enumerable: true,
  get: function () {
    return listed;
  }
});
Object.defineProperty(exports, "name", {
  enumerable: true,
  get: function () {
    return name;
  }
});
Object.defineProperty(exports, "t", {
  enumerable: true,
  get: function () {
    return t;
  }
});
Object.defineProperty(exports, "words", {
  enumerable: true,
  get: function () {
    return words;
  }
});