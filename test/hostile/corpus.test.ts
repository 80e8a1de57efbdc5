import { afterAll, describe, expect, test } from 'vitest';
import type { HostileCase, Pull } from './case.ts';
import { baselineCases } from './cases/baseline.ts';
import { certaintyCases } from './cases/certainty.ts';
import { fileCases } from './cases/files.ts';
import { hidingCases } from './cases/hiding.ts';
import { productionCases } from './cases/production.ts';
import { retirementCases } from './cases/retirement.ts';
import { rollbackCases } from './cases/rollback.ts';
import { secretCases } from './cases/secrets.ts';
import { settingsCases } from './cases/settings.ts';
import { everyOutput, type Told, told } from './judge.ts';

const kinds = {
  'the pointer to production': productionCases,
  'what calls itself a rollback': rollbackCases,
  'its own baseline': baselineCases,
  'the past': retirementCases,
  'claims of certainty': certaintyCases,
  'out of sight': hidingCases,
  'files that are not what they seem': fileCases,
  secrets: secretCases,
  'settings that weaken': settingsCases,
} as const satisfies Readonly<Record<string, readonly HostileCase[]>>;

const table: string[] = [];
afterAll(() => {
  if (process.env['TUNEGATE_TABLE'] === '1') process.stdout.write(`${table.join('\n')}\n`);
});

const expected = ({ exit, first = '', findings = [] }: Pull) => `${exit} ${[first, ...findings].join('; ')}`;

function note(kind: string, name: string, step: number, pull: Pull, seen: Told): void {
  table.push(`| ${kind} | ${name} (${step}) | ${expected(pull)} | ${seen.exit} ${seen.first} |`);
}

test('there are at least 150 cases, each with a name of its own in its kind', () => {
  const names = Object.entries(kinds).flatMap(([kind, cases]) => cases.map(({ name }) => `${kind}: ${name}`));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(kinds))('%s', (kind, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (name, { past, pulls, forbidden = [] }) => {
      const states = [...past];
      for (const [index, pull] of pulls.entries()) {
        const seen = await told(states, pull.head);
        note(kind, name, index + 1, pull, seen);
        expect([seen.exit, seen.first]).toEqual([pull.exit, expect.stringContaining(pull.first ?? '')]);
        expect(seen.findings).toEqual(expect.arrayContaining([...(pull.findings ?? [])]));
        if (forbidden.length > 0) {
          const shown = everyOutput(seen.report);
          expect(forbidden.filter((text) => shown.includes(text))).toEqual([]);
        }
        states.push(pull.head);
      }
    },
  );
});
