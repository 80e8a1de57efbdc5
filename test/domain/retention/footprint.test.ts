import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/records/snapshot.ts';
import { task } from '../build.ts';
import { actionsOf, entry, forPlan, planOf, simple, six, sketch } from './plan-sketch.ts';

const named = (adapterPath: string) => ({ model: { adapterPath } });

/** What becomes of v1 when its lineage names this model path and these entries are there too. */
function first(adapterPath: string, more: readonly Entry[] = [], v2 = 'models/adapter/v2') {
  const record = simple({ v1: sketch(60, 0.6, named(adapterPath)), v2: sketch(50, 0.6, named(v2)) });
  const plan = planOf([forPlan(record)], more);
  const { action, paths, restore } = plan.tasks[0]?.versions[0] ?? { action: null, paths: [], restore: null };
  const own = 'sent/versions/v1/lineage.yaml';
  return {
    action,
    models: paths.filter((path) => path !== own),
    roots: restore?.slice(5) ?? null,
    notices: plan.notices.map(({ code, version, detail }) => [code, version, detail]),
  };
}

describe('what goes with a version', () => {
  test('its folder and its model artefacts in the tree, exactly those', () => {
    const more = [
      'models/adapter/v1/a',
      'models/adapter/v1/b/c',
      'models/adapter/v10/a',
      'models/adapter/v2/a',
    ];
    const got = first(
      'models/adapter/v1',
      more.map((path) => entry(`sent/${path}`)),
    );
    expect(got).toEqual({
      action: 'remove',
      models: ['sent/models/adapter/v1/a', 'sent/models/adapter/v1/b/c'],
      roots: ['sent/models/adapter/v1'],
      notices: [],
    });
  });

  test('a path that is not there, a path in its own folder, an address: nothing more goes', () => {
    for (const path of ['models/adapter/v1', 'versions/v1/adapter', 's3://bucket/v1']) {
      expect(first(path, [entry('sent/versions/v1/adapter')])).toMatchObject({
        action: 'remove',
        notices: [],
      });
    }
    expect(first('versions/v1/adapter', [entry('sent/versions/v1/adapter')]).models).toEqual([
      'sent/versions/v1/adapter',
    ]);
  });

  test('what a version that stays names too stays, wherever its name leads from', () => {
    const shared = [entry('sent/models/v1/base'), entry('sent/models/v1/extra/x')];
    for (const other of ['models/v1', 'models', 'models/v1/extra', '../sent/models/v1']) {
      expect(first('models/v1', shared, other)).toMatchObject({ action: 'remove', models: [] });
    }
    expect(first('models/v1', shared, 'models/v11').models).toHaveLength(2);
    const foreign = forPlan(
      task({ active: 'v1', versions: { v1: sketch(3, 0.7, named('../sent/models/v1')) } }, 'other'),
    );
    const plan = planOf([forPlan(simple({ v1: sketch(60, 0.6, named('models/v1')) })), foreign], shared);
    expect(plan.tasks.find(({ path }) => path === 'sent')?.versions[0]).toMatchObject({
      action: 'remove',
      paths: ['sent/versions/v1/lineage.yaml'],
    });
  });

  test('an artefact of two versions that go is taken once', () => {
    const versions = {
      ...six(),
      v1: sketch(60, 0.6, named('models/v1-v2')),
      v2: sketch(50, 0.6, named('models/v1-v2')),
    };
    const more = Array.from({ length: 10 }, (_, index) => [`v9.${index}`, sketch(2, 0.1)] as const);
    const record = task({ active: 'v6', versions: { ...versions, ...Object.fromEntries(more) } }, 'sent');
    const [one, two] = planOf([forPlan(record)], [entry('sent/models/v1-v2')]).tasks[0]?.versions ?? [];
    expect([one?.action, two?.action]).toEqual(['remove', 'remove']);
    expect([one?.paths.length, two?.paths.length]).toEqual([2, 1]);
    expect(two?.restore?.at(-1)).toBe('sent/models/v1-v2');
  });

  test('a deferred version shows what it will take', () => {
    const record = simple({ v2: sketch(50, 0.6, named('models/v2')) });
    const [, second] = planOf([forPlan(record)], [entry('sent/models/v2/x')]).tasks[0]?.versions ?? [];
    expect(second).toMatchObject({
      action: 'defer',
      paths: ['sent/models/v2/x', 'sent/versions/v2/lineage.yaml'],
    });
  });
});

