import { describe, expect, it } from 'vitest';
import { en } from '../../src/render/messages/en.ts';
import { zhTW } from '../../src/render/messages/zh-TW.ts';
import { findSecrets } from '../../src/rules/secrets/find.ts';
import { redact } from '../../src/rules/secrets/redact.ts';
import { check, placeOf } from './support.ts';

/** Random letters, put behind a prefix at run time so that no scanner takes this file for a leak. */
const random = 'aZ3kQ9xW7mB2vN5cT8rL1pY6sD4fG0hJeUiOqX';
const letters = 'qWmXvTzKpLrNbYcHdJsFgAeUiOoPtRwEnB';

describe('what is a secret', () => {
  it.each([
    ['token: ghp_', random.slice(0, 36), 'github-pat'],
    ['a github_pat_', `${random}${random}${random}`.slice(0, 82), 'github-fine-grained-pat'],
    ['x hf_', letters, 'huggingface-access-token'],
    ['x: hf_', random.slice(0, 37), 'huggingface-access-token'],
    ['{"k": "glpat-', `${random.slice(0, 20)}"}`, 'gitlab-pat'],
    ['npm_', random.slice(0, 36), 'npm-access-token'],
    ['id: AKIA', 'Q3EGRXN7ABCDWZ5T', 'aws-access-token'],
    ['AIza', random.slice(0, 35), 'gcp-api-key'],
    ['k: sk-', `${random}abc`, 'openai-style-key'],
    ['slack: xoxb-', '123456789012-123456789012-aZ3kQ9xW7mB2vN5cT8rL1pY6', 'slack-bot-token'],
    ['-----BEGIN OPENSSH ', 'PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n', 'private-key'],
    ['Authorization: Bearer ', random, 'authorization-header'],
  ])('%s…', (before, after, kind) => {
    const [found, ...others] = findSecrets(before + after);
    expect(found?.what).toEqual({ rule: 'token', kind });
    expect(others).toEqual([]);
  });

  it.each([
    ['url: postgres://svc:hunter2@db/p', 'url', 'hunter2'],
    ['https://ci:pw123@git.example.org/x.git', 'url', 'pw123'],
    ['redis://:pa55word@cache:6379', 'url', 'pa55word'],
    ['password: hunter2', 'literal', 'hunter2'],
    ['  db_password: "hunter 2"  # comment', 'literal', 'hunter 2'],
    ["- {user: a, passwd: 'it''s'}", 'literal', "it''s"],
    ['{"apiKey":"a1b2c3"}', 'literal', 'a1b2c3'],
    ['{a: 1, secret_key: abc123, b: 2}', 'literal', 'abc123'],
    ['WANDB_API_KEY: 1234567', 'literal', '1234567'],
    ['dsn: host=db user=svc password=hunter2 port=5432', 'literal', 'hunter2'],
    ['jdbc:sqlserver://db;user=sa;password=hunter2;', 'literal', 'hunter2'],
    ['password: |\n  hunter2\n', 'literal', 'hunter2'],
    ['access_token: ya29.abc # rotate', 'literal', 'ya29.abc'],
    ['密碼: 開門吧芝麻', 'literal', '開門吧芝麻'],
  ])('%s', (text, rule, value) => {
    const [found, ...others] = findSecrets(text);
    expect(found?.what.rule).toBe(rule);
    expect(text.slice(found?.start, found?.end)).toBe(value);
    expect(others).toEqual([]);
    expect(redact(text)).toBe(text.replace(value, '***'));
  });

  it.each([
    ['an @ in the password', 'url: postgres://u:p@ss@h/db', ['p@ss']],
    ['a slash in the password', 'url: postgres://u:p/s5word@h/db', ['p/s5word']],
    ['a user that is a token', 'url: https://T0k3nOfSomebody@h.example/x', ['T0k3nOfSomebody']],
    [
      'a token before a name',
      'git: https://T0k3nOfSomebody9:x-oauth-basic@h/x',
      ['T0k3nOfSomebody9:x-oauth-basic'],
    ],
    ['a signature', 'blob: https://h/x?sv=1&sig=aB3%2Fc9dE8f7G6h%3D&se=2', ['aB3%2Fc9dE8f7G6h%3D']],
    ['a signed address', 'u: https://h/k?X-Amz-Signature=0123456789abcdef0123', ['0123456789abcdef0123']],
    ['a token in the query', 'u: https://h/k?a=1&access_token=abc123', ['abc123']],
    ['an address in an address', 'u: https://a/?next=https://b:pw12@c/', ['pw12']],
    ['curl', 'run: curl -u ann:hunter2 https://h', ['hunter2']],
    ['curl, quoted', 'run: "curl -u \'ann:hunter 2\' https://h"', ['hunter 2']],
    ['curl in JSON', '{"cmd": "curl --user \\"ann:hunter2\\" h"}', ['hunter2']],
    ['a header', "run: curl -H 'X-Api-Key: hunter2' h", ['hunter2']],
    ['mysql', 'run: mysqldump -u root -phunter2 db', ['hunter2']],
    ['sshpass', 'run: sshpass -p hunter2 ssh h', ['hunter2']],
    ['a long flag', 'run: train --hub-token hunter2 --epochs 3', ['hunter2']],
    ['a long flag in quotes', 'run: x --password="hunter 2" y', ['hunter 2']],
    ['a variable', 'run: PGPASSWORD=hunter2 psql', ['hunter2']],
    ['a list below', 'passwords:\n  - hunter2\n  - "hunter 3"\nn: 1\n', ['hunter2', 'hunter 3']],
    ['a list in brackets', 'passwords: [hunter2, "hunter3"]', ['hunter2', 'hunter3']],
    ['a block', 'password: |\n  hunter2\n  hunter3\nn: 1\n', ['hunter2\n  hunter3']],
    ['quotes over two lines', 'password: "hunter2\n  hunter3"\n', ['hunter2\n  hunter3']],
    [
      'a key to its end',
      `private_key: |\n  -----BEGIN ${'RSA PRIVATE'} KEY-----\n  MIIE\n  AbCd==\n  -----END ${'RSA PRIVATE'} KEY-----\nn: 1\n`,
      [`-----BEGIN ${'RSA PRIVATE'} KEY-----\n  MIIE\n  AbCd==\n  -----END ${'RSA PRIVATE'} KEY-----`],
    ],
    [
      'a key whose end is not there',
      `-----BEGIN ${'PRIVATE'} KEY-----\nMIIE\nAbCd==\n`,
      [`-----BEGIN ${'PRIVATE'} KEY-----\nMIIE\nAbCd==\n`],
    ],
    ['a token as a key', `{"ghp_${random.slice(0, 36)}": 0.5}`, [`ghp_${random.slice(0, 36)}`]],
    [
      'finds that overlap',
      `url: https://ghp_${random.slice(0, 36)}:more@h/`,
      [`ghp_${random.slice(0, 36)}:more`],
    ],
  ])('%s', (_name, text, values) => {
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });

  it.each([
    'run: docker run -p 8080:80 -u 1000:1000 x',
    'run: curl -u 1000:1000 h',
    'run: mkdir -p data/x && mysql -p < x.sql',
    'run: train --token-limit 4096 --tokenizer qwen',
    'run: train --password $DB_PASSWORD',
    'clone: https://my-organisation@dev.example/x/_git/y',
    'clone: ssh://git@github.example/x',
    'page: https://h/x?key=name&code=200',
    'see https://h/@scope/package@1.2.3',
    'tokens: [a, b]',
    'password: ${DB_PASSWORD}',
    'password: "${DB_PASSWORD:-}"',
    'password: $DB_PASSWORD',
    'password: "{{ env.DB_PASSWORD }}"',
    'password: <your password>',
    'password: env:DB_PASSWORD',
    'password: !vault secret/db',
    'password: /run/secrets/db',
    'password_env: DB_PASSWORD',
    'password: DB_PASSWORD',
    'password: xxxxxxxx',
    'password: ""',
    'password:',
    'password: null',
    'token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'aws: AKIAIOSFODNN7EXAMPLE',
    'url: postgres://svc:${DB_PASSWORD}@db/p',
    'url: postgres://svc@db/p',
    'url: http://localhost:8080/a@b',
    'max_tokens: 4096',
    'pad_token: "<|endoftext|>"',
    'eos_token: im_end',
    'tokenizer: Qwen/Qwen3-4B',
    'train_tokens: 123456',
    'primary_key: identifier',
    'key: identifier',
    'secretary: smith',
    'notes: the password is kept by the team',
    'source_hash: 9a93903b281d4d7a21465a0f3c2b1e0d9c8b7a69',
    'query: SELECT token FROM words',
  ])('but not %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
    expect(redact(text)).toBe(text);
  });
});

