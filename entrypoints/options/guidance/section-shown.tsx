import { HandoverSection } from '../../../components/guidance/handover-section';
import { KnowledgeSection } from '../../../components/guidance/knowledge-section';
import { OfferSection } from '../../../components/guidance/offer-section';
import { Part } from '../../../components/guidance/part';
import { PeopleSection } from '../../../components/guidance/people-section';
import { ProcedureSection } from '../../../components/guidance/procedure-section';
import { ToneSection } from '../../../components/guidance/tone-section';
import type { Guidance } from '../../../lib/guidance/document';
import { reasonIds } from '../../../lib/guidance/reason-ids';

/** The forms of the guidance, by their section, with the parts of the document that each changes. */
const SECTIONS = {
  replies: { form: ProcedureSection, parts: ['procedures'] },
  tone: { form: ToneSection, parts: ['tone', 'brands', 'never'] },
  offers: { form: OfferSection, parts: ['offers'] },
  handover: { form: HandoverSection, parts: ['escalations'] },
  people: { form: PeopleSection, parts: ['personas', 'journey'] },
  knowledge: { form: KnowledgeSection, parts: ['snippets', 'reasons', 'hours'] },
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
  const { form: Form, parts } = SECTIONS[section];
  const set = parts.some((part) => locked.includes(part));
  return (
    <Part locked={set ? 'organisation' : lead ? undefined : 'agent'}>
      <Form guidance={guidance} reasons={reasonIds(guidance)} onChange={onChange} />
    </Part>
  );
}
