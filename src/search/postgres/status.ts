import { misplaced } from './build.ts';
import { within } from './patience.ts';
import type { PostgresRetriever } from './postgres-retriever.ts';
import type { Server } from './server.ts';

/** How long a server has to say how it is, in milliseconds. */
const answerMs = 3_000;

/** How one server of an index is doing. */
export interface ServerStatus {
  readonly name: string;
  /** `replica` of the shard's server. */
  readonly role: 'server' | 'replica';
  /** The shard that it holds, from 1. */
  readonly shard: number;
  readonly state:
    | {
        readonly kind: 'answers';
        readonly articles: number;
        readonly passages: number;
        readonly bytes: number;
        readonly tookMs: number;
      }
    | { readonly kind: 'silent'; readonly reason: string };
}

export interface SearchStatus {
  readonly servers: readonly ServerStatus[];
  /** Articles that are on another shard than they belong to. */
  readonly misplaced: number;
}

/** Asks every server how it is. */
export async function searchStatus(retriever: PostgresRetriever): Promise<SearchStatus> {
  const servers = await Promise.all(
    retriever.shards.flatMap(({ servers: all }, n) =>
      all.map(async (server, at): Promise<ServerStatus> => {
        const role = at === 0 ? 'server' : 'replica';
        return { name: server.name, role, shard: n + 1, state: await stateOf(server) };
      }),
    ),
  );
  return { servers, misplaced: misplaced(retriever).length };
}

async function stateOf(server: Server): Promise<ServerStatus['state']> {
  const startMs = performance.now();
  try {
    const [row] = await within(
      answerMs,
      server.rows<{ articles: number; passages: number; bytes: number }>(
        `select (select count(*) from search_articles) as articles, passages,
           (select sum(pg_total_relation_size(c.oid))::bigint from pg_class c where relkind = 'r' and relname like 'search\\_%') as bytes
         from search_state`,
      ),
    );
    if (row === undefined) return { kind: 'silent', reason: 'it has no index: quipu search build makes one' };
    return { kind: 'answers', ...row, tookMs: performance.now() - startMs };
  } catch (error) {
    return { kind: 'silent', reason: error instanceof Error ? error.message || error.name : String(error) };
  }
}
