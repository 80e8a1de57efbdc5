import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { placedSecrets } from './placed-secrets.ts';

/** A value of a known form; `kind` names the form, such as `github-pat`. */
const shapes = { kind: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'secrets/token': ArgumentsOf<typeof shapes>;
  }
}

/** Put together here, so that no scanner takes this file for a leak. */
const token = ['hf', 'qWmXvTzKpLrNbYcHdJsFgAeUiOoPtRwE'].join('_');

export const secretsToken = rule({
  id: 'secrets/token',
  severity: 'error',
  shapes,
  checkTask: (context) =>
    placedSecrets(context, 'token').map(({ place, what }) => hit(place, { kind: what.kind })),
  documentation: {
    what: 'A text has the form of a known kind of token, key or private key, in any file of the task. The patterns are those of gitleaks and some of our own. The value is shown nowhere.',
    why: 'Whoever can read the repository, now or in its history, has it: take it out, and revoke it.',
    bad: {
      files: { 'data_source.yaml': `type: huggingface\nheaders: {x-auth: ${token}}\n` },
      at: 'data_source.yaml:2:19',
    },
    good: { files: { 'data_source.yaml': 'type: huggingface\nheaders: {x-auth: "${HF_TOKEN}"}\n' } },
  },
});
