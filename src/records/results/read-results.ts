import type { KeyPath } from '../../domain/records/records.ts';
import type { Results } from '../../domain/records/results.ts';
import type { Sink } from '../shape-scalar.ts';
import type { MapNode } from '../tree.ts';
import { confusionOf, perClassOf } from './classes.ts';
import { evaluatedOf } from './evaluated.ts';
import { sampleCountOf } from './leaf.ts';
import { harnessCount, readHarness, readNumbers, readScikitLearn, readTrainer, shapeOf } from './shapes.ts';

const notMetrics: ReadonlySet<string> = new Set(['per_class', 'confusion_matrix', 'labels', 'classes']);

/**
 * Evaluation results in any of the five known forms (`ResultsShape`).
 * @param base path of `root` in its file: empty for results.json, `['results']` in lineage.yaml
 */
export function readResults(sink: Sink, root: MapNode, base: KeyPath): Results {
  const shape = shapeOf(root);
  const common = { shape, sampleCount: sampleCountOf(root), evaluated: evaluatedOf(root, shape) };
  switch (shape) {
    case 'lm-eval': {
      const metrics = readHarness(sink, root, base);
      return { ...common, metrics, perClass: [], confusion: null, sampleCount: harnessCount(root) };
    }
    case 'scikit-learn': {
      const { metrics, perClass } = readScikitLearn(sink, root, base);
      return { ...common, metrics, perClass, confusion: confusionOf(sink, root, perClass, base) };
    }
    case 'trainer':
    case 'guide':
    case 'numbers': {
      const metrics =
        shape === 'trainer' ? readTrainer(sink, root, base) : readNumbers(sink, root, base, notMetrics);
      const perClass = perClassOf(sink, root, base);
      return { ...common, metrics, perClass, confusion: confusionOf(sink, root, perClass, base) };
    }
  }
}
