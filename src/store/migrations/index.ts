import type { Migration } from 'kysely';
import * as digests from './0001-digests.ts';
import * as conversations from './0002-conversations.ts';
import * as places from './0003-places.ts';
import * as replies from './0004-replies.ts';
import * as events from './0005-events.ts';
import * as installations from './0006-installations.ts';
import * as keptAnswers from './0007-kept-answers.ts';
import * as credentials from './0008-credentials.ts';
import * as settings from './0009-settings.ts';
import * as languages from './0010-languages.ts';

/** Every migration, by name, in order. One that was released is never edited; a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-digests': digests,
  '0002-conversations': conversations,
  '0003-places': places,
  '0004-replies': replies,
  '0005-events': events,
  '0006-installations': installations,
  '0007-kept-answers': keptAnswers,
  '0008-credentials': credentials,
  '0009-settings': settings,
  '0010-languages': languages,
};
