import { LRUCache } from 'lru-cache';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { deleteCredential, noteMembership } from '../../store/credentials.ts';
import { noteInstalled } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { loggable } from './call.ts';
import type { Credential, CredentialBook } from './credential.ts';
import { rememberedWorkspaceMs, rememberedWorkspaces } from './limits.ts';
import type { Renewal } from './renewal.ts';
import { type ClientSettings, clientsOf, NotInstalledError, type Workspace, type Workspaces } from './workspace.ts';

export interface ManyWorkspacesSettings extends ClientSettings {
  readonly store: Store;
  readonly book: CredentialBook;
  readonly renewal: Renewal;
  readonly nowMs: () => number;
  readonly log: Log;
}

interface Known {
  readonly credential: Credential;
  readonly workspace: Workspace;
  readonly readAtMs: number;
}

/** Workspaces that installed the bot by OAuth: their tokens are in the database, and a few are known by heart. */
export function manyWorkspaces(settings: ManyWorkspacesSettings): Workspaces {
  const { store, book, renewal, nowMs, log } = settings;
  const known = new LRUCache<string, Known>({ max: rememberedWorkspaces });
  const reading = new Map<string, Promise<Known | null>>();

  const keep = (key: string, credential: Credential): Known => {
    const before = known.get(key);
    const isSame = before?.credential.botToken === credential.botToken;
    const { botToken, botId, botUserId } = credential;
    // What Slack refuses may have been replaced meanwhile: the next to ask looks.
    const onRefused = () => {
      log.warn({ workspace: key }, 'Slack refused the token of a workspace');
      known.delete(key);
    };
    const workspace = isSame ? before.workspace : { ...clientsOf(botToken, settings, onRefused), botId, botUserId };
    const now = { credential, workspace, readAtMs: nowMs() };
    known.set(key, now);
    return now;
  };

  const read = async (key: string, organisation: string | null): Promise<Known | null> => {
    const own = await book.read(key);
    if (own !== null) return keep(key, own);
    const shared = organisation === null ? null : await book.read(organisation);
    if (shared === null) {
      known.delete(key);
      return null;
    }
    const place = { platform: 'slack', installation: key } as const;
    await noteMembership(store, place, shared.holder);
    await noteInstalled(store, place, shared.botId);
    return keep(key, shared);
  };
  /** At most one at a time for each. */
  const readOnce = (key: string, organisation: string | null): Promise<Known | null> => {
    const running = reading.get(key);
    if (running) return running;
    const work = read(key, organisation).finally(() => reading.delete(key));
    reading.set(key, work);
    return work;
  };
  const renewBehind = (key: string, credential: Credential): void => {
    void renewal.renewed(credential).then((fresh) => {
      if (fresh.botToken !== credential.botToken) keep(key, fresh);
    });
  };

  return {
    async start() {
      const unreadable = await book.reseal();
      if (unreadable > 0)
        throw new OperatorError(
          `TOKEN_KEYS lacks the key that sealed the tokens of ${unreadable} Slack workspaces. Put the old key behind the new one.`,
          exitCodeConfig,
        );
    },
    stop: () => {},
    async find(installation, organisation = null) {
      const key = installation ?? organisation;
      if (key === null) throw new NotInstalledError(null);
      const remembered = known.get(key);
      const isStale = remembered !== undefined && nowMs() - remembered.readAtMs >= rememberedWorkspaceMs;
      if (isStale)
        readOnce(key, organisation).catch((error: unknown) =>
          log.warn({ err: loggable(error) }, 'the token of a workspace could not be looked up again'),
        );
      const found = remembered ?? (await readOnce(key, organisation));
      if (found === null) throw new NotInstalledError(key);
      const { credential, workspace } = found;
      if (renewal.isOver(credential)) return keep(key, await renewal.renewed(credential)).workspace;
      if (renewal.isDue(credential)) renewBehind(key, credential);
      return workspace;
    },
    forget(installation) {
      // Those of an organisation go by its token.
      for (const [key, { credential }] of known) if (credential.holder === installation) known.delete(key);
      known.delete(installation);
    },
    async remove(installation) {
      const left = await deleteCredential(store, { platform: 'slack', installation });
      for (const each of left) known.delete(each);
      return left;
    },
    trouble: () => null,
    isHopeless: () => false,
  };
}
