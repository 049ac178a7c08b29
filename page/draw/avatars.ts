import { around } from './around.ts';

const picture = (svg: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${svg}</svg>`)}`;

const knots = (x: number, ys: readonly number[], colour: string) =>
  `<path d="M${x} 12V34" stroke="${colour}" stroke-width="2"/>${ys.map((y) => `<circle cx="${x}" cy="${y}" r="2.6" fill="${colour}"/>`).join('')}`;

/** A quipu, and a person. */
export const avatars = {
  quipu: picture(
    `<rect width="40" height="40" fill="#7a3b1d"/><path d="M5 11Q20 15 35 11" stroke="#f5e6c8" stroke-width="3" fill="none"/>${knots(11, [20, 27], '#f5e6c8')}${knots(20, [18, 23, 30], '#e8a33d')}${knots(29, [22, 29], '#f5e6c8')}`,
  ),
  person: picture(
    '<rect width="40" height="40" fill="#3f6f8f"/><circle cx="20" cy="15" r="7" fill="#fff"/><path d="M6 40a14 14 0 0 1 28 0z" fill="#fff"/>',
  ),
};

/** The hour of a message, as both platforms show it. */
export const readableTime = (atMs: number) =>
  new Intl.DateTimeFormat(around().locale, { timeStyle: 'short' }).format(atMs);
