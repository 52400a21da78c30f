// Holds a request (or a fake server's response) to Microsoft Graph v1.0's contract.
//
//   import { createGraphChecker } from '.../shared/graph/validate.mjs';
//   const graph = await createGraphChecker();            // needs `ajv` >= 8 somewhere resolvable
//   const r = graph.checkRequest({ method, url, headers, body });
//   r.ok, r.operationId, r.path, r.params, r.errors[], r.warnings[], r.permissions
//
// errors   = Graph would answer 4xx, or the property/path does not exist in Microsoft's description
// warnings = Graph accepts it but it is probably a mistake (read-only property sent, Z-time with a zone, ...)
// Also: checkResponse({method,url,status,body}), checkUploadChunk({headers,byteLength}), fileNameProblems(name).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PFX = '#/components/schemas/';

async function loadAjv() {
  try { return (await import('ajv')).default; } catch { /* not next to this file */ }
  const req = createRequire(path.join(process.cwd(), 'package.json'));
  const m = await import(pathToFileURL(req.resolve('ajv')).href);
  return m.default?.default ?? m.default;
}

// ---- documented rules that the OData/OpenAPI description does not carry -------------------------------
const REQUIRED = { // operationId-independent: "METHOD template" -> required body properties (documentation)
  'POST /subscriptions': ['changeType', 'notificationUrl', 'resource', 'expirationDateTime'],
  'PATCH /subscriptions/{subscription-id}': ['expirationDateTime'],
  'POST /users/{user-id}/events': ['start', 'end'], // a subject is our product's rule, not Graph's
  'POST /sites/{site-id}/lists/{list-id}/items': ['fields'],
  'POST /sites/{site-id}/permissions': ['roles'],
  'PATCH /sites/{site-id}/permissions/{permission-id}': ['roles'],
  'POST /sites/{site-id}/lists': ['displayName'],
  'POST /drives/{drive-id}/items/{driveItem-id}/children': ['name', 'folder'],
  'POST /drives/{drive-id}/items/{driveItem-id}/invite': ['recipients', 'roles'],
  'PATCH /drives/{drive-id}/items/{driveItem-id}/retentionLabel': ['name'],
  'POST /teams/{team-id}/installedApps': ['teamsApp@odata.bind'],
};
const EXTRA_PROPS = { // in Microsoft's documentation, absent from the metadata
  'POST /drives/{drive-id}/items/{driveItem-id}/createUploadSession': { deferCommit: { type: 'boolean' } },
  'POST /teams/{team-id}/installedApps': { consentedPermissionSet: {} },
};
const READ_ONLY = {
  'microsoft.graph.driveItem': ['id', 'eTag', 'cTag', 'createdBy', 'createdDateTime', 'lastModifiedBy', 'lastModifiedDateTime', 'size', 'webUrl', 'webDavUrl', 'sharepointIds', 'publication', 'shared'],
  'microsoft.graph.event': ['id', 'iCalUId', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'bodyPreview', 'webLink', 'isCancelled', 'isOrganizer', 'organizer', 'hasAttachments', 'onlineMeeting', 'onlineMeetingUrl', 'responseStatus', 'seriesMasterId', 'type', 'occurrenceId'],
  'microsoft.graph.message': ['id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'bodyPreview', 'webLink', 'conversationId', 'receivedDateTime', 'sentDateTime', 'parentFolderId', 'hasAttachments'],
  'microsoft.graph.listItem': ['id', 'eTag', 'createdBy', 'createdDateTime', 'lastModifiedBy', 'lastModifiedDateTime', 'webUrl', 'sharepointIds'],
  'microsoft.graph.subscription': ['id', 'creatorId', 'applicationId'],
};
const CREATE_ONLY = { 'microsoft.graph.event': ['transactionId'] }; // may be sent on POST, not on PATCH
const PLAIN_QUERY = { calendarView: ['startDateTime', 'endDateTime'], content: ['format'], delta: ['token'], any: ['@microsoft.graph.conflictBehavior', '@name.conflictBehavior'] };
const WINDOWS_ZONES = new Set(['UTC', 'W. Europe Standard Time', 'Romance Standard Time', 'Central Europe Standard Time', 'Central European Standard Time', 'GMT Standard Time', 'FLE Standard Time', 'E. Europe Standard Time', 'Greenwich Standard Time', 'tzone://Microsoft/Utc']);
const MB = 1024 * 1024;
const SIMPLE_UPLOAD_MAX = 250 * MB, JSON_MAX = 4 * MB, INLINE_ATTACHMENT_MAX = 3 * MB, CHUNK = 320 * 1024, CHUNK_MAX = 60 * MB;

export function fileNameProblems(name) {
  const p = [];
  if (typeof name !== 'string' || !name.length) return ['empty name'];
  if (/["*:<>?/\\|]/.test(name)) p.push('contains one of " * : < > ? / \\ |');
  if (/[\u0000-\u001f]/.test(name)) p.push('contains a control character');
  if (/^\s|\s$/.test(name)) p.push('leading or trailing space');
  if (/\.$/.test(name)) p.push('trailing full stop');
  if (name.startsWith('~$')) p.push('starts with ~$');
  if (/^(\.lock|CON|PRN|AUX|NUL|COM\d|LPT\d|desktop\.ini)$/i.test(name)) p.push('reserved name');
  if (/_vti_/i.test(name)) p.push('contains _vti_');
  if (name.length > 255) p.push('longer than 255 characters (library limit is 400 for the whole decoded path)');
  return p;
}

export async function createGraphChecker({ subset = path.join(HERE, 'openapi-subset.json'), Ajv } = {}) {
  const doc = JSON.parse(readFileSync(subset, 'utf8'));
  const A = Ajv ?? await loadAjv();
  const ajv = new A({ strict: false, allErrors: true, verbose: false, validateFormats: true, logger: false });
  const re = (n, r) => ajv.addFormat(n, { type: 'string', validate: (s) => r.test(s) });
  re('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/); re('date', /^\d{4}-\d\d-\d\d$/);
  re('time', /^\d\d:\d\d(:\d\d(\.\d+)?)?$/); re('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  re('duration', /^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/); re('base64url', /^[A-Za-z0-9+/_-]*={0,2}$/);
  for (const n of ['int32', 'int64', 'int16', 'uint8', 'double', 'float', 'decimal', 'binary']) ajv.addFormat(n, true);

  // ---- close the schemas: allOf chains flattened, unknown properties refused, @odata.type dispatched ----
  const S = doc.components.schemas;
  const chain = (n) => { const s = S[n]; if (!s) throw new Error('no schema ' + n); const own = s.allOf ? s.allOf[1] : s; return s.allOf ? [...chain(s.allOf[0].$ref.slice(PFX.length)), own] : [own]; };
  const flat = (n) => Object.assign({}, ...chain(n).map((c) => c.properties ?? {}));
  const OPEN = new Set(['microsoft.graph.fieldValueSet']); // list columns are data; every other "open" type is still held to its declared properties
  const conv = (s, ref) => {
    if (!s || typeof s !== 'object') return s;
    if (s.$ref) return { $ref: ref(s.$ref.slice(PFX.length)) };
    if (s.anyOf?.length === 2 && s.anyOf[0].$ref && s.anyOf[1].nullable) return { if: { type: 'null' }, then: true, else: conv(s.anyOf[0], ref) };
    const o = {};
    for (const [k, v] of Object.entries(s)) {
      if (k === 'nullable' || k.startsWith('x-')) continue;
      if (k === 'properties') o.properties = Object.fromEntries(Object.entries(v).map(([a, b]) => [a, conv(b, ref)]));
      else if (k === 'items') o.items = conv(v, ref);
      else if (k === 'additionalProperties' && typeof v === 'object') o[k] = conv(v, ref);
      else o[k] = v;
    }
    if (s.nullable && o.type) o.type = [o.type, 'null'];
    if (o.type === 'object' && o.properties && o.additionalProperties === undefined && !s['x-open-type']) closeObj(o);
    return o;
  };
  const closeObj = (o) => { o.patternProperties = { '^@(odata|microsoft\\.graph|deprecated|removed|name)': {}, '^[A-Za-z_][\\w]*@(odata|microsoft\\.graph)\\.': {} }; o.additionalProperties = false; return o; };
  const key = (n) => 'g:' + n; const exactKey = (n) => 'x:' + n;
  for (const n of Object.keys(S)) {
    if (S[n].enum) { ajv.addSchema({ enum: [...S[n].enum, ...(S[n]['x-ms-enum-flags'] ? [] : [])] }, key(n)); continue; }
    const own = S[n].allOf ? S[n].allOf[1] : S[n];
    const graph = n.startsWith('microsoft.graph.');
    if (!graph) { ajv.addSchema(conv(S[n], key), key(n)); continue; }
    const props = Object.fromEntries(Object.entries(flat(n)).map(([k, v]) => [k, conv(v, key)]));
    const exact = { type: 'object', properties: props };
    if (OPEN.has(n)) exact.additionalProperties = true; else closeObj(exact);
    ajv.addSchema(exact, exactKey(n));
    const kids = Object.keys(own.discriminator?.mapping ?? {});
    let sch = own['x-abstract'] && kids.length ? { type: 'object', required: ['@odata.type'], properties: { '@odata.type': { enum: [...kids, ...kids.map((k) => k.slice(1))] } } } : { $ref: exactKey(n) };
    for (const k of kids) { const t = k.slice(1); sch = { if: { type: 'object', required: ['@odata.type'], properties: { '@odata.type': { enum: [k, t] } } }, then: { $ref: t === n ? exactKey(t) : key(t) }, else: sch }; }
    ajv.addSchema(sch, key(n));
  }
  const compiled = new Map();
  const validator = (id, schema) => { if (!compiled.has(id)) compiled.set(id, ajv.compile(conv(schema, key))); return compiled.get(id); };
  const propsOf = (schema) => { if (schema?.$ref) { const n = schema.$ref.slice(PFX.length); const own = S[n].allOf ? S[n].allOf[1] : S[n]; return Object.assign({}, flat(n), ...Object.values(own.discriminator?.mapping ?? {}).map((k) => flat(k.slice(PFX.length)))); } return schema?.properties ?? {}; };

  // ---- routes --------------------------------------------------------------------------------------
  const routes = Object.entries(doc.paths).map(([tpl, item]) => ({ tpl, item, segs: tpl.slice(1).split('/') }));
  const find = (segs) => {
    const hits = [];
    for (const r of routes) {
      if (r.segs.length !== segs.length) continue;
      const params = {}; let score = 0, ok = true;
      for (let i = 0; i < segs.length && ok; i++) {
        const t = r.segs[i];
        const fn = /^(\w+)\((?:(\w+)='\{(\w+)\}')?\)$/.exec(t);
        if (fn) { const m = new RegExp(`^(?:microsoft\\.graph\\.)?${fn[1]}(?:\\((.*)\\))?$`, 'i').exec(segs[i]); ok = !!m; if (m?.[1]) params[fn[3] ?? fn[1]] = m[1]; score += 2; }
        else if (t.startsWith('{')) { ok = segs[i].length > 0; params[t.slice(1, -1)] = segs[i]; }
        else { ok = t.toLowerCase() === segs[i].replace(/^microsoft\.graph\./, '').toLowerCase(); score += 2; }
      }
      if (ok) hits.push({ ...r, params, score });
    }
    return hits.sort((a, b) => b.score - a.score)[0];
  };

  // Colon addressing, aliases and shortcuts are documented URL forms that OData metadata has no entry for.
  function normalise(pathname, err) {
    let p = pathname;
    const checkPath = (raw) => { let dec; try { dec = decodeURIComponent(raw); } catch { err('url', 'badEncoding', `cannot decode "${raw}"`); return; }
      if (dec.length > 400) err('url', 'pathTooLong', `decoded path is ${dec.length} characters, limit 400`);
      for (const s of raw.split('/').filter(Boolean)) { let d; try { d = decodeURIComponent(s); } catch { continue; } for (const why of fileNameProblems(d)) err('url', 'illegalName', `"${d}": ${why}`); }
    };
    let m = /^\/sites\/([^/:]+):\/((?:[^:])*?)(?::(\/.*))?$/.exec(p); // /sites/host:/sites/x[:/lists]
    if (m) p = `/sites/${m[1]},byPath${m[3] ?? ''}`;
    p = p.replace(/^\/(sites|groups|users)\/([^/]+)\/drive\/(root|items|list)(?=[/:]|$)/, '/drives/$1~$2/$3').replace(/^\/(sites|groups)\/([^/]+)\/drives\/([^/]+)\/(root|items|list)(?=[/:]|$)/, '/drives/$3/$4');
    m = /^\/drives\/([^/]+)\/(root|items\/[^/:]+):\/(.+)$/.exec(p); // item by path
    if (m) { const [, d, at, rest] = m; const c = rest.indexOf(':'); const item = c < 0 ? rest : rest.slice(0, c); const tail = c < 0 ? '' : rest.slice(c + 1);
      if (tail && !tail.startsWith('/')) err('url', 'badColonPath', 'a path must be closed with ":" before the next segment'); checkPath(item); p = `/drives/${d}/items/${at === 'root' ? 'root' : at.slice(6)}~path${tail}`; }
    p = p.replace(/^(\/drives\/[^/]+)\/root(?=\/.)/, '$1/items/root').replace(/\/delta(?=$)/, '/delta()');
    p = p.replace(/^(\/users\/[^/]+)\/calendar(s\/[^/]+)?\/(events|calendarView)/, '$1/$3').replace(/^(\/users\/[^/]+)\/mailFolders\/[^/]+\/messages/, '$1/messages');
    p = p.replace(/^(\/groups\/[^/]+)\/sites\/root$/, '$1/sites/root');
    return p;
  }

  function parse(input, errors, warnings) {
    const err = (where, code, message) => errors.push({ where, code, message });
    const method = String(input.method ?? 'GET').toUpperCase();
    let u; try { u = new URL(input.url, 'https://graph.microsoft.com/v1.0/'); } catch { err('url', 'badUrl', String(input.url)); return {}; }
    let p = u.pathname;
    if (/^\/beta(\/|$)/.test(p)) err('url', 'beta', 'beta endpoint; only v1.0 is supported in production');
    p = p.replace(/^\/(v1\.0|beta)(?=\/|$)/, '').replace(/\/+$/, '') || '/';
    if (/^\/me(\/|$)/.test(p)) { err('url', 'meWithAppOnly', '/me needs a signed-in user; app-only tokens must name /users/{id}'); return { method }; }
    if (/\/\//.test(p)) err('url', 'emptySegment', 'empty path segment (an id was undefined or empty)');
    if (/\/(undefined|null|NaN|\[object%20Object\])(\/|:|$)/.test(p)) err('url', 'badSegment', 'path contains a stringified undefined/null/object');
    const np = normalise(p, err);
    const hit = find(np.slice(1).replace(/\([^()]*\)/g, (x) => x.replace(/\//g, '%2F')).split('/')); // a '/' inside getByPath(path='..') is not a separator
    if (!hit) { err('url', 'unknownPath', `no operation for ${p}`); return { method }; }
    const op = hit.item[method.toLowerCase()];
    if (!op) { err('method', 'methodNotAllowed', `${method} is not defined on ${hit.tpl} (has ${Object.keys(hit.item).filter((k) => k !== 'parameters').join(', ').toUpperCase()})`); return { method, hit }; }
    return { method, hit, op, u, byPath: /~path/.test(np) };
  }

  const explain = (v) => v.errors.filter((e) => !['if'].includes(e.keyword)).map((e) => {
    const at = (e.instancePath || '').replace(/^\//, '').replace(/\//g, '.');
    if (e.keyword === 'additionalProperties') return { where: 'body' + (at ? '.' + at : ''), code: 'unknownProperty', message: `property "${e.params.additionalProperty}" does not exist on this type` };
    if (e.keyword === 'enum') return { where: 'body.' + at, code: 'badEnum', message: 'must be one of ' + e.params.allowedValues.slice(0, 12).join(', ') };
    if (e.keyword === 'required') return { where: 'body' + (at ? '.' + at : ''), code: 'missingProperty', message: e.message };
    return { where: 'body' + (at ? '.' + at : ''), code: 'badValue', message: e.message };
  });
  const foldCase = (body, schema) => { // action parameters are matched without regard to case (docs say "message", metadata "Message")
    const want = new Map(Object.keys(schema.properties ?? {}).map((k) => [k.toLowerCase(), k])); const o = {};
    for (const [k, v] of Object.entries(body)) o[want.get(k.toLowerCase()) ?? k] = v; return o; };
  const walk = (v, f, at = '') => { if (Array.isArray(v)) v.forEach((x, i) => walk(x, f, `${at}[${i}]`)); else if (v && typeof v === 'object') { f(v, at); for (const [k, x] of Object.entries(v)) walk(x, f, at ? `${at}.${k}` : k); } };

  function checkRequest(input) {
    const errors = [], warnings = [];
    const err = (where, code, message) => errors.push({ where, code, message }); const warn = (where, code, message) => warnings.push({ where, code, message });
    const { method, hit, op, u } = parse(input, errors, warnings);
    const done = (x = {}) => ({ ok: errors.length === 0, operationId: op?.operationId, path: hit?.tpl, params: hit?.params, permissions: op?.['x-permissions-application'], errors, warnings, ...x });
    if (!op) return done();
    const headers = Object.fromEntries(Object.entries(input.headers ?? {}).map(([k, v]) => [k.toLowerCase(), String(v)]));
    const id = `${method} ${hit.tpl}`;
    const last = hit.segs.at(-1).replace(/\(.*/, '');
    // query
    const okSchema = Object.values(op.responses).find((r) => r.content?.['application/json'])?.content['application/json'].schema;
    const item = okSchema?.properties?.value?.items ?? okSchema;
    for (const [k, v] of u.searchParams) {
      if (k.startsWith('$')) {
        if (!(op['x-query'] ?? []).includes(k) && !(method !== 'GET' && ['$select', '$expand'].includes(k))) err('query', 'unknownQuery', `${k} is not supported on ${id}`);
        if (k === '$select' && item) { const known = propsOf(item); for (const s of v.split(',').map((x) => x.trim())) if (s && !(s in known) && !s.startsWith('@') && !s.includes('/') && !s.includes('.') && !OPEN.has(item.$ref?.slice(PFX.length))) err('query', 'unknownSelect', `$select=${s}: no such property`); }
        if (k === '$top' && !/^[1-9]\d{0,3}$/.test(v)) err('query', 'badTop', '$top must be 1..9999');
      } else if (![...(PLAIN_QUERY[last] ?? []), ...PLAIN_QUERY.any].includes(k)) err('query', 'unknownQuery', `query parameter ${k} is not known on ${id}`);
      if (k.endsWith('conflictBehavior') && !['fail', 'replace', 'rename'].includes(v)) err('query', 'badConflictBehavior', v);
    }
    if (last === 'calendarView') for (const k of PLAIN_QUERY.calendarView) if (!u.searchParams.get(k)) err('query', 'missingQuery', `${k} is required`);
    // headers
    if (headers.authorization !== undefined && !/^Bearer \S+$/.test(headers.authorization)) err('headers', 'badAuthorization', 'must be "Bearer <token>"');
    // body
    const body = input.body;
    const spec = op.requestBody?.content;
    if (!spec) {
      const empty = body === undefined || body === null || body === '' || (typeof body === 'object' && !ArrayBuffer.isView(body) && Object.keys(body).length === 0);
      if (!empty) err('body', 'unexpectedBody', `${id} takes no body`);
      return done();
    }
    const ct = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    if (spec['application/octet-stream']) {
      if (body === undefined || body === null) err('body', 'missingBody', 'file bytes expected');
      const size = typeof body === 'string' ? Buffer.byteLength(body) : body?.byteLength ?? body?.length ?? body?.size;
      if (ct === 'application/json' && body && typeof body === 'object' && size === undefined) err('body', 'jsonBody', 'upload takes raw bytes, not JSON');
      if (size > SIMPLE_UPLOAD_MAX) err('body', 'tooLarge', 'simple upload is limited to 250 MB; use createUploadSession');
      return done();
    }
    const schema = spec['application/json'].schema;
    const optional = schema['x-ms-docs-operation-type'] === 'action' && !(schema.required?.length);
    if (body === undefined || body === null || body === '') { if (!optional) err('body', 'missingBody', 'JSON body required'); if (!optional || REQUIRED[id]) return done(); return done(); }
    let json = body;
    if (typeof body === 'string' || ArrayBuffer.isView(body)) {
      const text = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
      if (id === 'POST /users/{user-id}/sendMail' && ct === 'text/plain') { warn('body', 'mime', 'MIME sendMail is not checked'); return done(); }
      if (ct && ct !== 'application/json') err('headers', 'badContentType', `application/json expected, got ${ct}`);
      try { json = JSON.parse(text); } catch (e) { err('body', 'badJson', e.message); return done(); }
    } else if (ct && ct !== 'application/json') err('headers', 'badContentType', `application/json expected, got ${ct}`);
    if (typeof json !== 'object' || Array.isArray(json) || json === null) { err('body', 'badJson', 'object expected'); return done(); }
    if (Buffer.byteLength(JSON.stringify(json)) > JSON_MAX) err('body', 'tooLarge', 'JSON request body is limited to 4 MB');
    const extra = EXTRA_PROPS[id];
    const action = schema['x-ms-docs-operation-type'] === 'action';
    const eff = action && extra ? { ...schema, properties: { ...schema.properties, ...extra } } : schema;
    const v = validator('req ' + id, eff);
    const subject = action ? foldCase(json, eff) : json;
    if (!v(subject)) errors.push(...explain(v));
    for (const r of REQUIRED[id] ?? []) if (!(r in json)) err('body', 'missingProperty', `"${r}" is required (documentation)`);
    const type = schema.$ref?.slice(PFX.length);
    for (const k of READ_ONLY[type] ?? []) if (k in json) warn('body', 'readOnly', `"${k}" is read-only`);
    if (method === 'PATCH') for (const k of CREATE_ONLY[type] ?? []) if (k in json) warn('body', 'createOnly', `"${k}" can only be set on creation`);
    if (type === 'microsoft.graph.driveItem' && typeof json.name === 'string') for (const why of fileNameProblems(json.name)) err('body.name', 'illegalName', why);
    if (id === 'POST /subscriptions' && json.notificationUrl && !/^https:\/\//.test(json.notificationUrl)) err('body.notificationUrl', 'notHttps', 'must be https');
    walk(json, (o, at) => {
      if (typeof o.dateTime === 'string' && 'timeZone' in o) {
        if (/(Z|[+-]\d\d:\d\d)$/.test(o.dateTime) && o.timeZone !== 'UTC') warn('body.' + at, 'offsetAndZone', 'dateTime carries an offset and a timeZone; send local time without offset');
        let iana = true; try { new Intl.DateTimeFormat('en', { timeZone: o.timeZone }); } catch { iana = false; }
        if (!iana && !WINDOWS_ZONES.has(o.timeZone)) err('body.' + at, 'unknownTimeZone', `${o.timeZone} is neither an IANA name nor a known Windows name`);
      }
      if (typeof o.contentBytes === 'string' && o.contentBytes.length * 0.75 > INLINE_ATTACHMENT_MAX) err('body.' + at, 'attachmentTooLarge', 'inline attachments are limited to 3 MB; use an upload session');
      const cb = o['@microsoft.graph.conflictBehavior']; if (cb !== undefined && !['fail', 'replace', 'rename'].includes(cb)) err('body.' + at, 'badConflictBehavior', String(cb));
    });
    let inner;
    if (id === 'POST /$batch' && Array.isArray(json.requests)) {
      const seen = new Set();
      inner = json.requests.map((r, i) => {
        if (seen.has(r.id)) err(`body.requests[${i}]`, 'duplicateId', `id ${r.id} is used twice`); seen.add(r.id);
        if (/^https?:/i.test(r.url ?? '')) err(`body.requests[${i}]`, 'absoluteUrl', 'batch urls are relative to the version root');
        for (const d of r.dependsOn ?? []) if (!seen.has(d)) err(`body.requests[${i}]`, 'dependsOn', `depends on ${d}, which does not come before it`);
        const h = Object.fromEntries(Object.entries(r.headers ?? {}).map(([k, x]) => [k.toLowerCase(), x]));
        if (r.body !== undefined && !h['content-type']) err(`body.requests[${i}]`, 'missingContentType', 'a batch item with a body must carry Content-Type');
        const res = checkRequest({ method: r.method, url: String(r.url ?? '').replace(/^\/?/, '/'), headers: r.headers, body: r.body });
        for (const e of res.errors) err(`body.requests[${i}].${e.where}`, e.code, e.message);
        return res; });
    }
    return done(inner ? { inner } : {});
  }

  // A fake server's answer: right shape for the operation? (properties may be absent, none may be invented)
  function checkResponse({ method, url, status, body }) {
    const errors = [], warnings = []; const { hit, op } = parse({ method, url }, errors, warnings);
    if (op) {
      const c = String(status); const okKey = Object.keys(op.responses).find((k) => /^2/.test(k));
      if (/^2/.test(c) && okKey !== '2XX' && okKey !== c && !(okKey === '201' && c === '200') && !(c === '302' || c === '202')) errors.push({ where: 'status', code: 'badStatus', message: `${c}; Graph answers ${okKey}` });
      const r = op.responses[c] ?? (/^2/.test(c) ? op.responses[okKey] : { content: { 'application/json': { schema: { $ref: PFX + 'ODataErrors.ODataError' } } } });
      const schema = r.content?.['application/json']?.schema;
      if (schema && body !== undefined && body !== null) { const v = validator(`res ${method} ${hit.tpl} ${/^2/.test(c) ? 'ok' : 'err'}`, schema); if (!v(body)) errors.push(...explain(v)); }
      else if (schema && /^2/.test(c) && c !== '202' && c !== '204') errors.push({ where: 'body', code: 'missingBody', message: 'response body expected' });
      else if (!schema && body && typeof body === 'object' && !ArrayBuffer.isView(body) && Object.keys(body).length && !r.content) errors.push({ where: 'body', code: 'unexpectedBody', message: 'Graph sends no body here' });
    }
    return { ok: !errors.length, operationId: op?.operationId, path: hit?.tpl, errors, warnings };
  }

  return { checkRequest, checkResponse, checkUploadChunk, fileNameProblems, operations: routes.flatMap((r) => Object.keys(r.item).filter((k) => k !== 'parameters').map((m) => `${m.toUpperCase()} ${r.tpl}`)), doc };
}

// PUT to an uploadSession's uploadUrl (not a Graph URL: no Authorization header, 320 KiB multiples, in order).
export function checkUploadChunk({ headers = {}, byteLength, expectedStart }) {
  const errors = []; const err = (code, message) => errors.push({ where: 'chunk', code, message });
  const h = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toLowerCase(), String(v)]));
  if (h.authorization) err('authorization', 'do not send Authorization to uploadUrl (may answer 401, and leaks the token)');
  const m = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(h['content-range'] ?? '');
  if (!m) { err('contentRange', 'Content-Range: bytes a-b/total required'); return { ok: false, errors }; }
  const [a, b, total] = m.slice(1).map(Number); const len = b - a + 1;
  if (b < a || b >= total) err('contentRange', `bad range ${m[0]}`);
  if (byteLength !== undefined && byteLength !== len) err('length', `range says ${len} bytes, body has ${byteLength}`);
  if (h['content-length'] !== undefined && Number(h['content-length']) !== len) err('length', 'Content-Length differs from the range');
  if (b + 1 < total && len % CHUNK) err('chunkSize', `${len} is not a multiple of 327680; only the last chunk may differ`);
  if (len >= CHUNK_MAX) err('chunkSize', 'a chunk must be under 60 MiB');
  if (expectedStart !== undefined && a !== expectedStart) err('order', `expected byte ${expectedStart}, got ${a}`);
  return { ok: !errors.length, errors };
}
