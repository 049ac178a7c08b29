import { expect, it } from 'vitest';
import { silent } from '../../../src/log.ts';
import { followAbandoned } from '../../../src/platform/shared/abandoned.ts';
import { createUnderWay } from '../../../src/platform/shared/under-way.ts';

it('lets a question go that could not be answered for now, and no other', async () => {
  const events = ['refused', 'answered'].map((id) => ({ id, question: 'here' }));
  const released: string[] = [];
  const errors: unknown[] = [];
  const underWay = createUnderWay((error) => errors.push(error));
  const journal = { takeOver: async () => events, release: (id: string) => void released.push(id) };
  const tried: string[] = [];
  const answerAgain = async ({ id }: { readonly id: string }) => {
    tried.push(id);
    if (id === 'refused') throw new Error('too many calls');
  };
  followAbandoned(journal, underWay, answerAgain, silent).stop();
  await expect.poll(() => tried).toHaveLength(2);
  await underWay.close(10_000);
  expect(released).toEqual(['refused']);
  expect(errors).toHaveLength(1);
});
