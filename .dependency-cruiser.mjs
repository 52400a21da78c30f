// What each room and each area of the code may import (README, "The rooms and the areas"). A new room or area must be named here.
const libraries = (names) => `^node_modules/(${names.join('|')})(/|$)`;

/** An area is what the code is about. Each may know those that stand here after it, and no other. */
const areas = {
  forum: [],
  delivery: ['forum'],
  document: ['forum'],
  cooperation: [],
  meeting: ['forum', 'delivery', 'document'],
  minutes: ['forum', 'delivery', 'document', 'meeting', 'calendar', 'round'],
  calendar: ['forum', 'meeting'],
  dates: ['forum', 'delivery', 'meeting', 'calendar'],
  extra: ['forum', 'delivery', 'meeting', 'calendar'],
  round: ['forum', 'delivery', 'document', 'meeting'],
  consultation: ['forum', 'delivery', 'document', 'meeting', 'calendar', 'round'],
  search: ['forum', 'meeting', 'minutes', 'consultation'],
  purposes: ['round', 'consultation'],
  year: ['forum', 'meeting', 'minutes', 'calendar', 'dates', 'extra'],
  todo: [
    'forum',
    'delivery',
    'meeting',
    'minutes',
    'calendar',
    'dates',
    'extra',
    'round',
    'consultation',
    'year',
    'document',
  ],
};
const area = `(${Object.keys(areas).join('|')})`;

/** A room's folder: within every area, and beside the areas where all share it. */
const room = (name) => `^bot/(${area}/)?${name}/`;
const domain = [room('domain'), '^bot/kernel/'];
/** The unions of what all areas declare. What else stands there knows every area; an area may load only how a fact is lifted. */
const declaredTypes = '^bot/declared/(command|decide|fact|states)\\.ts$';
const pure = (...paths) => [...domain, declaredTypes, ...paths];

