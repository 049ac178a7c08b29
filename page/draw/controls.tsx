import type { OnAction } from './scene.ts';

/** A button as both platforms have it. */
export interface Pressable {
  readonly id: string;
  readonly label: string;
  readonly emphasis: 'primary' | 'secondary' | 'danger';
}

/** One to pick of many. */
export interface Pickable {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

/** A row of buttons. */
export function Buttons({ all, onAction }: { all: readonly Pressable[]; onAction: OnAction }) {
  return (
    <div className="row">
      {all.map(({ id, label, emphasis }) => (
        <button key={id} type="button" className={`control ${emphasis}`} onClick={() => onAction(id)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** A select: opened, it lists what there is to pick, each with what else helps to pick it. */
export function Select({ prompt, all, onAction }: { prompt: string; all: readonly Pickable[]; onAction: OnAction }) {
  return (
    <details className="select">
      <summary>{prompt}</summary>
      <ul>
        {all.map(({ id, label, detail }) => (
          <li key={id}>
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest('details')?.removeAttribute('open');
                onAction(id);
              }}
            >
              <span>{label}</span>
              {detail !== '' && <small>{detail}</small>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