describe('a secret in a file that cannot be parsed', () => {
  // The corpus of hazards, case 38: a credential on the very line that breaks the syntax.
  const tree = {
    'demo/task.yaml': 'task_name: demo\nstatus: created\n',
    'demo/data_source.yaml': 'type: postgresql\nurl: "postgres://svc:hunter2@db/p" oops: [\n',
  };

  it('is found beside the syntax error, and its value is in neither', () => {
    const found = check(tree).filter(({ severity }) => severity === 'error');
    expect(found.map((one) => `${one.rule} ${placeOf(one)}`).sort()).toEqual([
      'secrets/url data_source.yaml:2:22',
      'syntax/unreadable data_source.yaml:2:6',
    ]);
    expect(JSON.stringify(check(tree))).not.toContain('hunter2');
  });

  it('is in no sentence of any language', () => {
    for (const { rules } of [en, zhTW]) {
      const sentences = [
        rules['secrets/url']({ scheme: 'postgres' }),
        rules['secrets/literal']({ key: 'password' }),
        rules['secrets/token']({ kind: 'github-pat' }),
      ];
      expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
    }
  });
});

it('looks at 64 KiB of anything in no time', () => {
  const size = 65_536;
  const texts = [
    'a',
    'a:',
    '- ',
    'key=',
    'x@',
    'http://',
    'password: ',
    '{,',
    ' ',
    'sk-',
    'eyJhbGci.',
    '"',
    "'",
    'token_',
  ];
  const started = performance.now();
  for (const text of texts) findSecrets(text.repeat(Math.floor(size / text.length)));
  expect(performance.now() - started).toBeLessThan(1_500);
});
