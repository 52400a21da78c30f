export interface Finding {
  where: string;
  code: string;
  message: string;
}

export interface Checked {
  ok: boolean;
  operationId?: string;
  /** The path's template, e.g. "/drives/{drive-id}/items/{driveItem-id}". */
  path?: string;
  /** Microsoft's permissions for an app. */
  permissions?: { least: string[]; all: string[] };
  errors: Finding[];
  warnings: Finding[];
}

export interface GraphChecker {
  checkRequest(request: { method: string; url: string; headers?: Record<string, string>; body?: unknown }): Checked;
  checkResponse(answer: { method: string; url: string; status: number; body?: unknown }): Checked;
  operations: string[];
}

export function createGraphChecker(): Promise<GraphChecker>;
export function checkUploadChunk(chunk: {
  headers: Record<string, string>;
  byteLength?: number;
  expectedStart?: number;
}): { ok: boolean; errors: Finding[] };
export function fileNameProblems(name: string): string[];
