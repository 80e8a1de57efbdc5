/** Last words of keys whose value is a secret whatever stands before them. */
const always = new Set([
  'password',
  'passwords',
  'passwd',
  'passphrase',
  'pwd',
  'passcode',
  'secret',
  'secrets',
  'credential',
  'credentials',
  '密碼',
  '密码',
]);
const tokens = new Set(['token', 'pat', 'jwt', 'bearer', 'webhook']);
const keyWords = new Set(['key', 'apikey', 'accesskey', 'secretkey', 'privatekey', 'keys']);

/** Tokens of language models and of counting, which are no secrets. */
const harmlessToken = new Set(
  (
    'eos bos pad unk sep cls mask special stop start end image audio video vision additional max min num new total input output prompt ' +
    'completion per count user assistant system tool think begin placeholder im generation ignore first last next'
  ).split(' '),
);
/** What makes a key one that opens something. */
const keyBefore = new Set(
  'api access private secret encryption signing master storage account auth ssh deploy service app client license admin wandb openai anthropic hf'.split(
    ' ',
  ),
);

// Nearly all keys are ASCII, and the Unicode classes are slow to compile.
const separatorsOf = (key: string): RegExp => (/^[ -~]*$/.test(key) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u);

/** Words of a key: `awsSecretAccessKey`, `aws-secret-access-key` and `AWS_SECRET_ACCESS_KEY` are the same five. */
const wordsOf = (key: string): readonly string[] =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(separatorsOf(key))
    .filter((word) => word !== '');

/** Whether a key names a secret: `password`, `db_password`, `HF_TOKEN`, `api-key`; not `max_tokens`, `pad_token`, `key`. */
export function namesSecret(key: string): boolean {
  const words = wordsOf(key);
  const last = words.at(-1)?.replace(/\d+$/, '') ?? '';
  const before = words.at(-2) ?? null;
  if (always.has(last) || /(?:password|passwd|passphrase)$/.test(last)) return true;
  if (tokens.has(last))
    return before === null ? last === 'token' || last === 'pat' : !harmlessToken.has(before);
  if (last === 'key') return before !== null && keyBefore.has(before);
  return keyWords.has(last) && last !== 'keys';
}
