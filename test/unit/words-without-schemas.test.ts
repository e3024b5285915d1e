import { build, type Plugin, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** What the surfaces and the content script ask of modules in which a schema stands beside the words. */
const asked = `
  export { addDays, civilDay, localNow, parseCivilDay } from '/src/domain/civil-day.ts';
  export { hasPassed, isOpen } from '/src/domain/conversation.ts';
  export { isLive, isWritten, usualDirection } from '/src/domain/interaction.ts';
  export { levels } from '/src/domain/level.ts';
  export { textMaxLength } from '/src/domain/note.ts';
  export { lineMaxLength, nameMaxLength } from '/src/domain/person.ts';
  export { defaultSettings } from '/src/domain/settings.ts';
  export { readableAddress } from '/src/domain/alias.ts';
`;

const entry: Plugin = {
  name: 'asked',
  resolveId: (id) => (id === 'asked' ? id : undefined),
  load: (id) => (id === 'asked' ? asked : undefined),
};

test('a bundle that uses the words of the domain holds no schema library', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [entry],
    build: { write: false, rolldownOptions: { input: 'asked', preserveEntrySignatures: 'strict' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('');
  expect(code).toContain('got-help');
  expect(code).not.toContain('standard');
  expect(code.length).toBeLessThan(3_000);
});
