import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type PostgresMod = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts'];

/** WASI's number for an input/output error; PostgreSQL then stops rather than call the write safe. */
const EIO = 29;

interface Stream {
  /** Node's file descriptor; a folder has none. */
  nfd?: number;
  node: unknown;
}

interface EmscriptenNodeFs {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: Stream) => number };
}

/**
 * PGlite's own files never reach the disk by fsync: an acknowledged row would survive a crash of the process, not a loss
 * of power. It rests on PGlite's inside (Emscripten calls `stream_ops.fsync` if there is one), so a test counts the calls.
 */
export class SyncedFiles extends NodeFS {
  override async init(pglite: PGlite, options: PostgresMod) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const installSync = (module: PostgresMod) => {
      const files = (module.FS as unknown as { filesystems: { NODEFS: EmscriptenNodeFs } }).filesystems.NODEFS;
      files.stream_ops.fsync = (stream) => sync(stream, files);
    };
    const preRun = [emscriptenOpts.preRun ?? []].flat();
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, installSync] } as PostgresMod };
  }
}

function sync(stream: Stream, files: EmscriptenNodeFs): number {
  try {
    if (stream.nfd === undefined) syncFolder(files.realPath(stream.node));
    else fdatasyncSync(stream.nfd);
    return 0;
  } catch {
    return EIO;
  }
}

/** New and renamed names are in the folder's own data. Windows knows no fsync of a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
