import * as z from 'zod/mini';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';

const viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** The login under which this token writes comments. A token that may not ask for it is that of the workflow. */
export async function identity(github: GitHub): Promise<string> {
  try {
    return checked(viewer, await github.graphql('query { viewer { login } }')).viewer.login;
  } catch (error) {
    const status = statusOf(error);
    const refused = error instanceof Error && error.name === 'GraphqlResponseError';
    if (!refused && status !== 403 && status !== 404) throw error;
    return 'github-actions[bot]';
  }
}
