import { expect, test } from 'vitest';
import { inGroups } from '../../src/import/in-groups.ts';

test('results come in order and in groups, several are worked on at a time, and no more than two groups wait', async () => {
  let [underWay, most, open, mostOpen] = [0, 0, 0, 0];
  const groups: number[][] = [];
  const numbers = Array.from({ length: 53 }, (_, n) => n);
  await inGroups(
    numbers,
    async (n) => {
      most = Math.max(most, ++underWay);
      mostOpen = Math.max(mostOpen, ++open);
      for (let turn = 0; turn < 40 + ((n * 7) % 5) * 8; turn++) await Promise.resolve();
      underWay--;
      return n;
    },
    {
      atOnce: 4,
      groupSize: 10,
      take: async (group) => {
        await Promise.resolve();
        groups.push([...group]);
        open -= group.length;
      },
    },
  );
  expect(groups.flat()).toEqual(numbers);
  expect(groups.map((group) => group.length)).toEqual([10, 10, 10, 10, 10, 3]);
  expect(most).toBe(4);
  expect(mostOpen).toBeLessThanOrEqual(20);
});

test('what goes wrong is told', async () => {
  const take = async () => {};
  const work = async (n: number) => (n === 3 ? Promise.reject(new Error('three')) : n);
  await expect(inGroups([1, 2, 3, 4], work, { atOnce: 2, groupSize: 2, take })).rejects.toThrow('three');
  const broken = async () => Promise.reject(new Error('full'));
  await expect(inGroups([1, 2, 4], work, { atOnce: 2, groupSize: 2, take: broken })).rejects.toThrow('full');
});
