import { commonHashes } from '../adapters/local/hashes.ts';
import { loadPolicies, withOverrides } from '../commands/load-policy.ts';
import { policyFindings } from '../commands/policy-findings.ts';
import { validateTasks } from '../commands/validate.ts';
import type { Reason } from '../domain/reasons/reason.ts';
import { renderValidationJson } from '../render/json.ts';
import { validationFailure, validationLines } from '../render/log.ts';
import { renderValidationMarkdown } from '../render/markdown/validation.ts';
import { overFile, readSettings } from '../settings/settings.ts';
import { tool } from '../tool-version.ts';
import type { Sides } from './event-sides.ts';
import { debugPair, sayLines } from './log.ts';
import { openHead, openSides } from './open-sides.ts';
import { publishAnnotations, publishFiles, publishSummary } from './publish.ts';
import { note } from './run-notices.ts';
import type { Run } from './start-run.ts';

/** Checks all records of the head, by the rules of the base where there is one. Gives the exit status. */
export async function validateRun(run: Run, sides: Sides, notice: Reason | null): Promise<0 | 1> {
  const alone = sides.eventBase === null && run.settings.baseRef === null;
  await using opened = alone ? await openHead(run, sides) : await openSides(run, sides);
  const pair = 'pair' in opened ? opened.pair : { base: opened.snapshot, head: opened.snapshot };
  if ('pair' in opened) await debugPair(opened.pair);
  const policies = await loadPolicies(pair, run.settings.configFile);
  const settings = readSettings(overFile(policies.base.settings, run.given), 'input');
  const document = await validateTasks(pair.head, {
    policy: withOverrides(policies.base.policy, settings),
    findings: policyFindings(policies.head),
    failOn: settings.failOn,
    warnOnly: settings.warnOnly,
    workingDirectory: settings.workingDirectory,
    tool,
    hashes: commonHashes,
    now: run.now,
    step: () => undefined,
  });
  const language = settings.language ?? 'en';
  sayLines(validationLines(document, language));
  const markdown = (budgetBytes: number) => renderValidationMarkdown(document, { language, budgetBytes });
  const what = {
    json: renderValidationJson(document, { language }),
    markdown: markdown(Number.MAX_SAFE_INTEGER),
    summary: markdown,
    findings: document.findings,
    outputs: { result: document.result },
  };
  await publishFiles(run, settings, what);
  const said = await publishSummary(run, settings, what);
  const all = notice === null ? said : [note(notice), ...said];
  const failure = document.exitCode === 0 ? null : validationFailure(document, settings.failOn, language);
  publishAnnotations(all, document.findings, language, opened.prefix, failure);
  return document.exitCode;
}
