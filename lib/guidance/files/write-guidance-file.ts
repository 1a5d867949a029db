import { stringify } from 'yaml';
import type { Guidance } from '../document';

/** The document as a file that `readGuidanceFile` reads back as it was. The first line ties YAML to the published JSON Schema for editors. */
export function writeGuidanceFile(guidance: Guidance, kind: 'yaml' | 'json'): string {
  if (kind === 'json') return `${JSON.stringify(guidance, undefined, 2)}\n`;
  return `# yaml-language-server: $schema=guidance.schema.json\n${stringify(guidance, { lineWidth: 100, aliasDuplicateObjects: false })}`;
}
