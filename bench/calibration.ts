/**
 * What the gates and the words of the report make of models whose truth is known: `node bench/calibration.ts [runs]`.
 * Equal models must seldom fail and seldom be called different; a real loss must be found. The slow tests hold the bars.
 */
import { pathToFileURL } from 'node:url';
import type { TaskReport } from '../src/domain/report/report.ts';
import { marginMetric, marginsOf } from '../src/domain/statistics/confusion.ts';
import { seededRandom, seedOf } from '../src/domain/statistics/random.ts';
import type { ConfusionCounts } from '../src/domain/statistics/types.ts';
import type { ResultsSketch, VersionSketch } from '../test/domain/build.ts';
import { judge } from '../test/domain/judge.ts';
import {
  accuracySettings,
  guardedSettings,
  matrixSettings,
  resampledSettings,
  type Setting,
  secondarySettings,
} from './calibration-settings.ts';
import {
  accuracy,
  drawAnswers,
  drawShares,
  labelsOf,
  matrixOf,
  predictionsOf,
  trueMatrix,
} from './models.ts';

const counted = [
  // The regression gate.
  'fail',
  'inconclusive',
  // Any gate at all.
  'anyFail',
  'anyInconclusive',
  'significant',
  // Of the runs that have an interval of the change (`known`), those whose interval holds the true one.
  'coverage',
  'known',
  'adopt',
  // Cautions about a metric or a class beside the primary one.
  'caution',
] as const;
type Counted = (typeof counted)[number];

/** Shares of all runs, 0 … 1; `coverage` is NaN where no run has an interval. */
export type Outcomes = Readonly<Record<Counted, number>>;

/** A macro average is over the classes that truly occur, as most programs have it. */
function scoreOf(metric: Setting['metric'], matrix: ConfusionCounts): number {
  const margins = marginsOf(matrix);
  const over = matrix.labels.filter((_label, i) => (margins.actual[i] ?? 0) > 0);
  const kind = metric === 'macro_f1' ? ({ type: metric, over } as const) : { type: metric };
  return marginMetric(kind, matrix.labels)?.(margins) ?? Number.NaN;
}

export const trueChange = ({ metric, classes, change }: Setting): number =>
  scoreOf(metric, trueMatrix(classes, accuracy + change)) - scoreOf(metric, trueMatrix(classes, accuracy));

function versionOf(
  setting: Setting,
  truth: Int32Array,
  answers: Int32Array,
  extra: Readonly<Record<string, number>>,
): VersionSketch {
  const labels = labelsOf(setting);
  const matrix = matrixOf(truth, answers, labels);
  const perClass = () =>
    Object.fromEntries(
      labels.map((label) => [
        label,
        { f1: marginMetric({ type: 'f1', label }, labels)?.(marginsOf(matrix)) ?? 0 },
      ]),
    );
  const results: ResultsSketch = {
    metrics: { [setting.metric]: scoreOf(setting.metric, matrix), ...extra },
    sampleCount: setting.n,
    ...(setting.evidence === 'matrix' ? { confusion: matrix } : {}),
    ...(setting.guarded ? { perClass: perClass() } : {}),
  };
  const predictions = setting.evidence === 'predictions' ? predictionsOf(truth, answers, labels) : undefined;
  return { results, ...(predictions === undefined ? {} : { predictions }) };
}

/** One pull request: v1 deployed, v2 under review, judged as any other. */
function draw(setting: Setting, random: ReturnType<typeof seededRandom>): TaskReport {
  const { truth, before, truthAfter, after } = drawAnswers(setting, random);
  const shares = drawShares(setting.secondary ?? 0, setting.n, random);
  const extra = (side: 'before' | 'after') =>
    Object.fromEntries(shares.map((share, i) => [`top_${i + 2}_accuracy`, share[side]]));
  const v1 = versionOf(setting, truth, before, extra('before'));
  const v2 = versionOf(setting, truthAfter, after, extra('after'));
  const labels = labelsOf(setting);
  const criteria = {
    primaryMetric: setting.metric,
    threshold: null,
    ...(setting.guarded
      ? { protectedClasses: labels.slice(0, 2), guards: [{ metric: 'per_class.*.f1', maxRegression: 0.05 }] }
      : {}),
  };
  return judge({
    base: { active: 'v1', status: 'deployed', criteria, versions: { v1 } },
    head: { active: 'v2', criteria, versions: { v1, v2 } },
  });
}

const secondaryCautions = new Set(['class-regressed', 'dropped-unknown']);

/** One run as 0 or 1 for each outcome. */
function outcomesOf(report: TaskReport, setting: Setting, truth: number): Readonly<Record<Counted, boolean>> {
  const has = (outcome: string, name?: string) =>
    report.gates.some((gate) => gate.outcome === outcome && (name === undefined || gate.name === name));
  const primary = report.metrics.find(({ group }) => group === 'primary');
  const interval = primary?.interval ?? null;
  return {
    fail: has('fail', 'regression'),
    inconclusive: has('inconclusive', 'regression'),
    anyFail: has('fail'),
    anyInconclusive: has('inconclusive'),
    significant: primary?.significance === 'significant',
    known: interval !== null,
    coverage: interval !== null && interval[0] <= truth && truth <= interval[1],
    adopt: report.verdict.word === 'adopt',
    caution: [...report.verdict.reasons, ...report.notes].some(
      (why) =>
        secondaryCautions.has(why.code) || (why.code === 'regressed' && why.args.metric !== setting.metric),
    ),
  };
}

/** The same on every machine. */
export function calibrate(setting: Setting, runs: number): Outcomes {
  const random = seededRandom(seedOf([setting.name]));
  const truth = trueChange(setting);
  const sums = Object.fromEntries(counted.map((name) => [name, 0])) as Record<Counted, number>;
  for (let run = 0; run < runs; run++) {
    const found = outcomesOf(draw(setting, random), setting, truth);
    for (const name of counted) sums[name] += found[name] ? 1 : 0;
  }
  const shares = Object.fromEntries(counted.map((name) => [name, sums[name] / runs])) as Outcomes;
  return { ...shares, coverage: sums.coverage / sums.known };
}

function print(title: string, settings: readonly Setting[], runs: number): void {
  console.log(`\n${title} (${runs} runs each; percent)`);
  console.log('  fail  open anyfl anyop signf cover known adopt cautn');
  for (const setting of settings) {
    const found = calibrate(setting, runs);
    const cells = counted.map((name) => (100 * found[name]).toFixed(1).padStart(6));
    console.log(`${cells.join('')}  ${setting.name}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const runs = Number(process.argv[2] ?? 300);
  print('Accuracy', accuracySettings(), runs);
  print('Macro F1 from matrices', matrixSettings(), runs);
  print('Twenty guarded classes', guardedSettings, runs);
  print('Twenty secondary metrics', secondarySettings, runs);
  print('Macro F1 from predictions', resampledSettings, Math.ceil(runs / 3));
}
