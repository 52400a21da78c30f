import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

const CLOCKS_DIFFER_S = 600;

/**
 * What tells a process from another that gets its number later: on Linux this boot's id and the process's own start in it,
 * elsewhere when the computer was started (seconds since 1970). Empty where it can't be told.
 */
export function startOf(pid: number): string {
  if (process.platform !== 'linux') return String(Math.round(Date.now() / 1000 - uptime()));
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${startInBoot(readFileSync(`/proc/${pid}/stat`, 'utf8'))}`;
  } catch {
    return '';
  }
}

/** Where it can't be told, they count as the same. */
export function sameStart(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true;
  return process.platform !== 'linux' && Math.abs(Number(one) - Number(other)) < CLOCKS_DIFFER_S;
}

/** Field 22 of proc_pid_stat(5), counted after the name in brackets, which may hold spaces. */
function startInBoot(stat: string): string {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
