import { schemaText } from '../../commands/schema.ts';
import type { Run } from '../invocation.ts';

export const run: Run = async ({ positionals }) => ({
  text: schemaText(positionals[0] ?? null),
  exitCode: 0,
});
