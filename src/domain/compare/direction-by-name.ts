import type { Direction } from '../records/direction.ts';
import { lastPart, metricWords, splitName } from '../records/metric-name.ts';
import {
  answerKinds,
  higherWords,
  lowerWords,
  neutralWords,
  phrases,
  rightKinds,
  unclearWords,
  wrongKinds,
} from './direction-words.ts';

const opposite = { higher: 'lower', lower: 'higher', unclear: 'unclear' } as const;

/** `rouge1`, `bleu4`, `ndcg10`, `f1`: the word without its number, and the singular of a plural. */
function formsOf(word: string): readonly string[] {
  const bare = /^([a-z]{2,})\d+$/.exec(word)?.[1];
  const forms = bare === undefined ? [word] : [word, bare];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('s')) forms.push(word.slice(0, -1));
  // `BERTScore`, `winrate`, `logloss` and `macrof1` are written as one word.
  const joined = /^[a-z]{3,}(score|loss|rate|f1|error|accuracy|bleu|distance|similarity)$/.exec(word)?.[1];
  return joined === undefined ? forms : [...forms, joined];
}

function directionOfWord(word: string): Direction | 'unclear' | null {
  for (const form of formsOf(word)) {
    if (lowerWords.has(form)) return 'lower';
    if (higherWords.has(form)) return 'higher';
    if (unclearWords.has(form)) return 'unclear';
    if (neutralWords.has(form)) return null;
  }
  return null;
}

/** Words of a part of a name without the part of the data, the filter of a harness and what counts per item. */
function wordsOf(part: string): readonly string[] {
  const { bare } = splitName(part.replace(/,[^,]*$/, ''));
  const ranked = /^([pr])@\d+$/i.exec(bare)?.[1]?.toLowerCase();
  if (ranked !== undefined) return [ranked === 'p' ? 'precision' : 'recall'];
  return metricWords(bare).filter((word) => !/^\d+$/.test(word));
}

/** `false_positive` and its kin: what an adjective makes of a kind of answer. */
function ofAnswer(word: string, before: string): Direction | null {
  if (!answerKinds.has(word)) return null;
  if (wrongKinds.has(before)) return 'lower';
  return rightKinds.has(before) ? 'higher' : null;
}

const isTurned = (before: string): boolean => ['non', 'no', 'not', 'anti'].includes(before);

/** A score is a score of something, and that decides where it is known: `bias_score`. */
const isWeak = (word: string): boolean => /^(?:scores?|ratings?|measure|points|index)$/.test(word);

/** The last word that says something decides: `toxicity_f1` is an f1. Null where none does, or the last one is unclear. */
function headNoun(words: readonly string[]): Direction | 'unclear' | null {
  // What comes after `per` is what it is divided by: `cost_per_token`.
  const per = words.indexOf('per');
  let weak: Direction | null = null;
  for (let index = (per > 0 ? per : words.length) - 1; index >= 0; index--) {
    const [word = '', before = ''] = [words[index], words[index - 1]];
    const found = ofAnswer(word, before) ?? directionOfWord(word);
    if (found === 'unclear') return weak ?? 'unclear';
    if (found !== null && !isWeak(word)) return isTurned(before) ? opposite[found] : found;
    weak ??= found;
  }
  return weak;
}

function directionOfPart(part: string): Direction | 'unclear' | null {
  const all = wordsOf(part);
  const [first, ...rest] = all;
  if (first === 'neg' || (first === 'negative' && rest[0] !== 'predictive')) {
    const turned = directionOfPart(rest.join('_'));
    return turned === null ? null : opposite[turned];
  }
  const joined = all.join('_');
  const phrase = phrases.find(([pattern]) => pattern.test(joined));
  return phrase === undefined ? headNoun(all) : (phrase[1] ?? 'unclear');
}

/**
 * Which way is better, by the metric's name: the last part of the dotted name that says it, in it the last word. Null where
 * the name does not say it.
 */
export function directionByName(name: string): Direction | null {
  const parts = [lastPart(name), ...name.split('.').toReversed()];
  for (const part of parts) {
    const found = directionOfPart(part);
    if (found === 'unclear') return null;
    if (found !== null) return found;
  }
  return null;
}
