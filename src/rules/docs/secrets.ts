import type { SecretsRules } from '../../domain/findings/secrets.ts';
import type { GroupDocs, RuleDoc } from './types.ts';

const file = 'data_source.yaml';

const inSource = (what: string, why: string, bad: string, place: string, good: string): RuleDoc => ({
  what,
  why,
  bad: { files: { [file]: bad }, at: `${file}:${place}` },
  good: { files: { [file]: good } },
});

/** Put together here, so that no scanner takes this file for a leak. */
const token = ['hf', 'qWmXvTzKpLrNbYcHdJsFgAeUiOoPtRwE'].join('_');

const leaked = 'Whoever can read the repository, now or in its history, has it: take it out, and revoke it.';

export const secretsDocs: GroupDocs<SecretsRules> = {
  'secrets/literal': inSource(
    'A key such as `password`, `api_key` or `db_token` has a literal value. References (`${NAME}`, `{{ name }}`, `env:NAME`), names of variables, paths and placeholders are fine. The value is shown nowhere.',
    leaked,
    'type: postgresql\npassword: correct-horse-battery\n',
    '2:11',
    'type: postgresql\npassword: ${DB_PASSWORD}\n',
  ),
  'secrets/token': inSource(
    'A text has the form of a known kind of token, key or private key, in any file of the task. The patterns are those of gitleaks and some of our own. The value is shown nowhere.',
    leaked,
    `type: huggingface\nheaders: {x-auth: ${token}}\n`,
    '2:19',
    'type: huggingface\nheaders: {x-auth: "${HF_TOKEN}"}\n',
  ),
  'secrets/url': inSource(
    'A URL holds a password. The value is shown nowhere.',
    leaked,
    'type: postgresql\nurl: postgres://svc:correct-horse@db.internal/reviews\n',
    '2:21',
    'type: postgresql\nurl: postgres://svc:${DB_PASSWORD}@db.internal/reviews\n',
  ),
};
