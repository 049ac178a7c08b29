import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern } from '../../../src/corpus/folder.ts';
import { baseName, freeId, slug } from '../../../src/import/facts/names.ts';

test.each([
  ['Pentagon Hosts US and Peru Talks', 'pentagon-hosts-us-and-peru-talks'],
  ['Señor Muñoz’s café', 'senor-munozs-cafe'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\windows\\system32', 'windows-system32'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['افتتاح مكتبة الميناء', 'افتتاح-مكتبة-الميناء'],
  ['CON', 'con-article'],
  ['README', 'readme-article'],
  ['!!!', 'article'],
  ['', 'article'],
  ['a'.repeat(500), 'a'.repeat(30)],
])('%s becomes %s', (title, id) => expect(slug(title)).toBe(id));

test.each([
  ['/a/b/story.txt', 'story'],
  ['..\\..\\story.html', 'story'],
  ['story', 'story'],
  ['v1.2 notes.md', 'v1.2 notes'],
])('the name of %s is %s', (name, base) => expect(baseName(name)).toBe(base));

test('whatever a title holds, its id is a name that a corpus folder takes, and no path', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
      (title) => {
        const id = slug(title);
        expect(id).toMatch(idPattern);
        expect(id).not.toMatch(/[/\\]|^\.|\.\./);
        expect(slug(id)).toBe(id);
        expect(Buffer.byteLength(`${id}.md`)).toBeLessThan(255);
      },
    ),
    { numRuns: 300 },
  );
});

test('a taken id gets a number', () => {
  const taken = new Set(['a', 'a-2']);
  expect(freeId('a', (id) => taken.has(id))).toBe('a-3');
  expect(freeId('b', (id) => taken.has(id))).toBe('b');
});
