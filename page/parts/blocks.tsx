import type { ReactNode } from 'react';
import type { Citation } from '../../src/answer/answer.ts';
import { citationLink } from '../../src/answer/citation.ts';
import { honestLink } from '../../src/chat/honest-link.ts';
import { safeUrl } from '../../src/chat/plain.ts';
import type { Block, Inline } from '../../src/chat/reply.ts';
import { words } from '../words/words.ts';

/** What is said, as this page itself shows it: without buttons. */
export function Blocks({ all }: { all: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
  return all.map((block, n) => <OneBlock key={n} block={block} />);
}

function OneBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'headline':
      return <h3 className="headline">{block.text}</h3>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{inlines(block.inlines)}</p>;
    case 'note':
      return (
        <p>
          <small>{inlines(block.inlines)}</small>
        </p>
      );
    case 'excerpt':
      return (
        <figure className="excerpt">
          <figcaption>{block.source}</figcaption>
          <blockquote>
            {block.quoted ? `“${block.text}”` : block.text}{' '}
            {block.citations.map((citation) => (
              <Cited key={citation.number} citation={citation} />
            ))}
          </blockquote>
        </figure>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
            <li key={n}>{inlines(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
              <tr key={n}>
                {row.map((cell, m) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
                  <td key={m}>{inlines(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'divider':
      return <hr />;
    case 'buttons':
    case 'select':
      return null;
  }
}

// biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
const inlines = (all: readonly Inline[]) => all.map((each, n) => <OneInline key={n} inline={each} />);

function OneInline({ inline }: { inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'link':
      return honestLink(inline).map((each) => {
        const url = each.kind === 'link' ? safeUrl(each.url) : null;
        const text = 'text' in each ? each.text : '';
        return url === null ? (
          text
        ) : (
          <a key={url} href={url} target="_blank" rel="noreferrer noopener">
            {text}
          </a>
        );
      });
    case 'citation':
      return <Cited citation={inline.citation} />;
    case 'time':
      return <time>{new Date(inline.atMs).toLocaleString(words.language, formats[inline.style])}</time>;
  }
}

const formats = {
  date: { dateStyle: 'long' },
  'date-time': { dateStyle: 'long', timeStyle: 'short' },
  relative: { dateStyle: 'long' },
} as const;

function Cited({ citation }: { citation: Citation }) {
  const url = safeUrl(citationLink(citation));
  const label = `[${citation.number}]`;
  return url === null ? (
    <span>{label}</span>
  ) : (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {label}
    </a>
  );
}
