import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailLink } from '../../../src/domain/draft/mail-link';

test.each([
  ['mara@quill.example', 'mailto:mara@quill.example?body='],
  [' mara+tides@quill.example ', 'mailto:mara%2Btides@quill.example?body='],
  ['mara?bcc=x@quill.example', 'mailto:mara%3Fbcc%3Dx@quill.example?body='],
  ['mara@quill.example?bcc=tom', 'mailto:mara@quill.example%3Fbcc%3Dtom?body='],
  ['mara@quill.example, tom@arden.example', 'mailto:?body='],
  ['mara@quill.example\r\nBcc: tom@arden.example', 'mailto:?body='],
  ['by phone', 'mailto:?body='],
  ['', 'mailto:?body='],
  [undefined, 'mailto:?body='],
])('the address "%s" gives %s', (email, link) => {
  expect(mailLink({ email, subject: '', text: '' })).toBe(link);
});

test('lines end as mail wants them, however they were typed', () => {
  expect(mailLink({ subject: 'a\nb', text: '1\n2\r\n3\r4' })).toBe(
    'mailto:?subject=a%20b&body=1%0D%0A2%0D%0A3%0D%0A4',
  );
});

test('any texts come back as they were, and add no field', () => {
  const wild = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(wild, wild, wild, (email, subject, text) => {
      const link = new URL(mailLink({ email, subject, text }));
      const fields = link.search.slice(1).split('&');
      expect(fields.map((field) => field.split('=', 1)[0])).toEqual(
        subject.trim() ? ['subject', 'body'] : ['body'],
      );
      const body = decodeURIComponent(fields.at(-1)?.slice('body='.length) ?? '');
      const lines = (value: string) => value.replace(/\r\n|\r/g, '\n');
      expect(lines(body)).toBe(lines(text).replace(/\p{Surrogate}/gu, '\uFFFD'));
    }),
  );
});

test('half a character breaks nothing', () => {
  expect(mailLink({ subject: '\uD83D', text: 'a\uDE00' })).toContain('%EF%BF%BD');
});
