import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { valueKinds } from '../../domain/findings/argument-values.ts';
import { rule } from '../card.ts';

/** A value that PyYAML and YAML 1.2 read differently; `python` and `yaml` name what each reads. */
const shapes = { key: text, text: text, python: oneOf(valueKinds), here: oneOf(valueKinds) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/python-differs': ArgumentsOf<typeof shapes>;
  }
}

export const shapePythonDiffers = rule({
  id: 'shape/python-differs',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'PyYAML, which most training scripts use, reads the value differently from YAML 1.2.',
    why: 'The record then says one thing and the training did another: `no` is false there, `1e-5` a text.',
    bad: { files: { 'task.yaml': 'task_name: demo\nstatus: created\nlanguage: no\n' }, at: 'task.yaml:3:11' },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\nlanguage: "no"\n' } },
  },
});
