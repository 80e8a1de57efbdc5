import type { AnyFinding } from '../../domain/findings/finding.ts';
import type { RuleArguments, RuleId } from '../../domain/findings/rules.ts';
import type { Language } from '../../domain/language.ts';
import type { Reason, ReasonArguments, ReasonCode } from '../../domain/reasons/reason.ts';
import type { Text } from '../text.ts';
import { en, type Messages } from './en.ts';
import type { Speaker } from './sentence.ts';
import { zhTW } from './zh-TW.ts';

const catalogues: Readonly<Record<Language, Messages>> = { en, 'zh-TW': zhTW };

/** All texts of one language. */
export const messagesIn = (language: Language): Messages => catalogues[language];

/** A reason as a sentence. */
export const reasonText = (messages: Messages, reason: Reason, say: Speaker): Text =>
  sentence(messages, reason.code, reason, say);

// Code and arguments belong together in Reason and AnyFinding; the generic parameter keeps that tie for the type checker.
function sentence<C extends ReasonCode>(
  messages: Messages,
  code: C,
  reason: { readonly args: ReasonArguments[C] },
  say: Speaker,
): Text {
  return messages.reasons[code](reason.args, say);
}

/** A finding's message, without its place, severity and suggestion. */
export const findingText = (messages: Messages, finding: AnyFinding): Text =>
  ruleSentence(messages, finding.rule, finding);

function ruleSentence<R extends RuleId>(
  messages: Messages,
  rule: R,
  finding: { readonly args: RuleArguments[R] },
): Text {
  return messages.rules[rule](finding.args);
}
