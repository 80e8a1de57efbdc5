import type { ArgumentsOf } from '../../domain/arguments.ts';
import { versionFacts } from '../../domain/records/version-facts.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeOf } from '../context.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/no-data': ArgumentsOf<typeof shapes>;
  }
}

/** There are results, and nothing says on what data. */
const noData: VersionCheck<'consistency/no-data'> = (context, version) => {
  const { results, resultsFile, broken } = versionFacts(version);
  if (results === null || resultsFile === null || broken.length > 0) return [];
  const lineage = version.lineage.state === 'read' ? version.lineage : null;
  if (version.dataSnapshot.state === 'read' || (lineage !== null && lineage.value.data !== null)) return [];
  return [hit(placeOf(context, resultsFile), {})];
};

export const consistencyNoData = rule({
  id: 'consistency/no-data',
  severity: 'warning',
  shapes,
  checkVersion: noData,
  documentation: {
    what: 'A version has results, but neither lineage.yaml nor data_snapshot.json says on what data.',
    why: 'Without the number of test items nobody can say how sure the results are.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v1/results.json': '{"accuracy": 0.82}\n',
      },
      at: 'versions/v1/results.json:1:1',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 160}\n',
        'versions/v1/results.json': '{"accuracy": 0.82}\n',
      },
    },
  },
});
