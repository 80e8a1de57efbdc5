import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, listed, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';
import { kinds } from './rules-syntax.ts';

const more = (count: number) => t`${count} more`;

export const shape: RuleSentences<RulesOf<'shape'>> = {
  'shape/wrong-type': ({ key, expected, found }) =>
    t`${code(key)} must be ${kinds[expected]}, found ${kinds[found]}.`,
  'shape/missing-field': ({ key }) => t`${code(key)} is missing.`,
  'shape/unknown-value': ({ key, found, allowed }) =>
    t`${code(key)} is ${code(found)}; allowed: ${listed(allowed, ', ', more)}.`,
  'shape/likely-typo': ({ key, known }) => t`${code(key)} is not a known key; did you mean ${code(known)}?`,
  'shape/number-as-text': ({ key, text }) => t`${code(key)} is the text ${code(text)}; write a number.`,
  'shape/python-differs': ({ key, text, python, here }) =>
    t`${code(key)}: PyYAML reads ${code(text)} as ${kinds[python]}, YAML 1.2 as ${kinds[here]}; write it so that both agree.`,
  'shape/quote-version': ({ key, text }) =>
    t`${code(key)}: without quotes ${code(text)} is a number and may lose characters.`,
  'shape/percent': ({ key, value, threshold }) =>
    Math.abs(value) > Math.abs(threshold)
      ? t`${code(key)} is ${value}, a percentage, while the threshold ${threshold} is a ratio.`
      : t`${code(key)} is ${value}, a ratio, while the threshold ${threshold} is a percentage.`,
  'shape/out-of-range': ({ key, value, low, high }) => {
    if (low === null) return t`${code(key)} is ${value}; expected at most ${high ?? Infinity}.`;
    if (high === null) return t`${code(key)} is ${value}; expected at least ${low}.`;
    return t`${code(key)} is ${value}; expected ${low} to ${high}.`;
  },
  'shape/unsafe-integer': ({ key, text }) =>
    t`${code(key)}: ${code(text)} is too large to be read exactly; quote it if it is an identifier.`,
  'shape/not-finite': ({ key, text }) => t`${code(key)} is ${code(text)}, which is not a finite number.`,
  'shape/bad-timestamp': ({ key, text }) =>
    t`${code(key)}: ${code(text)} is not a date that exists, such as ${code('2026-01-05T10:00:00')}.`,
  'shape/bad-duration': ({ key, text }) =>
    t`${code(key)}: ${code(text)} is not a duration such as ${code('7d')}, ${code('12h')}, ${code('2w')} or ${code('30m')}.`,
  'shape/bad-name': ({ key, text }) =>
    t`${code(key)}: ${code(text)} is not a name; use letters, digits, ${code('.')}, ${code('_')} and ${code('-')}.`,
  'shape/name-collision': ({ name, other }) =>
    t`${code(name)} and ${code(other)} are the same folder where case does not count; rename one of them.`,
  'shape/unread': ({ key, found }) =>
    t`${code(key)} is ${kinds[found]} whose numbers are not read: no metric, no class, no runs.`,
  'shape/passed-over': ({ used }) => t`This file is passed over: ${code(used)} counts instead.`,
};
