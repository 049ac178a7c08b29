import { describe, expect, it } from 'vitest';
import { digestCommand } from '../../commands/digest.ts';
import { UserError } from '../../src/errors.ts';
import {
  ana,
  buttonsOf,
  callBy,
  dayMs,
  freshDigestChannel,
  here,
  lima,
  place,
  press,
  run,
  wordsOf,
} from '../support/digest-channel.ts';

freshDigestChannel();

describe('/digest subscribe', () => {
  it('echoes what comes and the next three times, as instants', async () => {
    const said = await run('subscribe', { every: 'weekdays', at: '9:30', topic: 'harbours', ...lima });
    expect(wordsOf(said)).toContain('a digest on harbours Monday to Friday at 09:30 (America/Lima)');
    const times = said.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
    const first = Date.UTC(2026, 0, 5, 14, 30);
    expect(times).toEqual([0, 1, 2].map((n) => ({ kind: 'time', atMs: first + n * dayMs, style: 'date-time' })));
    expect(await here()).toMatchObject({ nextDueMs: first, topic: 'harbours', subscriber: 'ana', whenEmpty: 'line' });
  });

  it('sets nothing without a zone: it offers the one that Slack reports, to be confirmed', async () => {
    const said = await run('subscribe', { every: 'weekly', on: 'friday', at: '5 pm', topic: 'gold', empty: 'nothing' });
    expect(await here()).toBeNull();
    expect(said.isPrivate).toBe(true);
    const [button, ...more] = buttonsOf(said);
    expect([button?.label, more]).toEqual(['America/Lima', []]);
    await press(button?.action.value ?? '');
    expect(await here()).toMatchObject({
      schedule: { every: 'weekly', weekday: 5, at: '17:00', timeZone: 'America/Lima' },
      topic: 'gold',
      whenEmpty: 'nothing',
    });
  });

  it('offers what the language suggests where nothing is reported, and nothing where it suggests nothing', async () => {
    const labels = async (locale: string | null) =>
      buttonsOf(await run('subscribe', {}, { ...ana, timeZone: null, locale })).map(({ label }) => label);
    expect(await labels('ja')).toEqual(['Asia/Tokyo']);
    expect(await labels('en-US')).toContain('America/New_York');
    expect(await labels(null)).toEqual([]);
    expect(await here()).toBeNull();
  });

  it('offers what an unknown zone may have meant', async () => {
    const said = await run('subscribe', { timezone: 'lima' });
    expect(wordsOf(said)).toContain('“lima” is not an IANA time zone');
    expect(buttonsOf(said).map(({ label }) => label)).toEqual(['America/Lima']);
    for (const timezone of ['EST', '+05:30', 'UTC+2', 'Mars/Base']) {
      expect(wordsOf(await run('subscribe', { timezone }))).toContain('is not an IANA time zone');
    }
    expect(await here()).toBeNull();
  });

  it('keeps the longest wish within the id of a button', async () => {
    const topic = 'x'.repeat(40);
    const said = await run('subscribe', { topic, timezone: 'argentina' });
    for (const { action } of buttonsOf(said)) expect(`${action.name}:${action.value}`.length).toBeLessThanOrEqual(100);
    expect(buttonsOf(said).length).toBeGreaterThan(0);
  });

  it.each([
    [{ at: '25:00', ...lima }, 'no-hour'],
    [{ at: '13 pm', ...lima }, 'no-hour'],
    [{ at: 'noonish', ...lima }, 'no-hour'],
    [{ every: 'daily', on: 'friday', ...lima }, 'weekday-not-weekly'],
    [{ topic: 'the of', ...lima }, 'no-topic'],
  ])('says what is wrong with %j', async (args, words) => {
    await expect(run('subscribe', args)).rejects.toThrow(UserError);
    await expect(run('subscribe', args)).rejects.toThrow(words);
  });

  it('changes the subscription that is there', async () => {
    await run('subscribe', lima);
    const before = await here();
    const said = await run('subscribe', { at: '18:00', ...lima });
    expect(wordsOf(said)).toContain('Changed');
    expect(await here()).toMatchObject({ id: before?.id, schedule: { at: '18:00' } });
  });

  it('does not trust a button: neither who presses it nor what it says', async () => {
    const offered = buttonsOf(await run('subscribe'))[0]?.action.value ?? '';
    expect(() => press(offered, { ...ana, mayManageChannel: false })).toThrow('not-manager');
    for (const value of ['', 'x', 'd00900lMars/Base|', 'w00900lAmerica/Lima|', 'd02500lAmerica/Lima|']) {
      try {
        await press(value);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
    expect(await here()).toBeNull();
  });

  it('is refused where the bot may not post, by a button too, and so is whatever else lets it post', async () => {
    const offered = buttonsOf(await run('subscribe'))[0]?.action.value ?? '';
    const confirm = digestCommand.actions.confirm;
    const elsewhere = callBy(ana, place, 'This is a forum. Use a text channel.');
    expect(() => confirm?.(offered, elsewhere)).toThrow('forum');
    expect(digestCommand.verbs.filter(({ posts }) => posts).map(({ name }) => name)).toEqual([
      'subscribe',
      'resume',
      'now',
    ]);
  });

  it('has no channel in a terminal', async () => {
    const terminal = { ...place, platform: 'terminal' } as const;
    await expect(run('subscribe', lima, ana, terminal)).rejects.toThrow('no-channel');
  });

  it('is for those who may manage the channel, as are the other verbs that change something', () => {
    const access = digestCommand.verbs.map(({ name, access: who }) => [name, who]);
    expect(access).toEqual([
      ['subscribe', 'managers'],
      ['unsubscribe', 'managers'],
      ['pause', 'managers'],
      ['resume', 'managers'],
      ['status', 'everyone'],
      ['preview', 'everyone'],
      ['now', 'managers'],
    ]);
  });
});
