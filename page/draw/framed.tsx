import type { ReactNode } from 'react';
import { readableTime } from './avatars.ts';

/** A message with who wrote it and when; `above` is what is shown over it, null where nothing is. */
export function Framed({
  author,
  avatar,
  atMs,
  isApp,
  above,
  children,
}: {
  author: string;
  avatar: string;
  atMs: number;
  isApp: boolean;
  above: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={above === null ? 'message' : 'message under-a-line'}>
      {above}
      <img src={avatar} alt="" />
      <p className="author">
        <b>{author}</b>
        {isApp && <span className="app">APP</span>}
        <time>{readableTime(atMs)}</time>
      </p>
      <div className="said">{children}</div>
    </div>
  );
}
