import type { ReplyData } from '../../src/chat/reply.ts';
import type { Problem } from '../../src/platform/web/http/problem.ts';
import { words } from '../words/words.ts';

/** Told when the server wants a token first. */
let onSignedOut = () => {};
export const whenSignedOut = (tell: () => void): void => {
  onSignedOut = tell;
};

/** Asks the server; null where it has nothing to say. @throws Error that says in words for a person what the server refused. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T | null> {
  const response = await fetch(path, init).catch(() => {
    throw new Error(words.frame.noServer);
  });
  if (response.status === 204) return null;
  if (response.ok) {
    const isJson = response.headers.get('content-type')?.includes('json');
    return (isJson ? await response.json() : await response.text()) as T;
  }
  if (response.status === 401) onSignedOut();
  const problem = (await response.json().catch(() => null)) as Problem | null;
  const said = problem?.detail ?? words.frame.answeredWith(response.status);
  throw new Error(problem?.errorId ? `${said}${words.frame.errorId(problem.errorId)}` : said);
}

/** Sends JSON. @throws like `ask`. */
export const send = <T>(path: string, value: unknown, method = 'POST'): Promise<T | null> =>
  ask<T>(path, { method, body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The data of a reply that holds citations. */
export const citationsOf = (data: ReplyData | null) =>
  data !== null && 'citations' in data.value ? data.value.citations : [];
