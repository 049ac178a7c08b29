import type { AckFn, App, BlockElementAction, Context, MessageShortcut } from '@slack/bolt';
import { noteRemoved } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { createArrival, delivering, type Where } from '../shared/delivered.ts';
import type { Journal } from '../shared/journal.ts';
import type { UnderWay } from '../shared/under-way.ts';
import { loggable } from './call.ts';
import { type InteractionSettings, onAction, onCommand, onModal, onShortcut, publishHome } from './interactions.ts';
import { optionsOf } from './manifest.ts';
import { modalCallback, readSuggestAction } from './modal.ts';
import { awaitNoting } from './noted.ts';
import { questionOf, takeChange, takeQuestion } from './questions.ts';
import type { ChangedEvent, MessageEvent } from './receive.ts';

export interface ListenSettings extends InteractionSettings {
  readonly journal: Journal;
  readonly store: Store;
  readonly underWay: UnderWay;
  readonly onAcknowledged: (tookMs: number) => void;
}

/** Takes in everything that Slack sends. Each is acknowledged before any work begins, and worked on once. */
export function listen(app: App, settings: ListenSettings): void {
  const { bot, journal, underWay, log, nowMs } = settings;

  // A lost acknowledgement only makes Slack show a warning; the answer still reaches the person.
  const acknowledge = (ack: AckFn<never>) => {
    const startMs = nowMs();
    return ack().then(
      () => settings.onAcknowledged(nowMs() - startMs),
      (error: unknown) => log.warn({ err: loggable(error) }, 'an acknowledgement did not reach Slack'),
    );
  };
  const once = (id: string, work: (arrived: Promise<boolean>) => Promise<Where>) =>
    underWay.run(async () => {
      if (!(await journal.begin(id))) return;
      const arrival = createArrival();
      await delivering(journal, id, arrival, () => work(arrival.arrived));
    });

  app.command(/.*/, async ({ ack, command }) => {
    await acknowledge(ack as AckFn<never>);
    once(command.trigger_id, (arrived) => onCommand(command, arrived, settings));
  });

  app.action(/.*/, async ({ ack, body, action }) => {
    await acknowledge(ack as AckFn<never>);
    if (body.type !== 'block_actions') return;
    once(body.trigger_id, (arrived) => onAction(body, action as BlockElementAction, arrived, settings));
  });

  app.shortcut({ type: 'message_action' }, async ({ ack, shortcut }) => {
    await acknowledge(ack as AckFn<never>);
    once(shortcut.trigger_id, (arrived) => onShortcut(shortcut as MessageShortcut, arrived, settings));
  });

  app.view(modalCallback, async ({ ack, body }) => {
    await acknowledge(ack as AckFn<never>);
    if (body.type === 'view_submission') once(body.trigger_id, (arrived) => onModal(body, arrived, settings));
  });

  app.options(/.*/, async ({ ack, options }) => {
    const asked = readSuggestAction('action_id' in options ? String(options.action_id) : '');
    const suggestions = asked ? bot.suggest({ ...asked, typed: options.value }) : [];
    await ack({ options: optionsOf(suggestions) });
  });

  const take = async (event: MessageEvent, team: string, context: Context) => {
    const question = questionOf(event, team, settings);
    if (question === null) return;
    const noted = new Promise<void>((resolve) => underWay.run(() => takeQuestion(question, settings, resolve)));
    awaitNoting(context, noted);
  };
  app.event('app_mention', ({ event, body, context }) => take(event, body.team_id, context));
  app.message(({ message, body, context }) => {
    if (message.subtype !== 'message_changed') return take(message as MessageEvent, body.team_id, context);
    underWay.run(() => takeChange(message as unknown as ChangedEvent, body.team_id, settings));
    return Promise.resolve();
  });

  const leave = (body: { readonly team_id: string; readonly api_app_id?: string }) =>
    underWay.run(() =>
      noteRemoved(settings.store, { platform: 'slack', installation: body.team_id }, body.api_app_id ?? '', nowMs()),
    );
  app.event('app_uninstalled', async ({ body }) => leave(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) leave(body);
  });

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home')
      once(body.event_id, () => publishHome(event.user, body.team_id, settings).then(() => null));
  });
}
