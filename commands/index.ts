import type { Command } from '../src/bot/command.ts';
import { addCommand } from './add.ts';
import { askCommand } from './ask.ts';
import { checkCommand } from './check.ts';
import { checkDraftCommand } from './check-draft.ts';
import { compareCommand } from './compare.ts';
import { digestCommand } from './digest.ts';
import { feedbackCommand } from './feedback.ts';
import { gapsCommand } from './gaps.ts';
import { helpCommand } from './help.ts';
import { overviewCommand } from './overview.ts';
import { privacyCommand } from './privacy.ts';
import { quietCommand } from './quiet.ts';
import { quipuAdminCommand } from './quipu-admin.ts';
import { settingsCommand } from './settings.ts';
import { sourcesCommand } from './sources.ts';

/** Every command, in the order in which people read them. */
export const commands: readonly Command[] = [
  askCommand,
  overviewCommand,
  compareCommand,
  checkCommand,
  checkDraftCommand,
  digestCommand,
  sourcesCommand,
  gapsCommand,
  feedbackCommand,
  quietCommand,
  addCommand,
  settingsCommand,
  quipuAdminCommand,
  privacyCommand,
  helpCommand,
];
