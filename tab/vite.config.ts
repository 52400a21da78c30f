import { join } from 'node:path';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { themeRules } from './shell/theme.ts';

const here = import.meta.dirname;
const START = join(here, 'main.ts');
const FIRST = join(here, 'draw.tsx');

/**
 * What starts the tab is one file, and what the first page is drawn with is another: on a poor line each file more is a wait.
 * Every other file is fetched when it is needed.
 */
const FILES = [
  { name: startOnly, debugName: 'start', tags: ['$initial' as const], priority: 1 },
  { name: 'first', tags: ['$initial' as const] },
];

function startOnly(id: string, graph: Rolldown.ChunkingContext): string | null {
  started ??= reachedFrom(START, graph);
  return started.has(id) ? 'start' : null;
}

let started: Set<string> | undefined;

function reachedFrom(id: string, graph: Rolldown.ChunkingContext, reached = new Set<string>()): Set<string> {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reachedFrom(next, graph, reached);
  return reached;
}

/** What the page asks for by itself need not be looked for again when more is fetched. */
const notThere = (file: string) => !/\/(start|first|rolldown-runtime)-/.test(file);

/** The page asks for what draws it at once, but what starts it says when that is run. */
function holdFirst(): Plugin {
  return {
    name: 'hold-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        html: html.replace(/<script type="module" crossorigin src="([^"]*\/first-[^"]*)"><\/script>/g, preload('$1')),
        tags: Object.values(bundle)
          .filter((file) => file.type === 'chunk' && file.facadeModuleId === FIRST)
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${fileName}` },
            injectTo: 'head' as const,
          })),
      }),
    },
  };
}

const preload = (href: string) => `<link rel="modulepreload" crossorigin href="${href}">`;

/** The themes are worked out when the tab is built: as styles they cost the reader a tenth of what Fluent's makers of them do. */
function writeThemes(): Plugin {
  const file = join(here, 'shell', 'themes.css');
  return {
    name: 'write-themes',
    load: (id) => (id.split('?')[0] === file ? themeRules() : undefined),
  };
}

/** TeamsJS brings a logger for those who debug a host, a fifth of what starts the tab. Here it says nothing. */
function quietTeams(): Plugin {
  return {
    name: 'quiet-teams',
    enforce: 'pre',
    load: (id) => (/[\\/]debug@[^/\\]+[\\/].*[\\/]debug[\\/]src[\\/]browser\.js$/.test(id) ? SILENT : undefined),
  };
}

const SILENT = `const silent = Object.assign(() => undefined, { extend: () => silent });
export const b = { debug: Object.assign(() => silent, { formatArgs: () => undefined }) };`;

export default defineConfig({
  root: here,
  base: '/tab/',
  plugins: [quietTeams(), writeThemes(), holdFirst()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed) => needed.filter(notThere) },
    reportCompressedSize: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Fluent marks its files for server components, which mean nothing here.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      input: { index: join(here, 'index.html'), first: FIRST },
      output: { codeSplitting: { groups: FILES } },
    },
  },
});
