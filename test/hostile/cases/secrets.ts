import type { HostileCase } from '../case.ts';
import type { Tree } from '../judge.ts';
import { D, production, R, repo } from '../repository.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const token = ['ghp', 'aZ3kQ9xW7mB2vN5cT8rL1pY6sD4fG0hJeUiO'].join('_');
const keyLines = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 'BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'];
const pem = (indent: string) =>
  [`-----BEGIN ${'PRIVATE'} KEY-----`, ...keyLines, `-----END ${'PRIVATE'} KEY-----`]
    .map((line) => `${indent}${line}`)
    .join('\n');

const source = (text: string): Tree => ({ 'mood/data_source.yaml': text });
const config = (text: string): Tree => ({ 'mood/versions/v2/config.yaml': text });
const lineage = (text: string): Tree => ({
  'mood/versions/v2/lineage.yaml': `version: v2\nparent: v1\ncreated: 2026-01-06\n${text}`,
});

/** A pull request that adds `more`, in whose report none of `forbidden` may stand, and that finds `rule`. */
const leak = (name: string, more: Tree, rule: string, ...forbidden: readonly string[]): HostileCase => ({
  name,
  past: [production],
  pulls: [
    {
      head: repo(production, D('v2', 'evaluating'), R('v2', 0.95), more),
      exit: 1,
      findings: [`error secrets/${rule}`],
    },
  ],
  forbidden,
});

/** Secrets in every place and form: found, and in no output. */
export const secretCases: readonly HostileCase[] = [
  leak('a password in data_source.yaml', source('password: hunter2x\n'), 'literal', 'hunter2x'),
  leak(
    'a password in a file that cannot be parsed',
    source('password: hunter2x\nlist: [\n'),
    'literal',
    'hunter2x',
  ),
  leak(
    'a private key, and its body in the configuration',
    config(`key_file: |\n${pem('  ')}\n`),
    'token',
    ...keyLines,
  ),
  leak(
    'a private key whose body is shown as a change',
    lineage(`config:\n  signer: |\n${pem('    ')}\nchanges:\n  - "signer added: ${keyLines[1]}"\n`),
    'token',
    ...keyLines,
  ),
  leak(
    'a private key in JSON, on one line',
    { 'mood/versions/v2/model_info.json': JSON.stringify({ adapter_path: pem('') }) },
    'token',
    ...keyLines,
  ),
  leak(
    'a private key without its end',
    lineage(`notes: |\n${pem('  ').split('\n').slice(0, 3).join('\n')}\n`),
    'token',
    ...keyLines,
  ),
  leak(
    'an @ in the password of an address',
    config('store: postgres://u:p@ssw0rd@h/db\n'),
    'url',
    'p@ssw0rd',
    'ssw0rd',
  ),
  leak(
    'a slash in the password of an address',
    config('store: postgres://u:p/ssw0rd@h/db\n'),
    'url',
    'ssw0rd',
  ),
  leak('a user that is a token', config('hub: https://T0k3nOfAnn4x@hub.example/m\n'), 'url', 'T0k3nOfAnn4x'),
  leak(
    'a signature in a query',
    config('data: https://blob.example/d?sv=1&sig=aB3c9dE8f7G6h5J4\n'),
    'url',
    'aB3c9dE8f7G6h5J4',
  ),
  leak(
    'a signature behind a password',
    config('data: https://u:hunter2x@h/d?sig=aB3c9dE8f7G6h5J4\n'),
    'url',
    'hunter2x',
    'aB3c9dE8f7G6h5J4',
  ),
  leak(
    'a command line of curl',
    lineage('changes: ["curl -u ann:hunter2x https://h/up"]\n'),
    'literal',
    'hunter2x',
  ),
  leak(
    'a quoted command line of curl',
    lineage(`changes:\n  - "curl -u 'ann:hunter 2x' https://h/up"\n`),
    'literal',
    'hunter 2x',
    '2x',
  ),
  leak('a command line of mysql', config('load: mysql -u root -phunter2x reviews\n'), 'literal', 'hunter2x'),
  leak('a long flag', config('load: sync --password hunter2x --all\n'), 'literal', 'hunter2x'),
  leak('a variable before a command', config('load: PGPASSWORD=hunter2x psql\n'), 'literal', 'hunter2x'),
  leak('a header of a command', config("load: curl -H 'X-Api-Key: hunter2x' h\n"), 'literal', 'hunter2x'),
  leak('a token as a key of the configuration', config(`${token}: 3\n`), 'token', token),
  leak('a token as the name of a metric', R('v2', `{"macro_f1": 0.95, "${token}": 0.5}`), 'token', token),
  leak(
    'a token as a class label',
    R('v2', `{"macro_f1": 0.95, "per_class": {"${token}": 0.95, "b": 0.95}}`),
    'token',
    token,
  ),
  leak(
    'a token as the name of a version',
    { [`mood/versions/${token}/results.json`]: '{"macro_f1": 0.9}' },
    'token',
    token,
  ),
  leak(
    'a token as the name of the active version',
    repo(D(token, 'evaluating'), { [`mood/versions/${token}/results.json`]: '{"macro_f1": 0.95}' }),
    'token',
    token,
  ),
  leak(
    'a token as the name of a task',
    { [`${token}/task.yaml`]: `task_name: ${token}\nstatus: created\n` },
    'token',
    token,
  ),
  leak(
    'a token in predictions',
    { 'mood/versions/v2/predictions.jsonl': `{"id": "1", "label": "${token}", "prediction": "b"}\n` },
    'token',
    token,
  ),
  leak(
    'a password in tunegate.yaml',
    { 'tunegate.yaml': `guards:\n  - {metric: "https://u:hunter2x@h", min: 0.5}\n` },
    'url',
    'hunter2x',
  ),
  leak('a token as an unknown setting', { 'tunegate.yaml': `${token}: true\n` }, 'token', token),
  leak('a token as an unknown rule', { 'tunegate.yaml': `rules:\n  ${token}: off\n` }, 'token', token),
  leak(
    'a list of passwords',
    config('passwords:\n  - hunter2x\n  - hunter3x\n'),
    'literal',
    'hunter2x',
    'hunter3x',
  ),
  leak(
    'a password over two lines',
    config('password: "hunter2x\n  hunter3x"\n'),
    'literal',
    'hunter2x',
    'hunter3x',
  ),
  leak(
    'a password in escapes',
    { 'mood/versions/v2/model_info.json': '{"password": "hunt\\u0065r2x", "hf_repo": "hunter2x"}' },
    'literal',
    'hunter2x',
  ),
  leak(
    'a password in single quotes',
    config("password: 'it''s hunter2x'\n"),
    'literal',
    "it's hunter2x",
    'hunter2x',
  ),
  leak('a token inside a password', config(`password: "x${token}y"\n`), 'token', token, token.slice(4)),
  leak(
    'a password that another file repeats',
    repo(source('password: hunter2x\n'), lineage('notes: hunter2x\nchanges: ["now with hunter2x"]\n')),
    'literal',
    'hunter2x',
  ),
  {
    name: 'a password that only the base knows for one',
    past: [repo(production, source('password: hunter2x\n'))],
    pulls: [
      {
        head: repo(
          production,
          source('type: file\n'),
          D('v2', 'evaluating'),
          R('v2', 0.95),
          lineage('changes: ["hunter2x is gone"]\n'),
        ),
        exit: 0,
      },
    ],
    forbidden: ['hunter2x'],
  },
];
