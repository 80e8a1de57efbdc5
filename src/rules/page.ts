import type { Example, ExampleFile, ExampleFiles, RuleCard } from './card.ts';
import { ruleIds, rules } from './registry.ts';

const groups = {
  syntax: 'Text that cannot be read, or that readers read differently.',
  shape: 'Single values: their type, their form, their range.',
  task: 'One task as a whole, mostly its task.yaml.',
  lineage:
    "A version's record and its place among the others; what `changes` says, held against what changed.",
  consistency:
    'Two files, or two numbers, of one version that must agree. A number stands for all that its digits allow: 0.86 is 0.855 to 0.865.',
  history: 'What a pull request does to what the base already has.',
  secrets: 'Literal passwords, tokens and keys. No finding and no output holds the value.',
  settings: 'tunegate.yaml itself.',
} as const;

const intro = `# Rules

<!-- Written by npm run generate; do not edit. -->

Every rule has a severity, which \`tunegate.yaml\` can change:

\`\`\`yaml
rules:
  lineage/vague-change: error
  lineage/artefact-name: off
\`\`\`

An **error** fails the \`validation\` gate; a **warning** does so with \`fail-on: warning\`; a **notice** is for your information.

In a pull request, rules on a version look only at the versions that it adds or changes. \`tunegate validate\` looks at
everything. One mistake is one finding: what only follows from another finding is left out, and a file that cannot be read
sets off none of the rules that need it (\`task/not-checked\` says which those are).
`;

const language = (path: string): string => (path.endsWith('.json') ? 'json' : 'yaml');

/** A file as it is printed; \`null\` where the title says all. */
function shownText(file: ExampleFile): string | null {
  if (typeof file === 'string') return file;
  if ('link' in file || 'submodule' in file) return null;
  return file.shown;
}

function printed(path: string, file: ExampleFile): string {
  const text = shownText(file);
  if (text !== null) return `\`${path}\`\n\n\`\`\`${language(path)}\n${text.replace(/\n?$/, '\n')}\`\`\``;
  if (typeof file !== 'string' && 'link' in file)
    return `\`${path}\` is a symbolic link to \`${file.link}\`.`;
  return `\`${path}\` is a submodule.`;
}

/** Files that both sides of a pull request have alike are printed once. */
function printedFiles(files: ExampleFiles, base: ExampleFiles | undefined): readonly string[] {
  const before = Object.entries(base ?? {}).filter(([path, file]) => files[path] !== file);
  const kept = before.map(([path, file]) => `On the base: ${printed(path, file)}`);
  const gone = before
    .filter(([path]) => files[path] === undefined)
    .map(([path]) => `\`${path}\` is removed.`);
  return [...kept, ...Object.entries(files).map(([path, file]) => printed(path, file)), ...gone];
}

const printedExample = (title: string, { files, base, fork = {} }: Example): string => {
  const before = Object.entries(fork).map(
    ([path, file]) => `Where the branch left the base: ${printed(path, file)}`,
  );
  return [title, ...before, ...printedFiles(files, base)].join('\n\n');
};

function ruleSection({ id, severity, documentation }: RuleCard): string {
  const { what, why, bad, good } = documentation;
  const [file, line] = bad.at.split(':');
  return `### ${id}

**${severity}** · ${what}

${why}

<details><summary>Examples</summary>

${printedExample(`Wrong (found in \`${file}\`, line ${line}):`, bad)}

${printedExample('Right:', good)}

</details>
`;
}

/** docs/rules.md: every rule with what it finds, why that matters, its severity, and both examples. */
export function rulesPage(): string {
  const parts = Object.entries(groups).map(([group, about]) => {
    const own = ruleIds.filter((id) => id.startsWith(`${group}/`));
    const table = own.map((id) => `| [\`${id}\`](#${id.replace('/', '')}) | ${rules[id].severity} |`);
    const sections = own.map((id) => ruleSection(rules[id]));
    return `## ${group}\n\n${about}\n\n| Rule | Severity |\n|:--|:--|\n${table.join('\n')}\n\n${sections.join('\n')}`;
  });
  return `${intro}\n${parts.join('\n')}`;
}
