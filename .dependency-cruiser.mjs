// The rooms of the code and what each may import (README, "The rooms"). A new room must be named here.
const libraries = (names) => `^node_modules/(${names.join('|')})(/|$)`;

/** room: which other rooms and which libraries it may import. Node's own modules are named where they are allowed. */
const rooms = [
  { room: 'bot/domain', rooms: [], libraries: [], node: false },
  { room: 'bot/texts', rooms: [], libraries: [], node: false },
  { room: 'bot/ports', rooms: ['bot/domain', 'bot/texts', 'bot/views'], libraries: [], node: false },
  { room: 'bot/views', rooms: ['bot/domain', 'bot/texts'], libraries: [], node: false },
  { room: 'bot/cards', rooms: ['bot/domain', 'bot/texts', 'bot/views'], libraries: [], node: false },
  {
    room: 'bot/papers',
    rooms: ['bot/domain', 'bot/views', 'bot/texts'],
    libraries: ['docx', 'write-excel-file'],
    node: false,
  },
  {
    room: 'bot/service',
    rooms: ['bot/domain', 'bot/views', 'bot/cards', 'bot/papers', 'bot/texts', 'bot/ports'],
    libraries: [],
    node: false,
  },
  {
    room: 'bot/storage',
    rooms: ['bot/domain', 'bot/ports'],
    libraries: ['kysely', 'pg', '@electric-sql', '@types/pg'],
    node: true,
  },
  { room: 'bot/signin', rooms: ['bot/domain', 'bot/ports'], libraries: ['jose'], node: true },
  {
    room: 'bot/reading',
    rooms: ['bot/domain', 'bot/ports'],
    libraries: ['ajv', 'ical.js', 'csv-parse', 'read-excel-file', 'fflate'],
    node: true,
  },
  {
    room: 'bot/teams',
    rooms: ['bot/domain', 'bot/service', 'bot/signin', 'bot/cards', 'bot/views', 'bot/texts', 'bot/ports'],
    libraries: ['botbuilder'],
    node: true,
  },
  {
    room: 'bot/http',
    rooms: ['bot/domain', 'bot/service', 'bot/signin', 'bot/views', 'bot/texts', 'bot/ports'],
    libraries: ['fastify', '@fastify'],
    node: true,
  },
  {
    room: 'graph',
    rooms: ['bot/domain', 'bot/ports'],
    libraries: ['@microsoft/microsoft-graph-client', '@azure/msal-node'],
    node: true,
  },
  {
    room: 'manifest',
    rooms: ['bot/config.ts', 'bot/links.ts', 'bot/places.ts'],
    libraries: ['@microsoft/app-manifest', 'fflate'],
    node: true,
  },
  {
    room: 'local',
    rooms: ['bot/domain', 'bot/ports', 'bot/texts'],
    libraries: ['fastify', '@fastify', 'jose', 'adaptivecards', 'vite'],
    node: true,
  },
  {
    // Of views and commands the types only: .dependency-cruiser.values.mjs sees to that.
    room: 'tab',
    rooms: ['bot/texts', 'bot/views', 'bot/domain'],
    libraries: [
      'react',
      'react-dom',
      '@fluentui',
      '@griffel',
      '@microsoft/teams-js',
      '@types/react',
      '@types/react-dom',
      'vite',
    ],
    node: true,
  },
];

const onlyOwnRooms = rooms.map(({ room, rooms: others }) => ({
  name: `${room}: rooms`,
  comment: `${room} may import ${others.length > 0 ? others.join(', ') : 'nothing outside itself'}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(bot|graph|local|manifest|tab|tests|bench)/',
    pathNot: [room, ...others].map((other) => `^${other}(/|$)`),
  },
}));

const onlyOwnLibraries = rooms.map(({ room, libraries: names }) => ({
  name: `${room}: libraries`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^node_modules/', ...(names.length > 0 ? { pathNot: libraries(names) } : {}) },
}));

const pure = rooms
  .filter(({ node }) => !node)
  .map(({ room }) => ({
    name: `${room}: pure`,
    comment: `${room} touches neither files nor the network`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: { dependencyTypes: ['core'] },
  }));

export default {
  forbidden: [
    ...onlyOwnRooms,
    ...onlyOwnLibraries,
    ...pure,
    {
      name: 'a peer stands alone',
      comment: 'A peer of the bench uses the SDK and the same server library, nothing of ours',
      severity: 'error',
      from: { path: '^bench/peers/' },
      to: { pathNot: ['(^|/)node_modules/(botbuilder|fastify)/', '^fs$'] },
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
