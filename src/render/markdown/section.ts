import type { TaskContext } from './task-context.ts';

/** Parts of a task in the order in which they are shown. */
export const sectionOrder = [
  'core',
  'metrics',
  'causes',
  'gates',
  'classes',
  'config',
  'data',
  'changes',
  'findings',
  'history',
  'deployment',
  'others',
  'cleanup',
] as const;
export type SectionKey = (typeof sectionOrder)[number];

/** The same parts, most important first: when the report is too long, those at the end go. */
export const importance: readonly SectionKey[] = [
  'core',
  'metrics',
  'findings',
  'gates',
  'causes',
  'classes',
  'deployment',
  'data',
  'config',
  'changes',
  'history',
  'others',
  'cleanup',
];

/** Renders one part with at most `rows` rows a table; null when there is nothing to show. */
export type SectionRenderer = (context: TaskContext, rows: number) => string | null;
