import { UsageError } from '../domain/errors.ts';
import type { Format } from '../settings/options.ts';
import type { CommandDescription } from './command-description.ts';
import type { Run } from './invocation.ts';

/** One command: what is said of it, and what it does. */
export interface Command extends CommandDescription {
  /** Throws UsageError for a format that the command does not write. */
  readonly run: Run;
}

interface WrittenIn<F extends Format> extends Omit<Command, 'run'> {
  readonly formats: readonly [F, ...F[]];
  /** Loads what the command needs, and nothing of the others. */
  readonly load: () => Promise<Run<F>>;
}

/** A command whose code takes no other formats than those of its list. */
export function command<F extends Format>({ load, ...about }: WrittenIn<F>): Command {
  const run: Run = async (invocation) => {
    const format = about.formats.find((one) => one === invocation.style.format);
    if (format === undefined) {
      throw new UsageError(
        `tunegate ${about.name} has no format ${invocation.style.format}, but ${about.formats.join(', ')}.`,
      );
    }
    return (await load())({ ...invocation, style: { ...invocation.style, format } });
  };
  return { ...about, run };
}
