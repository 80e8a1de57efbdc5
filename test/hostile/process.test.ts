import { describe, expect, test } from 'vitest';
import { type Files, temporaryFolder } from '../support/files.ts';
import { runCli } from '../support/run-cli.ts';
import { baselineCases } from './cases/baseline.ts';
import { certaintyCases } from './cases/certainty.ts';
import { hidingCases } from './cases/hiding.ts';
import { productionCases } from './cases/production.ts';
import { retirementCases } from './cases/retirement.ts';
import { secretCases } from './cases/secrets.ts';
import { settingsCases } from './cases/settings.ts';
import type { Tree } from './judge.ts';

/** The first of each kind whose pull request needs no history, and one that leaks. */
const chosen = [
  productionCases[2],
  baselineCases[0],
  retirementCases[3],
  certaintyCases[1],
  hidingCases[0],
  hidingCases[9],
  settingsCases[0],
  secretCases[2],
  secretCases[6],
].filter((one) => one !== undefined);

const asFile = (content: Tree[string]): Files[string] => {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return 'link' in content ? { symlink: content.link } : { submodule: content.module };
};

const under = (side: string, tree: Tree): Files =>
  Object.fromEntries(Object.entries(tree).map(([path, content]) => [`${side}/${path}`, asFile(content)]));

describe('the built command line says the same', () => {
  test.each(chosen.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, { past, pulls, forbidden = [] }) => {
      const [pull] = pulls;
      if (pull === undefined) throw new Error('A case has a pull request.');
      await using folder = await temporaryFolder({
        ...under('base', past.at(-1) ?? {}),
        ...under('head', pull.head),
      });
      const sides = [
        'report',
        '--base-ref',
        'base',
        '--head-ref',
        'head',
        '--lang',
        'en',
        '--format',
        'markdown',
      ];
      const { code, stdout, stderr } = await runCli(sides, { cwd: folder.path });
      expect([code, stderr]).toEqual([pull.exit, '']);
      const first = (stdout.split('\n')[1] ?? '').replaceAll(/[*`]|<\/?code>|&nbsp;/g, '');
      expect(first.replaceAll('\u00a0', ' ')).toContain(pull.first ?? '');
      expect(forbidden.filter((text) => stdout.includes(text))).toEqual([]);
    },
  );
});
