import { type FormEvent, useState } from 'react';
import { send, wordsOf } from './parts/server.ts';

/** Asks for a token, once. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const [trouble, setTrouble] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get('token') ?? '');
    try {
      await send('/page/sign-in', { token });
      onDone();
    } catch (error) {
      setTrouble(wordsOf(error));
    }
  };
  return (
    <section className="narrow">
      <h2>A token is needed</h2>
      <p>Whoever runs Quipu has set tokens for this page and can give you one.</p>
      <form onSubmit={submit}>
        <label>
          Token
          <input name="token" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="primary">
          Go on
        </button>
        <p role="alert">{trouble}</p>
      </form>
    </section>
  );
}
