import { useCallback, useEffect, useState } from 'react';
import { ask, wordsOf } from './server.ts';

/** A setting that the browser remembers. */
export function useRemembered<T extends string>(name: string, all: readonly T[], first: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = localStorage.getItem(`quipu.${name}`);
    return all.find((each) => each === kept) ?? first;
  });
  const set = useCallback(
    (next: T) => {
      localStorage.setItem(`quipu.${name}`, next);
      setValue(next);
    },
    [name],
  );
  return [value, set];
}

export interface Loaded<T> {
  readonly value: T | null;
  readonly error: string | null;
  readonly again: () => void;
}

/** What the server has at an address. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [state, setState] = useState<Pick<Loaded<T>, 'value' | 'error'>>({ value: null, error: null });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    let isWanted = true;
    ask<T>(path).then(
      (value) => isWanted && setState({ value, error: null }),
      (error: unknown) => isWanted && setState({ value: null, error: wordsOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [path, turn]);
  return { ...state, again: useCallback(() => setTurn((n) => n + 1), []) };
}
