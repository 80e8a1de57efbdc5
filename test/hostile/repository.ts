import type { Tree } from './judge.ts';

/** The task of the cases: `mood`, by macro F1 against 75 %. `more` are further lines of task.yaml. */
export function D(version: string | null, status: string, ...more: readonly string[]): Tree {
  return { 'mood/task.yaml': taskFile('mood', version, status, ...more) };
}

/** task.yaml of any task with the same criteria. */
export const taskFile = (
  name: string,
  version: string | null,
  status: string,
  ...more: readonly string[]
): string =>
  [
    `task_name: ${name}`,
    ...(version === null ? [] : [`version: ${version}`]),
    `status: ${status}`,
    'success_criteria: {primary_metric: macro_f1, threshold: 0.75}',
    ...more,
    '',
  ].join('\n');

/** results.json of a version: macro F1, or what is given as it is. */
export const R = (version: string, results: number | string | object): Tree => ({
  [`mood/versions/${version}/results.json`]:
    typeof results === 'number'
      ? `{"macro_f1": ${results}}\n`
      : typeof results === 'string'
        ? results
        : `${JSON.stringify(results)}\n`,
});

/** lineage.yaml of a version, from lines. */
export const L = (version: string, ...lines: readonly string[]): Tree => ({
  [`mood/versions/${version}/lineage.yaml`]: [
    `version: ${version}`,
    'changes: ["more examples of irony in the training set"]',
    ...lines,
    '',
  ].join('\n'),
});

/** Trees laid over each other, the later wins. */
export const repo = (...trees: readonly Tree[]): Tree => Object.assign({}, ...trees);

/** A tree without some paths; a path that ends in `/` takes all below it. */
export const without = (tree: Tree, ...paths: readonly string[]): Tree =>
  Object.fromEntries(
    Object.entries(tree).filter(
      ([path]) => !paths.some((gone) => (gone.endsWith('/') ? path.startsWith(gone) : path === gone)),
    ),
  );

/** v1 with 0.9 in production: where every case begins. */
export const production: Tree = repo(D('v1', 'deployed'), R('v1', 0.9));

/** The task `mood` in another directory: v1 with 0.9, by default in production. */
export const moodIn = (directory: string, status = 'deployed'): Tree => ({
  [`${directory}/task.yaml`]: taskFile('mood', 'v1', status),
  [`${directory}/versions/v1/results.json`]: '{"macro_f1": 0.9}\n',
});
