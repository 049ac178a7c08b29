import { describe, expect, it } from 'vitest';
import { honestLink, isDeceptive } from '../../src/chat/honest-link.ts';
import { safeUrl } from '../../src/chat/plain.ts';

describe('a label that looks like another host', () => {
  it.each([
    ['https://bank.example/login', 'https://elsewhere.example/x'],
    ['bank.example', 'https://elsewhere.example/'],
    ['www.bank.example', 'https://elsewhere.example/'],
    ['bank.example/login?next=1', 'https://bank.example.elsewhere.example/'],
    ['//bank.example', 'https://elsewhere.example/'],
    ['“https://bank.example”', 'https://elsewhere.example/'],
    ['Sign in at https://bank.example now', 'https://elsewhere.example/'],
    ['Sign in: www.bank.example.', 'https://elsewhere.example/'],
    ['me@bank.example', 'https://elsewhere.example/'],
    ['банк.example', 'https://elsewhere.example/'],
    ['xn--80abe.xn--p1ai', 'https://elsewhere.example/'],
    ['bank.example:8443', 'https://elsewhere.example/'],
    ['https://bank.example@elsewhere.example', 'https://elsewhere.example/'],
    ['bank\uff0eexample', 'https://elsewhere.example/'],
    ['bank\u3002example', 'https://elsewhere.example/'],
    ['bank.\u200bexample', 'https://elsewhere.example/'],
    ['\u202ebank.example', 'https://elsewhere.example/'],
    ['https:\u2044\u2044bank.example', 'https://elsewhere.example/'],
    ['\u2192 bank.example', 'https://elsewhere.example/'],
    ['\u00abbank.example\u00bb', 'https://elsewhere.example/'],
    ['192.0.2.7', 'https://elsewhere.example/'],
  ])('%s is not linked to %s; the host behind it is', (text, url) => {
    expect(isDeceptive(text, url)).toBe(true);
    expect(honestLink({ kind: 'link', text, url })).toEqual([
      { kind: 'text', text: `${text} (` },
      { kind: 'link', text: new URL(url).hostname, url },
      { kind: 'text', text: ')' },
    ]);
  });

  it.each([
    ['Peru signs a pact', 'https://news.example/pact'],
    ['Node.js 22 is out, and so is Deno 2.1', 'https://news.example/'],
    ['Booking.com fined in Madrid', 'https://news.example/'],
    ['news.example', 'https://www.news.example/a'],
    ['Read https://www.news.example/a/b today', 'https://news.example/a'],
    ['live.news.example', 'https://news.example/'],
    ['[12]', 'https://news.example/'],
    ['3.5', 'https://news.example/'],
    ['1.2.3', 'https://news.example/'],
    ['\u2192 \u2192', 'https://news.example/'],
    ['', 'https://news.example/'],
    ['bank.example', 'no address'],
  ])('%s may be linked to %s', (text, url) => {
    expect(isDeceptive(text, url)).toBe(false);
    expect(honestLink({ kind: 'link', text, url })).toEqual([{ kind: 'link', text, url }]);
  });
});

it('an address with a user name in front is no address to link to', () => {
  expect(safeUrl('https://bank.example@elsewhere.example/')).toBeNull();
  expect(safeUrl('https://bank.example:443@elsewhere.example/')).toBeNull();
  expect(safeUrl('https://elsewhere.example/@bank.example')).toBe('https://elsewhere.example/@bank.example');
});
