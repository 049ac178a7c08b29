import * as z from 'zod';
import { named, type Question } from './shapes.ts';

/** A description of the HTTP interface, as far as it is looked into here. */
export interface OpenApi {
  readonly openapi: '3.1.1';
  readonly paths: Readonly<Record<string, object>>;
  readonly [part: string]: unknown;
}

type Json = Record<string, unknown>;
const schemasPath = '#/components/schemas/';

/** Every named shape with its name, so that the others refer to it. */
function registryOf() {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  return registry;
}

const settings = {
  target: 'draft-2020-12',
  uri: (id: string) => `${schemasPath}${id}`,
  // That values are never changed is a matter of our code, not of the interface.
  override: ({ jsonSchema }: { jsonSchema: object }) => {
    delete (jsonSchema as { readOnly?: boolean }).readOnly;
  },
} as const;

/** The schemas of the named shapes, as `components.schemas`. */
function components(): Json {
  const { schemas } = z.toJSONSchema(registryOf(), settings);
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema] as const),
  );
}

const refTo = (schema: z.ZodType): Json => {
  const [id] = Object.entries(named).find(([, each]) => each === schema) ?? [];
  return id === undefined ? plain(schema) : { $ref: `${schemasPath}${id}` };
};

function plain(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { ...settings, io: 'input' });
  return rest;
}

const withBody = (description: string, type: string, schema: Json) => ({
  description,
  content: { [type]: { schema } },
});

const problems = (statuses: Readonly<Record<number, string>>) =>
  Object.fromEntries(
    Object.entries(statuses).map(([status, description]) => [
      status,
      withBody(description, 'application/problem+json', { $ref: `${schemasPath}Problem` }),
    ]),
  );

const always = {
  401: 'A token is needed, and there is none that is known',
  403: 'A page of another origin called',
  421: 'The Host is none of this server',
};
const whenAsking = {
  ...always,
  400: 'A field is missing, unknown or not of its type',
  413: 'Longer than anything read here',
  422: 'Well-formed, but it cannot be answered, such as a source that is not there',
  429: 'More than one may ask in a minute; Retry-After says when again',
  500: 'A fault of the server; errorId stands in its log',
  503: 'Too much is being answered; Retry-After says when again',
};

function questionPath({ name, description, request, response }: Question): object {
  const answers = {
    200: withBody('The answer: what the command line prints with --json', 'application/json', refTo(response)),
  };
  const parameters = Object.entries(request.shape as Record<string, z.ZodType>).map(([field, schema]) => {
    const { description: about, ...rest } = plain(schema);
    const required = schema.def.type !== 'optional';
    return { name: field, in: 'query', required, description: about, schema: rest };
  });
  const body = { required: true, content: { 'application/json': { schema: plain(request) } } };
  return {
    get: {
      operationId: name,
      summary: description,
      parameters,
      responses: { ...answers, ...problems({ ...whenAsking, 414: 'Too long for an address' }) },
    },
    post: {
      operationId: `${name}ByPost`,
      summary: description,
      requestBody: body,
      responses: { ...answers, ...problems({ ...whenAsking, 415: 'The body is not JSON' }) },
    },
  };
}

const sourcePaths = {
  '/api/sources': {
    get: {
      operationId: 'sources',
      summary: 'Every article, one JSON object a line, in order of id',
      parameters: [
        { name: 'with-text', in: 'query', required: false, schema: { type: 'boolean' }, description: 'With its text' },
      ],
      responses: {
        200: withBody('One object a line', 'application/jsonl', { $ref: `${schemasPath}ListedArticle` }),
        ...problems({ ...always, 400: 'with-text is neither true nor false' }),
      },
    },
  },
  '/api/sources/{id}': {
    get: {
      operationId: 'source',
      summary: 'One article with its text',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: withBody('The article', 'application/json', { $ref: `${schemasPath}Article` }),
        ...problems({ ...always, 404: 'There is no article of that id' }),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'This description',
      responses: { 200: withBody('OpenAPI 3.1', 'application/json', { type: 'object' }), ...problems(always) },
    },
  },
};

/** Describes the HTTP interface in OpenAPI 3.1: requests by the commands' options, answers by the schemas that check them. */
export function openApiOf(questions: readonly Question[]): OpenApi {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Quipu',
      version: '1.0.0',
      description:
        'Answers from a set of articles, in their own words, with citations. Every excerpt is article.text.slice(span.start, span.end), in UTF-16 code units. Nothing is changed by any of these.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, {}],
    paths: {
      ...Object.fromEntries(questions.map((question) => [`/api/${question.name}`, questionPath(question)])),
      ...sourcePaths,
    },
    components: {
      schemas: components(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'One of API_TOKENS, where these are set' },
      },
    },
  };
}
