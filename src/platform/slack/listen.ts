import type { AckFn, App, BlockElementAction, MessageShortcut } from '@slack/bolt';
import type { Recent } from '../shared/recent.ts';
import type { UnderWay } from '../shared/under-way.ts';
import { loggable } from './call.ts';
import {
  type InteractionSettings,
  onAction,
  onCommand,
  onMessage,
  onModal,
  onShortcut,
  publishHome,
} from './interactions.ts';
import { optionsOf } from './manifest.ts';
import { modalCallback, readSuggestAction } from './modal.ts';
import type { MessageEvent } from './receive.ts';

export interface ListenSettings extends InteractionSettings {
  readonly recent: Recent;
  readonly underWay: UnderWay;
  readonly onAcknowledged: (tookMs: number) => void;
}

/** Takes in everything that Slack sends. Each is acknowledged before any work begins, and worked on once. */
export function listen(app: App, settings: ListenSettings): void {
  const { bot, recent, underWay, log, nowMs } = settings;

  // A lost acknowledgement only makes Slack show a warning; the answer still reaches the person.
  const acknowledge = (ack: AckFn<never>) => {
    const startMs = nowMs();
    return ack().then(
      () => settings.onAcknowledged(nowMs() - startMs),
      (error: unknown) => log.warn({ err: loggable(error) }, 'an acknowledgement did not reach Slack'),
    );
  };
  const once = (id: string, work: () => Promise<void>) => {
    if (recent.isNew(id)) underWay.run(work);
  };

  app.command(/.*/, async ({ ack, command }) => {
    await acknowledge(ack as AckFn<never>);
    once(command.trigger_id, () => onCommand(command, settings));
  });

  app.action(/.*/, async ({ ack, body, action }) => {
    await acknowledge(ack as AckFn<never>);
    if (body.type !== 'block_actions') return;
    once(body.trigger_id, () => onAction(body, action as BlockElementAction, settings));
  });

  app.shortcut({ type: 'message_action' }, async ({ ack, shortcut }) => {
    await acknowledge(ack as AckFn<never>);
    once(shortcut.trigger_id, () => onShortcut(shortcut as MessageShortcut, settings));
  });

  app.view(modalCallback, async ({ ack, body }) => {
    await acknowledge(ack as AckFn<never>);
    if (body.type === 'view_submission') once(body.trigger_id, () => onModal(body, settings));
  });

  app.options(/.*/, async ({ ack, options }) => {
    const asked = readSuggestAction('action_id' in options ? String(options.action_id) : '');
    const suggestions = asked ? bot.suggest({ ...asked, typed: options.value }) : [];
    await ack({ options: optionsOf(suggestions) });
  });

  const take = async (event: MessageEvent, team: string) => {
    const asked = onMessage(event, team, settings);
    if (asked) once(asked.id, asked.work);
  };
  app.event('app_mention', ({ event, body }) => take(event, body.team_id));
  app.message(({ message, body }) => take(message as MessageEvent, body.team_id));

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') once(body.event_id, () => publishHome(event.user, body.team_id, settings));
  });
}
