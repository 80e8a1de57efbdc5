import type { ExportedResults } from '../domain/documents/exported.ts';
import { meets } from '../domain/records/direction.ts';
import { metricValue } from './format.ts';

/** Task types of this world and of the Hugging Face Hub, https://huggingface.co/tasks. */
const hubTasks: ReadonlyMap<string, string> = new Map([
  ['classification', 'text-classification'],
  ['sentiment', 'text-classification'],
  ['ner', 'token-classification'],
  ['extraction', 'token-classification'],
  ['summarization', 'summarization'],
  ['translation', 'translation'],
  ['qa', 'question-answering'],
  ['generation', 'text-generation'],
]);

/** JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text);

/** Names of metrics as the `evaluate` library has them, which the Hub groups by. */
function metricType(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  return ['f1', 'accuracy', 'precision', 'recall'].find((known) => words.includes(known)) ?? name;
}

const finite = ([, value]: readonly [string, number]): boolean => Number.isFinite(value);

/**
 * `model-index` of a model card, https://github.com/huggingface/hub-docs/blob/main/modelcard.md: to be put into the metadata
 * at the head of README.md. Values that are no finite numbers are left out.
 */
export function renderModelIndex(results: ExportedResults): string {
  const { taskName, version, taskType, language, baseModel, metrics } = results;
  const type = hubTasks.get((taskType ?? '').toLowerCase()) ?? taskType ?? 'text-classification';
  const lines = [...metrics]
    .filter(finite)
    .flatMap(([name, value]) => [
      `          - type: ${quoted(metricType(name))}`,
      `            name: ${quoted(name)}`,
      `            value: ${value}`,
    ]);
  return [
    ...(language === null ? [] : [`language: ${quoted(language)}`]),
    ...(baseModel === null ? [] : [`base_model: ${quoted(baseModel)}`]),
    'model-index:',
    `  - name: ${quoted(`${taskName}-${version}`)}`,
    '    results:',
    '      - task:',
    `          type: ${quoted(type)}`,
    '        dataset:',
    `          name: ${quoted(`${taskName} (test)`)}`,
    `          type: ${quoted(taskName)}`,
    '          split: test',
    ...(lines.length === 0 ? ['        metrics: []'] : ['        metrics:', ...lines]),
    '',
  ].join('\n');
}

const numberOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** The shape of `dvc metrics diff --json`, https://dvc.org/doc/command-reference/metrics/diff: file → metric → old, new, diff. */
export function renderDvcDiff({ resultsFile, metrics, other }: ExportedResults): string {
  const names = [...new Set([...metrics.keys(), ...(other?.metrics.keys() ?? [])])];
  const changes = names.flatMap((name) => {
    const [before, after] = [numberOrNull(other?.metrics.get(name)), numberOrNull(metrics.get(name))];
    if (before === after) return [];
    const diff = before === null || after === null ? {} : { diff: after - before };
    return [[name, { old: before, new: after, ...diff }] as const];
  });
  return `${JSON.stringify({ [resultsFile]: Object.fromEntries(changes) }, null, 2)}\n`;
}

/** A badge in the form of https://shields.io/badges/endpoint-badge: the primary metric, red below its threshold. */
export function renderBadge({ taskName, version, primary, primaryValue }: ExportedResults): string {
  const known = primary !== null && primaryValue !== null && Number.isFinite(primaryValue);
  const message = known ? `${primary.name} ${metricValue(primaryValue, primary.scale)}` : 'no result';
  return `${JSON.stringify({
    schemaVersion: 1,
    label: `${taskName} ${version}`,
    message,
    color: known ? colorOf(primaryValue, primary) : 'lightgrey',
  })}\n`;
}

function colorOf(value: number, { threshold, direction }: NonNullable<ExportedResults['primary']>): string {
  if (threshold === null) return 'blue';
  return meets(value, threshold, direction) ? 'brightgreen' : 'red';
}
