import type { Severity } from './finding.ts';
import { type ConsistencyRules, consistencyRules } from './rule/consistency.ts';
import { type HistoryRules, historyRules } from './rule/history.ts';
import { type LineageRules, lineageRules } from './rule/lineage.ts';
import { type SecretsRules, secretsRules } from './rule/secrets.ts';
import { type SettingsRules, settingsRules } from './rule/settings.ts';
import { type ShapeRules, shapeRules } from './rule/shape.ts';
import { type SyntaxRules, syntaxRules } from './rule/syntax.ts';
import { type TaskRules, taskRules } from './rule/task.ts';

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
