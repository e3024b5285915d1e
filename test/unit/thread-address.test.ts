import { expect, it } from 'vitest';
import { threadPath } from '../../src/domain/thread-address';

const site = 'https://www.linkedin.com';

it.each([
  [`${site}/messaging/thread/2-abc==/`, '/messaging/thread/2-abc=='],
  [`${site}/messaging/thread/2-abc==/?filter=unread#x`, '/messaging/thread/2-abc=='],
  [`${site}/messaging/thread/2-abc==`, '/messaging/thread/2-abc=='],
])('%s is a thread', (url, path) => expect(threadPath(url)).toBe(path));

it.each([
  `${site}/messaging/`,
  `${site}/messaging/thread/`,
  `${site}/messaging/compose/?recipient=ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs`,
  `${site}/in/mara-quill/`,
  'http://www.linkedin.com/messaging/thread/1/',
  'https://www.linkedin.com.evil.example/messaging/thread/1/',
  'not an address',
])('%s is none', (url) => expect(threadPath(url)).toBeUndefined());
