import type { SettingsRules } from '../../domain/findings/settings.ts';
import { type GroupDocs, plainTask } from './types.ts';

const file = 'tunegate.yaml';

export const settingsDocs: GroupDocs<SettingsRules> = {
  'settings/unknown-rule': {
    what: '`rules` in tunegate.yaml names a rule that does not exist.',
    why: 'A rule that was meant to be off still fires, or one that was meant to be an error does not.',
    bad: {
      files: { 'task.yaml': plainTask, [file]: 'rules:\n  lineage/vague-changes: error\n' },
      at: `${file}:2:3`,
    },
    good: { files: { 'task.yaml': plainTask, [file]: 'rules:\n  lineage/vague-change: error\n' } },
  },
  'settings/unknown-key': {
    what: 'tunegate.yaml has a key that is no setting.',
    why: 'A setting that does nothing is worse than none.',
    bad: {
      files: { 'task.yaml': plainTask, [file]: 'max_regresion: 0.02\n' },
      at: `${file}:1:1`,
    },
    good: { files: { 'task.yaml': plainTask, [file]: 'max_regression: 0.02\n' } },
  },
};
