import Tag from 'lucide-react/icons/tag';
import type { ContactReason } from '../../lib/domain/reading';
import { Chip } from '../ui/chip';
import { Popover } from '../ui/popover';
import { useSpeech } from '../ui/use-speech';
import { ReasonMenu, type ReasonMenuProps } from './reason-menu';

/** Why the customer got in touch, in a word or two; opens the words it rests on and the way to say otherwise. */
export function ReasonChip(props: ReasonMenuProps) {
  const { t, list } = useSpeech();
  const names = props.reasons.map(({ id }) => props.nameOf(id));
  return (
    <Popover
      label={t('reasonChip.title')}
      button={
        <Chip icon={<Tag size={12} aria-hidden />} title={names.length > 1 ? list(names) : undefined}>
          {saidShort(names, props.reasons) ?? t('reasonChip.unclear')}
        </Chip>
      }
    >
      <ReasonMenu {...props} />
    </Popover>
  );
}

/** The likeliest by name, the others by number: the line is short. */
function saidShort(names: readonly string[], reasons: readonly ContactReason[]): string | undefined {
  const [first] = names;
  return first && (reasons.length > 1 ? `${first} +${reasons.length - 1}` : first);
}
