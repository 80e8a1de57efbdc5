import type { RuleArguments } from '../../domain/findings/rules.ts';
import { explain } from './en/explain.ts';
import { headline } from './en/headline.ts';
import { labels } from './en/labels.ts';
import { legend } from './en/legend.ts';
import { metricNames, settingNames } from './en/names.ts';
import { plan } from './en/plan.ts';
import { reasons } from './en/reasons.ts';
import { consistency } from './en/rules-consistency.ts';
import { history, secrets, settings } from './en/rules-history.ts';
import { lineage } from './en/rules-lineage.ts';
import { shape } from './en/rules-shape.ts';
import { syntax } from './en/rules-syntax.ts';
import { task } from './en/rules-task.ts';
import type { ReasonSentences, RuleSentences } from './sentence.ts';

const rules: RuleSentences<RuleArguments> = {
  ...syntax,
  ...shape,
  ...task,
  ...lineage,
  ...consistency,
  ...history,
  ...secrets,
  ...settings,
};

const sentences: ReasonSentences = reasons;

/** The English texts; their shape is what every other language must have. */
export const en = {
  language: 'en',
  /** A size in percentage points inside a sentence. */
  points: (count: string): string => `${count} pp`,
  labels,
  metricNames,
  settingNames,
  headline,
  legend,
  explain,
  plan,
  reasons: sentences,
  rules,
} as const;

type Widened<T> = T extends string ? string : T;

export type Messages = { readonly [K in keyof typeof en]: Widened<(typeof en)[K]> };
