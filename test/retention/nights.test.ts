import { test } from 'vitest';
import { playNights } from './nights.ts';

test('fifty stories of nights: no commit of a person is lost, and nothing that a rule keeps is proposed', async () => {
  await playNights(50, 14, 20_261_125);
});
