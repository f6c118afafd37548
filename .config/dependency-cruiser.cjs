const WORKFLOWS = [
  'nomination-call',
  'candidate-proposal',
  'candidacy',
  'consent',
  'appointment-decision',
  'membership-term',
  'organisation',
  'records',
];
/** Folders of src that are a slice: an own part of the domain. What crosses slices is a command through the outbox, or the desk. */
const SLICES =
  'bodies|calls|proposals|candidacies|consents|decisions|memberships|meetings|identity|records|notifications|documents|offices';
/** Files that put the program together: the registry of slices, and the roots that start something. */
const ROOTS = '^src/(main|program|assemble|slices|running|conductor|catch-up|demonstrate|self-check|app\\.module)\\.ts$';

/** The import arrows of ARCHITECTURE.md. A violation names the rule; its comment says why. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle of modules that run has no order to be loaded in; types may refer to each other.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports it and it imports nothing: dead.',
      from: { orphan: true, pathNot: ['^src/launcher/', '^src/web/assets/', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-undeclared',
      severity: 'error',
      comment: 'A package that package.json does not name may be gone tomorrow.',
      from: { path: '^(src|workflows)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'The program runs without development packages.',
      from: { path: '^(src|workflows)/', pathNot: '^src/launcher/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only', 'type-import'] },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^(src|workflows|migrations)/' }, to: { path: '^test/' } },

    {
      name: 'workflows-have-no-io',
      severity: 'error',
      comment: 'The rule book is pure: no Node, no database, no framework.',
      from: { path: '^workflows/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'workflows-know-no-program', severity: 'error', from: { path: '^workflows/' }, to: { path: '^(src|migrations)/' } },
    {
      name: 'workflows-import-xstate-only',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '^workflows/kit/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/xstate/' },
    },
    {
      name: 'the-kit-imports-little',
      severity: 'error',
      from: { path: '^workflows/kit/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(xstate|temporal-polyfill|class-validator|class-transformer|reflect-metadata)/' },
    },
    {
      name: 'the-kit-knows-no-workflow',
      severity: 'error',
      from: { path: '^workflows/kit/' },
      to: { path: '^workflows/', pathNot: '^workflows/kit/' },
    },
    ...WORKFLOWS.map((name) => ({
      name: `${name}-stands-alone`,
      severity: 'error',
      comment: 'What crosses workflows is a command, not an import; of another the names of its states alone are known.',
      from: { path: `^workflows/${name}/` },
      to: { path: '^workflows/', pathNot: [`^workflows/(kit|${name})/`, '^workflows/[^/]+/states\\.ts$'] },
    })),

    {
      name: 'the-engine-knows-no-workflow',
      severity: 'error',
      comment: 'The engine is generic: slices register their stores with it.',
      from: { path: '^src/engine/' },
      to: { path: '^(src|workflows|migrations)/', pathNot: '^(src/engine|src/platform|workflows/kit)/' },
    },
    {
      name: 'the-engine-imports-little',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types/)?(pg|class-validator|class-transformer|uuid)/' },
    },
    {
      name: 'the-platform-knows-nobody',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^(src|workflows)/', pathNot: '^(src/platform|workflows/kit)/' },
    },
    {
      name: 'jobs-know-no-slice',
      severity: 'error',
      comment: 'Queues carry; what is carried is the engine’s and the slices’ matter.',
      from: { path: '^src/jobs/' },
      to: { path: '^(src|workflows)/', pathNot: '^(src/(jobs|engine|platform)|workflows/kit)/' },
    },
    {
      name: 'slices-stand-alone',
      severity: 'error',
      comment: 'A slice imports engine, platform, access, web and its own workflow. Only the desk reads across.',
      from: { path: `^src/(${SLICES})/` },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/(engine|platform|web|access)/'] },
    },
    {
      name: 'only-roots-import-the-registry',
      severity: 'error',
      comment: 'Who imports the registry imports every slice.',
      from: { path: '^src/', pathNot: [ROOTS, '^src/(desk|cli|cases)/'] },
      to: { path: '^src/slices\\.ts$' },
    },
    {
      name: 'web-knows-no-slice',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: `^src/(${SLICES}|desk|pages|cli|cases)/` },
    },
    {
      name: 'the-desk-reads-only',
      severity: 'error',
      comment: 'The desk reads across slices and shows nothing: pages do.',
      from: { path: '^src/desk/' },
      to: { path: '^src/(pages|web|api|cli|cases)/' },
    },
    {
      name: 'nobody-imports-pages',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/pages/', '^src/app\\.module\\.ts$'] },
      to: { path: '^src/pages/' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      comment: 'A migration says what was true when it was written: it may not change with the code.',
      from: { path: '^migrations/' },
      to: { path: '^(src|workflows)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
