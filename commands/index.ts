import type { Command } from '../src/command.ts';
import { askCommand } from './ask.ts';
import { helpCommand } from './help.ts';
import { quietCommand } from './quiet.ts';
import { sourcesCommand } from './sources.ts';

/** Every command, in the order in which people read them. */
export const commands: readonly Command[] = [askCommand, sourcesCommand, quietCommand, helpCommand];
