import { pino } from 'pino';
import type { Logger } from './ports/log.ts';

export function createLog(level: string): Logger {
  const log = pino({ level, base: undefined });
  return {
    info: (line, message) => log.info(line, message),
    warn: (line, message) => log.warn(line, message),
    error: (line, message) => log.error(line, message),
  };
}
