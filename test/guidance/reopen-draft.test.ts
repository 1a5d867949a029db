import { describe, expect, it } from 'vitest';
import { shop } from '../../lib/guidance/default/shop';
import { reopenDraft } from '../../lib/guidance/reopen-draft';
import { withoutBlanks } from '../../lib/guidance/without-blanks';

describe('reopenDraft', () => {
  it('takes up what was not finished: empty fields, a limit without its currency, a name used twice', () => {
    const drafts = [
      { ...shop, never: [{ phrase: '' }] },
      { ...shop, offers: [{ ...shop.offers[0]!, currency: undefined }] },
      { ...shop, procedures: [shop.procedures[0]!, shop.procedures[0]!] },
    ];
    for (const draft of drafts) expect(reopenDraft(draft)).toEqual(draft);
  });

  it('leaves what the forms can’t show', () => {
    for (const junk of [null, 'x', { format: 99 }, { ...shop, offers: 'none' }, { ...shop, tone: undefined }])
      expect(reopenDraft(junk)).toBeUndefined();
  });
});

describe('withoutBlanks', () => {
  it('drops empty lines and empty languages, and keeps the rest', () => {
    const facts = ['', { en: ' ', de: 'Bleibt' }, { en: '' }, 'stays'];
    const { procedures } = withoutBlanks({ ...shop, procedures: [{ ...shop.procedures[0]!, facts }] });
    expect(procedures[0]!.facts).toEqual([{ de: 'Bleibt' }, 'stays']);
  });
});
