// src/domain/errors.ts
/** Wrong usage or configuration: the person can fix it by calling differently. Ends the process with status 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** The work could not be done (file system, git, GitHub). Ends the process with status 3; `cause` keeps the origin. */
var OperationError = class extends Error {
	name = "OperationError";
};

export { UsageError as n, OperationError as t };