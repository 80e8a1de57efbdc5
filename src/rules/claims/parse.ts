import { folded } from './words.ts';

/** `32 → 64` in an entry of `changes`, with the words before it. */
export interface Claim {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
}

/** So many items added (or, negative, taken away), with the words around. */
export interface Increment {
  readonly count: number;
  readonly text: string;
}

const number = String.raw`[-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?`;
const unit = String.raw`(?:\s?(?:%|k\b|筆|條|則|個|句|輪|步|samples?|examples?|items?|rows?|epochs?|steps?))?`;
const word = String.raw`[a-z][\w./-]*`;
const arrow = String.raw`\s*(?:-+>|=+>|[→⇒➔➜⟶])\s*`;
const becomes = String.raw`\s*(?:to|提升到|提升至|提高到|提高至|增加到|增加至|擴充到|擴充至|調整為|調整到|調整至|調高到|調高至|調高為|調低到|調低至|調低為|降低到|降低至|降低為|減少到|減少至|減少為|改為|改成|改用|變為|變成|換成|換為|升到|升至|增至|降到|降至|降為|減至|減到|到|至|调整为|调整到|改为|变为|换成|提高到|降低到|减少到|增加到|降为)\s*`;

const value = `(${number})${unit}`;
/** Between arrows anything may stand; between words such as "to" only numbers, or what follows "from". */
const forms = [
  new RegExp(`(?:(?:from|從|由|从)\\s*)?(?:${value}|(${word}))${arrow}(?:${value}|(${word}))`, 'gu'),
  new RegExp(`(?:(?:from|從|由|从)\\s*)${value}${becomes}${value}`, 'gu'),
  new RegExp(`(?:from|從|由|从)\\s*(${word})${becomes}(${word})`, 'gu'),
  new RegExp(`${value}${becomes}${value}`, 'gu'),
];

/** Longer entries are stories, and patterns need a bound. */
const longest = 500;

interface Span extends Claim {
  readonly start: number;
  readonly end: number;
}

function spans(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const [from = '', to = ''] = match.slice(1).filter((group) => group !== undefined);
      found.push({ subject: '', from, to, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What an entry says to have changed from one value to another. Texts are folded: one width, lower case. */
export function claimsIn(entry: string): readonly Claim[] {
  const text = folded(entry).slice(0, longest);
  let before = 0;
  return spans(text).map(({ from, to, start, end }) => {
    const subject = text.slice(before, start);
    before = end;
    return { subject, from, to };
  });
}

const adding = String.raw`新增|增加|加入|添加|補充|擴充|擴增|补充|扩充|add(?:ed|s|ing)?|append(?:ed)?|\+`;
const taking = `移除|刪除|去除|減少|剔除|删除|减少|remov(?:e|ed|es|ing)|drop(?:ped|s)?|delet(?:e|ed|es)|filter(?:ed)? out`;
const items = `筆|條|則|句|份|条|则|samples?|examples?|items?|rows?|records?|sentences?`;
// Letters by ranges: V8 takes longer to compile `\p{L}` sixty times over than a small report to be judged.
const letter = String.raw`[a-z\u00c0-\u1fff\u3005\u3040-\udfff-]`;
const increment = new RegExp(
  String.raw`(?:(${adding})|(${taking}))([^\d,;，；。、]{0,24}?)(\d[\d,]*)(\s?k\b)?((?:\s?${letter}{1,20}){0,3}?\s?(?:${items}))`,
  'g',
);

/** How many items an entry says to have added or taken away; `從 500 筆增加到 700 筆` is a claim, no increment. */
export function incrementsIn(entry: string): readonly Increment[] {
  const text = folded(entry).slice(0, longest);
  const claimed = spans(text);
  return [...text.matchAll(increment)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (claimed.some((other) => start < other.end && other.start < end)) return [];
    const digits = Number((match[4] ?? '').replaceAll(',', '')) * (match[5] === undefined ? 1 : 1000);
    const sign = match[1] === undefined ? -1 : 1;
    return digits === 0 ? [] : [{ count: sign * digits, text: match[0] }];
  });
}
