import { expect, test } from 'vitest';
import { beginStory, items, modelOf, resultsOf, type Story } from './story.ts';

const task = 'entity-sentiment';

/** Training and evaluation of the active version, as far as files go. */
async function train({ repository }: Story, version: string, f1: number): Promise<void> {
  const folder = `${task}/versions/${version}`;
  await repository.writeFiles({
    [`${folder}/results.json`]: resultsOf(f1),
    [`${folder}/model_info.json`]: modelOf(version),
  });
  await repository.commit(`Train ${version}`);
}

const golden = (step: string) => `golden/story-${step}.diff`;

test('the life of a task, as the guide tells it, without editing bookkeeping by hand', async () => {
  await using story = await beginStory();
  const { repository, tunegate, commit, diff, read, tomorrow } = story;

  await tunegate(
    `new-task ${task} --domain finance --text-language zh-TW --labels 正面,負面,中立 --target huggingface --threshold 0.70`,
  );
  await expect(await read(`${task}/task.yaml`)).toMatchFileSnapshot('golden/story-task.yaml');
  await commit('Start the task');
  await tunegate(`use ${task}`);
  expect((await tunegate('current')).stdout).toBe(`${task}\n`);
  expect((await tunegate('path')).stdout).toBe(`${repository.path}/${task}\n`);

  await repository.writeFiles({
    [`${task}/data/train.jsonl`]: items(600),
    [`${task}/data/valid.jsonl`]: items(150),
    [`${task}/data/test.jsonl`]: items(300),
  });
  await repository.commit('Add data');
  await tunegate('new-version');
  await expect(await diff()).toMatchFileSnapshot(golden('1-new-version'));
  await commit('Configure v1');

  tomorrow();
  await train(story, 'v1', 0.72);
  await tunegate('record');
  await expect(await diff()).toMatchFileSnapshot(golden('2-record'));
  await commit('Evaluate v1');
  const first = await tunegate('deploy');
  expect(first.stdout).toContain(
    'huggingface-cli upload org/entity-sentiment ./models/merged/v1 --revision v1',
  );
  await expect(await diff()).toMatchFileSnapshot(golden('3-deploy'));
  await commit('Deploy v1');
  expect((await tunegate('deploy', 2)).stderr).toBe(
    'tunegate: v1 of entity-sentiment is in production already.\n',
  );

  tomorrow();
  await repository.writeFiles({ [`${task}/data/train.jsonl`]: items(900) });
  await repository.commit('Add data');
  await tunegate('new-version');
  await commit('Begin v2');
  const config = await read(`${task}/versions/v2/config.yaml`);
  await repository.writeFiles({ [`${task}/versions/v2/config.yaml`]: config.replace('r: 32', 'r: 64') });
  await train(story, 'v2', 0.815);
  const recorded = await tunegate('record');
  expect(recorded.stdout).toContain('lora.r 32 → 64');
  await expect(await diff()).toMatchFileSnapshot(golden('4-second-version'));
  await commit('Evaluate v2');
  await tunegate('deploy');
  await expect(await diff()).toMatchFileSnapshot(golden('5-deploy'));
  await commit('Deploy v2');

  tomorrow();
  await tunegate('new-version --minor --change "epochs 3 → 9"');
  const longer = await read(`${task}/versions/v2.1/config.yaml`);
  await repository.writeFiles({
    [`${task}/versions/v2.1/config.yaml`]: longer.replace('epochs: 3', 'epochs: 9'),
  });
  await train(story, 'v2.1', 0.62);
  await tunegate('record');
  await commit('Evaluate v2.1');
  const refused = await tunegate('deploy', 1);
  expect(refused.stdout).toMatch(/^v2\.1 was not deployed, and nothing was written: a gate failed\.\n/);
  expect(refused.stdout).toContain('✗ threshold');
  expect(refused.stdout).toContain('✗ regression');
  expect(await diff()).toBe('\n');

  tomorrow();
  await tunegate('new-version --exp --from v2');
  await commit('Begin an experiment');
  const wider = await read(`${task}/versions/v3-exp/config.yaml`);
  await repository.writeFiles({ [`${task}/versions/v3-exp/config.yaml`]: wider.replace('r: 64', 'r: 128') });
  await train(story, 'v3-exp', 0.85);
  await tunegate('record');
  await commit('Try a higher rank');
  await tunegate(`promote ${task} v3-exp`);
  await expect(await diff()).toMatchFileSnapshot(golden('6-promote'));
  await commit('Promote the experiment');
  await tunegate('deploy');
  await commit('Deploy v3');

  tomorrow();
  await tunegate('rollback');
  await expect(await diff()).toMatchFileSnapshot(golden('7-rollback'));
  await commit('Back to v2');
  await tunegate('rollback');
  expect(await read(`${task}/task.yaml`)).toContain('version: v1\nstatus: deployed\n');
  await commit('Back to v1');
  expect((await tunegate('rollback', 2)).stderr).toContain('v1 is the first version');

  expect((await tunegate('deploy entity-sentiment v2.1 --force', 2)).stderr).toContain('--reason');
  await tunegate('deploy entity-sentiment v2.1 --force --reason "The customer asked for it"');
  await expect(await diff()).toMatchFileSnapshot(golden('8-forced'));
  await commit('Deploy v2.1 all the same');

  await expect((await tunegate('history')).stdout).toMatchFileSnapshot('golden/story-history.txt');

  tomorrow(30);
  expect((await tunegate('cleanup')).stdout).toContain('v3-exp');
  await tunegate('cleanup --apply');
  await commit('Clean up');
  expect((await tunegate('new-version --exp --from v2 --change "A larger base model"')).stdout).toMatch(
    /^Created v4-exp from v2\.\n/,
  );
  await tunegate(`archive ${task}`);
  expect(await read(`${task}/task.yaml`)).toContain('status: archived\n');
  await commit('Put it away');
}, 120_000);
