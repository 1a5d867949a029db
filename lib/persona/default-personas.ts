import type { Persona } from './persona';

/** A beginning for the lead to change: three ways of being a customer that words show, none of them about who somebody is. */
export const defaultPersonas: Persona[] = [
  {
    id: 'runs-a-business-on-it',
    name: 'Runs a business on it',
    needs: ['service back within hours', 'an invoice that the accountant accepts'],
    hopes: ['one contact who knows the case'],
    fears: ['losing customers while waiting'],
    ambitions: ['to grow without thinking about the tool'],
    triggers: ['a service level in writing', 'a business tariff'],
    hesitations: ['long contracts', 'downtime nobody explains'],
    voice: ['give a time for the next step', 'leave small talk out'],
    cues: {
      for: [
        'my business; our business; my company; our company; our customers; my customers; my clients; our clients; my shop; our shop; invoice; small business',
        'meine firma; unsere firma; unsere kunden; meine kunden; mein geschäft; unser geschäft; rechnung mit ust',
        'mon entreprise; notre entreprise; mes clients; nos clients; ma boutique; notre boutique',
        'mi empresa; nuestra empresa; mis clientes; nuestros clientes; mi negocio; mi tienda',
        'minha empresa; nossa empresa; meus clientes; nossos clientes; meu negócio; minha loja',
        'شركتي; شركتنا; عملائي; عملائنا; زبائني; متجري',
      ],
      against: ['just for home; for my hobby; privat; pour moi; uso personal; uso pessoal'],
    },
  },
  {
    id: 'careful-buyer',
    name: 'Compares before buying',
    needs: ['exact figures', 'a way back if it does not fit'],
    hopes: ['to choose right the first time'],
    fears: ['hidden costs', 'being tied'],
    ambitions: ['to spend well'],
    triggers: ['a trial', 'a clear comparison'],
    hesitations: ['unclear prices', 'no word on returns'],
    voice: ['answer every question in its order', 'name the price and its conditions'],
    cues: {
      for: [
        'before i buy; before i order; before i decide; compared to; difference between; hidden costs; hidden fees; free trial; can i return; which one should; cheaper',
        'bevor ich kaufe; bevor ich bestelle; im vergleich; unterschied zwischen; versteckte kosten; probezeit; günstiger',
        'avant d acheter; avant de commander; différence entre; frais cachés; essai gratuit; moins cher',
        'antes de comprar; diferencia entre; costes ocultos; prueba gratis; más barato',
        'antes de comprar; diferença entre; custos escondidos; teste grátis; mais barato',
        'قبل ان اشتري; الفرق بين; رسوم خفيه; تجربه مجانيه; ارخص',
      ],
      against: ['i already ordered; habe schon bestellt; j ai déjà commandé; ya he pedido; já comprei'],
    },
  },
  {
    id: 'long-standing',
    name: 'With us for years',
    needs: ['to be known'],
    hopes: ['that loyalty counts'],
    fears: ['that newcomers are served better'],
    ambitions: ['not to have to change'],
    triggers: ['an offer for those who stay'],
    hesitations: ['every reason to look around'],
    voice: ['say that you see how long they have been here', 'repeat nothing they already know'],
    cues: {
      for: [
        'loyal customer; long time customer; customer for _ years; customer since; been with you; years with you',
        'treuer kunde; treue kundin; stammkunde; stammkundin; seit jahren kunde; seit jahren kundin; langjährig*',
        'client fidèle; cliente fidèle; client depuis; cliente depuis; fidèle depuis',
        'cliente fiel; cliente desde; años con ustedes; años siendo cliente',
        'cliente fiel; cliente desde; cliente há; anos com vocês',
        'عميل منذ; زبون منذ; عميل دائم; زبون دائم',
      ],
      against: [
        'first order; new customer; erste bestellung; neukunde; première commande; primer pedido; primeira compra',
      ],
    },
  },
];
