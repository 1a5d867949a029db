import type { AnswersPack } from '../../ledger/answers-pack';

const DAY = '(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)';
const PART =
  '(?:(?:por|en|a|de) la (?:ma[ñn]ana|tarde|noche|madrugada)|a (?:primera|[úu]ltima) hora|al? mediod[íi]a|a medianoche|temprano)';
const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|ene\\.?|feb\\.?|sept?\\.?|oct\\.?|nov\\.?|dic\\.?)';
const DATE = `(?:d[íi]a )?\\d{1,2} de ${MONTH}(?: (?:de |del )?\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|d[íi]a \\d{1,2}`;
const FEAST =
  'navidad(?:es)?|nochebuena|nochevieja|a[ñn]o nuevo|reyes|semana santa|pascua|viernes santo|jueves santo|carnaval(?:es)?|la inmaculada|la constituci[óo]n|la hispanidad|todos los santos|san (?:juan|jos[ée]|valent[íi]n|ferm[íi]n|isidro)|el puente(?: de \\p{L}{3,12})?|d[íi]a de (?:la madre|el padre|los muertos)|fiestas patrias|ramad[áa]n|las fallas|corpus';
const EVENT =
  '(?:la [úu]ltima |la |vuestra |su |el |mi )(?:actualizaci[óo]n|tormenta|apag[óo]n|corte de luz|mudanza|instalaci[óo]n|cambio de \\p{L}{3,10}|aver[íi]a)(?: de(?:l)? (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|ayer|hoy|\\d{1,2}(?:/\\d{1,2}| de \\p{L}{4,10})))?';
const PLACE = "(?-i:\\p{Lu})[\\p{L}'’.-]{1,20}(?: (?:de|del|la|los|las|el|(?-i:\\p{Lu})[\\p{L}'’.-]{0,20})){0,4}";

