import { type ArgumentsOf, number } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { moreSecrets } from './placed-secrets.ts';

/** More secrets in the same file than are listed one by one. */
const shapes = { count: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'secrets/more': ArgumentsOf<typeof shapes>;
  }
}

/** So many passwords in one line, each seven characters long. */
const many = (count: number): string =>
  `passwords: [${Array.from({ length: count }, (_, index) => `k3y-${index + 100}`).join(', ')}]\n`;

export const secretsMore = rule({
  id: 'secrets/more',
  severity: 'error',
  shapes,
  checkTask: (context) => moreSecrets(context).map(({ place, count }) => hit(place, { count })),
  documentation: {
    what: 'A file holds more than a hundred secrets: the rest is counted. No value is shown anywhere.',
    why: 'Whoever can read the repository, now or in its history, has them: take them out, and revoke them.',
    bad: {
      files: {
        'data_source.yaml': {
          text: many(101),
          shown: 'passwords: [k3y-100, k3y-101, and 99 more]\n',
        },
      },
      at: `data_source.yaml:1:${'passwords: ['.length + 100 * 'k3y-100, '.length + 1}`,
    },
    good: { files: { 'data_source.yaml': 'passwords: ["${FIRST_PASSWORD}", "${SECOND_PASSWORD}"]\n' } },
  },
});
