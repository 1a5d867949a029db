import { defineCheck } from './define-check';

/** The thread moved on: the customer wrote again after what the draft had seen. */
export default defineCheck({
  kind: 'stale',
  find({ text, dossier, basedOn }) {
    if (!basedOn) return [];
    const seen = dossier.interactions.find((one) => one.id === basedOn);
    const newer = dossier.interactions.findLast(
      (one) =>
        one.conversation === dossier.current &&
        one.direction === 'inbound' &&
        one.id !== basedOn &&
        (!seen || one.at > seen.at),
    );
    if (!newer) return [];
    return [
      { severity: 'stop', span: [0, text.length], because: { interaction: newer.id, quote: newer.text.slice(0, 160) } },
    ];
  },
});
