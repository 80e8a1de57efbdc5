// Writes src/rules/secrets/known.ts from the configuration of gitleaks: node scripts/secret-patterns.ts <gitleaks.toml> <version>
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Left out: rules that look for a keyword near any long text (they need the flags of Go's engine and accuse hashes of
 * data), those on shell commands and other kinds of files, and those that our own list has in a form for YAML and JSON.
 */
const leftOut = new Set([
  'curl-auth-header',
  'curl-auth-user',
  'facebook-access-token',
  'freemius-secret-key',
  'jwt-base64',
  'kubernetes-secret-yaml',
  'nuget-config-password',
  'private-key',
  'sidekiq-sensitive-url',
  'sourcegraph-access-token',
  'square-access-token',
  'vault-service-token',
]);

interface Rule {
  readonly id: string;
  readonly entropy: string;
  readonly keywords: string;
  readonly regex: string;
}

/** The `[[rules]]` of the file; its form is plain enough to be read without a TOML parser. */
function rulesOf(toml: string): readonly Rule[] {
  return toml
    .split(/^\[\[rules\]\]$/m)
    .slice(1)
    .flatMap((block) => {
      const own = block.split(/^\[\[rules\.allowlists\]\]$/m)[0] ?? '';
      const id = /^id = "(.+)"$/m.exec(own)?.[1];
      const regex = /^regex = '''(.+)'''$/m.exec(own)?.[1];
      const entropy = /^entropy = (\S+)$/m.exec(own)?.[1] ?? '0';
      const keywords = /^keywords = \[([^\]]*)\]/m.exec(own)?.[1]?.matchAll(/"([^"]+)"/g) ?? [];
      if (id === undefined || regex === undefined || leftOut.has(id)) return [];
      // The form of rules that look for a keyword near a value.
      if (regex.includes('{0,50}?')) return [];
      return [{ id, entropy, keywords: [...keywords].map((match) => match[1]).join(','), regex }];
    });
}

/** Go's syntax in JavaScript's; `i` where any part ignores case: the prefix and the entropy still decide. */
function converted(regex: string): string {
  const flags = /\(\?-?i/.test(regex) ? 'i' : '-';
  const body = regex
    .replaceAll(/\(\?-?i\)/g, '')
    .replaceAll(/\(\?-?i:/g, '(?:')
    .replaceAll('\\z', '$')
    .replaceAll('[[:alnum:]]', '[a-zA-Z0-9]')
    // What may follow in YAML's flow style and in URLs, beside quotes and spaces.
    .replaceAll('(?:[\\x60\'"\\s;]|\\\\[nr]|$)', '(?:[\\x60\'"\\s;,\\]})&#@?/]|\\\\[nr]|$)');
  new RegExp(body, flags.replace('-', ''));
  return `${flags}\t${body}`;
}

const [file, version] = process.argv.slice(2);
if (file === undefined || version === undefined) {
  throw new Error('usage: secret-patterns.ts <gitleaks.toml> <version>');
}
const table = rulesOf(readFileSync(file, 'utf8')).map(
  ({ id, entropy, keywords, regex }) => `${id}\t${entropy}\t${keywords}\t${converted(regex)}`,
);
if (table.some((line) => /`|\$\{/.test(line)))
  throw new Error('a pattern cannot stand in a template literal');
const license = `/*! Patterns of gitleaks (https://github.com/gitleaks/gitleaks), MIT License, Copyright (c) 2019 Zachary Rice.
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE. */`;
const text = `${license}

// Written by scripts/secret-patterns.ts; do not edit.
/** From gitleaks ${version}. One pattern a line: id, least entropy in bits, keywords, flags, pattern; between tabs. */
export const known = String.raw\`
${table.join('\n')}
\`;
`;
writeFileSync(new URL('../src/rules/secrets/known.ts', import.meta.url), text);
