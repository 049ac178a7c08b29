import { type FormEvent, useEffect, useState } from 'react';
import type { OfferedCommand } from '../../src/platform/web/playground/shapes.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ask } from '../parts/server.ts';
import { words } from '../words/words.ts';
import type { Doing } from './chat.tsx';

type OfferedOption = OfferedCommand['options'][number];

/** A command as a form: each of its options a field. */
export function CommandDialog({
  commands,
  onDo,
  onClose,
}: {
  commands: readonly OfferedCommand[];
  onDo: (doing: Doing) => Promise<void>;
  onClose: () => void;
}) {
  const [path, setPath] = useState(commands[0]?.path ?? '');
  const command = commands.find((each) => each.path === path);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const args = (command?.options ?? []).flatMap(({ name, type }): [string, string | boolean][] => {
      const value = form.get(`option.${name}`);
      if (type === 'boolean') return value === null ? [] : [[name, true]];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    });
    onClose();
    void onDo({ kind: 'command', command: path, args: Object.fromEntries(args) });
  };
  return (
    <Dialog title={words.command.title} onClose={onClose}>
      <form onSubmit={submit}>
        <label>
          {words.command.command}
          <select value={path} onChange={(event) => setPath(event.target.value)}>
            {commands.map((each) => (
              <option key={each.path} value={each.path}>
                /{each.path}
              </option>
            ))}
          </select>
        </label>
        {command && <p>{command.description}</p>}
        {command?.options.map((option) => (
          <Field key={`${path} ${option.name}`} command={path} option={option} />
        ))}
        <button type="submit" className="primary">
          {words.command.run}
        </button>
      </form>
    </Dialog>
  );
}

function Field({ command, option }: { command: string; option: OfferedOption }) {
  const { name, label, description, type, isRequired, choices, isSuggested, maxChars } = option;
  const field = `option.${name}`;
  if (type === 'boolean')
    return (
      <label className="flag">
        <input type="checkbox" name={field} /> {label}: {description}
      </label>
    );
  const id = `${command} ${name}`.replaceAll(' ', '.');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired ? '' : words.command.optional}: {description}
      </label>
      {type === 'choice' ? (
        <select id={id} name={field} defaultValue="">
          <option value="">–</option>
          {choices.map(({ value, label: said }) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      ) : isSuggested ? (
        <Suggested id={id} command={command} option={option} />
      ) : maxChars > 200 ? (
        <textarea id={id} name={field} required={isRequired} maxLength={maxChars} rows={3} />
      ) : (
        <input
          id={id}
          name={field}
          type={type === 'date' ? 'date' : 'text'}
          required={isRequired}
          maxLength={type === 'date' ? undefined : maxChars}
        />
      )}
    </div>
  );
}

/** A field that proposes what fits while one types. */
function Suggested({
  id,
  command,
  option: { name, isRequired, maxChars },
}: {
  id: string;
  command: string;
  option: OfferedOption;
}) {
  const [typed, setTyped] = useState('');
  const [proposed, setProposed] = useState<readonly { readonly name: string; readonly value: string }[]>([]);
  useEffect(() => {
    const query = new URLSearchParams({ command, option: name, typed });
    ask<typeof proposed>(`/page/suggest?${query}`).then(
      (found) => setProposed(found ?? []),
      () => setProposed([]),
    );
  }, [command, name, typed]);
  return (
    <>
      <input
        name={`option.${name}`}
        id={id}
        list={`${id}.proposed`}
        required={isRequired}
        maxLength={maxChars}
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={`${id}.proposed`}>
        {proposed.map(({ name: label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
