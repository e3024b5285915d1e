import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|css)$/.test(name))
  .map((name) => ({ name: join('src', name), text: readFileSync(join('src', name), 'utf8') }));

/** The files that hold what they must not. */
const holding = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe('every source file', () => {
  it('is small: one with more than 250 lines has more than one thing to say', () => {
    expect(
      files.filter(({ text }) => text.split('\n').length > 250).map(({ name }) => name),
    ).toEqual([]);
  });

  it('puts text on the page as text', () => {
    expect(holding(/\.(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b/)).toEqual([]);
  });

  it('makes no code out of text', () => {
    expect(holding(/\beval\(|new Function\(/)).toEqual([]);
  });

  it('sends nothing out of the browser, and reads no files but its own', () => {
    expect(holding(/\bfetch\((?!chrome\.runtime\.getURL\()/)).toEqual([]);
    expect(holding(/\b(XMLHttpRequest|WebSocket|sendBeacon|EventSource)\(/)).toEqual([]);
  });

  it('beside a page listens to no window message and loads nothing later', () => {
    const content = files.filter(({ name }) => /^src\/(content|linkedin|panel)\//.test(name));
    expect(content.length).toBeGreaterThan(0);
    for (const { text } of content) {
      expect(text).not.toMatch(
        /onmessage\s*=|addEventListener\(\s*'message'|postMessage\(|\bimport\(/,
      );
    }
  });
});