describe('what attacks is kept, and said', () => {
  test.each([
    ['../other/v1', 'artefact-outside'],
    ['/etc/v1', 'artefact-outside'],
    ['models/../../v1', 'artefact-outside'],
  ])('a model path %s', (path, code) => {
    const more = [entry('other/v1/x'), entry('v1/x'), entry('etc/v1')];
    expect(first(path, more)).toMatchObject({ action: 'keep', models: [], notices: [[code, 'v1', path]] });
  });

  test.each(['models', 'data/v1', 'versions/v5', 'versions', 'task.yaml'])(
    'a model path %s of something else stays',
    (path) => {
      const more = [entry('sent/models/x'), entry('sent/data/v1/x')];
      expect(first(path, more)).toMatchObject({ action: 'remove', models: [] });
      const plan = planOf([forPlan(simple({ v1: sketch(60, 0.6, named(path)) }))], more);
      expect(plan.notices.map(({ code }) => code)).toEqual(path === 'versions' ? [] : ['artefact-shared']);
    },
  );

  test.each(['symlink', 'submodule'] as const)('a %s in the folder or among the models', (kind) => {
    const link = 'sent/versions/v1/link';
    expect(first('', [entry(link, kind)]).action).toBe('keep');
    expect(first('models/v1', [entry(link, kind)])).toMatchObject({
      action: 'keep',
      notices: [['link-inside', 'v1', link]],
    });
    const model = entry('sent/models/v1', kind);
    expect(first('models/v1', [model])).toMatchObject({
      action: 'keep',
      notices: [['link-inside', 'v1', model.path]],
    });
  });

  test('names that collide where case does not count', () => {
    expect(first('models/v1', [entry('sent/versions/V1/x')])).toMatchObject({
      action: 'keep',
      notices: [['name-collision', 'v1', 'sent/versions/v1']],
    });
    const models = [entry('sent/models/v1/x'), entry('sent/Models/v1')];
    expect(first('models/v1', models)).toMatchObject({
      action: 'keep',
      notices: [['name-collision', 'v1', 'sent/models/v1']],
    });
    expect(first('models/v1', [entry('SENT/x')]).action).toBe('keep');
  });

  test('another task within what would go', () => {
    const inner = (path: string) => forPlan(task({ active: 'v1', versions: { v1: sketch(3, 0.7) } }, path));
    const outer = forPlan(simple({ v1: sketch(60, 0.6, named('models/v1')) }));
    const v1 = (path: string) =>
      planOf([outer, inner(path)], [entry('sent/models/v1/x')]).tasks.find((one) => one.path === 'sent')
        ?.versions[0]?.action;
    const plan = planOf([outer, inner('sent/models/v1/inner')], [entry('sent/models/v1/x')]);
    expect(plan.notices.at(-1)).toEqual({
      code: 'nested-task',
      task: 'sent',
      version: 'v1',
      detail: 'sent/models/v1/inner',
    });
    expect(v1('sent/models/v1/inner')).toBe('keep');
    expect(v1('sent/models/v1')).toBe('keep');
    expect(v1('sent/models')).toBe('keep');
    expect(v1('sent/other')).toBe('remove');
    expect(v1('sent2')).toBe('remove');
    expect(v1('s')).toBe('remove');
  });

  test('a task in the root looks its models up there, and minds the tasks within', () => {
    const root = (path: string) => {
      const { versions, ...rest } = simple({ v1: sketch(60, 0.6, named(path)) });
      const moved = versions.map((one) => ({ ...one, path: one.path.replace('sent/', '') }));
      return forPlan({ ...rest, versions: moved, path: '' });
    };
    const inner = forPlan(task({ active: 'v1', versions: { v1: sketch(3, 0.7) } }, 'models/v1/inner'));
    const more = [entry('models/v1/x'), entry('versions/v1/lineage.yaml')];
    const first = (one: ReturnType<typeof planOf>) => one.tasks.find(({ path }) => path === '')?.versions[0];
    expect(first(planOf([root('models/v1')], more))?.paths).toEqual([
      'models/v1/x',
      'versions/v1/lineage.yaml',
    ]);
    expect(first(planOf([root('models/v1'), inner], more))?.action).toBe('keep');
  });

  test('a task around this one is none of its business', () => {
    const outer = forPlan(task({ active: 'v1', versions: { v1: sketch(3, 0.7) } }, 'x'));
    expect(actionsOf(planOf([forPlan(simple({}, 'x/sent')), outer]), 'x/sent')['v1']).toBe('remove');
    const around = { ...task({ active: 'v1', versions: { v1: sketch(3, 0.7) } }, 'x'), path: '' };
    const plan = planOf([forPlan(simple()), forPlan(around)]);
    expect(actionsOf(plan, 'sent')['v1']).toBe('remove');
  });
});
