import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { silent } from '../../../src/log.ts';
import { followAbandoned } from '../../../src/platform/shared/abandoned.ts';
import { createUnderWay } from '../../../src/platform/shared/under-way.ts';

it('lets a question go that could not be answered for now, and no other', async () => {
  const events = ['refused', 'answered'].map((id) => ({ id, question: 'here' }));
  const released: string[] = [];
  const errors: unknown[] = [];
  const underWay = createUnderWay((error) => errors.push(error));
  const journal = { takeOver: async () => events.splice(0), release: (id: string) => void released.push(id) };
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

it('takes over a few at a time, and goes on until there is none', async () => {
  const left = Array.from({ length: 100 }, (_, n) => ({ id: `e${n}`, question: 'here' }));
  const underWay = createUnderWay(() => {});
  let [held, most] = [0, 0];
  const takeOver = async (limit: number) => {
    const taken = left.splice(0, limit);
    held += taken.length;
    most = Math.max(most, held);
    return taken;
  };
  const answered: string[] = [];
  const answerAgain = async ({ id }: { readonly id: string }) => {
    await setImmediate();
    held -= 1;
    answered.push(id);
  };
  const abandoned = followAbandoned({ takeOver, release: () => {} }, underWay, answerAgain, silent);
  await expect.poll(() => answered).toHaveLength(100);
  abandoned.stop();
  expect(most).toBeLessThan(20);
});
