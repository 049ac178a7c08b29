import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { OfferedCommand } from '../../src/platform/web/playground/shapes.ts';
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
  const [words, setWords] = useState('');
  const [isForm, setForm] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (words.trim() === '') return;
    setWords('');
    void onDo({ kind: 'words', words });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <>
      <form className="composer" onSubmit={submit}>
        <label htmlFor="words">Your question, or a command after a slash</label>
        <textarea
          id="words"
          ref={field}
          rows={2}
          value={words}
          placeholder="How many children need humanitarian aid?"
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="row">
          <button type="submit" className="primary">
            Ask
          </button>
          <button type="button" onClick={() => setForm(true)}>
            Commands…
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
