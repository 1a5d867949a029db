import Angry from 'lucide-react/icons/angry';
import Annoyed from 'lucide-react/icons/annoyed';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Frown from 'lucide-react/icons/frown';
import Heart from 'lucide-react/icons/heart';
import Meh from 'lucide-react/icons/meh';
import Smile from 'lucide-react/icons/smile';
import type { FeelingLabel } from '../../lib/domain/reading';

const faces = {
  calm: Meh,
  pleased: Smile,
  grateful: Heart,
  confused: CircleQuestionMark,
  worried: Frown,
  disappointed: Frown,
  frustrated: Frown,
  angry: Angry,
  sad: Frown,
  sarcastic: Annoyed,
} satisfies Record<FeelingLabel, unknown>;

/** A face for whoever scans; the word always stands beside it. */
export function FeelingFace({ label }: { label: FeelingLabel }) {
  const Face = faces[label];
  return <Face size={16} aria-hidden />;
}
