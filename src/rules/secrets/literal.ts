import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { placedSecrets } from './placed-secrets.ts';

/** A literal value under a key that names a secret. */
const shapes = { key: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'secrets/literal': ArgumentsOf<typeof shapes>;
  }
}

/** The reference that would be right: `db_password` is `${DB_PASSWORD}`. */
export const reference = (key: string): string =>
  `\${${key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()}}`;

export const secretsLiteral = rule({
  id: 'secrets/literal',
  severity: 'error',
  shapes,
  checkTask: (context) =>
    placedSecrets(context, 'literal').map(({ place, what }) =>
      hit(place, { key: what.key }, { suggestion: reference(what.key) }),
    ),
  documentation: {
    what: 'A key such as `password`, `api_key` or `db_token` has a literal value. References (`${NAME}`, `{{ name }}`, `env:NAME`), names of variables, paths and placeholders are fine. The value is shown nowhere.',
    why: 'Whoever can read the repository, now or in its history, has it: take it out, and revoke it.',
    bad: {
      files: { 'data_source.yaml': 'type: postgresql\npassword: correct-horse-battery\n' },
      at: 'data_source.yaml:2:11',
    },
    good: { files: { 'data_source.yaml': 'type: postgresql\npassword: ${DB_PASSWORD}\n' } },
  },
});
