import type { RuleId } from '../../domain/findings/rules.ts';
import { consistencyDocs } from './consistency.ts';
import { historyDocs } from './history.ts';
import { lineageDocs } from './lineage.ts';
import { secretsDocs } from './secrets.ts';
import { settingsDocs } from './settings.ts';
import { shapeDocs } from './shape.ts';
import { syntaxDocs } from './syntax.ts';
import { taskDocs } from './task.ts';
import type { RuleDoc } from './types.ts';

/** The documentation of every rule, in the order of the groups. */
export const ruleDocs: Readonly<Record<RuleId, RuleDoc>> = {
  ...syntaxDocs,
  ...shapeDocs,
  ...taskDocs,
  ...lineageDocs,
  ...consistencyDocs,
  ...historyDocs,
  ...secretsDocs,
  ...settingsDocs,
};
