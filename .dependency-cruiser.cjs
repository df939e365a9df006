// Which room of src may import which: docs/decisions/0001-rooms-and-locks.md says why.
const PURE = ['core', 'workbook', 'factors', 'ledger', 'audit', 'texts', 'report', 'formulas'];
const ROOMS = {
  core: [],
  workbook: ['core'],
  factors: ['core'],
  ledger: ['core', 'workbook', 'factors'],
  audit: ['core', 'workbook', 'ledger', 'factors'],
  texts: ['core'],
  documents: ['core', 'workbook', 'xlsx'],
  report: ['core', 'workbook', 'audit'],
  word: ['core', 'report'],
  raster: [],
  app: [...PURE, 'documents', 'word', 'raster', 'xlsx'],
  excel: ['core', 'workbook'],
  xlsx: ['core', 'workbook'],
  formulas: ['core', 'factors', 'ledger', 'audit'],
  functions: ['formulas'],
  commands: ['app', 'excel', 'raster'],
  taskpane: ['app', 'core', 'workbook', 'excel', 'commands', 'functions', 'raster'],
  cli: ['app', 'core', 'workbook', 'xlsx', 'word', 'raster', 'factors'],
  workbench: ['workbook', 'xlsx'],
};
// Which room of the inventory may import which, the lowest first: docs/decisions/0001-rooms-and-locks.md.
const INVENTORY = {
  questions: [],
  amounts: ['questions'],
  factors: ['questions', 'amounts'],
  stages: ['amounts'],
  periods: ['questions', 'stages'],
  sharing: ['questions', 'amounts'],
  electricity: ['questions', 'amounts', 'sharing'],
  products: ['questions', 'stages', 'periods', 'sharing'],
  freight: ['questions', 'amounts', 'stages'],
  settling: ['questions', 'factors', 'electricity'],
  activities: ['questions', 'amounts', 'factors', 'stages', 'freight'],
  overview: ['questions'],
};
const anyOf = (names) => `(${names.join('|')})`;

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-knows-only-its-neighbours`,
  comment: `src/${room} may import: ${[...allowed, 'texts'].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: `^src/${anyOf([room, 'texts', ...allowed])}/`,
  },
}));

const inventoryRules = Object.entries(INVENTORY).map(([room, allowed]) => ({
  name: `inventory-${room}-knows-only-what-is-below`,
  comment: `src/ledger/inventory/${room} may import: ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/ledger/inventory/${room}/` },
  to: {
    path: '^src/ledger/inventory/',
    pathNot: `^src/ledger/inventory/${anyOf([room, ...allowed])}/`,
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...inventoryRules,
    {
      name: 'no-unknown-room-of-the-inventory',
      comment: 'A new folder in src/ledger/inventory needs a place in the table above.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/ledger/inventory/',
        pathNot: `^src/ledger/inventory/${anyOf(Object.keys(INVENTORY))}/`,
      },
    },
    {
      name: 'no-unknown-room',
      comment: 'A new folder in src needs a place in the table above.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(ROOMS))}/` },
    },
    {
      name: 'no-unknown-room-importing',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(ROOMS))}/` },
      to: {},
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot:
          '^src/(cli/main|functions/|commands/|taskpane/index|workbench/page/index|[^/]+[.]d[.]ts)',
      },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'pure-rooms-stay-pure',
      comment: 'No Node module and no package in a pure room.',
      severity: 'error',
      from: { path: `^src/${anyOf(PURE)}/` },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'only-xlsx-opens-packages',
      comment:
        'raster unpacks the tables of the font of the pictures; word sets the dates of a report, because docx stamps its package with the present moment.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(xlsx/|raster/|word/settledPackage[.]ts)' },
      to: { path: 'node_modules/fflate' },
    },
    {
      name: 'only-raster-draws',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/raster/' },
      to: { path: 'node_modules/@(resvg|fontsource)/' },
    },
    {
      name: 'only-word-writes-word',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/word/' },
      to: { path: 'node_modules/docx' },
    },
    {
      name: 'only-pages-use-react',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
