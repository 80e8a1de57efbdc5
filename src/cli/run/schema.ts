import { schemaText } from '../../commands/schema.ts';
import type { Run } from '../run.ts';

export const run: Run = async ({ positionals }) => ({
  text: schemaText(positionals[0] ?? null),
  exitCode: 0,
});
