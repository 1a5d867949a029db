import { indirectIberian, type Iberian } from './iberian';

const rules: Iberian = {
  whether: 'se',
  lead: /^(?:(?:e|mas|então|também|por favor)[, ]+)+/i,
  who: /^(?:quando|onde|porquê|porque|por que|como|quem|o que|que \p{L}+|quant[oa]s?(?: \p{L}+)?|qual|quais|(?:a|em|de|desde|até|para) (?:que|quando|onde|quem)(?: \p{L}+)?) (?:é que )?/iu,
  mine: {
    terei: ['terás', 'terá'],
    tenho: ['tens', 'tem'],
    posso: ['podes', 'pode'],
    poderei: ['poderás', 'poderá'],
    devo: ['deves', 'deve'],
    preciso: ['precisas', 'precisa'],
    receberei: ['receberás', 'receberá'],
    recebo: ['recebes', 'recebe'],
    envio: ['envias', 'envia'],
    mando: ['mandas', 'manda'],
    vou: ['vais', 'vai'],
    estou: ['estás', 'está'],
    saberei: ['saberás', 'saberá'],
    pago: ['pagas', 'paga'],
    faço: ['fazes', 'faz'],
  },
  ours: {
    podem: 'podemos',
    pode: 'podemos',
    poderiam: 'podemos',
    vão: 'vamos',
    têm: 'temos',
    enviam: 'enviamos',
    reembolsam: 'reembolsamos',
    sabem: 'sabemos',
    cobram: 'cobramos',
    trocam: 'trocamos',
  },
  own: [
    [/(?<!\p{L})o meu(?= )/giu, 'o teu', 'o seu'],
    [/(?<!\p{L})a minha(?= )/giu, 'a tua', 'a sua'],
    [/(?<!\p{L})os meus(?= )/giu, 'os teus', 'os seus'],
    [/(?<!\p{L})as minhas(?= )/giu, 'as tuas', 'as suas'],
  ],
  clitic: [/(\p{L}+r)-me(?!\p{L})/giu, '$1-te', '$1-lhe'],
  left: /(?<!\p{L})(?:eu|me|mim|comigo|nos|nós|vos|vocês?|seu|sua|seus|suas|te|teu|tua)(?!\p{L})|-me(?!\p{L})/iu,
};

/** "Tenho de guardar a caixa?" gives "se tem de guardar a caixa". `undefined` when the turn isn't sure. */
export const indirectPt = (question: string, polite: boolean) => indirectIberian(question, polite, rules);
