import { type AnyFinding, finding } from '../../domain/findings/finding.ts';
import type { TextFile } from '../../domain/records/records.ts';
import { reference, secretsLiteral } from './literal.ts';
import { secretsMore } from './more.ts';
import { secretsIn } from './placed-secrets.ts';
import { secretsToken } from './token.ts';
import { secretsUrl } from './url.ts';

function foundIn({ place, what }: ReturnType<typeof secretsIn>['listed'][number]): AnyFinding {
  switch (what.rule) {
    case 'token':
      return finding(secretsToken, place, { kind: what.kind });
    case 'url':
      return finding(secretsUrl, place, { scheme: what.scheme });
    case 'literal':
      return finding(secretsLiteral, place, { key: what.key }, { suggestion: reference(what.key) });
  }
}

/** The secrets of a file that belongs to no task, such as tunegate.yaml. */
export function secretsOutsideTasks(file: TextFile): readonly AnyFinding[] {
  const { listed, more } = secretsIn(file, null);
  return [...listed.map(foundIn), ...more.map(({ place, count }) => finding(secretsMore, place, { count }))];
}
