import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Messages } from './messages/en.ts';
import { code, type Text, words } from './text.ts';

/** What would be right, in brackets; nothing when that is not known. */
export function suggestionText({ suggestion }: AnyFinding, { labels }: Messages): Text {
  if (suggestion === null) return [];
  return [
    ...words(`${labels.open}${labels.suggestion}${labels.colon}`),
    ...code(suggestion),
    ...words(labels.close),
  ];
}