/** What Spanish says of things, days and signs that customers tell. */
export const ANSWERS_ES: AnswersPack = {
  slots: {
    invoice: '(?:n[úu]mero|n[.ºo]{1,2}) de (?:la |tu |su )?factura|qu[ée] factura',
    'case-number':
      '(?:n[úu]mero|n[.ºo]{1,2}) de (?:caso|radicado|reclamaci[óo]n|incidencia|ticket|siniestro|parte|expediente)|radicado',
    reference: 'n[úu]mero de (?:referencia|transacci[óo]n|operaci[óo]n)|id de (?:la )?transacci[óo]n',
    meter: 'n[úu]mero (?:de|del) contador|cups|n[úu]mero de medidor|c[óo]digo cups',
    'id-number': '(?:n[úu]mero de )?(?:dni|nie|c[ée]dula|documento(?: de identidad)?|rut|curp|nif)',
    flight: 'n[úu]mero de vuelo|qu[ée] vuelo',
    plan: 'qu[ée] (?:tarifa|plan|paquete|suscripci[óo]n)',
    system: 'qu[ée] sistema(?: operativo)?|sistema operativo',
    browser: '(?:qu[ée]|tu|su) navegador',
    size: 'qu[ée] (?:talla|talle|n[úu]mero de (?:zapato|calzado))',
    reading: 'lectura (?:del|de tu|de su) contador|lectura actual',
    indicator:
      'qu[ée] luces|qu[ée] luz|(?:qu[ée]|de qu[ée]) color|qu[ée] (?:muestra|pone|dice|aparece en) (?:la pantalla|el display)',
    availability:
      '(?:qu[ée]|cu[áa]l) (?:d[íi]a|fecha|hora|horario|franja)s?|cu[áa]ndo (?:le|te|os) (?:viene|va|conviene)|(?:le|te|os) (?:viene|va|queda) bien|disponibilidad',
    deadline: 'para cu[áa]ndo',
  },
  nouns: {
    invoice: 'factura(?: n?[.ºo°]{1,2})?',
    'case-number':
      '(?:caso|radicado|rad\\.?|reclamaci[óo]n|incidencia|ticket|siniestro|parte|expediente|denuncia)(?: (?:n?[.ºo°]{1,3}|n[úu]mero))?',
    reference: 'referencia|ref\\.?|transacci[óo]n|operaci[óo]n|transferencia',
    meter: 'contador(?: n[.ºo°]{1,2})?|cups|medidor',
    account: 'contrato|p[óo]liza|socio|abonado|l[íi]nea',
    serial: 'serie|n[.ºo°]{1,3} (?:de )?serie|n[úu]mero de serie',
    'error-message': 'alarma|aviso',
  },
  told: [
    ['invoice', `(?:factura|recibo) (?:de |del mes de )?(${MONTH} (?:de )?\\d{4})`],
    [
      'id-number',
      '(?:c\\.? ?c\\.?|dni|nie|c[ée]dula|rut|curp|nif|documento)(?: n?[.ºo°]{1,2})?:? (\\d[\\d.-]{5,14}(?:-?[a-zk])?|[xyz]-?\\d{7}-?[a-z])',
    ],
    ['flight', '(?:vuelo|el vuelo) (?:n?[.ºo°]{0,2} ?)?([a-z][a-z\\d] ?\\d{2,4})'],
    [
      'plan',
      '(?:tarifa|plan|paquete|suscripci[óo]n) ((?-i:\\p{Lu})[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,8})?)',
    ],
    ['size', '(?:talla|talle|n[úu]mero) (\\d{2}(?:[.,]5)?|x{0,3}[sml])'],
    [
      'product',
      '(?:ped[íi]|encargu[ée]|compr[ée]|quer[íi]a) ((?:la|el|una?|los|las) (?:[\\p{L}]{1,12} )?(?:talla |talle )?(?:x{0,3}[sml]|\\d{2}) \\p{L}{3,10})|(?:mandaron|enviaron|lleg[óo]|trajeron|recib[íi]|enviasteis|mandasteis) ((?:una?|la|el) (?:[\\p{L}]{1,12} )?(?:talla |talle )?(?:x{0,3}[sml]|\\d{2}) \\p{L}{3,10})',
    ],
    [
      'error-message',
      '(?:sale|sal[íi]a|pone|pon[íi]a|app:|web:|da)[^"“”«»„\\n.]{0,20}["“«„] ?([^"“”«»„\\n]{6,90}?) ?["”»“]',
    ],
    ['reading', '(?:lectura|contador|marca)(?: \\p{L}{2,9}){0,3}:? (\\d{4,7}(?:,\\d)?|\\d{1,3}\\.\\d{3})'],
    [
      'indicator',
      '((?:(?:la|el|una?) )?(?:luz|luces|led|piloto|testigo|bombilla|PON|LOS|DSL|WAN)(?: (?!\\d)[\\p{L}]{1,12}){0,4}? (?:verde|rojo|roja|naranja|[áa]mbar|azul|blanco|blanca|amarillo|amarilla|apagad[oa]|parpadea(?:ndo)?|encendid[oa])(?: (?:fijo|fija|parpadeando|intermitente))?)',
    ],
    ['card', '(?:tarjeta|cuenta|iban)[^.?!\\n]{0,20}? (?:terminad[oa]|que termina|acabad[oa]|que acaba) en (\\d{3,4})'],
    [
      'payment-method',
      '(?:pagu[ée]|pagad[oa]s?|pago|pagamos)(?: \\p{L}{1,12}){0,4}? (?:con|por|mediante|en|a) (?:mi |la |una |un )?(mercado ?pago|oxxo|cheque(?: regalo)?|tarjeta regalo|vale|plazos|cuotas|nequi|daviplata|pse|spei)',
    ],
    [
      'address',
      `(?:direcci[óo]n|domicilio|vivo en|mudado a|mud[ée] a|env[íi]enl[oa] a|entregar en)(?: (?:es|correcta|nueva|ahora))*[: ]{1,2}((?:(?:la )?(?:calle|c/|avda?\\.?|avenida|plaza|pza\\.?|paseo|p\\.º|ronda|camino|carrera|cra\\.?|cl\\.?|diagonal|transversal) )?${PLACE},? (?:n[.º°]{1,2} ?|# ?)?\\d{1,5}[a-z]?(?:-\\d{1,3})?(?:,? \\d{1,2} ?[ºª°.]{1,2} ?[a-z]?| \\d{1,2}º ?[a-z]| (?:piso|dpto|depto|apto)\\.? ?\\w{1,4})?(?:, (?:\\d{4,5} )?(?-i:\\p{Lu})[\\p{L} ]{2,24})?)`,
    ],
    ['location', '(?:a|en) (la (?:oficina|sucursal|tienda) de (?-i:\\p{Lu})[\\p{L}]{2,20})'],
    [
      'preference',
      '(?:prefier[eo]|mejor)[^.?!\\n]{0,40}? ((?:por|x) (?:carta|correo|e-?mail|mail|whatsapp|tel[ée]fono|tfno|sms|mensaje|escrito)(?: o (?:por |x )?(?:carta|correo|e-?mail|whatsapp|tel[ée]fono|sms))?)',
    ],
    [
      'time-of-day',
      '(?:pas[óo]|ocurre|pasa|cae|va)[^.?!\\n]{0,30}?,? ((?:sobre|hacia|a eso de|a partir de) las? \\d{1,2}(?:[:.]\\d{2})? ?(?:h|horas)?)',
    ],
  ],
  moment: `(?:pasado )?${DAY}(?: (?:pasado|que viene|\\d{1,2}(?: de ${MONTH})?))?(?: ${PART})?(?: a las? \\d{1,2}(?:[:.]\\d{2})?(?: ?h)?)?|(?:ayer|anteayer|antes de ayer|hoy|ma[ñn]ana|anoche)(?: ${PART})?|est[ea] (?:ma[ñn]ana|tarde|noche|semana|fin de semana)|semana pasada|mes pasado|fin de semana|${EVENT}|${FEAST}|(?:principios|mediados|finales) de ${MONTH}|${DATE}`,
  event: EVENT,
  after: 'desde|tras|despu[ée]s de|con|a ra[íi]z de',
  since: 'desde(?: (?:el|la))?|(?:empez[óo]|comenz[óo]|arranc[óo]|empezado)(?: (?:el|la|con))?',
  waiting: 'esper\\p{L}{1,4}|client[ea]s?|socio|abonad[oa]|con vosotros',
  suits: {
    behind: ' (?:me |nos )?(?:viene|va|est[áa]|ser[íi]a|queda) (?:bien|perfecto|genial|mejor)|,? (?:mejor|perfecto)',
    before: '(?:mejor|prefiero|preferimos|quedamos|nos quedamos con)(?: (?:el|para el|para|a partir del))?',
  },
  needed:
    'necesit\\p{L}{1,4}[^.?!]{0,30}? (?:para|antes)|boda|cumplea[ñn]os|viaj(?:o|amos|a)|examen|me mudo|bautizo|comuni[óo]n',
  things:
    'router|m[óo]dem|caja|lavavajillas|lavadora|secadora|horno|cocina|placa|nevera|frigor[íi]fico|heladera|congelador|caldera|termostato|bici(?:cleta)?|patinete|tel[ée]fono|m[óo]vil|celular|tableta|tablet|port[áa]til|ordenador|computadora|impresora|c[áa]mara|tele|televisor|altavoz|auriculares|aud[íi]fonos?|reloj|aspiradora|hervidor|cafetera|inversor|bater[íi]a|cargador|modelo|aparato|equipo|campera|zapatillas|app',
  counted:
    'p[áa]gina|habitaci[óo]n|paso|l[íi]nea|puerta|vuelo|nivel|d[íi]a|semana|mes|a[ñn]o|opci[óo]n|canal|puerto|piso|asiento|fila|zona|edificio|pedido|factura|caso|error|c[óo]digo|versi[óo]n|cap[íi]tulo|parte|and[ée]n|clase|talla|talle|windows|chrome|firefox|safari|edge|n[úu]mero|sobre|el|la|los|de|desde|alarma|aviso|modo|fase|programa|sala|eur|usd|calle|radicado|rad|lectura|factura|alerta|score',
  describe:
    'describ\\p{L}{1,4}|qu[ée] (?:muestra|pone|dice|pasa|aparece|falta|conten[íi]a)|de qu[ée] lado|cu[áa]nt[oa]s|c[óo]mo es',
};
