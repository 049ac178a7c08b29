import type { AckFn, App, BlockElementAction, Context, MessageShortcut } from '@slack/bolt';
import type { Bot } from '../../bot/command.ts';
import type { Log } from '../../log.ts';
import { noteInstalled, noteRemoved } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { createArrival, delivering, type Where } from '../shared/delivered.ts';
import { type Journal, maxPromptMs } from '../shared/journal.ts';
import type { UnderWay } from '../shared/under-way.ts';
import { loggable } from './call.ts';
import {
  type InteractionSettings,
  offerAsked,
  onAction,
  onCommand,
  onModal,
  onShortcut,
  publishHome,
} from './interactions.ts';
import { optionsOf } from './manifest.ts';
import { modalCallback, type OptionsBody, placeOfOptions, readSuggestAction } from './modal.ts';
import { awaitNoting } from './noted.ts';
import { type QuestionSettings, questionOf, takeChange, takeQuestion } from './questions.ts';
import { type ChangedEvent, type EventBody, holderOfEvent, type MessageEvent, teamOfEvent } from './receive.ts';
import type { Workspace, Workspaces } from './workspace.ts';

/** What is needed to work on what people of a workspace did. */
export type WorkspaceSettings = InteractionSettings & QuestionSettings;

export interface ListenSettings {
  readonly bot: Bot;
  readonly journal: Journal;
  readonly store: Store;
  readonly underWay: UnderWay;
  readonly workspaces: Pick<Workspaces, 'find' | 'remove'>;
  readonly inWorkspace: (workspace: Workspace) => WorkspaceSettings;
  readonly nowMs: () => number;
  readonly onAcknowledged: (tookMs: number) => void;
  /** Whether the app is an agent: then questions are offered to whoever opens the conversation with it. */
  readonly isAgent: boolean;
  readonly log: Log;
}

/** Takes in everything that Slack sends. Each is acknowledged before any work begins, and worked on once. */
export function listen(app: App, settings: ListenSettings): void {
  const { bot, journal, underWay, log, nowMs } = settings;
  /** The workspace was found when the event was let in. */
  const here = (context: Context) => settings.inWorkspace(context.workspace as Workspace);

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
      if (!(await journal.begin(id, null, maxPromptMs))) return;
      const arrival = createArrival();
      await delivering(journal, id, arrival, () => work(arrival.arrived));
    });

  app.command(/.*/, async ({ ack, command, context }) => {
    await acknowledge(ack as AckFn<never>);
    once(command.trigger_id, (arrived) => onCommand(command, arrived, here(context)));
  });

  app.action(/.*/, async ({ ack, body, action, context }) => {
    await acknowledge(ack as AckFn<never>);
    if (body.type !== 'block_actions') return;
    once(body.trigger_id, (arrived) => onAction(body, action as BlockElementAction, arrived, here(context)));
  });

  app.shortcut({ type: 'message_action' }, async ({ ack, shortcut, context }) => {
    await acknowledge(ack as AckFn<never>);
    once(shortcut.trigger_id, (arrived) => onShortcut(shortcut as MessageShortcut, arrived, here(context)));
  });

  app.view(modalCallback, async ({ ack, body, context }) => {
    await acknowledge(ack as AckFn<never>);
    if (body.type === 'view_submission') once(body.trigger_id, (arrived) => onModal(body, arrived, here(context)));
  });

  app.options(/.*/, async ({ ack, options, body }) => {
    const asked = readSuggestAction('action_id' in options ? String(options.action_id) : '');
    const place = placeOfOptions(body as unknown as OptionsBody);
    const suggestions = asked ? await bot.suggest({ ...asked, typed: options.value, place }) : [];
    await ack({ options: optionsOf(suggestions) });
  });

  const take = async (event: MessageEvent, team: string, context: Context) => {
    const question = questionOf(event, team, here(context));
    if (question === null) return;
    const noted = new Promise<void>((resolve) => underWay.run(() => takeQuestion(question, here(context), resolve)));
    awaitNoting(context, noted);
  };
  app.event('app_mention', ({ event, body, context }) => take(event, teamOfEvent(body as EventBody), context));
  app.message(({ message, body, context }) => {
    const team = teamOfEvent(body as EventBody);
    if (message.subtype !== 'message_changed') return take(message as MessageEvent, team, context);
    underWay.run(() => takeChange(message as unknown as ChangedEvent, team, here(context)));
    return Promise.resolve();
  });

  app.event('app_home_opened', async ({ event, body, context }) => {
    const team = teamOfEvent(body as EventBody);
    if (event.tab === 'messages' && settings.isAgent)
      underWay.run(() => offerAsked(event.user, event.channel, team, here(context)));
    if (event.tab === 'home') once(body.event_id, () => publishHome(event.user, team, here(context)).then(() => null));
  });
  listenToInstallations(app, settings);
}

/** Takes note of where the bot is installed, and no longer is. */
function listenToInstallations(app: App, { workspaces, store, underWay, nowMs }: ListenSettings): void {
  const leave = (installation: string, appId: string) =>
    underWay.run(async () => {
      for (const each of await workspaces.remove(installation))
        await noteRemoved(store, { platform: 'slack', installation: each }, appId, nowMs());
    });
  app.event('app_uninstalled', async ({ body }) => leave(holderOfEvent(body as EventBody), body.api_app_id ?? ''));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) leave(holderOfEvent(body as EventBody), body.api_app_id ?? '');
  });
  // An organisation that installed the bot as a whole lets workspaces have it, one after the other.
  app.event('team_access_granted', async ({ event, body }) => {
    const organisation = (body as EventBody).enterprise_id ?? null;
    for (const team of event.team_ids)
      underWay.run(async () => {
        await workspaces.find(team, organisation);
        await noteInstalled(store, { platform: 'slack', installation: team }, body.api_app_id ?? '');
      });
  });
  app.event('team_access_revoked', async ({ event, body }) => {
    for (const team of event.team_ids) leave(team, body.api_app_id ?? '');
  });
}
