import { type FormEvent, useState } from 'react';
import { send, wordsOf } from './parts/server.ts';
import { words } from './words/words.ts';

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
      <h2>{words.signIn.title}</h2>
      <p>{words.signIn.why}</p>
      <form onSubmit={submit}>
        <label>
          {words.signIn.token}
          <input name="token" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="primary">
          {words.signIn.goOn}
        </button>
        <p role="alert">{trouble}</p>
      </form>
    </section>
  );
}
