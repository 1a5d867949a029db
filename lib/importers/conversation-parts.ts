import type { Channel } from '../domain/channel';
import type { Identifier } from '../domain/identifier';
import type { Direction, SurveyFacts } from '../domain/interaction';
import { rejected, type Imported, type RejectionReason } from './imported';
import { htmlText } from './html-text';

/** What the parts of one exported conversation have in common. */
export interface ConversationHead {
  system: string;
  site?: string;
  id: string | undefined;
  identifiers: Identifier[];
  name?: string;
  subject?: string;
  url?: string;
  channel: Channel;
}

/** One part: a message, a note, a survey's answer. `html` is used where there is no plain `text`. */
export interface ConversationPart {
  id?: string;
  direction: Direction;
  author?: string;
  at: string | undefined;
  text?: string;
  html?: string;
  channel?: Channel;
  survey?: SurveyFacts;
  /** Where in the record it stands, for the report. */
  where: string;
}

/** The parts of a conversation as interactions; a part without time or words is rejected alone, a head without an id or a customer as a whole. */
export function conversationParts(head: ConversationHead, parts: readonly ConversationPart[]): Imported[] {
  const { id, identifiers, name, subject, url, system, site } = head;
  if (!id) return [rejected('other-shape', 'id')];
  if (!identifiers.length) return [rejected('no-identifier', 'id', id)];
  if (!parts.length) return [rejected('no-text', 'id', id)];
  return parts.map((part): Imported => {
    const text = (part.text ?? (part.html === undefined ? '' : htmlText(part.html))).trim();
    const why: RejectionReason | undefined = !part.at ? 'no-date' : !text ? 'no-text' : undefined;
    if (why) return rejected(why, `${part.where} (${id})`);
    return {
      kind: 'interaction',
      system,
      site,
      conversation: id,
      sourceId: part.id,
      identifiers,
      name,
      channel: part.channel ?? head.channel,
      direction: part.direction,
      author: part.author ?? (part.direction === 'inbound' ? name : undefined),
      at: part.at!,
      subject,
      text,
      url,
      survey: part.survey,
    };
  });
}
