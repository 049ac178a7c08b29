import type { types } from '@slack/bolt';
import { expect } from 'vitest';
import type { SlackBlock } from '../../src/platform/slack/render.ts';

/** A select with options that Slack takes. */
function checkSelect({ placeholder, options = [] }: types.StaticSelect): void {
  expect(placeholder?.text.length).toBeLessThanOrEqual(150);
  expect(options.length).toBeGreaterThan(0);
  expect(options.length).toBeLessThanOrEqual(100);
  for (const { text: label, value = '', description } of options) {
    expect(value.length).toBeLessThanOrEqual(150);
    for (const shown of [label.text, description?.text ?? 'x']) {
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(75);
    }
  }
}

/** Every string in the blocks within the limit of where it stands. */
export function checkStrings(blocks: readonly SlackBlock[]): void {
  const ids = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150);
    if (block.type === 'context')
      for (const each of block.elements) expect('text' in each ? each.text.length : 0).toBeLessThanOrEqual(3_000);
    if (block.type === 'table') {
      expect(block.rows.length).toBeLessThanOrEqual(100);
      for (const row of block.rows) expect(row.length).toBeLessThanOrEqual(20);
    }
    if (block.type === 'actions') {
      expect(block.elements.length).toBeGreaterThan(0);
      expect(block.elements.length).toBeLessThanOrEqual(25);
      for (const each of block.elements) {
        if (each.type === 'static_select') checkSelect(each);
        if (each.type !== 'button') continue;
        expect(each.text.text.length).toBeGreaterThan(0);
        expect(each.text.text.length).toBeLessThanOrEqual(75);
        expect(each.action_id?.length).toBeLessThanOrEqual(255);
        expect(ids.has(each.action_id ?? '')).toBe(false);
        ids.add(each.action_id ?? '');
      }
    }
  }
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      const { type, text, url } = value as { type?: string; text?: unknown; url?: unknown };
      if (type === 'text') expect(String(text)).not.toBe('');
      if (type === 'link') {
        expect(String(url)).toMatch(/^https?:\/\//);
        expect(String(url).length).toBeLessThanOrEqual(3_000);
      }
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(blocks);
}
