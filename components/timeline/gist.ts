import type { Interaction } from '../../lib/domain/interaction';

const LONGEST = 160;
// A greeting alone on its line tells nothing; the line after it does.
const GREETING = /^.{0,40}[,،!]\s*\n+/u;

/** The beginning of what was said, on one line, without a greeting's line. */
export function gist({ text, subject }: Pick<Interaction, 'text' | 'subject'>): string {
  const body = text.trimStart();
  const said = body.replace(GREETING, '') || body || subject || '';
  return said
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
