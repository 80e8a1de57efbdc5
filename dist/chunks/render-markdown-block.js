const require_start = require("./start.js");
const require_messages = require("./messages.js");

// src/render/escape/markdown.ts
const gap = "​";
/** What GitHub links wherever it stands: mentions, references and addresses. Stopped by an invisible space inside. */
const unlinked = (text) => text.replace(/[@#]/gu, (character) => `${character}${gap}`).replace(/:\/\//gu, `:${gap}//`).replace(/www\./giu, (prefix) => `${prefix.slice(0, 3)}${gap}.`);
/** What GitHub turns into links and pictures outside of code only: issue keys, emoji codes, commits. */
const unlinkedProse = (text) => unlinked(text).replace(/GH-(?=\d)/giu, (prefix) => `${prefix}${gap}`).replace(/:(?=[a-z0-9_+-]+:)/giu, `:${gap}`).replace(/[0-9a-f]{7,}/giu, (run) => /[a-f]/iu.test(run) || run.length >= 20 ? `${run.slice(0, 6)}${gap}${run.slice(6)}` : run);
/**
* What the markdown parser could take for markup inside a line: `& < > " ` * [ ] ~ | \ ^ # $`; an underscore unless
* between two ASCII letters or digits, where it is never emphasis; `--`, which ends an HTML comment.
*/
const inline = /[&<>"`*[\]~|\\^#$]|(?<![a-z0-9])_|_(?![a-z0-9])|(?<=-)-|-(?=-)/giu;
/** What means something at the start of a line, to the parser or to bots that look for their commands there. */
const lineStart = /^[-+/=:]|(?<=\s)\/|(?<=^\d+)[.)]/giu;
const encode = (character) => character === "$" ? "<span>$</span>" : `&#${character.charCodeAt(0)};`;
/** Our own words: they hold no link and no command, but may hold a character of markup. */
const ownWords = (text) => text.replace(inline, encode);
const encoded = (text) => {
	const [first = ""] = /^(?:\d+[.)]|[-+/=:])/u.exec(text) ?? [];
	return first.replace(lineStart, encode) + text.slice(first.length).replace(inline, encode).replace(/(?<=\s)\//gu, encode);
};
/**
* Text that renders as itself in GitHub's markdown, in a table cell or a sentence: no markup, mention, link, image,
* emoji code, formula or bot command can come of it (hazard live-markdown).
*/
const escapeMarkdown = (text) => encoded(unlinkedProse(text));
/** A piece of data in a cell or sentence of markdown, plain. */
const markdownData = (text, limit = 80) => escapeMarkdown(require_start.short(text, limit));
/** A piece of data in a cell or sentence of markdown, set as code. GitHub links nothing inside `<code>`. */
const markdownCode = (text, limit = 80) => `<code>${encoded(unlinked(require_start.short(text, limit)))}</code>`;
/** A message as markdown on one line, safe in a table cell. */
function markdown(text) {
	return text.map((segment) => {
		if (segment.kind === "words") return ownWords(segment.text);
		return segment.kind === "code" || !require_messages.isPlainWord(segment.text) ? markdownCode(segment.text) : markdownData(segment.text);
	}).join("");
}

// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/render/markdown/block.ts
/** A table; every cell must be markdown on one line already (escaped by the sink). */
const table = (align, head, rows) => markdownTable([head, ...rows], {
	align,
	alignDelimiters: false
});
/** A folded part. `title` is HTML on one line, escaped. */
const fold = (title, body, open = false) => `<details${open ? " open" : ""}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
/** A GitHub alert; the body must be one paragraph. */
const alert = (kind, body) => `> [!${kind}]\n> ${body}`;
/** A fenced block. Control characters must be gone; the fence is longer than any run of backquotes inside. */
function fence(language, body) {
	const longest = Math.max(2, ...(body.match(/`+/gu) ?? []).map((run) => run.length));
	const marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${body}\n${marks}`;
}
const encoder = new TextEncoder();
/** Size of a text in UTF-8 bytes. */
const byteLength = (text) => encoder.encode(text).length;

Object.defineProperty(exports, "alert", {
  enumerable: true,
  get: function () {
    return alert;
  }
});
Object.defineProperty(exports, "byteLength", {
  enumerable: true,
  get: function () {
    return byteLength;
  }
});
Object.defineProperty(exports, "escapeMarkdown", {
  enumerable: true,
  get: function () {
    return escapeMarkdown;
  }
});
Object.defineProperty(exports, "fence", {
  enumerable: true,
  get: function () {
    return fence;
  }
});
Object.defineProperty(exports, "fold", {
  enumerable: true,
  get: function () {
    return fold;
  }
});
Object.defineProperty(exports, "markdown", {
  enumerable: true,
  get: function () {
    return markdown;
  }
});
Object.defineProperty(exports, "markdownCode", {
  enumerable: true,
  get: function () {
    return markdownCode;
  }
});
Object.defineProperty(exports, "markdownData", {
  enumerable: true,
  get: function () {
    return markdownData;
  }
});
Object.defineProperty(exports, "table", {
  enumerable: true,
  get: function () {
    return table;
  }
});