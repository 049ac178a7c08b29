import { type ReactNode, useEffect, useId, useRef } from 'react';
import { words } from '../words/words.ts';

/** Something to be dealt with before one goes on; Escape closes it. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div className="bar">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.frame.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
