import { indirectIberian, type Iberian } from './iberian';

const rules: Iberian = {
  whether: 'si',
  lead: /^(?:(?:y|pero|entonces|también|por favor)[, ]+)+/i,
  who: /^(?:cuándo|dónde|por qué|cómo|quién(?:es)?|qué|cuánt[oa]s?(?: \p{L}+)?|cuál(?:es)?|(?:a|en|de|desde|hasta|para) (?:qué|cuándo|dónde|cuánto|quién)(?: \p{L}+)?) /iu,
  mine: {
    tendré: ['tendrás', 'tendrá'],
    tengo: ['tienes', 'tiene'],
    puedo: ['puedes', 'puede'],
    podré: ['podrás', 'podrá'],
    debo: ['debes', 'debe'],
    necesito: ['necesitas', 'necesita'],
    recibiré: ['recibirás', 'recibirá'],
    recibo: ['recibes', 'recibe'],
    envío: ['envías', 'envía'],
    mando: ['mandas', 'manda'],
    voy: ['vas', 'va'],
    estoy: ['estás', 'está'],
    sabré: ['sabrás', 'sabrá'],
    pago: ['pagas', 'paga'],
    hago: ['haces', 'hace'],
  },
  ours: {
    pueden: 'podemos',
    puede: 'podemos',
    podrían: 'podemos',
    podría: 'podemos',
    van: 'vamos',
    tienen: 'tenemos',
    devuelven: 'devolvemos',
    envían: 'enviamos',
    reembolsan: 'reembolsamos',
    saben: 'sabemos',
    cobran: 'cobramos',
    cambian: 'cambiamos',
  },
  own: [
    [/(?<!\p{L})mi(?=s? )/giu, 'tu', 'su'],
    [/(?<!\p{L})me(?= )/giu, 'te', 'le'],
  ],
  clitic: [/(\p{L}+r)me(?!\p{L})/giu, '$1te', '$1le'],
  left: /(?<!\p{L})(?:yo|nos|nosotros|usted(?:es)?|su|sus|te|tu|tus|os|mí|conmigo)(?!\p{L})/iu,
};

/** "¿Tengo que guardar la caja?" gives "si tiene que guardar la caja". `undefined` when the turn isn't sure. */
export const indirectEs = (question: string, polite: boolean) =>
  indirectIberian(question.replace(/^[¿¡\s]+/, ''), polite, rules);
