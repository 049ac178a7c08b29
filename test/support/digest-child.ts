import { createStore } from '../../src/store/create.ts';
import { deliverByClock } from './child-digests.ts';
import type { ChildSettings } from './crash.ts';
import { officePlatform } from './post-office.ts';
import { plainComposer } from './year.ts';

/** A process that delivers digests until it is killed, on a clock that runs faster than the wall's. */
const settings: ChildSettings = JSON.parse(process.argv[2] ?? '{}');
const store = createStore(settings);
await store.open();
const platforms = [
  officePlatform('discord', settings.officeUrl, settings.timeoutMs),
  officePlatform('slack', settings.officeUrl, settings.timeoutMs),
];
deliverByClock({ store, platforms, composer: plainComposer }, settings);
