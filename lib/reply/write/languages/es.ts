import { indirectEs } from '../indirect/es';
import type { LanguagePack } from '../language-pack';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const DAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');

export const es: LanguagePack = {
  code: 'es',
  clauses: {
    'greet-email': ['Hola, {name}:', '#formal Buenos días, {full}:'],
    'greet-email:unknown': ['Hola:', '#formal Buenos días:'],
    'greet-chat': ['Hola, {name}:'],
    'greet-chat:unknown': ['Hola:'],

    matter: [
      '(Por lo que <cuentas|cuenta>|Si lo he entendido bien|Según <tu|su> mensaje), {clause}.',
      '{clause}: (de ahí parto|ese es mi punto de partida|lo tengo delante).',
      '<Escribes|Escribe usted>: {quote}. (De ahí parto|Ese es mi punto de partida|Por ahí empiezo).',
      '{quote}: (por ahí empiezo|parto justo de esa frase).',
    ],
    'matter-neutral': [
      '(Gracias por los detalles|Gracias por explicarlo|Queda claro): {clause}.',
      '<Escribes|Escribe usted> {quote}, (y de eso me ocupo|así que de eso se trata).',
    ],
    'matter+sorry': [
      '{clause}, y lo siento (de verdad|mucho|).',
      '{clause}: (esto no debería haber pasado|no tendría que ser así)(, y lo siento|; <te|le> pido disculpas).',
      '(Lo siento|Mis disculpas|Antes que nada, lo siento): {clause}.',
      '<Escribes|Escribe usted> {quote}; (siento que hayamos llegado a esto|esto no debería haber pasado, y lo siento|lo siento mucho).',
      'Siento que <hayas|haya> tenido que escribirnos {quote}.',
      'Después de leer {quote}, lo primero es pedir<te|le> disculpas.',
    ],
    'matter+failed': [
      '{clause}, y {steps} (del {date} |)(con {colleague} |)no [ha|han] cambiado nada.',
      '{steps} (con {colleague} |)(del {date} |)no [ha|han] (servido|ayudado): {clause}.',
      'Ya <has|ha> pasado por {steps}, y todavía <tienes|tiene> que escribir {quote}.',
    ],
    'sorry:delivery-lost': [
      'Siento que <tu|su> paquete no haya llegado.',
      '<Tu|Su> paquete debería estar ahí desde hace tiempo, y siento que falte.',
    ],
    'sorry:delivery-late': [
      'Siento que <sigas|siga> esperando la entrega.',
      'La entrega está tardando más de lo debido, y <te|le> pido disculpas.',
    ],
    'sorry:damaged': [
      'Siento que haya llegado en ese estado.',
      'Nada debería llegar<te|le> en ese estado, y lo siento.',
    ],
    'sorry:wrong-item': [
      'Siento que <hayas|haya> recibido el artículo equivocado.',
      'El error al preparar el paquete fue nuestro, y lo siento.',
    ],
    'sorry:outage': [
      'Siento que la conexión <te|le> esté fallando así.',
      '<Tienes|Tiene> que poder contar con <tu|su> conexión; siento que ahora no sea así.',
    ],
    'sorry:device-fault': [
      'Siento que el aparato no haga lo que debe.',
      'El aparato tendría que funcionar sin más; siento que no sea así.',
    ],
    'sorry:bug': ['El error es de nuestro programa, y siento el tiempo que <te|le> cuesta.'],
    'sorry:payment-failed': ['Siento que el pago no haya salido.'],
    'sorry:billing': [
      'Siento que este cobro <te|le> esté dando trabajo.',
      'Siento el trabajo que <te|le> da esta factura.',
    ],
    'sorry:complaint-service': ['No es así como queremos tratar a nadie, y <te|le> pido disculpas.'],
    sorry: ['Siento el trabajo que esto <te|le> está dando.', 'Siento que esto <te|le> lleve tanto tiempo.'],

    failed: [
      '{steps} (con {colleague} |)(del {date} |)no [ha|han] (servido|ayudado), así que no <te|le> pediré que lo repita<s|>.',
      'Ya <has|ha> pasado por {steps}; (eso queda descartado|no <te|le> haré repetirlo).',
    ],
    promise: [
      '<Te|Le> prometimos {promise} (para el {due}|el {made}) y no cumplimos. (El fallo es nuestro, y lo siento|<Te|Le> pido disculpas por ello).',
      '{thePromise} que <te|le> prometimos (para el {due}|el {made}) no llegó. (Es culpa nuestra, y lo siento|Lo siento; eso es cosa nuestra).',
    ],
    repeat: [
      'Es la {nth} vez desde el {since} que <tienes|tiene> que contactarnos(, y con una debería haber bastado|, y son demasiadas|).',
      'Desde el {since} <has|ha> tenido que contactarnos {times}(; con una debería haber bastado|, y lo he leído todo|).',
    ],
    waiting: [
      '<Tu|Su> mensaje lleva aquí desde el {since}; (es demasiado, y lo siento|siento esta espera).',
      '<Escribiste|Escribió usted> el {since} y mi respuesta llega ahora. <Te|Le> pido disculpas.',
    ],
    'circumstance:deadline': [
      '<Escribes|Escribe usted> {quote}: (esa es la fecha que tengo en mente|eso marca el ritmo).',
      '{clause}: (esa es la fecha que tengo en mente|eso marca el ritmo).',
    ],
    'circumstance:vulnerability': ['<Escribes|Escribe usted> {quote}; lo he puesto al principio de mis notas.'],
    circumstance: [
      'Sé lo que depende de esto: {clause}.',
      'También <escribes|escribe> {quote}; (lo tengo presente|no se me ha pasado por alto).',
    ],
    loss: ['<Te|Le> doy mi más sincero pésame.'],

    'no-repeat': [
      'No <tienes|tiene> que volver a explicar nada: (tengo delante <tus|sus> mensajes anteriores|tengo delante todo el historial).',
      'Por ahora no hace falta que <envíes|envíe> ni <pruebes|pruebe> nada.',
    ],
    'in-hand': [
      'Ya tengo {known}, así que no hace falta buscarlo otra vez.',
      'De <tus|sus> mensajes anteriores tengo {known}.',
    ],

    'answer-text': ['Sobre {questions}: {text}.', '<Preguntas|Pregunta usted>: {questions} {textFirst}.'],
    'answer-order': [
      '(<Preguntas|Pregunta usted>: {questions} |)El pedido {order} {status} en nuestro sistema.',
      'Sobre {questions}: he mirado el pedido {order}, que {status}.',
    ],
    'answer-order-contradicted': [
      'En nuestro sistema el pedido {order} {status}, y eso no cuadra con lo que <cuentas|cuenta>; es lo primero que aclaro.',
    ],
    'answer-open': [
      '<Preguntas|Pregunta usted>: {questions} (Todavía no puedo contestar con seguridad|Aún no tengo una respuesta segura)(, y prefiero no adivinar|). Lo averiguo y <te|le> escribo {when}.',
      'Sobre {questions}: (antes de decir<te|le> algo que no sea|en vez de adivinar), lo compruebo; <tendrás|tendrá> [la respuesta|las respuestas] {when}.',
      '<Te|Le> debo todavía [una respuesta|varias respuestas] a {questions}; <tendrás|tendrá> noticias mías {when}.',
    ],
    'answer-open:when': [
      'Todavía no tengo una fecha que pueda cumplir; <te|le> doy una {when}.',
      '(Cuándo exactamente|Cuánto va a tardar) es lo que estoy averiguando, y <te|le> lo digo {when}.',
    ],
    'answer-open:where': [
      'Dónde está el envío ahora mismo es lo que voy a averiguar; lo <sabrás|sabrá> {when}.',
      'Desde aquí aún no veo dónde está. Pregunto y <te|le> escribo {when}.',
    ],
    'answer-open:why': [
      'Aún no conozco la causa y prefiero no adivinar; {when} <te|le> cuento lo que haya encontrado.',
    ],
    'answer-request': [
      '{wish}, y de eso me ocupo.',
      '<Tu|Su> petición: {questions}. (En eso estoy|Es lo que hago ahora).',
      '{questions}: (queda anotado y en marcha|de eso me ocupo).',
    ],

    fact: ['(Conviene saberlo|Para que <te organices|se organice>|Para orientar<te|le>): {text}.', '{text}.'],
    'fact+next': [
      '(Conviene saberlo|Como orientación): {text}; <te|le> escribo {when}.',
      '{text}. (<Tendrás|Tendrá> noticias mías {when}|{when} <te|le> cuento cómo va).',
    ],
    'fact-span': ['Hay que contar con {span}.', '<Cuenta|Cuente> con {span} para eso.'],
    act: [
      'Para el pedido {order} voy a {step}.',
      '(Justo después de este mensaje|Para empezar), voy a {step}.',
      '(Ahora|Acto seguido) voy a {step}.',
      'Mi siguiente paso: {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': ['Voy a {step}; {text}.', 'Ahora voy a {step}. (Conviene saberlo|Como orientación): {text}.'],
    'take-over': [
      'Me ocupo yo de esto, (hasta que quede resuelto|de principio a fin).',
      'Esto está ahora en mis manos, y aquí se queda hasta que se resuelva.',
    ],
    escalate: ['Lo paso a {to} con todo el historial, así que no <empiezas|empieza> de cero.'],

    'offer-refund-whole': [
      'Si <prefieres|prefiere> el dinero, puedo devolver los {amount} completos; basta con un sí.',
    ],
    'offer-refund': [
      'Puedo reembolsar<te|le> {amount} ya mismo; basta con un sí.',
      'Si <te|le> parece bien, reembolso {amount}.',
    ],
    'offer-voucher': [
      'Puedo dar<te|le> un vale de {amount}; basta con un sí.',
      'Quisiera ofrecer<te|le> un vale de {amount}, si <te|le> parece bien.',
    ],
    'offer-discount': ['Puedo descontar<te|le> {amount}; basta con un sí.'],
    'offer-replacement': [
      'Si <prefieres|prefiere> un reemplazo, lo preparo; basta con un sí.',
      'Puedo enviar un reemplazo, si <te|le> conviene.',
    ],
    'offer-free-month': ['Puedo abonar<te|le> un mes; basta con un sí.'],
    'offer-express-shipping': ['Puedo hacer que salga por envío urgente, sin coste; basta con un sí.'],
    'offer-other': [
      'Lo que puedo ofrecer: {what}. Basta con un sí.',
      'Mi propuesta: {what}. <Dime|Dígame> si <te|le> encaja.',
    ],

    ask: [
      '(Para empezar|Para avanzar) me falta {needs}; (el resto lo tengo|nada más).',
      '¿<Puedes|Puede> enviarme {needs}? (No falta nada más|Con eso puedo empezar).',
    ],
    'ask-what-happens': [
      '¿<Puedes|Puede> contarme en una o dos frases qué ocurre exactamente y dónde lo <ves|ve>?',
      'Para no adivinar: ¿qué ocurre exactamente y desde cuándo?',
    ],
    'ask-nothing-known': ['<Tu|Su> mensaje llegó sin texto. ¿Qué puedo hacer por <ti|usted>?'],

    next: [
      '<Tendrás|Tendrá> noticias mías {when}(, esté como esté|, aunque no haya terminado|).',
      '<Te|Le> escribo {when}(, con lo que sepa|, haya terminado o no|).',
      '{when} (<tendrás|tendrá> una respuesta mía|<sabrás|sabrá> cómo va).',
    ],
    'next-after-ask': [
      'En cuanto [lo|los] tenga, empiezo; de todos modos <tendrás|tendrá> noticias mías {when}.',
      'Con eso puedo avanzar, y en cualquier caso <te|le> escribo {when}.',
    ],
    'close-warm': [
      'Si algo cambia antes, (basta una línea aquí|<responde|responda> a este mensaje)(: me llega directamente|).',
      'Si por <tu|su> lado algo no encaja, <dímelo|dígamelo>.',
    ],

    'thanks-praise': [
      '{quote}: (da gusto leerlo|qué alegría). Gracias por escribirlo.',
      'Gracias por (estas líneas|tomar<te|se> el tiempo de escribirlo); me alegra mucho.',
      'Qué gusto leer esto: {clause}. Gracias por el mensaje.',
    ],
    'thanks-solved': [
      '{quote}: buena noticia. Gracias por avisar.',
      'Gracias por avisar; me alegra que (ya funcione|esté resuelto).',
      'Buena noticia: {clause}. Gracias por avisar.',
    ],
    'close-happy': ['Si volviera a pasar, <responde|responda> aquí y sigo desde donde lo dejamos.'],
    'act+next': [
      'Para el pedido {order} voy a {step}; <te|le> escribo {when}.',
      'Voy a {step} y <te|le> escribo {when} con el resultado.',
      '(Ahora|Para empezar,) voy a {step}; <tendrás|tendrá> noticias mías {when}.',
      'Mi siguiente paso: {step}; el resultado llega {when}.',
      'Justo después de este mensaje voy a {step}, y {when} <te|le> cuento qué ha salido.',
    ],
    'take-over+next': [
      'Me ocupo yo de esto, y <tendrás|tendrá> noticias mías {when}.',
      'Esto queda en mis manos; {when} <te|le> cuento lo que haya encontrado.',
      'Lo miro personalmente y <te|le> escribo {when}.',
      '{when} <tendrás|tendrá> mi respuesta; hasta que se resuelva, esto es cosa mía.',
    ],
    'ask+next-after-ask': [
      '¿<Puedes|Puede> enviarme {needs}? Con eso empiezo, y en cualquier caso <te|le> escribo {when}.',
      'Para avanzar me falta {needs}; de todos modos <tendrás|tendrá> noticias mías {when}.',
    ],
    'answer-open:when-asked': [
      '{questions}: todavía no tengo una fecha que pueda cumplir; <te|le> doy una {when}.',
      '<Preguntas|Pregunta usted>: {questions} Es lo que estoy averiguando, y <te|le> lo digo {when}.',
    ],
    'act+answer-open': [
      'Para el pedido {order} voy a {step}, y {when} <te|le> respondo a {questions}.',
      'Voy a {step}, y {when} <te|le> respondo a {questions}.',
      '<Preguntas|Pregunta usted>: {questions} Para contestar con seguridad, voy a {step}; <te|le> escribo {when}.',
      'Ahora voy a {step}; sobre {questions}, <tendrás|tendrá> la respuesta {when}.',
    ],
    'sign-off': [
      'Un saludo,\n{agent}',
      'Saludos,\n{agent}',
      'Un cordial saludo,\n{agent}',
      '{agent}, {brand}',
      '#formal Atentamente,\n{agent}',
      '#formal Un cordial saludo,\n{agent}\n{brand}',
      '#informal Un abrazo,\n{agent}',
    ],
    'sign-off:unknown': ['Un saludo', 'Saludos'],
  },
  steps: {
    restart: 'el reinicio',
    reset: 'el restablecimiento',
    reinstall: 'la reinstalación',
    update: 'la actualización',
    'clear-cache': 'el borrado de la caché',
    'log-out-in': 'el cierre y la apertura de sesión',
    reconnect: 'la reconexión',
    'different-device': 'la prueba con otro dispositivo',
    'different-browser': 'la prueba con otro navegador',
    'replace-battery': 'el cambio de pila',
    'check-cable': 'la revisión de los cables',
    resend: 'el reenvío',
    'change-password': 'la nueva contraseña',
    'check-settings': 'la revisión de los ajustes',
    'different-network': 'la prueba en otra red',
  },
  promises: {
    call: ['una llamada', 'La llamada'],
    refund: ['un reembolso', 'El reembolso'],
    replacement: ['un reemplazo', 'El reemplazo'],
    delivery: ['la entrega', 'La entrega'],
    visit: ['una visita', 'La visita'],
    answer: ['una respuesta', 'La respuesta'],
  },
  needs: {
    'order-number': 'el número de pedido',
    account: 'el número de cliente',
    email: 'el correo de la cuenta',
    phone: 'un teléfono',
    name: 'el nombre del pedido',
    address: 'la dirección de entrega',
    postcode: 'el código postal',
    device: 'el dispositivo',
    model: 'el modelo exacto',
    version: 'la versión instalada',
    serial: 'el número de serie',
    'error-message': 'el texto del mensaje de error',
    date: 'la fecha',
    'since-when': 'el día en que empezó',
    amount: 'el importe',
    'payment-method': 'la forma de pago',
    product: 'el nombre del producto',
    location: 'el lugar',
    'tracking-number': 'el número de seguimiento',
    'booking-reference': 'la referencia de la reserva',
    'steps-tried': 'lo que ya se ha probado',
    screenshot: 'una captura de pantalla',
    preference: 'la preferencia',
    open: 'unas palabras sobre lo que ocurre',
  },
  known: {
    'order-number': 'el número de pedido {value}',
    device: 'el dispositivo ({value})',
    model: 'el modelo ({value})',
    version: 'la versión ({value})',
    product: 'el producto ({value})',
    'tracking-number': 'el número de seguimiento {value}',
    'booking-reference': 'la referencia {value}',
    'error-message': 'el mensaje de error ({value})',
  },
  statuses: {
    delivered: 'consta como entregado',
    shipped: 'consta como enviado',
    processing: 'consta como en preparación',
    cancelled: 'consta como cancelado',
    returned: 'consta como devuelto',
  },
  indirect: indirectEs,
  retell: {
    swap: [
      ['mi', 'tu', 'su'],
      ['mis', 'tus', 'sus'],
      ['nuestro', 'tu', 'su'],
      ['nuestra', 'tu', 'su'],
      ['me', 'te', 'le'],
      ['me han cobrado', 'te hemos cobrado', 'le hemos cobrado'],
      ['he', 'has', 'ha'],
      ['he recibido', 'has recibido', 'ha recibido'],
      ['estoy', 'estás', 'está'],
      ['tengo', 'tienes', 'tiene'],
      ['llevo', 'llevas', 'lleva'],
      ['puedo', 'puedes', 'puede'],
      ['quiero', 'quieres', 'quiere'],
      ['quisiera', 'quisieras', 'quisiera'],
      ['necesito', 'necesitas', 'necesita'],
      ['trabajo desde', 'trabajas desde', 'trabaja desde'],
      ['espero', 'esperas', 'espera'],
      ['recibí', 'recibiste', 'recibió'],
      ['pagué', 'pagaste', 'pagó'],
      ['pedí', 'pediste', 'pidió'],
      ['compré', 'compraste', 'compró'],
      ['hemos', 'habéis', 'han'],
      ['abrimos', 'abrís', 'abren'],
      ['tenemos', 'tenéis', 'tienen'],
      ['estamos', 'estáis', 'están'],
      ['me gustaría', 'te gustaría', 'le gustaría'],
      ['viajo', 'viajas', 'viaja'],
    ],
    leftover:
      /(?<!\p{L})(?:yo|mí|conmigo|nos|nosotros|soy|voy|ustedes|usted|vosotros|su|sus|os|vuestr\p{L}+|te|tu|tus|\p{L}+(?:é|í|amos|emos|imos))(?!\p{L})/iu,
    sentence:
      /^(?:el|la|los|las|me|mis?|nuestr\p{L}|se|no|nada|todo|un|una|desde|ya|llevo|hace|he|tengo|estoy|quiero|quisiera|necesito|recibí|pagué|pedí|compré|abrimos|hemos|me gustaría|sigo|todavía|aún|trabajo desde|viajo) (?:[\p{L}\p{N}-]+ ){0,7}?(?:es|está|están|ha|han|he|hay|hace|va|se|no|sigue|siguen|llegó|llega|llegaron|llegado|funciona|cae|corta|cortan|falla|cierra|bloquea|aparece|sale|falta|perdió|rompió|cobraron|cobrado|dos|esperando|devolver|sin|cambiar|cancelar|[\p{L}]+ndo|casa|queda|debía|tenía)(?!\p{L})/iu,
    deictic: /(?<!\p{L})(?:hoy|ayer|mañana|esta (?:mañana|tarde|noche)|ahora|anoche)(?!\p{L})/iu,
  },
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} ${/^h?i(?!e)/i.test(items.at(-1)!) ? 'e' : 'y'} ${items.at(-1)}`,
  quote: (text) => `«${text}»`,
  nth: (count) => ['', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta'][count] ?? `${count}.ª`,
  times: (count) =>
    ['', 'una vez', 'dos veces', 'tres veces', 'cuatro veces', 'cinco veces', 'seis veces'][count] ?? `${count} veces`,
  date: ({ day, month }) => `${day} de ${MONTHS[month - 1]}`,
  by({ hour, minute, daysAhead, precision, weekday, day, month }) {
    const clock = `${hour === 1 ? 'la' : 'las'} ${hour}:${String(minute).padStart(2, '0')}`;
    const date = `el ${DAYS[weekday - 1]} ${day} de ${MONTHS[month - 1]}`;
    if (precision === 'day')
      return [
        daysAhead === 0
          ? 'antes de que acabe el día'
          : daysAhead === 1
            ? 'mañana a más tardar'
            : `a más tardar ${date}`,
      ];
    if (daysAhead === 0) return [precision === 'minutes' ? `antes de ${clock}` : `hoy antes de ${clock}`];
    return [daysAhead === 1 ? `mañana antes de ${clock}` : `${date} antes de ${clock}`];
  },
  span: (count, unit) =>
    `${count} ${({ minutes: 'minuto', hours: 'hora', 'working-hours': 'hora laborable', days: 'día', 'working-days': 'día laborable' } as Record<string, string>)[unit]!.replace(/(\p{L})(?= |$)/gu, count > 1 ? '$1s' : '$1')}`,
  tidy: (text) => text.replace(/(?<!\p{L})de el(?!\p{L})/gu, 'del').replace(/(?<!\p{L})a el(?!\p{L})/gu, 'al'),
};