/** Where it stands: what it may import besides itself, which libraries, and whether it may use Node's own modules. */
const rooms = {
  'bot/kernel': { at: '^bot/kernel/', may: [], libraries: [], node: false },
  domain: { at: room('domain'), may: [...domain, declaredTypes], libraries: [], node: false },
  texts: { at: room('texts'), may: [room('texts')], libraries: [], node: false },
  views: { at: room('views'), may: pure(room('views'), room('texts')), libraries: [], node: false },
  cards: { at: room('cards'), may: pure(room('cards'), room('views'), room('texts')), libraries: [], node: false },
  papers: {
    at: room('papers'),
    may: pure(room('papers'), room('views'), room('texts')),
    libraries: ['docx', 'write-excel-file', 'pdfkit'],
    node: false,
  },
  'bot/service': {
    at: '^bot/service/',
    may: pure(
      ...['views', 'cards', 'texts'].map(room),
      '^bot/ports/',
      '^bot/document/service/stored-bytes\\.ts$',
      '^bot/declared/(document-changes|lift-fact|apply|tasks|questions|file-owners)\\.ts$',
    ),
    libraries: [],
    node: false,
  },
  'service of an area': {
    at: `^bot/${area}/service/`,
    may: pure(
      ...['service', 'views', 'cards', 'texts'].map(room),
      '^bot/ports/',
      // A calendar is text, made in place. Every other paper is made in the thread of bot/printing.
      '^bot/calendar/papers/',
      '^bot/declared/lift-fact\\.ts$',
    ),
    libraries: [],
    node: false,
  },
  'http of an area': {
    at: `^bot/${area}/http/`,
    may: pure(...['http', 'service', 'views', 'texts'].map(room), '^bot/ports/', '^bot/signin/'),
    libraries: ['fastify', '@fastify'],
    node: true,
  },
  'bot/declared': {
    at: '^bot/declared/',
    may: [`^bot/${area}/`, '^bot/(kernel|service|ports|cards|texts|views)/'],
    libraries: [],
    node: false,
  },
  'bot/ports': {
    at: '^bot/ports/',
    may: pure(room('views'), room('texts'), '^bot/papers/paper\\.ts$'),
    libraries: [],
    node: false,
  },
  'bot/storage': {
    at: '^bot/storage/',
    may: pure('^bot/ports/', '^bot/declared/lift(-fact)?\\.ts$'),
    libraries: ['kysely', 'pg', '@electric-sql', '@types/pg'],
    node: true,
  },
  'bot/signin': { at: '^bot/signin/', may: pure('^bot/ports/'), libraries: ['jose'], node: true },
  'bot/reading': {
    at: '^bot/reading/',
    may: pure('^bot/(ports|threads)/'),
    libraries: ['ajv', 'ical.js', 'rrule-temporal', 'iconv-lite', 'csv-parse', 'read-excel-file', 'fflate'],
    node: true,
  },
  'bot/printing': {
    at: '^bot/printing/',
    may: pure(...['papers', 'views', 'texts'].map(room), '^bot/(ports|threads)/'),
    // The font, and the letters that it has.
    libraries: ['fontkit', '@types/fontkit', 'source-sans'],
    node: true,
  },
  'bot/threads': { at: '^bot/threads/', may: [], libraries: [], node: true },
  'bot/teams': {
    at: '^bot/teams/',
    may: pure(
      ...['service', 'cards', 'views', 'texts'].map(room),
      '^bot/(ports|signin)/',
      '^bot/declared/(parse-command|cards)\\.ts$',
    ),
    libraries: ['botbuilder'],
    node: true,
  },
  'bot/http': {
    at: '^bot/http/',
    may: pure(
      ...['http', 'service', 'views', 'texts'].map(room),
      '^bot/(ports|signin)/',
      '^bot/declared/parse-command\\.ts$',
    ),
    libraries: ['fastify', '@fastify'],
    node: true,
  },
  graph: {
    at: '^graph/',
    may: pure('^bot/ports/'),
    libraries: ['@microsoft/microsoft-graph-client', '@azure/msal-node', 'https-proxy-agent'],
    node: true,
  },
  manifest: {
    at: '^manifest/',
    may: ['^bot/(config-fault|links|places)\\.ts$'],
    libraries: ['@microsoft/app-manifest', 'fflate'],
    node: true,
  },
  local: {
    at: '^local/',
    may: pure('^bot/ports/', room('texts'), '^graph/settings\\.ts$'),
    libraries: ['fastify', '@fastify', 'jose', 'adaptivecards', 'vite', 'fflate'],
    node: true,
  },
  // Of views and commands the types only: .dependency-cruiser.values.mjs sees to that.
  tab: {
    at: '^tab/',
    may: pure(room('views'), room('texts')),
    libraries: ['react', 'react-dom', '@fluentui', '@microsoft/teams-js', '@types/react', '@types/react-dom', 'vite'],
    node: true,
  },
};

const OURS = '^(bot|graph|local|manifest|tab|tests|bench)/';

const onlyOwnRooms = Object.entries(rooms).map(([name, { at, may }]) => ({
  name: `${name}: rooms`,
  severity: 'error',
  from: { path: at },
  to: { path: OURS, pathNot: [at, ...may] },
}));

const onlyOwnLibraries = Object.entries(rooms).map(([name, { at, libraries: names }]) => ({
  name: `${name}: libraries`,
  severity: 'error',
  from: { path: at },
  to: { path: '^node_modules/', ...(names.length > 0 ? { pathNot: libraries(names) } : {}) },
}));

const noNode = Object.entries(rooms)
  .filter(([, { node }]) => !node)
  .map(([name, { at }]) => ({
    name: `${name}: pure`,
    comment: `${name} touches neither files nor the network`,
    severity: 'error',
    from: { path: at },
    to: { dependencyTypes: ['core'] },
  }));

