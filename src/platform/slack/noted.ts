import { setTimeout as sleep } from 'node:timers/promises';
import type { App, Receiver } from '@slack/bolt';

/** What is not noted by then is not acknowledged: Slack waits for three seconds. */
const maxNotingMs = 2_500;

/** Under this name an event's context takes promises: the event is acknowledged when all of them have resolved. */
const notingName = 'noting';

/** Has the acknowledgement of the event at hand wait for something. */
export function awaitNoting(context: Readonly<Record<string, unknown>>, noted: Promise<unknown>): void {
  const take = context[notingName];
  if (typeof take === 'function') take(noted);
}

/**
 * The library acknowledges an event before anybody has looked at it, and what it holds is lost when the process dies just
 * then. Through this receiver events are acknowledged once they are noted; Slack sends again what was not.
 */
export function acknowledgingNoted(receiver: Receiver): Receiver {
  return {
    init(app) {
      const processEvent: App['processEvent'] = async (event) => {
        if ((event.body as { readonly type?: unknown }).type !== 'event_callback') return app.processEvent(event);
        const noting: Promise<unknown>[] = [];
        const customProperties = {
          ...event.customProperties,
          [notingName]: (each: Promise<unknown>) => noting.push(each),
        };
        await app.processEvent({ ...event, customProperties, ack: async () => {} });
        const waiting = new AbortController();
        const isLate = sleep(maxNotingMs, true, { signal: waiting.signal, ref: false }).catch(() => true);
        const wasLate = await Promise.race([Promise.all(noting).then(() => false), isLate]);
        waiting.abort();
        if (!wasLate) await event.ack();
      };
      receiver.init({ processEvent } as App);
    },
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}
