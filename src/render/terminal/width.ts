import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Characters that stand alone, by ranges: no marks, joiners, flags or emoji. Nearly all text is made of them, and neither
 * grapheme segmentation nor a Unicode property has to be loaded for it, which took a tenth of the whole process.
 */
const plain =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0391-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3165-\ua48c\uac00-\ud7a3\uf900-\ufaff\uff01-\uff9d]*$/;

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each. */
export function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a terminal takes for a text without control characters: a CJK character or an emoji is two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

function graphemeWidth(grapheme: string): number {
  const point = grapheme.codePointAt(0) ?? 0;
  if (grapheme.length === 1 && plain.test(grapheme)) return eastAsianWidth(point);
  // A picture by its selector, a pair that is a flag, pictures joined to one.
  if (/.\ufe0f|\u200d\p{Extended_Pictographic}|^[\u{1f1e6}-\u{1f1ff}]{2}/su.test(grapheme)) return 2;
  let width = 0;
  let based = false;
  for (const character of grapheme.match(visible) ?? []) {
    // After the first character only marks that take a column of their own add to it.
    if (!based || /[\p{Mc}\uff9e\uff9f]/u.test(character))
      width += eastAsianWidth(character.codePointAt(0) ?? 0);
    based = true;
  }
  return width;
}

const visible = /[^\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
