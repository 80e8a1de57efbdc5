import { sameNumber } from '../../domain/compare/configuration.ts';
import type { ConfigValue } from '../../domain/records/records.ts';
import { classKey, type Setting } from './known-values.ts';
import type { Claim } from './parse.ts';
import { folded, lastEnd, wordsFor } from './words.ts';

/** Claims about results are no claims about the training. */
const metricWords =
  /(?:\bf1\b|accuracy|\bacc\b|precision|recall|\bloss\b|perplexity|score|\bauc\b|bleu|rouge|\bwer\b|準確率|精確率|召回率|準確度|分數|得分|准确率|精确率)/;

/** A number as people write it: `1,200`, `2k`, `5%`; the values that it may mean, none for other texts. */
function meanings(text: string): readonly number[] {
  const match = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*(k|%)?$/.exec(text);
  if (match === null) return [];
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  return match[2] === 'k' ? [value * 1000] : [value, value / 100, value * 1000];
}

const nothing: ReadonlySet<string> = new Set([
  'none',
  'null',
  'default',
  'off',
  'no',
  'false',
  '0',
  '無',
  '预设',
  '預設',
]);

/** Whether a value may be what a claim says; null where the two cannot be held against each other. */
function fits(said: string, actual: ConfigValue | undefined): boolean | null {
  if (actual === undefined || actual === null || actual === false) return nothing.has(said) ? true : null;
  const numbers = meanings(said);
  if (typeof actual === 'number') {
    return numbers.length === 0 ? null : numbers.some((number) => sameNumber(number, actual));
  }
  // "v1 → v2" names versions of something, not a value.
  if (typeof actual !== 'string' || /^v\d/.test(said)) return null;
  const [a, b] = [folded(actual), folded(said)];
  if (numbers.length > 0) return meanings(a).some((number) => numbers.includes(number)) || a.includes(b);
  return a.includes(b) || b.includes(a);
}

/** How a claim stands to one setting: true, false, or null where it cannot be said. */
function holds(claim: Claim, setting: Setting): boolean | null {
  const [from, to] = [fits(claim.from, setting.before), fits(claim.to, setting.after)];
  if (from === null && to === null) return null;
  return from !== false && to !== false;
}

interface Match {
  readonly setting: Setting;
  /** Where the words for it end: the nearer to the numbers, the likelier they are meant. */
  readonly end: number;
  readonly length: number;
}

/** Where a text speaks of a setting last, by the longest word for it; null where it does not. */
function matchIn(subject: string, setting: Setting): Match | null {
  if (setting.key.startsWith(classKey(''))) {
    const label = folded(setting.key.slice(classKey('').length));
    // A label counts as much as the words for data behind it (中立樣本).
    return lastEnd(subject, label) < 0 ? null : { setting, end: subject.length + 1, length: label.length };
  }
  let best: Match | null = null;
  for (const word of wordsFor(setting.key)) {
    const end = lastEnd(subject, word);
    const better = best === null || end > best.end || (end === best.end && word.length > best.length);
    if (end >= 0 && better) best = { setting, end, length: word.length };
  }
  return best;
}

/** The settings that the words right before a claim speak of, the likeliest first; for counts every one it names. */
function settingsFor(subject: string, settings: Iterable<Setting>): readonly Setting[] {
  const matches = [...settings].flatMap((setting) => matchIn(subject, setting) ?? []);
  matches.sort((a, b) => b.end - a.end || b.length - a.length);
  const [first] = matches;
  const counts = first !== undefined && isCount(first.setting);
  return matches
    .filter((match) => match.end === first?.end || (counts && isCount(match.setting)))
    .map(({ setting }) => setting);
}

const isCount = ({ key }: Setting): boolean => key.endsWith('_count') || key.startsWith(classKey(''));

/**
 * The setting that a claim is wrong about, null when it is right about any that it may mean, or is about none. Text
 * can be read in more than one way, and a wrong accusation costs more than a claim that passes.
 */
export function contradicted(claim: Claim, settings: Iterable<Setting>): Setting | null {
  if (metricWords.test(claim.subject)) return null;
  const candidates = settingsFor(claim.subject, settings);
  const judged = candidates.map((setting) => ({ setting, held: holds(claim, setting) }));
  if (judged.some(({ held }) => held === true)) return null;
  const [first] = judged;
  return first === undefined || first.held !== false ? null : first.setting;
}

/** Whether any of the entries speaks of a setting: by a word for it, by its group, or by its new value. */
export function isMentioned(setting: Setting, entries: readonly string[]): boolean {
  const { key, after } = setting;
  const group = key.includes('.') ? key.slice(0, key.indexOf('.')) : null;
  const value = typeof after === 'string' && after.length >= 3 ? folded(after) : null;
  const words = [
    ...wordsFor(key),
    ...(group === null ? [] : [group]),
    ...(value === null ? [] : [value, value.slice(value.lastIndexOf('/') + 1)]),
  ];
  return entries.some((entry) => words.some((word) => lastEnd(entry, word) >= 0));
}
