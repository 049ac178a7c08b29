import type { Installation } from '@slack/bolt';
import {
  allCredentials,
  credentialFor,
  resealCredential,
  type SealedCredential,
  saveCredential,
} from '../../store/credentials.ts';
import type { Store } from '../../store/store.ts';
import type { KeyRing } from '../shared/key-ring.ts';

/** What opens a workspace, or an organisation that was installed as a whole: kept sealed, and nowhere else. */
export interface Credential {
  /** The workspace's id, or the organisation's. */
  readonly holder: string;
  readonly isOrganisation: boolean;
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  /** Null where tokens do not run out. */
  readonly renewal: { readonly refreshToken: string; readonly expiresAtMs: number } | null;
}

/** What an installation by OAuth gave; null where it gave no token for a bot. */
export function credentialOf(installation: Installation<'v2', boolean>): Credential | null {
  const { bot, team, enterprise, isEnterpriseInstall } = installation;
  const isOrganisation = isEnterpriseInstall === true;
  const holder = isOrganisation ? enterprise?.id : team?.id;
  if (bot === undefined || holder === undefined) return null;
  return {
    holder,
    isOrganisation,
    botToken: bot.token,
    botId: bot.id,
    botUserId: bot.userId,
    renewal:
      bot.refreshToken === undefined || bot.expiresAt === undefined
        ? null
        : { refreshToken: bot.refreshToken, expiresAtMs: bot.expiresAt * 1_000 },
  };
}

/** Credentials in the database, sealed. */
export interface CredentialBook {
  save(credential: Credential): Promise<void>;
  /** That of a workspace, or of the organisation it is known to belong to. */
  read(installation: string): Promise<Credential | null>;
  /** Seals anew what an older key sealed, so that the key can go. Returns how many could not be opened. */
  reseal(): Promise<number>;
}

const slackKey = (installation: string) => ({ platform: 'slack', installation }) as const;

export function credentialBook(store: Store, keys: KeyRing, nowMs: () => number): CredentialBook {
  const open = ({ installation, sealed }: SealedCredential) =>
    JSON.parse(keys.open(sealed, `slack ${installation}`)) as Credential;
  const seal = (credential: Credential) => keys.seal(JSON.stringify(credential), `slack ${credential.holder}`);
  return {
    save: (credential) => saveCredential(store, slackKey(credential.holder), seal(credential), nowMs()),
    async read(installation) {
      const found = await credentialFor(store, slackKey(installation));
      return found && open(found);
    },
    async reseal() {
      let unreadable = 0;
      for (const kept of await allCredentials(store, 'slack')) {
        if (keys.isCurrent(kept.sealed)) continue;
        try {
          await resealCredential(store, slackKey(kept.installation), { from: kept.sealed, to: seal(open(kept)) });
        } catch {
          unreadable += 1;
        }
      }
      return unreadable;
    },
  };
}
