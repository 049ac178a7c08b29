import type { Client } from '@modelcontextprotocol/client';
import { hashOf } from '../../src/platform/web/http/hash.ts';

/** What a session found: what there is, and every quotation that a tool gave, checked against the article itself. */
export interface Session {
  readonly tools: readonly string[];
  readonly resources: number;
  readonly quotations: number;
  /** What was wrong, in words; empty when everything is as it should be. */
  readonly wrong: readonly string[];
}

interface Quoted {
  readonly articleId: string;
  readonly excerpt: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly excerptSha256: string;
  readonly articleSha256: string;
}

const calls: readonly (readonly [string, Record<string, unknown>])[] = [
  ['ask', { question: 'How many children need humanitarian aid?' }],
  ['ask', { question: 'How many Venezuelans live in Peru?' }],
  ['compare', { first: 'Newsvane', second: 'factarrow-china-influence', topic: 'migration' }],
  ['check', { claim: 'Illegal gold mining is a $48 billion industry.' }],
  ['check-draft', { draft: 'Illegal gold mining is a $48 billion industry. Peru will host the conference in 2027.' }],
  ['overview', { view: 'disagreements' }],
];

/** Plays the session of an assistant: looks what there is, asks, and checks each quotation with what the server gives of its article. */
export async function playSession(client: Client): Promise<Session> {
  const wrong: string[] = [];
  const expectThat = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const { tools } = await client.listTools();
  for (const { name, annotations, outputSchema } of tools) {
    expectThat(annotations?.readOnlyHint === true, `${name} does not say that it changes nothing`);
    expectThat(outputSchema !== undefined, `${name} does not say what it gives`);
  }
  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();
  expectThat(resourceTemplates.length === 1, 'there is no template for articles');
  const textOf = async (id: string): Promise<string> => {
    const { structuredContent } = await client.callTool({ name: 'source', arguments: { id } });
    const { text, textSha256 } = structuredContent as { text: string; textSha256: string };
    expectThat(hashOf(text) === textSha256, `the hash of ${id} is not that of its text`);
    const { contents } = await client.readResource({ uri: `quipu://articles/${id}` });
    expectThat((contents[0] as { text: string }).text === text, `${id} is another text as a resource`);
    return text;
  };
  let quotations = 0;
  for (const [name, args] of calls) {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
    expectThat(isError !== true, `${name} failed: ${JSON.stringify(content)}`);
    for (const quoted of (structuredContent as { citations: readonly Quoted[] }).citations) {
      quotations += 1;
      const text = await textOf(quoted.articleId);
      expectThat(text.slice(quoted.span.start, quoted.span.end) === quoted.excerpt, 'an excerpt is not its span');
      expectThat(hashOf(quoted.excerpt) === quoted.excerptSha256, 'the hash of an excerpt is another');
      expectThat(hashOf(text) === quoted.articleSha256, 'the hash of an article is another');
    }
  }
  const refused = await client.callTool({ name: 'ask', arguments: { question: 'x', source: 'nobody' } });
  expectThat(refused.isError === true, 'a source that is not there is no error');
  const { completion } = await client.complete({
    ref: { type: 'ref/resource', uri: 'quipu://articles/{id}' },
    argument: { name: 'id', value: 'newsvane' },
  });
  expectThat(completion.values.length > 0, 'no article is proposed while its id is typed');
  return { tools: tools.map(({ name }) => name), resources: resources.length, quotations, wrong };
}
