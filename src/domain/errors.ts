/** Wrong usage or configuration: the person can fix it by calling differently. Ends the process with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The work could not be done (file system, git, GitHub). Ends the process with status 3; `cause` keeps the origin. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
}
