import { changed, inPlace, lineOf, type Mistake, textOf, without } from './mistakes.ts';

const task = (): string => 'task.yaml';

/** An edit of task.yaml in a pull request against the sound repository. */
const inPullRequest = (mistake: Mistake): Mistake => ({
  rule: mistake.rule,
  damage: (site) => ({ ...mistake.damage(site), base: site.sound }),
});

const experiment = (parent: string): string =>
  `version: v4-exp\nparent: ${parent}\nchanges: ["prompt with two examples"]\n`;

export const taskMistakes: readonly Mistake[] = [
  inPlace('task/name-differs', task, [
    [/task_name: .*/, 'task_name: other'],
    [/task_name: .*/, 'task_name: my-task'],
  ]),
  {
    rule: 'task/active-version-missing',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const head = changed(
        sound,
        path,
        'version: v3\nstatus',
        `version: ${choose(['v33', 'v4', 'V3'])}\nstatus`,
      );
      return { head, file: path, line: 2 };
    },
  },
  inPullRequest(inPlace('task/status-move', task, [['status: evaluating', 'status: created']])),
  {
    rule: 'task/direction-unknown',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const guard = choose(['zork', 'blub_index_x', 'entropy']);
      const added = `guards:\n    - {metric: ${guard}, max_regression: 0.1}`;
      const head = changed(sound, path, /guards:/, added);
      return { head, file: path, line: lineOf(textOf(head, path), guard) };
    },
  },
  {
    rule: 'task/primary-metric-missing',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const head = changed(
        sound,
        path,
        'primary_metric: macro_f1',
        `primary_metric: ${choose(['macro_fl', 'exact_match', 'weighted_f1'])}`,
      );
      return { head, file: path, line: lineOf(textOf(head, path), 'primary_metric') };
    },
  },
  inPullRequest(
    inPlace('task/primary-metric-changed', task, [['primary_metric: macro_f1', 'primary_metric: accuracy']]),
  ),
  {
    rule: 'task/no-criteria',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const head = changed(sound, path, choose(['  threshold: 0.80\n', '  primary_metric: macro_f1\n']), '');
      return { head, file: path, line: lineOf(textOf(head, path), 'success_criteria') };
    },
  },
  inPullRequest(
    inPlace('task/threshold-lowered', task, [
      ['threshold: 0.80', 'threshold: 0.75'],
      ['threshold: 0.80', 'threshold: 0.799'],
    ]),
  ),
  inPlace('task/unknown-label', (site) => `versions/${site.choose(['v1', 'v2', 'v3'])}/lineage.yaml`, [
    ['    neutral: ', '    neutrall: '],
    ['    positive: ', '    postive: '],
  ]),
  inPlace('task/unknown-label', (site) => `versions/${site.choose(['v1', 'v2', 'v3'])}/results.json`, [
    ['"neutral": {', '"neutrall": {'],
    ['"negative": {', '"Negative": {'],
  ]),
  {
    rule: 'task/label-not-evaluated',
    damage: ({ sound, task: name, choose }) => {
      const folder = `${name}/versions/${choose(['v1', 'v2', 'v3'])}`;
      const [inYaml, inJson] = [`${folder}/lineage.yaml`, `${folder}/results.json`];
      const trimmed = changed(sound, inYaml, / {4}negative:\n(?: {6}.*\n){3}/, '');
      const head = changed(trimmed, inJson, / {4}"negative": \{\n(?: {6}.*\n){3} {4}\},\n/, '');
      return { head, file: inJson, line: lineOf(textOf(head, inJson), '"per_class"') };
    },
  },
  inPlace('task/deployed-version-missing', task, [
    ['deployed_version: v2', 'deployed_version: v22'],
    ['deployed_version: v2', 'deployed_version: v9'],
  ]),
  {
    rule: 'task/deployed-version-differs',
    damage: ({ sound, task: name }) => {
      const path = `${name}/task.yaml`;
      const head = changed(sound, path, 'status: evaluating', 'status: deployed');
      return { head, file: path, line: lineOf(textOf(head, path), 'deployed_version') };
    },
  },
  {
    rule: 'task/experimental-deployed',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const folder = { [`${name}/versions/v4-exp/lineage.yaml`]: experiment(choose(['v2', 'v3'])) };
      const head = { ...changed(sound, path, 'deployed_version: v2', 'deployed_version: v4-exp'), ...folder };
      return { head, file: path, line: lineOf(textOf(head, path), 'deployed_version') };
    },
  },
  inPlace('task/updated-before-created', task, [
    ['updated: 2026-01-20T10:00:00', 'updated: 2026-01-04T10:00:00'],
    ['updated: 2026-01-20T10:00:00', 'updated: 2025-12-31'],
  ]),
  {
    rule: 'task/waiver-incomplete',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const head = changed(
        sound,
        path,
        choose(['    owner: li\n', '    reason: new test set\n', '    expires: 2026-03-01\n']),
        '',
      );
      return { head, file: path, line: lineOf(textOf(head, path), '- gate') };
    },
  },
  inPlace('task/waiver-wildcard', task, [
    ['gate: regression', 'gate: "*"'],
    ['gate: regression', 'gate: all'],
    ['    version: v3', '    version: latest'],
  ]),
  inPlace('task/waiver-expired', task, [
    ['expires: 2026-03-01', 'expires: 2026-01-31'],
    ['expires: 2026-03-01', 'expires: 2025-03-01T10:00:00'],
  ]),
  inPlace('task/waiver-unknown', task, [
    ['gate: regression', 'gate: regresion'],
    ['    version: v3', '    version: v30'],
  ]),
  {
    rule: 'history/rewritten',
    damage: ({ sound, task: name, choose }) => {
      const [file, pattern, by] = choose([
        ['results.json', /"accuracy": \d\.\d+/, '"accuracy": 0.655'],
        ['config.yaml', /epochs: \d/, 'epochs: 4'],
        ['data_snapshot.json', /"test_count": \d+/, '"test_count": 100'],
        ['lineage.yaml', /macro_f1: \S+/, 'macro_f1: 0.600'],
        ['lineage.yaml', /train_count: \d+/, 'train_count: 400'],
      ] as const);
      const path = `${name}/versions/${choose(['v1', 'v2'])}/${file}`;
      const head = changed(sound, path, pattern, by);
      return { head, base: sound, file: path, line: lineOf(textOf(sound, path), pattern) };
    },
  },
  inPullRequest(
    inPlace('history/origin-rewritten', () => 'versions/v2/lineage.yaml', [
      ['created: 2026-01-10', 'created: 2026-01-09'],
      ['parent: v1', 'parent: v0'],
    ]),
  ),
  {
    rule: 'history/deployed-removed',
    damage: ({ sound, task: name }) => {
      const folder = `${name}/versions/v2/`;
      return { head: without(sound, folder), base: sound, file: `${folder}lineage.yaml`, line: 1 };
    },
  },
  {
    rule: 'history/version-removed',
    damage: ({ sound, task: name }) => {
      const folder = `${name}/versions/v1/`;
      return { head: without(sound, folder), base: sound, file: `${folder}lineage.yaml`, line: 1 };
    },
  },
  {
    rule: 'history/name-reused',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/versions/v0/lineage.yaml`;
      const created = choose(['2026-01-04', '2026-01-04T10:00:00']);
      const head = { ...sound, [path]: `version: v0\ncreated: ${created}\nchanges: ["first try"]\n` };
      return { head, base: sound, file: path, line: 1 };
    },
  },
  {
    rule: 'history/retired-removed',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/versions/retired.yaml`;
      const head = choose([without(sound, path), { ...sound, [path]: 'versions: []\n' }]);
      return { head, base: sound, file: path, line: 1 };
    },
  },
  {
    rule: 'history/merge-conflict',
    damage: ({ sound, task: name, choose }) => {
      const path = `${name}/task.yaml`;
      const text = textOf(sound, path);
      const domain = (value: string) => ({
        ...sound,
        [path]: text.replace(/^domain: .*$/m, `domain: ${value}`),
      });
      const head = domain(choose(['retail', 'telecom']));
      return { head, base: domain('banking'), fork: sound, file: path, line: lineOf(text, /^domain: /m) };
    },
  },
  {
    rule: 'settings/unknown-rule',
    damage: ({ sound, choose }) => {
      const text = `rules:\n  ${choose(['lineage/vague', 'syntax/tabs', 'task/name-difers'])}: off\n`;
      return { head: { ...sound, 'tunegate.yaml': text }, file: 'tunegate.yaml', line: 2 };
    },
  },
  {
    rule: 'settings/unknown-key',
    damage: ({ sound, choose }) => {
      const text = `language: en\n${choose(['max_regresion: 0.1', 'rule: {}', 'treshold: 1'])}\n`;
      return { head: { ...sound, 'tunegate.yaml': text }, file: 'tunegate.yaml', line: 2 };
    },
  },
];
