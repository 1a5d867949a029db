import { HandoverSection } from '../../../components/guidance/handover-section';
import { KnowledgeSection } from '../../../components/guidance/knowledge-section';
import { OfferSection } from '../../../components/guidance/offer-section';
import { Lockable, LockedParts } from '../../../components/guidance/lockable';
import { Part } from '../../../components/guidance/part';
import { PeopleSection } from '../../../components/guidance/people-section';
import { ProcedureSection } from '../../../components/guidance/procedure-section';
import { ToneSection } from '../../../components/guidance/tone-section';
import type { Guidance } from '../../../lib/guidance/document';
import { reasonIds } from '../../../lib/guidance/reason-ids';

/** The forms of the guidance, by their section; `part` where a form is all of one part of the document. */
const SECTIONS = {
  replies: { form: ProcedureSection, part: 'procedures' },
  tone: { form: ToneSection, part: undefined },
  offers: { form: OfferSection, part: 'offers' },
  handover: { form: HandoverSection, part: 'escalations' },
  people: { form: PeopleSection, part: undefined },
  knowledge: { form: KnowledgeSection, part: undefined },
} as const;
export type FormSection = keyof typeof SECTIONS;

export function isFormSection(section: string): section is FormSection {
  return section in SECTIONS;
}

interface SectionShownProps {
  section: FormSection;
  guidance: Guidance;
  lead: boolean;
  /** Parts of the document that the company has locked. */
  locked: readonly string[];
  onChange(guidance: Guidance): void;
}

/** One section of the guidance, read-only for agents and where the company set it. */
export function SectionShown({ section, guidance, lead, locked, onChange }: SectionShownProps) {
  const { form: Form, part } = SECTIONS[section];
  const form = <Form guidance={guidance} reasons={reasonIds(guidance)} onChange={onChange} />;
  return (
    <LockedParts value={locked}>
      <Part locked={lead ? undefined : 'agent'}>{part ? <Lockable part={part}>{form}</Lockable> : form}</Part>
    </LockedParts>
  );
}
