import { type ConsistencyRules, consistencyRules } from './consistency.ts';
import type { Severity } from './finding.ts';
import { type HistoryRules, historyRules } from './history.ts';
import { type LineageRules, lineageRules } from './lineage.ts';
import { type SecretsRules, secretsRules } from './secrets.ts';
import { type SettingsRules, settingsRules } from './settings.ts';
import { type ShapeRules, shapeRules } from './shape.ts';
import { type SyntaxRules, syntaxRules } from './syntax.ts';
import { type TaskRules, taskRules } from './task.ts';

/** Rule id → the arguments of its message. One interface a group, beside its default severities in `rule/`. */
export interface RuleArguments
  extends SyntaxRules,
    ShapeRules,
    TaskRules,
    LineageRules,
    ConsistencyRules,
    HistoryRules,
    SecretsRules,
    SettingsRules {}

export type RuleId = keyof RuleArguments;

/** Default severity of every rule; `rules:` in tunegate.yaml overrides it per rule. */
export const defaultSeverity: Readonly<Record<RuleId, Severity>> = {
  ...syntaxRules,
  ...shapeRules,
  ...taskRules,
  ...lineageRules,
  ...consistencyRules,
  ...historyRules,
  ...secretsRules,
  ...settingsRules,
};

/** Whether `id` names a rule. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(defaultSeverity, id);
