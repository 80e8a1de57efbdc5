import { known } from './known.ts';

/** One form of secret; its expression is compiled when a keyword is seen for the first time. */
export interface Pattern {
  readonly id: string;
  /** Least Shannon entropy of the secret in bits a character: placeholders such as `ghp_xxxx` have less. */
  readonly entropy: number;
  /** In lower case; a text without any of them cannot match. */
  readonly keywords: readonly string[];
  readonly expression: () => RegExp;
}

/**
 * Forms that gitleaks lacks or keeps for its keyword rules: Hugging Face tokens with digits, keys of OpenAI's form as
 * other providers give them, private keys whose end is not in the file, authorization headers.
 */
const own = String.raw`
huggingface-access-token	3	hf_	-	\b(hf_[A-Za-z0-9]{30,60})\b
openai-style-key	3	sk-	-	\b(sk-[A-Za-z0-9_-]{32,200})\b
private-key	0	private key	-	-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----
authorization-header	3	bearer ,basic 	i	\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic)\s{1,4}([A-Za-z0-9._~+/=-]{16,2000})
azure-storage-key	3	accountkey=	i	\bAccountKey=([A-Za-z0-9+/=]{40,120})
`;

function compiled(body: string, flags: string): () => RegExp {
  let expression: RegExp | null = null;
  return () => {
    expression ??= new RegExp(body, flags);
    return expression;
  };
}

function read(line: string): Pattern {
  const [id = '', entropy = '0', keywords = '', flags = '-', body = ''] = line.split('\t');
  return {
    id,
    entropy: Number(entropy),
    keywords: keywords.split(',').map((word) => word.toLowerCase()),
    expression: compiled(body, flags === '-' ? 'dg' : 'dgi'),
  };
}

interface Table {
  readonly patterns: readonly Pattern[];
  /** Finds the longest keyword at every place of a text in lower case; a shorter one may begin inside another. */
  readonly keyword: RegExp;
}

function readTable(): Table {
  const patterns = `${own}${known}`
    .split('\n')
    .filter((line) => line !== '')
    .map(read);
  const words = [...new Set(patterns.flatMap(({ keywords }) => keywords))].sort(
    (a, b) => b.length - a.length,
  );
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { patterns, keyword: new RegExp(`(?=(${escaped.join('|')}))`, 'g') };
}

let table: Table | null = null;

/** The known forms of tokens that may be in a text, by their keywords. The table is read on the first call. */
export function patternsFor(text: string): readonly Pattern[] {
  table ??= readTable();
  const seen = new Set<string>();
  for (const match of text.toLowerCase().matchAll(table.keyword)) seen.add(match[1] ?? '');
  if (seen.size === 0) return [];
  const found = [...seen];
  return table.patterns.filter(({ keywords }) =>
    keywords.some((keyword) => found.some((word) => word.startsWith(keyword))),
  );
}

/** Shannon entropy of a text's characters, bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
