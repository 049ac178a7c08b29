import { appId, ephemeral, loading, textOf, type World } from './discord-world.ts';
import type { Answer, Call } from './http.ts';

/** An interaction that nobody answered. Discord's three seconds are for a machine that nothing else keeps busy; what is measured is held to them. */
const expiryMs = 30_000;

const error = (status: number, code: number): Answer => ({ status, body: { code, message: `error ${code}` } });

/** The parts of Discord's REST API, version 10, that the bot uses. `gatewayUrl` is known once the server listens. */
export function restOf(world: World, gatewayUrl: () => string): (call: Call) => Answer {
  const { asked, commands, created, messages, newId, state, written } = world;
  const routes: readonly (readonly [string, RegExp, (call: Call, match: readonly string[]) => Answer])[] = [
    ['GET', /^\/applications\/@me$/, () => ({ status: 200, body: { id: appId, bot: { id: appId } } })],
    [
      'GET',
      /^\/gateway\/bot$/,
      () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: state.shards,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 16 },
        },
      }),
    ],
    [
      'GET',
      /^\/applications\/\d+(\/guilds\/\d+)?\/commands\?with_localizations=true$/,
      (call) => ({ status: 200, body: commands.get(call.path.replace(/\?.*$/, '')) ?? [] }),
    ],
    [
      'PUT',
      /^\/applications\/\d+(\/guilds\/\d+)?\/commands$/,
      (call) => {
        commands.set(
          call.path,
          call.body.map((each: object) => ({ ...each, id: newId(), version: newId() })),
        );
        state.commandWrites += 1;
        return { status: 200, body: commands.get(call.path) };
      },
    ],
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      (call, [id = '']) => {
        const one = asked.get(id);
        if (!one || performance.now() - one.sentMs > expiryMs) return error(404, 10062);
        if (one.callbackType !== null) return error(400, 40060);
        one.callbackType = call.body.type;
        one.ackMs = performance.now() - one.sentMs;
        const data = call.body.data ?? {};
        one.isEphemeral = (data.flags & ephemeral) !== 0;
        if (call.body.type === 8) one.choices = data.choices;
        else one.message = created(one.event.channel_id, call.body.type === 5 ? { flags: data.flags | loading } : data);
        if (call.body.type === 4) one.shown += 1;
        return { status: 204 };
      },
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/token-(\d+)\/messages\/@original$/,
      (call, [id = '']) => {
        const one = asked.get(id);
        if (!one?.message) return error(404, 10015);
        if (textOf(one.message) === '') one.shown += 1;
        Object.assign(one.message, {
          components: call.body.components,
          flags: (one.message.flags & ~loading) | call.body.flags,
        });
        return { status: 200, body: one.message };
      },
    ],
    [
      'DELETE',
      /^\/webhooks\/\d+\/token-(\d+)\/messages\/@original$/,
      (_, [id = '']) => {
        const one = asked.get(id);
        if (!one?.message) return error(404, 10015);
        messages.delete(one.message.id);
        one.message = null;
        return { status: 204 };
      },
    ],
    [
      'POST',
      /^\/webhooks\/\d+\/token-(\d+)$/,
      (call, [id = '']) => {
        const one = asked.get(id);
        if (!one?.message) return error(404, 10015);
        const message = created(one.event.channel_id, call.body);
        one.followUps.push(message);
        return { status: 200, body: message };
      },
    ],
    [
      'POST',
      /^\/channels\/(\d+)\/messages$/,
      (call, [channel = '']) => {
        const same = [...messages.values()].find(
          (each) => each.channel_id === channel && call.body.enforce_nonce && each.nonce === call.body.nonce,
        );
        return { status: 200, body: same ?? created(channel, call.body) };
      },
    ],
    [
      'PATCH',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (call, [, id = '']) => {
        const message = messages.get(id);
        if (!message) return error(404, 10008);
        Object.assign(message, { components: call.body.components });
        return { status: 200, body: message };
      },
    ],
    [
      'GET',
      /^\/channels\/(\d+)\/messages\?/,
      (call, [channel = '']) => {
        const query = new URL(call.path, 'http://stand-in').searchParams;
        const before = BigInt(query.get('before') ?? newId());
        const after = BigInt(query.get('after') ?? 0);
        const older = [...messages.values()].filter(
          ({ id, channel_id }) => channel_id === channel && BigInt(id) < before && BigInt(id) > after,
        );
        return { status: 200, body: older.reverse().slice(0, Number(query.get('limit') ?? 50)) };
      },
    ],
    [
      'GET',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (_, [channel = '', id = '']) => {
        const found = written.get(id) ?? messages.get(id);
        return found?.channel_id === channel ? { status: 200, body: found } : error(404, 10008);
      },
    ],
    ['POST', /^\/users\/@me\/channels$/, (call) => ({ status: 200, body: { id: `77${call.body.recipient_id}` } })],
  ];

  return (call) => {
    const path = call.path.replace(/^\/api\/v10/, '');
    const needsToken = !/^\/(interactions|webhooks)\//.test(path);
    if (needsToken && call.headers.authorization !== `Bot ${state.token}`) return error(401, 0);
    if (state.refuse?.path.test(path)) return error(state.refuse.status, state.refuse.code);
    for (const [method, pattern, handle] of routes) {
      const match = method === call.method ? pattern.exec(path) : null;
      if (match) return handle({ ...call, path }, match.slice(1));
    }
    throw new Error(`the stand-in does not know ${call.method} ${path}`);
  };
}
