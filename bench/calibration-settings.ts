/** The situations that the calibration looks at. */
import { balanced, skewed, type World } from './models.ts';

/** What the versions commit beside the value of the metric. */
export type Evidence = 'aggregates' | 'matrix' | 'predictions';

export interface Setting extends World {
  readonly name: string;
  readonly metric: 'accuracy' | 'macro_f1';
  readonly evidence: Evidence;
  /** Guard every class with an allowed drop of 5 points, and protect the first two. */
  readonly guarded?: true;
  /** So many equal shares beside the primary metric. */
  readonly secondary?: number;
}

export const sizes = [50, 160, 1000, 5000] as const;
export const changes = [0, -0.01, -0.02, -0.05, 0.05] as const;

const three = balanced(3);
const points = (change: number) => `${change > 0 ? '+' : ''}${Math.round(change * 100)} pp`;

/** Accuracy: its methods have closed forms, and classes play no part. */
export const accuracySettings = (ns: readonly number[] = sizes): readonly Setting[] =>
  ns.flatMap((n) =>
    changes.flatMap((change) =>
      (
        [
          ['aggregates', true],
          ['aggregates', false],
          ['predictions', true],
        ] as const
      ).map(([evidence, shared]): Setting => {
        const name = `accuracy, ${evidence}, ${shared ? 'shared' : 'own'} items, n = ${n}, ${points(change)}`;
        return { name, metric: 'accuracy', evidence, shared, n, change, classes: three };
      }),
    ),
  );

const worlds = [3, 20, 77].flatMap((count) => [
  { text: `${count} balanced classes`, classes: balanced(count) },
  { text: `${count} skewed classes`, classes: skewed(count) },
]);

/** Macro F1 from confusion matrices. */
export const matrixSettings = (
  ns: readonly number[] = sizes,
  trueChanges: readonly number[] = [0, -0.05],
): readonly Setting[] =>
  worlds.flatMap(({ text, classes }) =>
    ns.flatMap((n) =>
      trueChanges.flatMap((change) =>
        [true, false].map((shared): Setting => {
          const name = `macro F1, matrix, ${text}, ${shared ? 'shared' : 'own'} items, n = ${n}, ${points(change)}`;
          return { name, metric: 'macro_f1', evidence: 'matrix', shared, n, change, classes };
        }),
      ),
    ),
  );

/** Macro F1 from predictions of both versions: resampled, so few of them. */
export const resampledSettings: readonly Setting[] = worlds.flatMap(({ text, classes }) =>
  [160, 1000].map((n): Setting => {
    const name = `macro F1, predictions, ${text}, n = ${n}`;
    return { name, metric: 'macro_f1', evidence: 'predictions', shared: true, n, change: 0, classes };
  }),
);

/** Equal models with a guard on every class and two protected ones. */
export const guardedSettings: readonly Setting[] = [160, 1000].map((n) => ({
  name: `20 guarded classes, matrix, n = ${n}`,
  metric: 'accuracy',
  evidence: 'matrix',
  shared: true,
  n,
  change: 0,
  classes: balanced(20),
  guarded: true,
}));

/** Equal models with twenty metrics beside the primary one. */
export const secondarySettings: readonly Setting[] = [160, 1000].map((n) => ({
  name: `20 secondary metrics, n = ${n}`,
  metric: 'accuracy',
  evidence: 'aggregates',
  shared: true,
  n,
  change: 0,
  classes: three,
  secondary: 20,
}));
