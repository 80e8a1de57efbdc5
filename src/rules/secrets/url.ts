import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { placedSecrets } from './placed-secrets.ts';

/** A URL with a password, a token or a signature; `scheme` such as `postgres`. */
const shapes = { scheme: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'secrets/url': ArgumentsOf<typeof shapes>;
  }
}

export const secretsUrl = rule({
  id: 'secrets/url',
  severity: 'error',
  shapes,
  checkTask: (context) =>
    placedSecrets(context, 'url').map(({ place, what }) => hit(place, { scheme: what.scheme })),
  documentation: {
    what: 'A URL holds a password, a token in place of the user, or a signature or key in its query. The value is shown nowhere.',
    why: 'Whoever can read the repository, now or in its history, has it: take it out, and revoke it.',
    bad: {
      files: {
        'data_source.yaml': 'type: postgresql\nurl: postgres://svc:correct-horse@db.internal/reviews\n',
      },
      at: 'data_source.yaml:2:21',
    },
    good: {
      files: {
        'data_source.yaml': 'type: postgresql\nurl: postgres://svc:${DB_PASSWORD}@db.internal/reviews\n',
      },
    },
  },
});
