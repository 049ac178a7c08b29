import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, pointerTo } from '../../../src/answer/lines/pointer.ts';
import { article, byId } from '../../support/articles.ts';

const text = 'First sentence. Exports rose by 4%. Last sentence.';
const excerpt = 'Exports rose by 4%.';
const span = { start: text.indexOf(excerpt), end: text.indexOf(excerpt) + excerpt.length };
const pointer = pointerTo('a', span, excerpt);

describe('a pointer to words', () => {
  it('leads to the same words', () => {
    expect(follow(pointer, byId(article('b', text), article('a', text)))).toMatchObject({
      kind: 'found',
      article: { id: 'a' },
      span,
    });
  });

  it('finds the words again after an edit elsewhere, and says so when they are gone', () => {
    const moved = follow(pointer, byId(article('a', `A new opening. ${text}`)));
    expect(moved).toMatchObject({ kind: 'found', span: { start: span.start + 15, end: span.end + 15 } });
    expect(follow(pointer, byId(article('a', text.replace('4%', '5%'))))).toMatchObject({ kind: 'changed' });
  });

  it('leads nowhere when the article was removed, or when it is no pointer', () => {
    expect(follow(pointer, byId(article('b', text)))).toEqual({ kind: 'removed' });
    fc.assert(fc.property(fc.string(), (junk) => follow(junk, byId(article('a', text))).kind === 'removed'));
  });

  it('is short enough for a button, whatever the article is called', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.nat(8_000_000),
        (id, start) => pointerTo(id, { start, end: start + 900 }, 'x').length <= 40,
      ),
    );
  });
});
