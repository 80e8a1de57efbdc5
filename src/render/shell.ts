import { visible } from './escape/visible.ts';

/** One argument for a POSIX shell. */
const shellWord = (argument: string): string =>
  /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;

/** A command as a person would type it. */
export const shellLine = (argv: readonly string[]): string =>
  argv.map((part) => shellWord(visible(part))).join(' ');
