import { choices, type Format } from '../settings/options.ts';
import type { Style } from './invocation.ts';

// What each kind of command can write; the first is the default. A command's table of writers has an entry for each.
export const reportFormats = choices.format;
export const validationFormats = ['terminal', 'json', 'junit', 'sarif'] as const;
export const planFormats = ['terminal', 'markdown', 'json'] as const;
export const documentFormats = ['terminal', 'json'] as const;
export const textFormats = ['terminal'] as const;

export type ReportFormat = (typeof reportFormats)[number];
export type ValidationFormat = (typeof validationFormats)[number];
export type PlanFormat = (typeof planFormats)[number];
export type DocumentFormat = (typeof documentFormats)[number];
export type TextFormat = (typeof textFormats)[number];

/** Forms of other tools, which `export` writes. */
export const exportForms = ['model-index', 'dvc', 'badge'] as const;

/** A value as text, in every format of a command. Each writer loads what it needs when it is called. */
export type Writers<F extends Format, Value> = Readonly<
  Record<F, (value: Value, style: Style) => Promise<string>>
>;
