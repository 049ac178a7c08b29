import { beforeEach, describe, expect, it } from 'vitest';
import { arrivalBook } from '../../src/digest/arrivals.ts';
import { recordGap } from '../../src/store/gaps.ts';
import { keepQuestion } from '../../src/store/questions.ts';
import {
  ana,
  at,
  dayMs,
  freshDigestChannel,
  here,
  lima,
  mondayMs,
  place,
  report,
  round,
  run,
  wordsOf,
} from '../support/digest-channel.ts';

freshDigestChannel();

describe('a subscribed channel', () => {
  beforeEach(() => run('subscribe', { at: '09:00', ...lima }));

  it('first gets an overview, then what is new, then a line that nothing is', async () => {
    at.nowMs = mondayMs + 3_600_000;
    expect(await round()).toMatchObject([{ state: 'delivered', outcome: '1 story, 1 figure' }]);
    expect(wordsOf(at.posted[0])).toContain('What the articles hold');
    at.context.retriever.update({ removed: [], added: [report('b', 'Belmar')] });
    at.nowMs += dayMs;
    await round();
    expect(wordsOf(at.posted[1])).toContain('1 new story');
    expect(wordsOf(at.posted[1])).toContain('The harbour of Belmar');
    expect(wordsOf(at.posted[1])).not.toContain('The harbour of Adria');
    at.nowMs += dayMs;
    await round();
    expect(wordsOf(at.posted[2])).toMatch(/^Nothing new since .*Next digest: /);
  });

  it('is told what was asked there in vain, once', async () => {
    at.nowMs = mondayMs + 3_600_000;
    await round();
    await recordGap(
      at.context.store,
      { platform: 'slack', installation: 'T1', channel: 'C1' },
      ['chancay', 'cost'],
      at.nowMs,
    );
    await recordGap(
      at.context.store,
      { platform: 'slack', installation: 'T1', channel: 'C2' },
      ['elsewhere'],
      at.nowMs,
    );
    at.nowMs += dayMs;
    await round();
    expect(wordsOf(at.posted[1])).toContain('chancay · cost');
    expect(wordsOf(at.posted[1])).not.toContain('elsewhere');
    at.nowMs += dayMs;
    await round();
    expect(wordsOf(at.posted[2])).toMatch(/^Nothing new/);
  });

  it('is told a long question by its beginning', async () => {
    const channel = { platform: 'slack', installation: 'T1', channel: 'C1' } as const;
    const question = `Why ${'is the harbour so very deep '.repeat(40)}?`;
    const kept = {
      id: 'q',
      channel,
      asker: 'x',
      question,
      gapReason: 'no depth is given',
      isPrivate: false,
      atMs: at.nowMs,
    };
    await keepQuestion(at.context.store, kept);
    at.nowMs = mondayMs + 3_600_000;
    await round();
    expect(wordsOf(at.posted[0])).toContain('Why is the harbour so very deep');
    expect(wordsOf(at.posted[0])).not.toContain(question);
  });

  it('is told of a changed article as changed, and never of a removed one', async () => {
    at.nowMs = mondayMs + 3_600_000;
    await round();
    const changed = {
      ...report('a', 'Adria'),
      text: `${report('a', 'Adria').text} The harbour of Adria closes again.`,
    };
    at.context.retriever.update({ removed: ['a'], added: [changed, report('b', 'Belmar')] });
    await arrivalBook(
      at.context.store,
      () => at.context.retriever.articles.values(),
      () => at.nowMs,
    )();
    at.context.retriever.update({ removed: ['b'], added: [] });
    at.nowMs += dayMs;
    await round();
    expect(wordsOf(at.posted[1])).toContain('Changed since it was last reported');
    expect(wordsOf(at.posted[1])).not.toContain('Belmar');
  });

  it('hears in status what came, what is next, and why something did not', async () => {
    expect(wordsOf(await run('status'))).toContain('None has been due yet');
    at.nowMs = mondayMs + 3_600_000;
    await round();
    at.nowMs += 2 * dayMs;
    await round();
    const status = await run('status', {}, { ...ana, mayManageChannel: false });
    expect(status.isPrivate).toBe(true);
    expect(wordsOf(status)).toContain('delivered, 1 story, 1 figure');
    expect(wordsOf(status)).toContain('missed, the bot was not running');
    expect(status.data?.value).toMatchObject({
      nextMs: [at.nowMs + dayMs, at.nowMs + 2 * dayMs, at.nowMs + 3 * dayMs],
    });
  });

  it('gets nothing while paused, and what came in meanwhile afterwards', async () => {
    at.nowMs = mondayMs + 3_600_000;
    await round();
    expect(wordsOf(await run('pause'))).toContain('Paused');
    expect(wordsOf(await run('pause'))).toContain('already paused');
    at.context.retriever.update({ removed: [], added: [report('b', 'Belmar')] });
    at.nowMs += 3 * dayMs;
    expect(await round()).toEqual([]);
    expect(wordsOf(await run('status'))).toContain('Paused: paused with /digest pause');
    expect(wordsOf(await run('resume'))).toContain('Next:');
    expect(wordsOf(await run('resume'))).toContain('not paused');
    at.nowMs += dayMs;
    await round();
    expect(wordsOf(at.posted[1])).toContain('The harbour of Belmar');
  });

  it('gets its next digest now, once, and the hour does not repeat it', async () => {
    expect(wordsOf(await run('now'))).toContain('On its way');
    await round();
    await round();
    expect(at.posted).toHaveLength(1);
    at.nowMs = mondayMs + 3_600_000;
    await round();
    expect(wordsOf(at.posted[1])).toMatch(/^Nothing new/);
  });

  it('gets one digest when several people want it now, or one presses twice', async () => {
    const said = [];
    for (let n = 0; n < 3; n += 1) {
      at.nowMs += 100;
      said.push(wordsOf(await run('now')));
    }
    expect(said.map((each) => each.includes('already on its way'))).toEqual([false, true, true]);
    await round();
    await round();
    expect(at.posted).toHaveLength(1);
  });

  it('is not told the same by its hour and by now, when both come together', async () => {
    at.nowMs = mondayMs + 3_600_000 - 1;
    await run('now');
    at.nowMs += 1;
    await round();
    at.nowMs += 10_000;
    await round();
    const told = at.posted.filter((each) => wordsOf(each).includes('The harbour of Adria'));
    expect([told.length, at.posted.length]).toEqual([1, 2]);
  });

  it('is told at once when there is nothing for now', async () => {
    await run('now');
    await round();
    at.nowMs += 60_000;
    const said = await run('now');
    expect([said.isPrivate, wordsOf(said)]).toEqual([true, expect.stringMatching(/^Nothing new/)]);
    await round();
    expect(at.posted).toHaveLength(1);
  });

  it('sees in a preview what would be in it, while nothing counts as told', async () => {
    const said = await run('preview');
    expect(said.isPrivate).toBe(true);
    expect(wordsOf(said)).toContain('The harbour of Adria');
    expect(wordsOf(await run('preview'))).toContain('The harbour of Adria');
    expect(at.posted).toEqual([]);
    expect(await here()).toMatchObject({ coveredSeq: null });
  });

  it('is forgotten when it unsubscribes', async () => {
    await run('unsubscribe');
    expect(await here()).toBeNull();
    at.nowMs += dayMs;
    expect(await round()).toEqual([]);
    await expect(run('unsubscribe')).rejects.toThrow('no-digest-here');
  });
});

describe('/digest preview', () => {
  it('since a day holds what was published since, on a topic what is about it, and says which rule left out the rest', async () => {
    at.context.retriever.update({ removed: [], added: [report('b', 'Belmar', '2025-12-01'), report('c', 'Corda')] });
    const said = await run('preview', { since: '2026-01-01', topic: 'Corda' });
    expect(wordsOf(said)).toContain('The harbour of Corda');
    expect(wordsOf(said)).toMatch(/About something else: Adria Gazette/);
    expect(wordsOf(said)).not.toContain('Belmar');
    expect(said.data?.value).toMatchObject({ kind: 'news', topic: 'Corda', articles: 1 });
  });

  it('works in a terminal, where no channel and no store is needed', async () => {
    await at.context.store.close();
    const said = await run('preview', {}, ana, { ...place, platform: 'terminal' });
    expect(wordsOf(said)).toContain('What the articles hold');
  });
});

describe('/digest now in a channel that is not subscribed', () => {
  it('is an overview on the spot', async () => {
    const said = await run('now');
    expect([said.isPrivate, wordsOf(said)]).toEqual([false, expect.stringContaining('What the articles hold')]);
  });
});
