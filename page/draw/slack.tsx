import { type Block, Message } from 'slack-blocks-to-jsx';
import { around } from './around.ts';
import { avatars } from './avatars.ts';
import { Buttons, type Pressable, Select } from './controls.tsx';
import { Framed } from './framed.tsx';
import type { FromBot, FromPerson, OnAction, Theme } from './scene.ts';

/** A message of the bot on Slack, from the very body that is sent. */
export function SlackMessage({
  said: { body, isPrivate, atMs },
  theme,
  onAction,
}: {
  said: FromBot;
  theme: Theme;
  onAction: OnAction;
}) {
  const onlyYou = isPrivate ? <p className="private">◉ {around().onlyYouOnSlack}</p> : null;
  return (
    <Framed author="Quipu" avatar={avatars.quipu} atMs={atMs} isApp above={onlyYou}>
      <SlackBlocks body={body} theme={theme} onAction={onAction} />
    </Framed>
  );
}

/** What a person wrote. */
export function SlackWords({ said: { text, atMs }, theme }: { said: FromPerson; theme: Theme }) {
  const elements = [{ type: 'text', text }];
  const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
  return (
    <Framed author="Ana" avatar={avatars.person} atMs={atMs} isApp={false} above={null}>
      <Blocks blocks={blocks as unknown as Block[]} theme={theme} />
    </Framed>
  );
}

/** The blocks of a message or of the app's home: what is read is drawn by the library, what is pressed by us. */
export function SlackBlocks({ body, theme, onAction }: { body: unknown; theme: Theme; onAction: OnAction }) {
  const { blocks } = withoutVerbatim(body) as { blocks: Block[] };
  return (
    <>
      {inRuns(blocks).map((run, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a payload's blocks never change places
        <Run key={n} run={run} theme={theme} onAction={onAction} />
      ))}
    </>
  );
}

function Run({ run, theme, onAction }: { run: readonly Block[]; theme: Theme; onAction: OnAction }) {
  const [first] = run;
  if (first !== undefined && isPressed(first))
    return <Controls block={first as unknown as Pressed} onAction={onAction} />;
  return <Blocks blocks={[...run]} theme={theme} />;
}

const Blocks = ({ blocks, theme }: { blocks: Block[]; theme: Theme }) => (
  <Message name="" logo="" theme={theme} blocks={blocks} withoutWrapper />
);

const isPressed = ({ type }: Block): boolean => type === 'actions' || type === 'context_actions';

/** Blocks that are read, as many as follow each other; each that is pressed alone. */
function inRuns(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const goesOn = last?.[0] !== undefined && !isPressed(last[0]) && !isPressed(block);
    if (goesOn) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

interface Text {
  readonly text: string;
}
type Element =
  | { readonly type: 'button'; readonly text: Text; readonly value: string; readonly style?: 'primary' | 'danger' }
  | {
      readonly type: 'static_select';
      readonly placeholder: Text;
      readonly options: readonly { readonly text: Text; readonly value: string; readonly description?: Text }[];
    }
  | {
      readonly type: 'feedback_buttons';
      readonly positive_button: { readonly text: Text; readonly value: string };
      readonly negative_button: { readonly text: Text; readonly value: string };
    };
interface Pressed {
  readonly elements: readonly Element[];
}

function Controls({ block: { elements }, onAction }: { block: Pressed; onAction: OnAction }) {
  const [first] = elements;
  if (first?.type === 'static_select') {
    const all = first.options.map(({ text, value, description }) => ({
      id: value,
      label: plain(text),
      detail: description ? plain(description) : '',
    }));
    return <Select prompt={plain(first.placeholder)} all={all} onAction={onAction} />;
  }
  return <Buttons all={elements.flatMap(pressable)} onAction={onAction} />;
}

function pressable(element: Element): readonly Pressable[] {
  if (element.type === 'button')
    return [{ id: element.value, label: plain(element.text), emphasis: element.style ?? 'secondary' }];
  if (element.type !== 'feedback_buttons') return [];
  const { positive_button: good, negative_button: bad } = element;
  return [good, bad].map(({ text, value }) => ({ id: value, label: plain(text), emphasis: 'secondary' }));
}

/** Slack wants three characters escaped also in plain text. */
const plain = ({ text }: Text): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * `verbatim` tells Slack not to look for links in words; links that are marked as such stay links. The library takes it
 * to mean that nothing is marked.
 */
function withoutVerbatim(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'verbatim' ? undefined : value)));
}
