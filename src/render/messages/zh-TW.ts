import type { RuleArguments } from '../../domain/findings/rules.ts';
import type { Messages } from './en.ts';
import type { ReasonSentences, RuleSentences } from './sentence.ts';
import { explain } from './zh-TW/explain.ts';
import { headline } from './zh-TW/headline.ts';
import { labels } from './zh-TW/labels.ts';
import { legend } from './zh-TW/legend.ts';
import { metricNames, settingNames } from './zh-TW/names.ts';
import { plan } from './zh-TW/plan.ts';
import { reasons } from './zh-TW/reasons.ts';
import { consistency } from './zh-TW/rules-consistency.ts';
import { history, secrets, settings } from './zh-TW/rules-history.ts';
import { lineage } from './zh-TW/rules-lineage.ts';
import { shape } from './zh-TW/rules-shape.ts';
import { syntax } from './zh-TW/rules-syntax.ts';
import { task } from './zh-TW/rules-task.ts';

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

export const zhTW = {
  language: 'zh-TW',
  points: (count: string): string => `${count} 個百分點`,
  labels,
  metricNames,
  settingNames,
  headline,
  legend,
  explain,
  plan,
  reasons: sentences,
  rules,
} satisfies Messages;
