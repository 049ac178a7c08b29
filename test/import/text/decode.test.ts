import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/import/text/decode.ts';

const text = 'Die Mühle heißt „Größe“, sagt Frau Müller; über sie weiß man wenig, und früher hieß sie anders.';
const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;
const xml = (charset: string) => `<?xml version="1.0" encoding="${charset}"?><rss>${text}</rss>`;

test.each<[string, Uint8Array, string | null]>([
  ['UTF-8 that its page calls Latin-1', Buffer.from(page('iso-8859-1')), null],
  ['UTF-8 that its server calls Latin-1', Buffer.from(xml('utf-8')), 'text/xml; charset=ISO-8859-1'],
  ['UTF-8 that all call something else', Buffer.from(page('windows-1251')), 'text/html; charset=gb2312'],
  ['UTF-8 that its page calls UTF-16', Buffer.from(page('utf-16')), null],
  ['Latin-1 that its page calls UTF-8', iconv.encode(page('utf-8'), 'windows-1252'), null],
  ['Latin-1 by its own word', iconv.encode(page('iso-8859-1'), 'windows-1252'), null],
  ['UTF-8 cut in a sign', Buffer.concat([Buffer.from(page('iso-8859-1')), Buffer.from([0xc3])]), null],
  ['UTF-8 with a sign of Latin-1 in it', Buffer.concat([Buffer.from([0xe9]), Buffer.from(page('gb2312'))]), null],
  ['UTF-16 without a mark', iconv.encode(page('x'), 'utf-16le'), null],
  ['UTF-16 without a mark, the other way round', iconv.encode(page('x'), 'utf-16be'), null],
])('%s', async (_, bytes, contentType) => expect(await decodeText(bytes, contentType)).toContain(text));

test('a server that calls everything Latin-1 does not hide what the page says', async () => {
  const bytes = iconv.encode('<meta charset="windows-1251"><p>Мельница стоит у реки.</p>', 'windows-1251');
  expect(await decodeText(bytes, 'text/html; charset=iso-8859-1')).toContain('Мельница стоит у реки.');
});

test('an encoding that writes all in ASCII is believed', async () => {
  const bytes = Buffer.from('<meta charset="iso-2022-kr"><p>plain</p>');
  expect(await decodeText(bytes, null)).toContain('plain');
});

test('UTF-16 without a mark in a script of its own', async () => {
  const bytes = iconv.encode(`<html><title>${'Мельница стоит у реки. '.repeat(20)}</title>`, 'utf-16le');
  expect(await decodeText(bytes, null)).toContain('Мельница стоит у реки.');
});
