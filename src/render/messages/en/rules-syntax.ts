import type { RulesOf } from '../../../domain/findings/rules.ts';
import { bytes } from '../../format.ts';
import { code, t, words } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const size = (count: number) => words(bytes(count));

const unreadable = {
  yaml: t`This is not valid YAML here.`,
  json: t`This is not valid JSON here.`,
  unclosed: t`A quote or bracket that opens here is never closed.`,
  indentation: t`The indentation does not fit the lines above.`,
  empty: t`The file is empty.`,
  html: t`The file is an HTML page, perhaps a download that failed.`,
  'trailing-text': t`There is text after the end of the document.`,
  'parser-failed': t`The file could not be parsed.`,
};

const encoding = {
  'not-utf-8': t`The file is not UTF-8`,
  'utf-16': t`The file is UTF-16, not UTF-8`,
  'byte-order-mark': t`There is a byte-order mark inside the file`,
};

const alias = {
  'too-many': (limit: number) => t`More than ${limit} aliases in one file.`,
  expansion: (limit: number) => t`The aliases expand to more than ${limit} values.`,
  'self-reference': () => t`An alias refers to a value that contains it.`,
  unknown: () => t`An alias refers to an anchor that does not exist.`,
};

export const kinds = {
  text: t`text`,
  number: t`a number`,
  integer: t`a whole number`,
  boolean: t`true or false`,
  list: t`a list`,
  mapping: t`a mapping`,
  nothing: t`nothing`,
  timestamp: t`a timestamp`,
  duration: t`a duration`,
  'version-name': t`a version name`,
  html: t`an HTML page`,
};

export const syntax: RuleSentences<RulesOf<'syntax'>> = {
  'syntax/unreadable': ({ reason }) => unreadable[reason],
  'syntax/duplicate-key': ({ key, firstLine }) => t`${code(key)} is already set on line ${firstLine}.`,
  'syntax/tab': () => t`A tab indents this line; YAML allows only spaces.`,
  'syntax/encoding': ({ found, byte }) => t`${encoding[found]} (byte ${byte}).`,
  'syntax/control-character': ({ code: point }) => t`The invisible character ${code(point)} is not allowed.`,
  'syntax/too-large': ({ bytes: count, limit }) =>
    t`The file has ${size(count)}; files up to ${size(limit)} are read.`,
  'syntax/too-deep': ({ limit }) => t`Nested deeper than ${limit} levels.`,
  'syntax/too-many-keys': ({ limit }) => t`More than ${limit} keys.`,
  'syntax/alias': ({ problem, limit }) => alias[problem](limit),
  'syntax/symlink': () => t`A symbolic link is not followed; commit the file itself.`,
  'syntax/submodule': () => t`A submodule is not read; commit the files themselves.`,
  'syntax/lfs-pointer': () => t`This is a Git LFS pointer; records must be in git itself.`,
  'syntax/conflict-marker': () => t`A merge conflict is left unresolved here.`,
  'syntax/not-a-mapping': ({ found }) => t`Expected a mapping at the top of the file, found ${kinds[found]}.`,
  'syntax/tag': ({ tag }) => t`The YAML tag ${code(tag)} is not allowed.`,
  'syntax/directive': ({ directive }) => t`The YAML directive ${code(directive)} is not allowed.`,
  'syntax/multiple-documents': () => t`A second YAML document starts here; one a file is read.`,
  'syntax/merge-key': () => t`Merge keys (${code('<<')}) are not supported; write the keys out.`,
  'syntax/reserved-key': ({ key }) => t`The key ${code(key)} is not allowed.`,
  'syntax/key-type': ({ found }) => t`A key must be plain text, found ${code(found)}.`,
  'syntax/json-nan': ({ token }) =>
    t`${code(token)} is not JSON and counts as not a number (in Python: ${code('json.dumps(..., allow_nan=False)')}).`,
};
