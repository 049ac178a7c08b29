import { randomBytes } from 'node:crypto';
import type { Context as Request } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.ts';
import { maxSessions, sessionMs } from './limits.ts';

const cookie = 'quipu';

/** Who typed a token into the page: a cookie that only this server's own pages send back stands for it from then on. */
export interface Sessions {
  /** Null where the request brings no cookie that is known. */
  callerOf(c: Request): Caller | null;
  begin(c: Request, caller: Caller): void;
  end(c: Request): void;
}

/** @param isSecure the page is reached over HTTPS. */
export function createSessions(isSecure: boolean, nowMs: () => number): Sessions {
  const known = new LRUCache<string, Caller>({
    max: maxSessions,
    ttl: sessionMs,
    ttlResolution: 0,
    perf: { now: nowMs },
  });
  return {
    callerOf: (c) => known.get(getCookie(c, cookie) ?? '') ?? null,
    begin(c, caller) {
      const id = randomBytes(24).toString('base64url');
      known.set(id, caller);
      setCookie(c, cookie, id, {
        httpOnly: true,
        sameSite: 'Strict',
        secure: isSecure,
        path: '/',
        maxAge: sessionMs / 1_000,
      });
    },
    end(c) {
      known.delete(getCookie(c, cookie) ?? '');
      deleteCookie(c, cookie, { path: '/' });
    },
  };
}
