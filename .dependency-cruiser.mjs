/** The folders of `src/` are execution contexts; imports go one way (docs/architecture.md). */
const allowed = {
  domain: [],
  linkedin: ['domain'],
  store: ['domain'],
  messages: ['domain'],
  background: ['store', 'messages', 'transfer', 'domain'],
  content: ['linkedin', 'messages', 'domain'],
  transfer: ['domain'],
  worker: ['store', 'transfer', 'domain'],
  ui: ['domain'],
  panel: ['ui', 'messages', 'domain'],
  popup: ['ui', 'messages', 'domain'],
  sidepanel: ['ui', 'messages', 'domain'],
  dashboard: ['ui', 'messages', 'transfer', 'domain'],
  welcome: ['ui', 'messages', 'domain'],
};

const boundaries = Object.entries(allowed).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only ${[folder, ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
}));

const only = (name, dependency, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders})/` },
  to: { path: `^node_modules/${dependency}` },
});

export default {
  forbidden: [
    ...boundaries,
    only('only-store-knows-idb', 'idb', 'store'),
    only('only-transfer-knows-ical', 'ical-generator', 'transfer'),
    only('only-transfer-knows-age', 'age-encryption', 'transfer'),
    only('only-surfaces-know-preact', 'preact', 'ui|panel|popup|sidepanel|dashboard|welcome'),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|^src/domain/prompts/rules/' },
      to: {},
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-only',
      comment: 'src imports no development dependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
