const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether a text can be the name of a version or task: it becomes a folder, a git tag, part of a command and of an
 * output, so it has letters, digits, `.`, `_`, `-` alone, at most 64, no `..`, no dot at its end, no device name.
 */
export const isSafeName = (text: string): boolean =>
  nameForm.test(text) && !text.includes('..') && !text.endsWith('.') && !device.test(text);
