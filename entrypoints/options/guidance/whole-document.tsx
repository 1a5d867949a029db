import { useState } from 'react';
import { DocumentSection } from '../../../components/guidance/document-section';
import { useSpeech } from '../../../components/ui/use-speech';
import { startingPoint, type StartingPoint } from '../../../lib/guidance/default/starting-points';
import type { Guidance } from '../../../lib/guidance/document';
import { problemAt, type GuidanceProblem } from '../../../lib/guidance/parse-guidance';
import { saveFile } from '../importing/save-file';

/** A file is read up to here; the reader refuses what is larger. */
const READ_AT_MOST = 1_000_001;

interface WholeDocumentProps {
  guidance: Guidance;
  readOnly: boolean;
  onChange(guidance: Guidance): void;
  onProblems(problems: GuidanceProblem[]): void;
}

/** Starting points and files. What is read becomes the draft, and can be taken back; a bad file changes nothing. */
export function WholeDocument({ guidance, readOnly, onChange, onProblems }: WholeDocumentProps) {
  const { t } = useSpeech();
  const [said, setSaid] = useState<string>();
  const take = (next: Guidance, words: string) => {
    onProblems([]);
    onChange({ ...next, version: guidance.version });
    setSaid(words);
  };
  const start = async (name: StartingPoint) => take(await startingPoint(name), t('guidance.started'));
  const read = async (file: File) => {
    const { readGuidanceFile } = await import('../../../lib/guidance/files/read-guidance-file');
    const parsed = readGuidanceFile(await file.slice(0, READ_AT_MOST).text());
    if ('guidance' in parsed) return take(parsed.guidance, t('guidance.fileTaken'));
    setSaid(undefined);
    onProblems(parsed.problems);
  };
  const save = async (kind: 'yaml' | 'json') => {
    const { writeGuidanceFile } = await import('../../../lib/guidance/files/write-guidance-file');
    saveFile(new Blob([writeGuidanceFile(guidance, kind)]), `guidance.${kind}`);
  };
  return (
    <DocumentSection
      said={said}
      readOnly={readOnly}
      onStart={(name) => void start(name)}
      onFile={(file) => void read(file).catch(() => onProblems([problemAt([], 'not-readable')]))}
      onSave={(kind) => void save(kind)}
    />
  );
}
