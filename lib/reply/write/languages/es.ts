import { ANSWERS_ES } from '../../../understanding/languages/answers/es';
import { indirectEs } from '../indirect/es';
import type { LanguagePack, RetellRules } from '../language-pack';
import { thingsIn, type ThingRules } from '../thing-in';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const DAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');

const THING: ThingRules = {
  devices: ANSWERS_ES.things,
  pattern: /(?<!\p{L})(?:mi|mis|nuestr[oa]s?) \p{L}[\p{L}-]{2,24}(?: de \p{L}{3,16})?/giu,
  hollow:
    / (?:tiempo|día|semana|mes|problema|cosa|dinero|nombre|pregunta|marido|mujer|madre|padre|hij[oa]s?|herman[oa]s?|padres|abuel[oa]s?|bebé|caser[oa]|clase|operación|vecinos?|amig[oa]s?|casa|trabajo|parte|cartas?|correo|mensaje|sobrina|curso|examen|vida|paciencia|mejor|último|dos|clases|nuev[oa]|propi[oa]|primer[oa]?|últim[oa]|antigu[oa])(?: |$)/iu,
  matters: [
    ['vuelo', 'el vuelo'],
    ['tren', 'el tren'],
    ['paquete', 'el paquete'],
    ['entrega', 'la entrega'],
    ['envío', 'el envío'],
    ['reembols', 'el reembolso'],
    ['devoluci', 'la devolución'],
    ['factura', 'la factura'],
    ['pago', 'el pago'],
    ['cobr', 'el cobro'],
    ['cargo', 'el cargo'],
    ['suscripci', 'la suscripción'],
    ['reserva', 'la reserva'],
    ['pedido', 'el pedido'],
    ['vale', 'el vale'],
    ['contraseña', 'la contraseña'],
    ['cuenta', 'la cuenta'],
    ['aplicaci', 'la aplicación'],
    ['app', 'la aplicación'],
    ['actualizaci', 'la actualización'],
    ['batería', 'la batería'],
    ['pantalla', 'la pantalla'],
    ['internet', 'la conexión'],
    ['conexión', 'la conexión'],
    ['línea', 'la línea'],
    ['router', 'el router'],
    ['tarifa', 'la tarifa'],
    ['contrato', 'el contrato'],
    ['técnico', 'la visita del técnico'],
    ['garantía', 'la garantía'],
    ['maleta', 'la maleta'],
    ['equipaje', 'el equipaje'],
    ['billete', 'el billete'],
    ['cita', 'la cita'],
  ],
};

const retell: RetellRules = {
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
    ['estuve', 'estuviste', 'estuvo'],
    ['volví', 'volviste', 'volvió'],
    ['voy', 'vas', 'va'],
    ['pongo', 'pones', 'pone'],
    ['meto', 'metes', 'mete'],
    ['añado', 'añades', 'añade'],
    ['intento', 'intentas', 'intenta'],
    ['cargué', 'cargaste', 'cargó'],
    ['mudamos', 'mudáis', 'mudan'],
    ['nos mudamos', 'os mudáis', 'se mudan'],
    ['me colgaron', 'te colgamos', 'le colgamos'],
    ['nuestros', 'tus', 'sus'],
    ['nuestras', 'tus', 'sus'],
    ['sigo', 'sigues', 'sigue'],
    ['llamé', 'llamaste', 'llamó'],
    ['escribí', 'escribiste', 'escribió'],
    ['anulé', 'anulaste', 'anuló'],
    ['mudé', 'mudaste', 'mudó'],
    ['me mudé', 'te mudaste', 'se mudó'],
    ['cambié', 'cambiaste', 'cambió'],
    ['envié', 'enviaste', 'envió'],
    ['devolví', 'devolviste', 'devolvió'],
    ['encontré', 'encontraste', 'encontró'],
    ['me dijeron', 'te dijimos', 'le dijimos'],
  ],
  leftover:
    /(?<=(?<!\p{L})(?:no|que|donde|cuando|nunca|y|ya) )(?!todo|mucho|nuestro|otro|como|solo|poco|hecho|tanto|dentro|luego|nuevo|bueno|es[to]|aquello|cuando|cuánto|número|dinero)\p{L}{3,}o(?!\p{L})|(?<!\p{L})(?:yo|mí|conmigo|nos|nosotros|soy|voy|ustedes|usted|vosotros|su|sus|os|vuestr\p{L}+|te|tu|tus|(?!té|café|así|aquí|allí|ahí|sí|qué|también|después)\p{L}+(?:é|í|amos|emos|imos))(?!\p{L})/iu,
  sentence:
    /^(?:el|la|los|las|me|mis?|nuestr\p{L}|se|no|nada|todo|un|una|desde|ya|llevo|hace|he|tengo|estoy|quiero|quisiera|necesito|recibí|pagué|pedí|compré|abrimos|hemos|me gustaría|sigo|todavía|aún|trabajo desde|viajo|nadie|ningun\p{L}|es|estuve|en|según|cada|esta?|esto|son|hay|dentro|falta|aquí|anulé|me mudé|debía|llegó|sigue|siguen|volví|voy con) (?:[\p{L}\p{N}-]+ ){0,7}?(?:es|está|están|ha|han|he|hay|hace|va|se|no|sigue|siguen|llegó|llega|llegaron|llegado|funciona|cae|corta|cortan|falla|cierra|bloquea|aparece|sale|falta|perdió|rompió|cobraron|cobrado|dos|esperando|devolver|sin|cambiar|cancelar|[\p{L}]+ndo|casa|empieza|empiezan|vienen|queda|debía|tenía|venía|había|huele|pierde|enciende|contestado|colgaron|asegura|dice|entregó|dejó|dejaron|gotea|cuesta|encaja|apaña|vez|minutos|volvió|respondió|responde|llama|muestra|cambia|rechaza|rechazad\p{L}|bloquea|entra|cargó|carga|para|apaga|suena|ruido|tiene|lleva|zumba|enseña|\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían))(?!\p{L})/iu,
  deictic: /(?<!\p{L})(?:hoy|ayer|mañana|esta (?:mañana|tarde|noche)|ahora|anoche)(?!\p{L})/iu,
};

