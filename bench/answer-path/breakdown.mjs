/** A frame belongs to the first that fits; a sample to the innermost of its frames that belongs to any. */
const PARTS = [
  ['profiling', /profile-on-signal/],
  ['database (embedded)', /electric-sql|wasm:/],
  ['database client', /node_modules\/pg/],
  ['making SQL', /node_modules\/kysely/],
  ['token', /dist\/bot\/signin|node_modules\/jose/],
  ['SDK', /node_modules\/(bot|adaptive-expressions|zod|uuid)/],
  [
    'sending updates',
    /dist\/bot\/(delivery\/service|service\/(sender|deliver|draw-update)|teams\/messenger|storage\/outbox)|@azure\/core|typespec|dist\/commonjs/,
  ],
  ['rules', /dist\/bot\/((\w+\/)?domain|kernel)\//],
  ['drawing the card', /dist\/bot\/(\w+\/)?(cards|views|texts)\/|service\/draw-notice/],
  ['storage', /dist\/bot\/storage/],
  ['service', /dist\/bot\/(\w+\/)?service\//],
  ['reading the activity', /dist\/bot\/teams/],
  [
    'HTTP',
    /dist\/bot\/http|axios|agentkeepalive|node_modules\/(fastify|@fastify|find-my-way|light-my-request|secure-json|fast-json)|node:(_http|http|net|internal\/stream|_stream)/,
  ],
];
const ENGINE = { '(garbage collector)': 'garbage collection', '(idle)': 'idle', '(program)': 'engine and system' };

/** Time on the main thread (ms an answer) by part of the answer path, out of node's own profile of the service. */
export function breakdown({ nodes, samples, timeDeltas }, answers) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map(nodes.map(({ id }) => [id, partOf(id, byId, parents)]));
  const sums = {};
  for (const [at, id] of samples.entries()) {
    const part = parts.get(id);
    sums[part] = (sums[part] ?? 0) + timeDeltas[at] / 1000 / answers;
  }
  delete sums.idle;
  delete sums.profiling;
  const sorted = Object.entries(sums).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.map(([part, ms]) => [part, Number(ms.toFixed(3))]));
}

function partOf(id, byId, parents) {
  const { functionName } = byId.get(id).callFrame;
  if (ENGINE[functionName]) return ENGINE[functionName];
  for (let at = id; at !== undefined; at = parents.get(at)) {
    const { url } = byId.get(at).callFrame;
    const part = url && PARTS.find(([, pattern]) => pattern.test(url));
    if (part) return part[0];
  }
  return 'other';
}
