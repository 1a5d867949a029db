import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import {
  parseGuidance,
  problemAt,
  type GuidancePath,
  type GuidanceProblem,
  type ParsedGuidance,
} from '../parse-guidance';

/** A document of a large team is a tenth of this; a file beyond it is not read at all (S29). */
export const LARGEST_FILE = 1_000_000;

/**
 * Reads guidance from the text of a YAML or JSON file (JSON is YAML, so both get lines). Never throws: it says what is wrong, in which line
 * and field. Only plain data comes out: no tags, no merge keys, and aliases are bounded, so that a small file can't unfold into a huge one.
 */
export function readGuidanceFile(text: string): ParsedGuidance {
  if (text.length > LARGEST_FILE) return { problems: [problemAt([], 'file-too-large')] };
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
  });
  // What comes after the first mistake is read by guesswork: it would only be told its consequences.
  const [mistake] = document.errors;
  if (mistake) return { problems: [syntax(mistake.code, lines.linePos(mistake.pos[0]).line)] };
  const data = plainData(document);
  if (data === undefined) return { problems: [problemAt([], 'file-unfolds')] };
  const parsed = parseGuidance(data);
  return 'guidance' in parsed
    ? parsed
    : { problems: parsed.problems.map((one) => ({ ...one, line: lineOf(document, lines, one.at ?? []) })) };
}

function syntax(code: string, line: number): GuidanceProblem {
  return { ...problemAt([], code === 'DUPLICATE_KEY' ? 'key-twice' : 'not-readable'), line };
}

function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    // The package's word for too many aliases.
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The line of the nearest place that the file does have: what is missing is told at what should hold it. */
function lineOf(document: Document, lines: LineCounter, at: GuidancePath): number | undefined {
  for (let depth = at.length; depth >= 0; depth--) {
    const node: unknown = depth ? document.getIn(at.slice(0, depth), true) : document.contents;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
