import { describe, expect, test } from 'vitest';
import {
  isOwnArtefact,
  mentionsName,
  overlaps,
  readArtefactPath,
} from '../../../src/domain/retention/artefacts.ts';
import { treeOf } from '../../../src/domain/retention/directory-tree.ts';
import { resolveFrom } from '../../../src/domain/retention/footprint.ts';
import { entry } from './plan-sketch.ts';

describe('model paths', () => {
  test.each([
    ['models/adapter/v1', 'models/adapter/v1'],
    ['./models/v1/', 'models/v1'],
    ['././a//', 'a'],
    ['a.%2/b~c:d', 'a.%2/b~c:d'],
  ])('%s is inside', (text, path) => {
    expect(readArtefactPath(text)).toEqual({ kind: 'inside', path });
  });

  test.each(['s3://bucket/v1', 'hf-2.x://a/../b', 'HTTPS://a'])('%s is an address', (text) => {
    expect(readArtefactPath(text)).toEqual({ kind: 'remote' });
  });

  test.each([
    ...[
      '/models/v1',
      '../other/v1',
      'models/../../v1',
      'a/./b',
      'a//b',
      '..',
      '.',
      '',
      './',
      '~/v1',
      '~root/v1',
    ],
    ...['C:/v1', 'C:v1', 'models\\v1', 'a\0b', 'a\u007fb', 'a/%2e%2e/b', 'a%2Fb', 'a%5cb', '//host/v1'],
    ...['a/s3://b', ' s3://b'],
  ])('%j leads out, or nobody knows where', (text) => {
    expect(readArtefactPath(text)).toEqual({ kind: 'outside' });
  });

  test.each([
    ['models/adapter/v2', true],
    ['gguf/sent-v2-q8_0.gguf', true],
    ['v2', true],
    ['v2.gguf', true],
    ['models/v21-v2', true],
    ['models/v2.1', false],
    ['models/v21', false],
    ['models/dev2', false],
    ['models/v2é', false],
    ['models', false],
    ['versions/v2/x', false],
    ['data/v2', false],
    ['scripts/v2', false],
    ['benchmarks/v2', false],
    ['plans/v2', false],
    ['docs/v2', false],
    ['configs/v2', false],
    ['.github/v2', false],
  ])('%s can be of v2 alone: %s', (path, expected) => {
    expect(isOwnArtefact(path, 'v2')).toBe(expected);
  });

  test('names are words', () => {
    expect(mentionsName('parent: v2\n', 'v2')).toBe(true);
    expect(mentionsName('v2.', 'v2')).toBe(true);
    expect(mentionsName('v2.x', 'v2')).toBe(true);
    expect(mentionsName('xv2 v2.1 v2a 模v2', 'v2')).toBe(false);
    expect(mentionsName('v22 v2', 'v2')).toBe(true);
  });

  test('paths overlap when one is above the other', () => {
    expect(overlaps('a/b', 'a/b')).toBe(true);
    expect(overlaps('a', 'a/b')).toBe(true);
    expect(overlaps('a/b', 'a')).toBe(true);
    expect(overlaps('a/b', 'a/bc')).toBe(false);
    expect(overlaps('a/bc', 'a/b')).toBe(false);
  });

  test('lead from a directory to a place in the repository, or out of it', () => {
    expect(resolveFrom('a/b', './x//y/')).toBe('a/b/x/y');
    expect(resolveFrom('a/b', '../c')).toBe('a/c');
    expect(resolveFrom('', 'x/../y')).toBe('y');
    expect(resolveFrom('a', '../../x')).toBeNull();
    expect(resolveFrom('a', '/x')).toBeNull();
  });
});

describe('the tree', () => {
  const paths = ['a/b/c', 'a/d', 'A/e', 'x/ﬁle', 'x/file', 'y/Z/q', 'y/z', 'w'];
  const tree = treeOf(paths.map((path) => entry(path)));

  test('knows what is at and below a path', () => {
    expect(tree.below('a').map(({ path }) => path)).toEqual(['a/b/c', 'a/d']);
    expect(tree.below('a/d').map(({ path }) => path)).toEqual(['a/d']);
    expect(tree.below('a/')).toEqual([]);
    expect(tree.below('')).toEqual([]);
  });

  test('sees where case or Unicode forms make two paths one, directories above included', () => {
    expect(['a', 'a/b/c', 'A/e', 'x/ﬁle', 'x/file', 'y/Z', 'y/z'].filter(tree.collides)).toHaveLength(7);
    expect(['x', 'y', 'w', 'nothing'].filter(tree.collides)).toEqual([]);
  });
});
