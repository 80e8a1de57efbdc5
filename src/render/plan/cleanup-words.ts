import type { Language } from '../../domain/language.ts';
import { type RetentionPlan, versionsWith } from '../../domain/retention/plan.ts';
import { markdownData } from '../escape/markdown.ts';
import { visible } from '../escape/visible.ts';
import { messagesIn } from '../messages/catalogue.ts';
import { renderPlanMarkdown } from './markdown.ts';

/** Room for a pull request's body: GitHub refuses, or silently ignores, more than 65,536 characters (hazard body-not-stored). */
const bodyBudget = 58_000;
/** Versions that a commit message names. */
const named = 50;

export interface CleanupText {
  readonly title: string;
  readonly body: string;
  readonly essence: string;
  readonly commitMessage: string;
}

/** What the decisions are and why; not the ages, nor the commit, which are others every day. */
const essenceOf = ({ tasks, notices }: RetentionPlan) => [
  tasks.map(({ path, versions }) => [
    path,
    versions.map(({ version, action, rules, score, bytes }) => [version, action, rules, score, bytes]),
  ]),
  notices,
];

/** Title, body and commit message of a cleanup. @param workflowToken pull requests of that token start no checks (hazard unchecked-proposal) */
export function cleanupWords(
  plan: RetentionPlan,
  { language, workflowToken }: { readonly language: Language; readonly workflowToken: boolean },
): CleanupText {
  const { plan: words } = messagesIn(language);
  const title = words.pullRequestTitle(plan.totals.remove);
  const text = renderPlanMarkdown(plan, { language, budgetBytes: bodyBudget });
  const body = workflowToken ? `${text}\n> [!NOTE]\n> ${words.checks}\n` : text;
  const versions = versionsWith(plan, 'remove');
  // Mentions and references work in commit messages too (hazard live-markdown).
  const lines = versions.slice(0, named).map((version) => `- ${unlinked(version)}`);
  const rest = versions.length > named ? [`- … ${versions.length - named}`] : [];
  const essence = JSON.stringify([language, workflowToken, essenceOf(plan)]);
  return { title, body, essence, commitMessage: [title, '', ...lines, ...rest].join('\n') };
}

/** Plain text for a commit message; names with anything unusual in them go through the markdown escape. */
const unlinked = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(text) ? text : markdownData(visible(text));
