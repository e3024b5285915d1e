import { parseArgs } from 'node:util';
import { preparePackages } from './set-up/packages.mjs';
import { run, runMain } from './set-up/run.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' } } });

// The tests of damaged files read as many as this says.
await runMain(async () => {
  await preparePackages();
  process.env['FAULTS'] = values.count;
  const tests = ['test/unit/transfer/linkedin/damage.test.ts', 'test/unit/transfer/fuzz.test.ts'];
  return run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    ...tests,
  ]);
});
