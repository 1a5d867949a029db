import type { Finding } from '../../lib/domain/reply';

/** Stops that the agent may override: all but that of a thread that has moved on, which only a new draft mends. */
export function canOverride(findings: readonly Finding[]): boolean {
  const stops = findings.filter((one) => one.severity === 'stop');
  return stops.length > 0 && stops.every((one) => one.kind !== 'stale');
}
