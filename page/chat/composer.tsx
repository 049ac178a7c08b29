import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { OfferedCommand } from '../../src/platform/web/playground/shapes.ts';
import { words } from '../words/words.ts';
import type { Doing } from './chat.tsx';
import { CommandDialog } from './command.tsx';

/** Where a person writes: plain words, a command after a slash, or a command from its form. */
export function Composer({
  commands,
  onDo,
}: {
  commands: readonly OfferedCommand[];
  onDo: (doing: Doing) => Promise<void>;
}) {
  const [typed, setTyped] = useState('');
  const [isForm, setForm] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed.trim() === '') return;
    setTyped('');
    void onDo({ kind: 'words', words: typed });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <>
      <form className="composer" onSubmit={submit}>
        <label htmlFor="words">{words.chat.question}</label>
        <textarea
          id="words"
          ref={field}
          rows={2}
          value={typed}
          placeholder={words.chat.example}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="row">
          <button type="submit" className="primary">
            {words.chat.ask}
          </button>
          <button type="button" onClick={() => setForm(true)}>
            {words.chat.commands}
          </button>
        </div>
      </form>
      {isForm && (
        <CommandDialog
          commands={commands}
          onClose={() => {
            setForm(false);
            field.current?.focus();
          }}
          onDo={onDo}
        />
      )}
    </>
  );
}