export const es: LanguagePack = {
  code: 'es',
  clauses: {
    'greet-email': ['Hola, {name}:', '#formal Buenos días, {full}:'],
    'greet-email:unknown': ['Hola:', '#formal Buenos días:'],
    'greet-chat': ['Hola, {name}:'],
    'greet-chat:unknown': ['Hola:'],

    named: [
      '<Me escribes|Me escribe> {fragment}(, y de ahí parto|; ese es mi punto de partida|, y lo tengo anotado|; queda anotado).',
      '{fragment}: (de ahí parto|lo tengo anotado|eso es lo que miro|de eso se trata|lo tengo delante|ese es el punto).',
      '(Sobre|En cuanto a|Acerca de) {thing}, (<me escribes|me escribe>|leo): {fragment}.',
      'De <tu|su> mensaje (me quedo con|he anotado|he subrayado) esto: {fragment}.',
      '(Lo esencial|El fondo del asunto|Lo principal), con <tus|sus> palabras: {fragment}.',
      '<Tu|Su> mensaje menciona {things}(, y lo he leído entero|; lo tengo delante).',
    ],
    'named-thanks': [
      '{fragment}: (me alegra leerlo|qué bien|da gusto leerlo).',
      'Si (surge|hay) algo más con {things}, (<responde|responda>|<escribe|escriba>) aquí mismo.',
    ],

    matter: [
      '(Según <tu|su> mensaje|Si lo he entendido bien|Por lo que <cuentas|cuenta>|Tal como lo leo), {clause}.',
      '{clause}: (eso es lo que reviso primero|eso es lo que hay que arreglar|así no puede quedarse|ese es el punto que hay que resolver).',
      '(Veo|Leo|Entiendo|He leído|<Cuentas|Cuenta usted>) que {clause}.',
      '{clause}, (así lo he leído|así lo entiendo|y eso tiene que cambiar).',
      '(<Tu|Su> mensaje lo deja claro|Lo he leído todo|Me queda claro): {clause}.',
    ],
    'matter-neutral': [
      '(Anotado|Queda claro|Tomo nota|Entendido): {clause}.',
      '(Veo|Entiendo|Leo|<Cuentas|Cuenta usted>|<Escribes|Escribe usted>|<Me dices|Me dice>) que {clause}.',
      '(Si lo he entendido bien|Por lo que <escribes|escribe>|Según <tu|su> mensaje|Tal como lo <cuentas|cuenta>), {clause}.',
      '{clause}: (queda apuntado|tomo nota|hasta aquí está claro|lo tengo anotado).',
      '(Gracias por los detalles|Gracias por la explicación): {clause}.',
      'Lo que saco de <tu|su> mensaje: {clause}.',
      'Así que {clause}; (queda apuntado|queda claro|tomo nota).',
    ],
    'matter+sorry': [
      '{clause}, y (lo siento|lo lamento|lo siento de verdad|<te|le> pido disculpas|lo siento mucho).',
      '{clause}: (esto no debería haber pasado|no tendría que ser así|eso no está bien|tendría que haber ido de otra manera)(, y lo siento|; <te|le> pido disculpas|. Lo lamento|. Mis disculpas|, y <te|le> debo una disculpa).',
      '(Lo siento|Mis disculpas|Antes que nada, lo siento|<Te|Le> pido disculpas|Lamento lo ocurrido|Primero, una disculpa): {clause}.',
      '(Siento|Lamento) (mucho |de verdad |)(leer|ver|saber) que {clause}.',
      '(Leo|Veo|He visto) que {clause}, (y lo siento|por lo que <te|le> pido disculpas|y eso no debería pasar; lo siento|cosa que lamento).',
      'Nos <cuentas|cuenta> que {clause}; (lo siento|lamento que haya sido así|<te|le> pido disculpas por ello).',
      '(Esto no debería pasar|Así no puede ser|No es de recibo|Nadie debería tener que escribir esto): {clause}. (Lo siento|<Te|Le> pido disculpas|Lo lamento|Mis disculpas).',
      '{clause}, (lo que no debería haber ocurrido|cosa que no debería pasarle a nadie|y no tendría que haber sido así). (Lo siento|Lo lamento|<Te|Le> pido disculpas).',
      'Con razón <escribes|escribe>: {clause}. (Lo siento|<Te|Le> pido disculpas|Lo lamento de verdad).',
      '(Empiezo por pedir disculpas|Lo primero es pedir disculpas): {clause}(, y no debería ser así|, y no está bien|).',
    ],
    'matter+failed': [
      '{clause}, y {steps} (del {date} |)(con {colleague} |)no [ha|han] cambiado nada.',
      '{steps} (con {colleague} |)(del {date} |)no [sirvió|sirvieron] (de nada|para resolverlo): {clause}.',
      '{clause}, (a pesar de|incluso después de) {steps} (con {colleague}|del {date}|).',
    ],
    'sorry:delivery-lost': [
      'Siento que <tu|su> pedido no haya (llegado|aparecido).',
      '<Tu|Su> pedido debería estar ahí desde hace tiempo, y siento que falte.',
    ],
    'sorry:delivery-late': [
      'Siento que <sigas|siga> esperando la entrega.',
      'La entrega está tardando más de lo debido, y <te|le> pido disculpas.',
      'Mis disculpas por (la espera|lo que está tardando la entrega).',
    ],
    'sorry:damaged': [
      'Siento que haya llegado en ese estado.',
      'Nada debería llegar<te|le> en ese estado, y <te|le> pido disculpas.',
    ],
    'sorry:wrong-item': [
      'Siento que <hayas|haya> recibido el artículo equivocado.',
      'El error al preparar el pedido es nuestro, y lo siento.',
    ],
    'sorry:outage': [
      'Siento que la conexión <te|le> esté fallando.',
      '<Deberías|Debería> poder contar con la conexión; siento que ahora no sea así.',
    ],
    'sorry:device-fault': [
      'Siento que el aparato no haga su trabajo.',
      'El aparato debería funcionar sin más; siento que no sea así.',
      'Siento los problemas con {thing}.',
    ],
    'sorry:bug': [
      'El error es de nuestro programa, y siento el tiempo que <te|le> cuesta.',
      'Siento que nuestra aplicación <te|le> esté poniendo trabas.',
    ],
    'sorry:payment-failed': [
      'Siento que el pago no haya salido.',
      'Pagar debería ser lo más fácil; siento que no lo sea.',
    ],
    'sorry:billing': [
      'Siento que este cobro <te|le> dé trabajo.',
      'Siento el tiempo que <te|le> está quitando esta factura.',
    ],
    'sorry:complaint-service': [
      'No es así como queremos tratar a nadie, y <te|le> pido disculpas.',
      'Siento la forma en que lo hemos llevado.',
    ],
    sorry: [
      'Siento el trabajo que esto <te|le> está dando.',
      'Siento que esto <te|le> lleve tanto tiempo.',
      'Mis disculpas por (el tiempo que <te|le> cuesta esto|los problemas con {thing}|el esfuerzo que <te|le> supone).',
      'Esto tendría que haber sido más (sencillo|fácil|rápido), y (lo siento|lo lamento|<te|le> pido disculpas).',
      'No <deberías|debería> tener que (ir detrás de esto|ocupar<te|se> de esto), y (lo siento|lo lamento).',
      'Siento (los problemas|el tiempo perdido) con {thing}.',
      'Lo que está pasando con {thing} no es normal, y (lo siento|<te|le> pido disculpas).',
    ],

    failed: [
      '{steps} (con {colleague} |)(del {date} |)no [sirvió|sirvieron], (así que no <te|le> pediré que lo <repitas|repita>|por eso busco en otro sitio).',
      'Ya <has|ha> probado {steps}; (eso queda descartado|no <te|le> pediré lo mismo otra vez|la causa está en otra parte).',
    ],
    promise: [
      '<Te|Le> prometimos {promise} (para el {due}|el {made}) y no cumplimos. (El fallo es nuestro, y lo siento|<Te|Le> pido disculpas por ello).',
      '{thePromise} que <te|le> prometimos (para el {due}|el {made}) no llegó. (Es culpa nuestra, y lo siento|Lo siento; eso es cosa nuestra).',
      '<Contabas|Contaba> con {promise} (para el {due}|desde el {made}) y no llegó nada. (Lo siento, es culpa nuestra|<Te|Le> pido disculpas).',
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
      '{clause}: (esa es la fecha que tengo en mente|eso marca el ritmo|no pierdo de vista ese día|me organizo con ese día en mente).',
      '(Sé que corre prisa|La fecha queda anotada|Entiendo la urgencia): {clause}.',
      'Como {clause}, (lo trato con prioridad|cada día cuenta|no lo dejo para después).',
    ],
    'circumstance:vulnerability': [
      '{clause}; lo he puesto al principio de mis notas.',
      '{clause}, (así que <te|le> ahorraré todos los pasos que pueda|por eso lo haré lo más sencillo posible).',
    ],
    circumstance: [
      '(Sé lo que depende de esto|Veo por qué importa|Eso lo hace más urgente): {clause}.',
      '{clause}; (eso lo hace más urgente|por eso no conviene que se alargue|entiendo que corre prisa).',
      '(He visto también|He leído también) que {clause}(, así que no quiero que se alargue|, y entiendo la prisa|).',
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

    'answer-text': [
      '<Preguntas|Pregunta> {asks}: {text}.',
      'Sobre {questions}: {text}.',
      '<Preguntas|Pregunta usted>: {questions} {textFirst}.',
    ],
    private: [
      'Lo que tenemos registrado (no se comunica en mensajes|se queda fuera de los mensajes), para que nadie más lo vea.',
    ],
    'answer-order': [
      '<Querías|Quería> saber {asks}: el pedido {order} {status}.',
      'El pedido {order} {status} (en nuestro sistema|según acabo de ver).',
    ],
    'answer-order-contradicted': [
      'En nuestro sistema el pedido {order} {status}, y eso no cuadra con lo que <cuentas|cuenta>; es lo primero que aclaro.',
    ],
    'answer-open': [
      '(<Preguntas|Pregunta usted>|<Quieres|Quiere> saber|<Querías|Quería> saber) {asks}: (todavía no puedo contestar con seguridad|aún no tengo una respuesta segura|eso no está decidido aún|todavía no lo sé)(, y prefiero no adivinar|); (lo averiguo|lo consulto|pregunto) y <te|le> (escribo|contesto|digo algo) {when}.',
      '(Antes de decir<te|le> algo que no sea|En vez de adivinar|Para no equivocarme), (compruebo|pregunto|consulto) {asks}; (<tendrás|tendrá> la respuesta|<te|le> escribo|la respuesta llega) {when}.',
      '{when} <te|le> (digo|cuento|escribo|hago saber) {asks}(; ahora sería adivinar|, una vez comprobado|, con seguridad|).',
      '(Averiguar|Aclarar|Saber) {asks} es (lo que hago ahora|mi siguiente tarea|lo que toca); (<tendrás|tendrá> la respuesta|mi respuesta llega|<te|le> contesto) {when}.',
      'Sobre {questions}: (antes de decir<te|le> algo que no sea|en vez de adivinar), lo compruebo; <tendrás|tendrá> [la respuesta|las respuestas] {when}.',
      '<Te|Le> debo todavía [una respuesta|varias respuestas] a {questions}; <tendrás|tendrá> noticias mías {when}.',
      'Todavía no sé {asks}; (pregunto|lo consulto|lo hago comprobar), y {when} (<tendrás|tendrá> la respuesta|<te|le> contesto|<te|le> escribo).',
      'A la pregunta de {asks} aún no puedo responder con seguridad; {when} (<te|le> contesto|<tendrás|tendrá> la respuesta).',
    ],
    'answer-open:hear': [
      '{when} <tendrás|tendrá> noticias mías; (para entonces sabré más|entonces sabré algo más).',
      '<Sabrás|Sabrá> más {when}: <te|le> doy noticias (en todo caso|aunque no esté todo resuelto).',
    ],
    'answer-open:when': [
      'Todavía no tengo una fecha que pueda cumplir; <te|le> doy una {when}.',
      '(Cuándo exactamente|Cuánto va a tardar) es lo que estoy averiguando, y <te|le> lo digo {when}.',
      'Aún no puedo prometer una fecha; {when} (<sabrás|sabrá> con qué contar|<te|le> digo con qué contar).',
    ],
    'answer-open:where': [
      'Dónde está el envío ahora mismo es lo que voy a averiguar; lo <sabrás|sabrá> {when}.',
      'Desde aquí aún no veo dónde está. Pregunto y <te|le> escribo {when}.',
      'Estoy localizando el envío; {when} (<te|le> digo dónde está|<sabrás|sabrá> por dónde va).',
    ],
    'answer-open:why': [
      'Aún no conozco la causa y prefiero no adivinar; {when} <te|le> cuento lo que haya encontrado.',
    ],
    'answer-request': [
      '{wish}: (queda anotado|lo tengo anotado|tomo nota).',
      '(<Preguntas|Pregunta usted>|<Quieres|Quiere> saber) {asks}; (lo averiguo|lo compruebo también|voy a verlo).',
      '(Averiguo|Compruebo|Voy a ver) {asks}.',
    ],

    fact: ['(Conviene saberlo|Para que <te organices|se organice>|Para orientar<te|le>): {text}.', '{text}.'],
    'fact+next': [
      '(Conviene saberlo|Como orientación): {text}; <te|le> escribo {when}.',
      '{text}. (<Tendrás|Tendrá> noticias mías {when}|{when} <te|le> cuento cómo va).',
    ],
    'fact-span': ['Hay que contar con {span}.', '<Cuenta|Cuente> con {span} para eso.'],
    act: [
      'Para el pedido {order} voy a {step}.',
      '(Justo después de este mensaje|Para empezar|Sin esperar más|En primer lugar), voy a {step}.',
      '(Ahora|Acto seguido) voy a {step}.',
      'Mi siguiente paso: {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': ['Voy a {step}; {text}.', 'Ahora voy a {step}. (Conviene saberlo|Como orientación): {text}.'],
    'take-over': [
      'Me ocupo yo de esto, (hasta que quede resuelto|de principio a fin).',
      'Esto está ahora en mis manos, y aquí se queda hasta que se resuelva.',
      'De {thing} me ocupo yo, hasta que quede resuelto.',
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
      'Hay algo que no veo desde aquí: {needs}. ¿Me lo <pasas|pasa>?',
    ],
    'ask:steps-tried': [
      'Para no hacer<te|le> repetir nada: ¿qué <has|ha> probado ya?',
      '¿Qué <has|ha> probado hasta ahora? (Bastan unas palabras|Incluso «nada todavía» me sirve).',
      '¿<Has|Ha> probado ya algo, y cambió alguna cosa?',
    ],
    'ask-what-happens': [
      '¿<Puedes|Puede> contarme en una o dos frases qué ocurre exactamente y dónde lo <ves|ve>?',
      'Para no adivinar: ¿qué ocurre exactamente y desde cuándo?',
      '¿Qué se ve exactamente y en qué paso? Bastan dos líneas.',
    ],
    'ask-nothing-known': ['¿Qué puedo hacer por <ti|usted>?'],

    next: [
      '<Tendrás|Tendrá> noticias mías {when}(, esté como esté|, aunque no haya terminado|, con lo que haya|).',
      '<Te|Le> (escribo|contesto|informo|digo algo) {when}(, con lo que sepa|, haya terminado o no|).',
      '{when} (<tendrás|tendrá> una respuesta mía|<sabrás|sabrá> cómo va|<te|le> cuento cómo está|llega mi próximo mensaje).',
      'Mi próximo mensaje (llega|sale|será) {when}(, con el resultado|, acabado o no|).',
    ],
    'next-after-ask': [
      'En cuanto [lo|los] tenga, empiezo; de todos modos <tendrás|tendrá> noticias mías {when}.',
      'Con eso puedo avanzar, y en cualquier caso <te|le> escribo {when}.',
      '(De todas formas|Pase lo que pase|En cualquier caso), (<te|le> escribo|<tendrás|tendrá> un mensaje mío|<te|le> digo algo) {when}.',
    ],
    'close-warm': [
      'Si algo cambia antes, (basta una línea aquí|<responde|responda> a este mensaje)(: me llega directamente|).',
      'Si por <tu|su> lado algo no encaja, <dímelo|dígamelo>.',
    ],

    'thanks-answer': [
      'Gracias por (la respuesta|responder tan rápido).',
      'Gracias, (eso era lo que necesitaba saber|con eso queda respondida mi pregunta).',
    ],
    'answer-request+act+next': [
      '(<Preguntas|Pregunta usted>|<Quieres|Quiere> saber) {asks}: para eso voy a {step}, y {when} <te|le> doy la respuesta.',
      'Para saber {asks}, voy a {step}; (<te|le> escribo|la respuesta llega) {when}.',
      '{wish}, así que voy a {step} y <te|le> (escribo|respondo|cuento cómo va) {when}.',
      '{wish}: para eso voy a {step}, y {when} (<tendrás|tendrá> el resultado|<te|le> escribo|<tendrás|tendrá> noticias mías).',
      'Voy a {step}, ya que {wish}; (<te|le> escribo|la respuesta llega) {when}.',
    ],
    'thanks-praise': [
      'Gracias por (estas líneas|tomar<te|se> el tiempo de escribirlo); me alegra mucho.',
      '(Qué gusto leer esto|Qué alegría|Da gusto leerlo): {clause}. Gracias por (el mensaje|escribirlo|contárnoslo).',
    ],
    'thanks-plain': ['(De nada|Con mucho gusto|Un placer).'],
    'thanks-solved': [
      'Gracias por avisar; me alegra que (ya funcione|esté resuelto).',
      'Buena noticia: {clause}. Gracias por avisar.',
    ],
    'close-happy': ['Si volviera a pasar, <responde|responda> aquí y sigo desde donde lo dejamos.'],
    'act+next': [
      'Para el pedido {order} voy a {step}; (<te|le> escribo|<tendrás|tendrá> el resultado|la respuesta llega) {when}.',
      'Tengo abierto el pedido {order}: voy a {step} y (<te|le> escribo|<te|le> contesto|<te|le> informo) {when}.',
      'Voy a {step} y <te|le> (escribo|informo|contesto|cuento algo) {when} (con el resultado|con lo que haya|para decir cómo va|con lo que encuentre|sobre cómo seguimos).',
      '(Ahora|Para empezar,|Sin esperar más,|Justo después de este mensaje|Para avanzar,|Para aclararlo,|Para que esto se mueva,) voy a {step}; (<tendrás|tendrá> noticias mías|<sabrás|sabrá> más|el resultado llega|<te|le> digo cómo sigue|mi respuesta sale) {when}.',
      'Mi siguiente (paso|tarea|gestión): {step}; (el resultado llega|<te|le> escribo|<tendrás|tendrá> respuesta|lo que salga <te|le> llega) {when}.',
      '{when} (<te|le> cuento qué ha salido|<sabrás|sabrá> en qué quedó|<tendrás|tendrá> el resultado|<te|le> digo cómo está): (antes|mientras tanto|hasta entonces) voy a {step}.',
      'Lo que hago (ahora|primero|a continuación): {step}. (Respuesta|Resultado|Novedades|Noticias) {when}.',
      '(Quiero|Prefiero) {step} antes de (prometer|decir|decidir) nada; {when} (<tendrás|tendrá> la respuesta|<te|le> escribo|llega mi mensaje).',
      'Me toca {step} y (después|luego) (escribir<te|le>|contestar<te|le>|dar<te|le> el resultado) {when}.',
      'Ahora me toca a mí: voy a {step}, y {when} (<te|le> escribo|<tendrás|tendrá> el resultado|<te|le> digo en qué quedó).',
      'Para que esto avance, voy a {step}; {when} (<te|le> cuento qué ha salido|<tendrás|tendrá> noticias mías|<te|le> escribo).',
    ],
    'take-over+next': [
      'Me ocupo yo de esto, y <tendrás|tendrá> noticias mías {when}.',
      'Esto queda en mis manos; {when} <te|le> (cuento lo que haya encontrado|digo cómo está|escribo con la respuesta).',
      'Lo miro personalmente y <te|le> (escribo|contesto|informo) {when}.',
      '{when} <tendrás|tendrá> mi respuesta; hasta que se resuelva, esto es cosa mía.',
      'Voy a mirar lo de {thing} y <te|le> (escribo|contesto|digo algo) {when}.',
      '(Compruebo|Miro|Averiguo) qué se puede hacer (con {thing}|aquí) y <te|le> (escribo|informo|contesto) {when}.',
      'En cuanto a {thing}, (busco la causa|lo consulto|lo reviso yo); (mi respuesta|el resultado|un mensaje) <te|le> llega {when}.',
      'Vuelvo a leerlo todo desde el principio y {when} (<te|le> escribo|<tendrás|tendrá> respuesta).',
      'Antes de nada quiero saber qué ha pasado; el resultado llega {when}.',
      'De este lado lo llevo yo: (próximas noticias|próximo mensaje) {when}.',
      'Mi siguiente paso es (buscar la causa|hablar con quien lo sabe|ver qué ha fallado); <te|le> (informo|respondo|escribo) {when}.',
      'Voy a buscar la causa. {when} (<sabrás|sabrá> qué he encontrado|<te|le> cuento el resultado).',
      'Me pongo con ello (ahora|ya), y la respuesta (llega|sale) {when}.',
      'Antes de (prometer|proponer|decir) nada, (lo leo todo otra vez|compruebo qué ha pasado|pregunto a quien lo sabe); {when} (<te|le> escribo|<tendrás|tendrá> mi respuesta|<sabrás|sabrá> más).',
      '(Miro|Averiguo|Compruebo) (qué ha pasado|de dónde viene|qué se puede hacer), y (mi respuesta|el resultado) (llega|<te|le> llega) {when}.',
      'Sobre {thing}: (lo reviso todo desde el principio|busco qué lo frena|pregunto a quien lo lleva), y (mi respuesta llega|<te|le> escribo|<tendrás|tendrá> noticias) {when}.',
    ],
    'ask+next-after-ask': [
      '¿<Puedes|Puede> enviarme {needs}? Con eso empiezo, y en cualquier caso <te|le> escribo {when}.',
      'Para avanzar me falta {needs}; de todos modos <tendrás|tendrá> noticias mías {when}.',
      'Solo me falta {needs}: (con una línea basta|basta una respuesta breve), y <te|le> (escribo|informo) {when} pase lo que pase.',
      '¿Me <dices|dice> {needs}? (<Tendrás|Tendrá> un mensaje mío|<Te|Le> contesto|Escribo) {when} en todo caso.',
    ],
    'ask+next-after-ask:steps-tried': [
      'Para no hacer<te|le> repetir nada: ¿qué <has|ha> probado ya? De todos modos <te|le> escribo {when}.',
      '¿Qué <has|ha> probado hasta ahora? (Bastan unas palabras|Incluso «nada todavía» me sirve), y <te|le> escribo {when}.',
      '¿<Has|Ha> probado ya algo, y cambió alguna cosa? {when} (<tendrás|tendrá> noticias mías|<te|le> escribo) en cualquier caso.',
    ],
    'answer-open:when-asked': [
      '(<Preguntas|Pregunta usted>|<Quieres|Quiere> saber) {asks}: (todavía no tengo una fecha que pueda cumplir|es pronto para prometer una fecha); <te|le> doy una {when}.',
      '{when} <te|le> digo {asks}(, con una fecha segura|, una vez comprobado|).',
      '<Preguntas|Pregunta usted>: {questions} Es lo que estoy averiguando, y <te|le> lo digo {when}.',
    ],
    'act+answer-open': [
      'Para el pedido {order} voy a {step}, y {when} <te|le> digo {asks}.',
      'Voy a {step}, y {when} (<te|le> digo|<sabrás|sabrá>|<te|le> escribo) {asks}.',
      '(Para saber|Para poder decir<te|le>|Antes de decir<te|le>) {asks}, (voy a|tengo que|quiero) {step}; (<te|le> escribo|la respuesta llega|<tendrás|tendrá> mi respuesta) {when}.',
      '(<Preguntas|Pregunta usted>|<Quieres|Quiere> saber) {asks}: (aún no lo sé|no es seguro todavía|eso no está fijado), así que voy a {step} y <te|le> (escribo|contesto) {when}.',
      '{when} <te|le> (digo|escribo|cuento) {asks}; (hasta entonces|antes|para ello) voy a {step}.',
      'Dos cosas por mi parte: {step}, y averiguar {asks}. (<Tendrás|Tendrá> ambas respuestas|<Te|Le> escribo|Respuesta) {when}.',
      'Primero voy a {step}, (lo que también me dirá|y de paso aclaro) {asks}; (<tendrás|tendrá> la respuesta|<te|le> contesto) {when}.',
      'Voy a {step}, y {when} <te|le> respondo a {questions}.',
      '<Preguntas|Pregunta usted>: {questions} Para contestar con seguridad, voy a {step}; <te|le> escribo {when}.',
    ],
    'sign-off': [
      'Un saludo,\n{agent}',
      'Saludos,\n{agent}',
      'Un cordial saludo,\n{agent}',
      '{agent}, {brand}',
      '#formal Atentamente,\n{agent}',
      '#formal Un cordial saludo,\n{agent}\n{brand}',
      '#informal Un <abrazo|saludo>,\n{agent}',
      'Un saludo cordial,\n{agent}',
      'Que <tengas|tenga> un buen día,\n{agent}',
      'Cordialmente,\n{agent}',
      '{agent}',
      '<Recibe|Reciba> un saludo,\n{agent}',
      'Hasta pronto,\n{agent}',
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
  otherSteps: {
    'lost-parcel': [
      'hacer que busquen el paquete en el almacén',
      'pedir al transportista que localice el paquete',
      'averiguar con el transportista quién firmó',
      'poner en marcha la búsqueda del envío',
    ],
    'late-delivery': [
      'preguntar al transportista qué retiene el envío',
      'conseguir una fecha de entrega que se cumpla',
      'apretar al transportista para que dé una fecha',
      'concretar el día de la entrega',
    ],
    'damaged-goods': [
      'anotar el daño y ver con el almacén cómo seguimos',
      'dejar constancia del daño y buscar la mejor salida',
      'tomar nota de lo roto y aclarar los siguientes pasos',
    ],
    'wrong-item': [
      'buscar dónde se cruzaron los pedidos',
      'ver con el almacén de dónde viene el error',
      'preparar en el almacén el artículo correcto',
    ],
    return: ['poner en marcha la devolución', 'reunir lo necesario para la devolución', 'organizar la recogida'],
    cancellation: ['ver qué se puede anular y cuándo', 'buscar la fecha más próxima posible'],
    billing: [
      'comparar el cobro con el pedido',
      'repasar la factura punto por punto',
      'aclarar con contabilidad qué se cobró',
    ],
    login: ['averiguar qué bloquea el acceso', 'mirar qué pasa al entrar'],
    outage: [
      'pedir que prueben la línea desde aquí',
      'hacer que el equipo de red mida la línea',
      'revisar la línea de punta a punta',
    ],
    'device-fault': [
      'plantear la avería a nuestros técnicos',
      'preguntar en el taller de dónde viene el fallo',
      'exponer el defecto a un técnico',
    ],
    'software-bug': [
      'pedir a un desarrollador que reproduzca el error',
      'pasar el error a desarrollo con todos los datos',
      'describir el error paso a paso al equipo técnico',
    ],
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
  things: (text, polite) => thingsIn(text, THING, retell, polite),
  retell,
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
    if (daysAhead === 0 && precision === 'minutes')
      return [`antes de ${clock}`, `a ${clock} como muy tarde`, `no más tarde de ${clock}`];
    const when = daysAhead === 0 ? 'hoy' : daysAhead === 1 ? 'mañana' : date;
    return [
      `${when} antes de ${clock}`,
      `antes de ${clock} de ${when}`,
      `${when} a ${clock} como muy tarde`,
      `${when} a más tardar a ${clock}`,
    ];
  },
  span: (count, unit) =>
    `${count} ${({ minutes: 'minuto', hours: 'hora', 'working-hours': 'hora laborable', days: 'día', 'working-days': 'día laborable' } as Record<string, string>)[unit]!.replace(/(\p{L})(?= |$)/gu, count > 1 ? '$1s' : '$1')}`,
  tidy: (text) => text.replace(/(?<!\p{L})de el(?!\p{L})/gu, 'del').replace(/(?<!\p{L})a el(?!\p{L})/gu, 'al'),
};
