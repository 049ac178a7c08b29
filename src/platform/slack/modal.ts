import type { types, ViewOutput } from '@slack/bolt';
import type { Command, Option, Verb } from '../../bot/command.ts';
import type { Place, RawArguments } from '../../chat/interaction.ts';
import { plainLine, shortened } from '../../chat/plain.ts';
import { describedIn } from '../../reply/help.ts';
import type { Words } from '../../reply/words/words.ts';
import {
  maxInputChars,
  maxLabelChars,
  maxMetadataChars,
  maxOptionChars,
  maxOptions,
  maxOptionValueChars,
  maxPlaceholderChars,
  maxViewTitleChars,
} from './limits.ts';

/** What a modal carries from where it was opened to where its answer goes. */
export interface ModalOrigin {
  /** As in an interaction: `ask`, or `digest subscribe`. */
  readonly command: string;
  readonly place: Place;
  /** Where the answer goes; good for half an hour. */
  readonly responseUrl: string | null;
}

export const modalCallback = 'command';
/** External selects are told apart by this, the command and the option. */
const suggestAction = 'suggest.';
/** A text that may be longer than this gets more than one line to be written in. */
const lineChars = 200;

/** A form with one field an option, for a command that came without what it needs. */
export function commandModal(command: Command, verb: Verb, origin: ModalOrigin, words: Words): types.ModalView {
  return {
    type: 'modal',
    callback_id: modalCallback,
    private_metadata: metadata(origin),
    title: plain(`/${origin.command}`, maxViewTitleChars),
    submit: plain(titled(words.command(command.name).slice(1)), maxViewTitleChars),
    close: plain(words.formCancel, maxViewTitleChars),
    blocks: Object.entries(verb.options).map(([name, option]) => field(name, option, origin.command, words)),
  };
}

/** The address of the answer is the long part, and the one that can be done without. */
function metadata(origin: ModalOrigin): string {
  const all = JSON.stringify(origin);
  return all.length <= maxMetadataChars ? all : JSON.stringify({ ...origin, responseUrl: null });
}

function field(name: string, option: Option, command: string, words: Words): types.InputBlock {
  const description = describedIn(`${command}.${name}`, option.description, words);
  return {
    type: 'input',
    block_id: name,
    optional: !option.required,
    label: plain(titled(words.optionName(name)), maxLabelChars),
    ...(option.type === 'boolean' ? {} : { hint: plain(description, maxLabelChars) }),
    element: input(name, { ...option, description }, command, words),
  };
}

function input(name: string, option: Option, command: string, words: Words): types.InputBlock['element'] {
  if (option.type === 'boolean')
    return {
      type: 'checkboxes',
      action_id: name,
      options: [{ text: plain(option.description, maxOptionChars), value: 'true' }],
    };
  if (option.type === 'date') return { type: 'datepicker', action_id: name };
  const choices = option.choices.filter((choice) => choice.length <= maxOptionValueChars).slice(0, maxOptions);
  if (choices.length > 0) {
    return {
      type: 'static_select',
      action_id: name,
      options: choices.map((value) => ({ text: plain(words.choiceName(value), maxOptionChars), value })),
    };
  }
  if (option.suggest !== null) {
    return {
      type: 'external_select',
      action_id: `${suggestAction}${command}.${name}`,
      min_query_length: 0,
      placeholder: plain(words.formSearch, maxPlaceholderChars),
    };
  }
  return {
    type: 'plain_text_input',
    action_id: name,
    multiline: option.maxChars > lineChars,
    max_length: Math.min(option.maxChars, maxInputChars),
  };
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function plain(text: string, maxChars: number): types.PlainTextElement {
  return { type: 'plain_text', text: shortened(plainLine(text).replace(/[&<>]/g, ' '), maxChars), emoji: false };
}

/** Which command and option a select asks suggestions for; null for a select that is not ours. */
export function readSuggestAction(actionId: string): { readonly command: string; readonly option: string } | null {
  const [, command, option] = /^suggest\.(.+)\.([^.]+)$/.exec(actionId) ?? [];
  return command === undefined || option === undefined ? null : { command, option };
}

type State = ViewOutput['state']['values'][string][string];

/** What was filled in, and where the form came from; null when it is not one of ours. */
export function readModal(view: ViewOutput): { readonly origin: ModalOrigin; readonly args: RawArguments } | null {
  const origin = readOrigin(view.private_metadata);
  if (origin === null) return null;
  const fields = Object.entries(view.state.values).map(([name, states]) => [name, filledIn(Object.values(states)[0])]);
  return { origin, args: Object.fromEntries(fields) };
}

/** Of a select that asks for options: the form that it is in, and whoever fills that in. */
export interface OptionsBody {
  readonly view?: { readonly private_metadata?: string };
  readonly team?: { readonly id: string } | null;
  readonly user: { readonly team_id?: string };
  readonly channel?: { readonly id: string };
}

/** Where a form was opened, which is where its answer goes. */
export function placeOfOptions({ view, team, user, channel }: OptionsBody): Place {
  const opened = readOrigin(view?.private_metadata ?? '')?.place;
  const installation = team?.id ?? user.team_id ?? null;
  return opened ?? { platform: 'slack', installation, channel: channel?.id ?? null, thread: null, kind: 'channel' };
}

function readOrigin(metadata: string): ModalOrigin | null {
  try {
    return JSON.parse(metadata) as ModalOrigin;
  } catch {
    return null;
  }
}

function filledIn(state: State | undefined): string | boolean | undefined {
  if (state?.type === 'checkboxes') return (state.selected_options ?? []).length > 0;
  return state?.value ?? state?.selected_option?.value ?? state?.selected_date ?? undefined;
}
