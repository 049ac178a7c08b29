import type { Slash } from '../../../chat/language.ts';
import type { PostingTrouble, Trouble } from '../../../errors.ts';
import { list, number } from './format.ts';

const texts: Readonly<Record<string, string>> = {
  question: 'question',
  claim: 'claim',
  draft: 'text',
  message: 'message',
};

/** What happened, and what to do: for whoever did it. */
export const troubles = (slash: Slash) => {
  const posting = (why: PostingTrouble): string => {
    switch (why.kind) {
      case 'no-member':
        return 'I am not a member of this group, so I cannot post here on my own. Use a channel of a server, or a direct message to me.';
      case 'not-installed':
        return 'I am not installed on this server, so I cannot post here on my own. Someone who manages the server can add me.';
      case 'forum':
        return 'This is a forum, which takes posts but no messages. Use a text channel.';
      case 'no-messages':
        return 'This kind of channel takes no messages. Use a text channel.';
      case 'not-in-channel':
        return 'I am not in this channel, so I cannot post in it on my own. Invite me first: /invite @Quipu.';
      case 'permission':
        return `I need the permission “${why.permission}” in this channel. Grant it here, then try again.`;
    }
  };
  const trouble = (of: Trouble): string => {
    switch (of.kind) {
      case 'said':
        return of.text;
      case 'no-command':
        return `There is no command /${of.name}. ${slash('help')} lists them all.`;
      case 'verb-needed':
        return `Add what to do after ${slash(of.command)}: ${list(of.verbs, 'or')}.`;
      case 'no-option':
        return of.options.length > 0
          ? `There is no option --${of.name}. You can use ${list(of.options.map((each) => `--${each}`))}.`
          : `There is no option --${of.name}; this command takes none.`;
      case 'option-missing':
        return `Please add the ${of.name}.`;
      case 'value-missing':
        return `--${of.name} needs a value after it.`;
      case 'not-a-flag':
        return `--${of.name} is either yes or no, not “${of.value}”.`;
      case 'not-a-day':
        return `“${of.name}” takes a day such as 2025-05-06, not “${of.value}”.`;
      case 'not-a-choice':
        return `“${of.name}” can be ${list(of.choices, 'or')}, not “${of.value}”.`;
      case 'too-much':
        return `This command has no use for “${of.typed}”.`;
      case 'too-long':
        return `That ${texts[of.what] ?? of.what} is ${number(of.chars)} characters long; I read up to ${number(of.maxChars)}. Please shorten it.`;
      case 'days-swapped':
        return `Nothing is both since ${of.since} and until ${of.until}. Please swap the two days.`;
      case 'no-source':
        return `There is no source called “${of.name}”. ${
          of.nearest.length > 0
            ? `Did you mean ${list(of.nearest, 'or')}?`
            : `I have ${list(of.there)}${of.isMore ? `, and more: ${slash('sources')} lists them` : ''}.`
        }`;
      case 'same-source':
        return `Both names stand for ${of.label}. Name another source to compare it with; ${slash('sources')} lists them.`;
      case 'no-button':
        return `There is no button ${of.typed} under the last answer.`;
      case 'not-manager':
        return of.isUnknown
          ? `${slash(of.command)} is for people who may manage this channel, and I could not find out whether you may. Please try again in a moment.`
          : `${slash(of.command)} is for people who may manage this channel.`;
      case 'posting':
        return posting(of.why);
      case 'no-topic':
        return `I cannot look for “${of.typed}”. Name the topic in a word or two, such as migration.`;
      case 'no-hour':
        return `“${of.typed}” is not a time of day. Write it as 09:00 or 17:30.`;
      case 'digests-paused':
        return `The digests are paused (${of.reason}). ${slash('digest resume')} starts them again.`;
      case 'not-administrator':
        return `${slash(of.command)} is for those who may manage the whole server or workspace.`;
      case 'needs-installation':
        return `Use ${slash(of.command)} in a channel of your server or workspace.`;
      case 'setting-language':
        return `The language is one of ${of.languages.join(', ')}, or usual: that of each reader.`;
      case 'setting-feedback':
        return 'Feedback is on or off.';
      case 'setting-limit':
        return `The limit is a number of questions a minute, from 1 to ${of.max}, or usual.`;
      case 'setting-managers':
        return `Name roles, user groups or people by their ids, at most ${of.max}, such as 1234567890123456789 or S0123ABC; or usual.`;
      case 'setting-channels':
        return `Name channels by their ids, at most ${of.max}, such as 1234567890123456789 or C0123ABC; or all.`;
      case 'setting-everywhere':
        return `${of.name} is set for the whole server or workspace. Leave out "where".`;
      case 'no-setting':
        return `There is no setting "${of.name}". There are: ${of.there.join(', ')}.`;
      case 'settings-away':
        return 'The settings cannot be looked up just now. Please try again in a moment.';
      case 'archive-away':
        return 'The archive cannot be asked just now. Please try again in a moment.';
      case 'collections-need-server':
        return 'Collections are chosen where the bot runs all the time.';
      case 'no-collections':
        return 'There are no collections to choose from here.';
      case 'no-collection':
        return `There is no collection "${of.name}" to choose here. There are: ${of.there.join(', ')}.`;
      case 'collection-name':
        return `"${of.typed}" is no name for a collection: use letters, digits and hyphens, such as news.`;
      case 'none-to-add-to':
        return 'No collection is seen here, so there is none to add to.';
      case 'which-collection':
        return `Please name the collection to add to: ${of.there.join(', ')}.`;
      case 'add-not-allowed':
        return 'Articles are not brought in from chat here. Whoever runs the bot can allow it (ADD_IN_CHAT).';
      case 'no-link':
        return 'Please give a link, such as https://example.com/story.';
      case 'too-many-links':
        return `At most ${of.max} links are brought in at once.`;
      case 'old-button':
        return 'This button is from an older version and no longer works. Please ask again.';
      case 'unreadable-message':
        return 'That message has no words that I can read: it may be a picture, a file or a sticker. Please type them after the command.';
      case 'busy':
        return 'I am answering a great many questions right now. Please ask again in 30 seconds.';
      case 'source-gone':
        return `One of these sources is no longer there. ${slash('sources')} lists those that are.`;
      case 'nothing-more':
        return 'They have nothing more in common.';
      case 'weekday-not-weekly':
        return 'A day of the week goes with a weekly digest. Leave out “on”, or choose “weekly”.';
      case 'no-digest-here':
        return `This channel has no digest. ${slash('digest subscribe')} sets one up; ${slash('digest preview')} shows what it would hold.`;
      case 'no-channel':
        return `Digests go to a channel on Discord or Slack. Here, ${slash('digest preview')} shows what one would hold.`;
      case 'private-gaps':
        return `What is asked here is private: none of it is counted or listed. Use ${slash('gaps')} in a channel.`;
      case 'private-thumb':
        return 'What is answered here is private: none of it is kept, and no rating either.';
      case 'private-feedback':
        return `What is answered here is private, and its ratings are not listed. Use ${slash('feedback')} in a channel.`;
      case 'quiet-here':
        return `Here everything is written to me, so there is nothing to be quiet about. Use ${slash('quiet')} in a channel.`;
    }
  };
  return {
    trouble,
    /** Asking fast is no error: it has no id to quote. */
    patience: (seconds: number, isPressed: boolean): string =>
      isPressed
        ? `That was a lot of buttons at once. Please press it again in ${number(seconds)} s.`
        : `That was a lot of questions at once. Please ask again in ${number(seconds)} s.`,
    withheld:
      'I held this answer back: it did not match its articles word for word. That has been noted. Please ask again in a moment.',
    failed: 'Something went wrong on our side, and it has been noted. Please try again in a moment.',
    undrawn: 'The answer could not be shown, and that has been noted. Please try again in a moment.',
    errorId: (id: string): string => `Error id: ${id}`,
  };
};