/** What a purpose means is asked by service and views; its own files know the domains on both sides of it. */
const PURPOSES = '^bot/purposes/domain/all\\.ts$';
const arrows = Object.entries(areas).map(([name, known]) => ({
  name: `${name}: areas`,
  comment: `${name} may know ${known.join(', ') || 'no other area'}`,
  severity: 'error',
  from: { path: `^bot/${name}/` },
  to: { path: `^bot/${area}/`, pathNot: [`^bot/(${[name, ...known].join('|')})/`, PURPOSES] },
}));

/**
 * In the tab whoever plans a meeting sees at once what its day clashes with, and the calendars know no meeting; *Frågor*
 * lists the date questions too.
 */
const inTab = {
  ...areas,
  meeting: [...areas.meeting, 'calendar'],
  calendar: ['forum'],
  round: [...areas.round, 'dates'],
};
const tabAreas = Object.entries(inTab).map(([name, known]) => ({
  name: `tab, ${name}: areas`,
  severity: 'error',
  from: { path: `^tab/${name}/` },
  to: { path: `^tab/${area}/`, pathNot: `^tab/(${[name, ...known].join('|')})/` },
}));

export default {
  forbidden: [
    ...onlyOwnRooms,
    ...onlyOwnLibraries,
    ...noNode,
    ...arrows,
    ...tabAreas,
    {
      name: 'purposes: not from a domain',
      comment: 'The Round decides nothing by what it is for',
      severity: 'error',
      from: { path: room('domain'), pathNot: '^bot/purposes/' },
      to: { path: '^bot/purposes/' },
    },
    {
      name: 'what all areas share knows no area',
      comment: 'bot/service keeps and gives the bytes of files by way of document',
      severity: 'error',
      from: { path: '^bot/(kernel|service|views|cards|papers)/' },
      to: { path: `^bot/${area}/`, pathNot: '^bot/document/service/stored-bytes\\.ts$' },
    },
    {
      name: 'the shell of the tab knows no area',
      severity: 'error',
      from: { path: '^tab/shell/' },
      to: { path: `^tab/${area}/` },
    },
    {
      name: 'controls only in tab/shell/controls',
      comment: "Fluent's own weigh more than the first page may; they come with the dialogs alone",
      severity: 'error',
      from: { path: '^tab/', pathNot: '^tab/shell/(controls/dialog\\.tsx|theme\\.ts)$' },
      to: { path: libraries(['@fluentui']) },
    },
    {
      name: 'every folder of bot is a room or an area',
      severity: 'error',
      from: {},
      to: {
        path: '^bot/[^/]+/',
        pathNot: `^bot/(${area}|kernel|declared|texts|views|cards|papers|service|ports|storage|signin|reading|printing|threads|teams|http)/`,
      },
    },
    {
      name: 'a peer stands alone',
      comment: 'A peer of the bench uses the SDK and the same server library, nothing of ours',
      severity: 'error',
      from: { path: '^bench/peers/' },
      to: { pathNot: ['(^|/)node_modules/(botbuilder|fastify|@microsoft/microsoft-graph-client)/', '^fs$'] },
    },
    {
      name: 'the bench drives the built service from outside',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^(bot|graph|local|tab)/' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'local only from the local mode',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/local-(mode|cast)\\.ts$' },
      to: { path: '^local/' },
    },
    {
      name: 'the Graph client and MSAL only in graph',
      comment: 'Either may be replaced without anybody outside the room knowing',
      severity: 'error',
      from: { pathNot: '^(graph|bench/peers)/' },
      to: { path: libraries(['@microsoft/microsoft-graph-client', '@azure/msal-node', '@azure/msal-common']) },
    },
    {
      name: 'botbuilder only in bot/teams',
      severity: 'error',
      from: { pathNot: '^(bot/teams|tests|bench/peers)/' },
      to: { path: libraries(['botbuilder', 'botframework-connector', 'botframework-schema']) },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
