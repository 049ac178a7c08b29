import { overviewViews } from '../src/answer/overview/overview.ts';
import { suggestSources } from '../src/answer/sources.ts';
import { type Command, choice, flag, gathering, optional, verb } from '../src/bot/command.ts';
import { overviewReplyTo } from '../src/bot/line.ts';

export const overviewCommand: Command = {
  name: 'overview',
  description: 'What the articles hold: in short, the latest, dates, people, figures, what sources agree or differ on',
  verbs: [
    verb({
      name: null,
      description:
        'What the articles hold: in short, the latest, dates, people, figures, what sources agree or differ on',
      options: {
        of: optional('An outlet, an article or a topic; everything if left out', {
          suggest: (typed, { retriever }) => suggestSources(typed, retriever.articles),
        }),
        view: choice('What to show; a summary unless you say otherwise', overviewViews),
        private: flag('Show it to you alone'),
      },
      examples: ['', 'newsvane', 'migration --view timeline', '--view people'],
      access: 'everyone',
      run: ({ of, view, private: isPrivate }, { context }) =>
        gathering(context, (readable) => overviewReplyTo(of ?? '', view ?? 'summary', isPrivate, readable)),
    }),
  ],
  actions: {},
  menu: null,
};
