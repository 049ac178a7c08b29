import type { OfferedCommand } from '../../src/platform/web/playground/shapes.ts';
import { words } from '../words/words.ts';
import type { Doing } from './chat.tsx';

/** The menu of a message: the commands that take its words. */
export function MessageMenu({
  text,
  commands,
  onPick,
}: {
  text: string;
  commands: readonly OfferedCommand[];
  onPick: (doing: Doing) => Promise<void>;
}) {
  const entries = commands.flatMap(({ path, menu }) => (menu === null ? [] : [{ path, ...menu }]));
  return (
    <details className="menu">
      <summary>{words.chat.apps}</summary>
      <ul>
        {entries.map(({ path, label, option }) => (
          <li key={path}>
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest('details')?.removeAttribute('open');
                void onPick({ kind: 'command', command: path, args: { [option]: text, private: true } });
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
