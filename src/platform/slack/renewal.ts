import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { holdCredential, releaseCredential } from '../../store/credentials.ts';
import type { Store } from '../../store/store.ts';
import { errorOf, loggable, patiently } from './call.ts';
import type { Credential, CredentialBook } from './credential.ts';
import { credentialHoldMs, renewalLookMs, renewalWaitMs, renewBeforeMs } from './limits.ts';
import { type ClientSettings, clientOptions } from './workspace.ts';

export interface RenewalSettings extends ClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly store: Store;
  readonly book: CredentialBook;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** Renews tokens that run out: each once, whatever processes share the database, for a renewal token is good for one use. */
export interface Renewal {
  /** Whether a token is to be renewed soon, or has run out already. */
  isDue(credential: Credential): boolean;
  isOver(credential: Credential): boolean;
  /** The credential with a token that is good for longer; the same one where Slack or the database is away. Never rejects. */
  renewed(credential: Credential): Promise<Credential>;
}

export function createRenewal(settings: RenewalSettings): Renewal {
  const { clientId, clientSecret, store, book, nowMs, log } = settings;
  const client = new webApi.WebClient(undefined, clientOptions(settings));
  const underWay = new Map<string, Promise<Credential>>();
  const isWithin = ({ renewal }: Credential, ms: number) => renewal !== null && renewal.expiresAtMs - nowMs() <= ms;

  const ask = async (credential: Credential, refreshToken: string): Promise<Credential> => {
    const said = await patiently(() =>
      client.oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      }),
    );
    const { access_token, refresh_token, expires_in } = said;
    if (access_token === undefined || refresh_token === undefined || expires_in === undefined)
      throw new Error('Slack renewed a token and did not say by what');
    const renewal = { refreshToken: refresh_token, expiresAtMs: nowMs() + expires_in * 1_000 };
    return { ...credential, botToken: access_token, renewal };
  };

  const renew = async (old: Credential): Promise<Credential> => {
    const key = { platform: 'slack', installation: old.holder } as const;
    if (!(await holdCredential(store, key, nowMs(), nowMs() + credentialHoldMs))) return await ofOthers(old);
    const kept = (await book.read(old.holder)) ?? old;
    if (kept.renewal === null || !isWithin(kept, renewBeforeMs)) {
      await releaseCredential(store, key);
      return kept;
    }
    try {
      const fresh = await ask(kept, kept.renewal.refreshToken);
      await keep(fresh);
      return fresh;
    } catch (error) {
      const isFinal = errorOf(error) !== null;
      const text = isFinal
        ? 'Slack does not renew the token of a workspace; somebody there has to install the bot again'
        : 'the token of a workspace could not be renewed; it is tried again';
      log[isFinal ? 'error' : 'warn']({ err: loggable(error), workspace: old.holder }, text);
      await releaseCredential(store, key);
      return kept;
    }
  };
  /** What Slack gave is worth nothing once it is lost: the database gets some tries. */
  const keep = async (fresh: Credential): Promise<void> => {
    for (let n = 0; ; n += 1) {
      try {
        return await book.save(fresh);
      } catch (error) {
        if (n >= 5) throw error;
        await sleep(renewalLookMs * 2 ** n);
      }
    }
  };
  /** Another process renews it: while the old token is good there is no need to wait. */
  const ofOthers = async (old: Credential): Promise<Credential> => {
    for (let waitedMs = 0; isWithin(old, 0) && waitedMs < renewalWaitMs; waitedMs += renewalLookMs) {
      await sleep(renewalLookMs);
      const kept = await book.read(old.holder);
      if (kept !== null && kept.botToken !== old.botToken) return kept;
    }
    return old;
  };

  return {
    isDue: (credential) => isWithin(credential, renewBeforeMs),
    isOver: (credential) => isWithin(credential, 0),
    renewed(credential) {
      const { holder } = credential;
      const running = underWay.get(holder);
      if (running) return running;
      const renewing = renew(credential)
        .catch((error: unknown) => {
          log.warn({ err: loggable(error), workspace: holder }, 'the token of a workspace could not be renewed');
          return credential;
        })
        .finally(() => underWay.delete(holder));
      underWay.set(holder, renewing);
      return renewing;
    },
  };
}
