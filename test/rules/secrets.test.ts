import { describe, expect, it } from 'vitest';
import { en } from '../../src/render/messages/en.ts';
import { zhTW } from '../../src/render/messages/zh-TW.ts';
import { findSecrets } from '../../src/rules/secrets/find.ts';
import { maskSecrets, redact, secretValues, withoutSecrets } from '../../src/rules/secrets/redact.ts';
import { mustRead, read } from '../records/support.ts';
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

describe('masking what is printed', () => {
  const position = () => ({ line: 1, column: 1 });
  const files = [
    { file: 'a.yaml', text: 'password: hunter2\nurl: postgres://u:s3cr3t@h\n', position },
    { file: 'b.jsonl', text: '{"password": "in predictions"}\n', position },
  ];

  it('knows the values of the files, the longest first', () => {
    expect(secretValues(files)).toEqual(['hunter2', 's3cr3t']);
  });

  it('takes them out of any plain data, and leaves the data itself alone', () => {
    const report = { a: ['x hunter2 y', 1, null], b: { c: 's3cr3t', d: true } };
    expect(maskSecrets(report, secretValues(files))).toEqual({
      a: ['x *** y', 1, null],
      b: { c: '***', d: true },
    });
    expect(report.b.c).toBe('s3cr3t');
    expect(maskSecrets(report, [])).toBe(report);
    // A long value is cut where it is shown.
    expect(maskSecrets(['see abcdefghijklmno…'], ['abcdefghijklmnopqrstuvwxyz'])).toEqual(['see ***…']);
    expect(maskSecrets(['abcdefghijk'], ['abcdefghijklmnopqrstuvwxyz'])).toEqual(['abcdefghijk']);
  });

  it('takes them out of a record and its findings, and keeps the texts for the rules', () => {
    const config =
      'hub: ghp-ordinary\nhub_token: s3cr3t-value\nurl: https://u:pass-word@h/x\nseed: s3cr3t-value\n';
    const { record, findings } = read({
      't/task.yaml': 'task_name: t\nstatus: s3cr3t-value\n',
      't/versions/v1/config.yaml': config,
    });
    const masked = withoutSecrets({ record, findings });
    const values = mustRead(masked.record.versions[0]?.config);
    expect([...values.values()].map(({ value }) => value)).toEqual([
      'ghp-ordinary',
      '***',
      'https://u:***@h/x',
      '***',
    ]);
    expect(masked.findings.map(({ args }) => args)).toMatchObject([{ key: 'status', found: '***' }]);
    expect(JSON.stringify(masked.record.texts)).toContain('s3cr3t-value');
    expect(JSON.stringify(mustRead(record.versions[0]?.config).get('hub_token'))).toContain('s3cr3t-value');
  });

  it('masks entries of changes in findings', () => {
    const lineage =
      'version: v2\nparent: v1\nconfig: {epochs: 6}\nchanges: ["epochs 9 → 6 password=hunter2!"]\n';
    const tree = {
      'demo/task.yaml': 'task_name: demo\nstatus: created\n',
      'demo/versions/v1/lineage.yaml': 'version: v1\nconfig: {epochs: 8}\nchanges: [first version]\n',
      'demo/versions/v2/lineage.yaml': lineage,
    };
    const found = check(tree);
    expect(found.map(({ rule }) => rule).sort()).toEqual(['lineage/claim-differs', 'secrets/literal']);
    expect(JSON.stringify(found)).not.toContain('hunter2');
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
