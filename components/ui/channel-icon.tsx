import AtSign from 'lucide-react/icons/at-sign';
import CircleDot from 'lucide-react/icons/circle-dot';
import ClipboardCheck from 'lucide-react/icons/clipboard-check';
import Globe from 'lucide-react/icons/globe';
import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import MessageSquare from 'lucide-react/icons/message-square';
import Package from 'lucide-react/icons/package';
import Phone from 'lucide-react/icons/phone';
import Store from 'lucide-react/icons/store';
import type { Channel } from '../../lib/domain/channel';
import { useSpeech } from './use-speech';

const icons = {
  email: Mail,
  chat: MessageSquare,
  phone: Phone,
  social: AtSign,
  messaging: MessageCircle,
  web: Globe,
  'in-person': Store,
  order: Package,
  survey: ClipboardCheck,
  event: CircleDot,
} satisfies Record<Channel, unknown>;

/** A channel as a picture with its name for whoever can't see it; `decorative` where the name stands beside it. */
export function ChannelIcon({ channel, decorative }: { channel: Channel; decorative?: boolean }) {
  const { t } = useSpeech();
  const Icon = icons[channel];
  if (decorative) return <Icon size={14} aria-hidden />;
  return <Icon size={14} role="img" aria-label={t(`channel.${channel}`)} aria-hidden={undefined} />;
}
