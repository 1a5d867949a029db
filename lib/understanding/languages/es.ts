import type { FeelingPack } from '../feeling/feeling-pack';
import type { LedgerPack } from '../ledger/ledger-pack';

export const ledger: LedgerPack = {
  slots: {
    'order-number':
      '(?:n[úu]mero|n[.ºo]{1,2}|referencia|c[óo]digo) (?:de |del )(?:su |tu |la )?(?:pedido|orden|compra)|qu[ée] pedido',
    account:
      'n[úu]mero de (?:cliente|cuenta|contrato|socio|abonado)|nombre de usuario|(?:su|tu) (?:id|usuario)(?: de cliente)?',
    email: '(?:correo(?: electr[óo]nico)?|e-?mail)|direcci[óo]n de correo',
    phone:
      '(?:n[úu]mero de )?(?:tel[ée]fono|m[óo]vil|celular)(?: de contacto)|n[úu]mero de (?:tel[ée]fono|m[óo]vil|contacto|celular)|(?:su|tu) tel[ée]fono|qu[ée] n[úu]mero',
    name: '(?:su|tu) nombre(?: completo| y apellidos?)?|nombre completo|nombre y apellidos?',
    address:
      'direcci[óo]n (?:de (?:entrega|env[íi]o|facturaci[óo]n)|postal|completa|exacta)|(?:su|tu|qu[ée]|cu[áa]l es la) direcci[óo]n(?! de correo)|domicilio',
    postcode: 'c[óo]digo postal',
    device:
      '(?:qu[ée]|cu[áa]l) (?:tipo de )?(?:dispositivo|aparato|tel[ée]fono|m[óo]vil|ordenador|equipo|router)|tipo de dispositivo',
    model: '(?:qu[ée]|el|del|su|tu) modelo|n[úu]mero de modelo',
    version: '(?:qu[ée]|la|su|tu|de) versi[óo]n|n[úu]mero de versi[óo]n',
    serial: 'n[úu]mero de serie|n[.ºo]{1,2} de serie',
    'error-message': 'mensajes? de error|c[óo]digos? de error|qu[ée] error|texto del error',
    'since-when':
      'desde cu[áa]ndo|desde hace cu[áa]nto|cu[áa]ndo (?:empez[óo]|comenz[óo]|ocurri[óo])|cu[áa]nto tiempo (?:lleva|hace)',
    date: 'fecha (?:de (?:compra|la compra|nacimiento|entrega|viaje)|del (?:pedido|cargo|vuelo)|exacta)|cu[áa]ndo (?:compr[óo]|compraste|hizo|hiciste|reserv[óo])|(?:qu[ée]|en qu[ée]) (?:fecha|d[íi]a)',
    amount:
      '(?:el |qu[ée] |cu[áa]l es el )(?:importe|monto)|cu[áa]nto (?:pag[óo]|pagaste|le cobraron|te cobraron)|importe exacto',
    'payment-method': '(?:m[ée]todo|forma|medio) de pago|c[óo]mo (?:pag[óo]|pagaste)|qu[ée] tarjeta',
    product: 'qu[ée] (?:producto|art[íi]culo)|(?:nombre|referencia) del (?:producto|art[íi]culo)',
    location: '(?:en|de) qu[ée] (?:ciudad|pa[íi]s|tienda|zona)|d[óo]nde (?:vive|se encuentra|est[áa]s?)',
    'tracking-number': 'n[úu]mero de (?:seguimiento|rastreo|env[íi]o)|c[óo]digo de (?:seguimiento|rastreo)',
    'booking-reference': '(?:n[úu]mero|c[óo]digo|referencia|localizador) de (?:su |tu |la )?reserva|localizador',
    'steps-tried': 'qu[ée] (?:ha|has|han) (?:probado|intentado|hecho)|qu[ée] pasos',
    screenshot: 'capturas?(?: de pantalla)?|fotos?|fotograf[íi]as?|pantallazos?',
  },
  request:
    '(?:puede|podr[íi]a|puedes|podr[íi]as|podemos|podr[íi]amos)|por favor|(?:env[íi]e|ind[íi]que|facil[íi]te|comun[íi]que|d[íi]ga|confirme|proporcione|env[íi]a|ind[íi]ca|d[ií]|conf[íi]rma)(?:nos|me)|(?:necesito|necesitamos|necesitar[íi]a(?:mos)?)|nos (?:indica|facilita|env[íi]a|confirma)|me (?:indica|facilita|dice|dices|confirma|env[íi]a|pasas?)|cu[áa]l es|tiene(?:s)? a mano|rogamos|agradecer[íi]a(?:mos)?',
  known:
    'gracias por|veo (?:su|tu|que)|vemos|ya (?:tengo|tenemos)|hemos recibido|(?:su|tu) [\\p{L} ]{2,30} es|como (?:nos )?(?:dijo|indic[óo]|coment[óo])',
  steps: {
    restart:
      'reinici(?:ar|ado|[éeóo]|e|a|ando|o|arlo|arla|arse|amos)|apag(?:ar|ado|u[ée]|[óo]|ue|ado)(?:lo|la)? y (?:volver a |vuelto a |volv[íi] a )?encend(?:er|ido|[íi]|a|er)(?:lo|la)?',
    reset:
      'restablec(?:er|ido|[íi]|imiento|a|erlo)|resete(?:ar|ado|[éeóo]|e|arlo)|(?:ajustes|valores|configuraci[óo]n) de f[áa]brica|reset',
    reinstall:
      'reinstal(?:ar|ado|[éeóo]|e|a|arla|arlo|aci[óo]n)|desinstal(?:ar|ado|[éeóo]|e|a|arla|arlo)|vuelto a instalar|volver a instalar|instal(?:[éo]|ado) de nuevo|volv[íi] a instalar(?:la|lo)?',
    update: 'actualiz(?:ar|ado|e|aci[óo]n|arla|arlo)|actualic[ée]',
    'clear-cache':
      '(?:borr(?:ar|ado|[éeóo]|e)|limpi(?:ar|ado|[éeóo]|e)|vaci(?:ar|ado|[éeóo]|e)|elimin(?:ar|ado|[éeóo]|e)) (?:la |el |mi |su |tu |las )?(?:cach[ée]|cookies|memoria cach[ée])',
    'log-out-in':
      'cerr(?:ar|ado|[éeóo]) (?:la )?sesi[óo]n y (?:volver a |vuelto a |volv[íi] a )?(?:iniciar|abrir|entrar|iniciarla|iniciado)(?:la)?|cierr[ea] sesi[óo]n y vuelv[ea]',
    reconnect:
      '(?:des|re)enchuf(?:ar|ado|[éeóo]|e)(?:lo|la)?|(?:re|des)conect(?:ar|ado|[éeóo]|e)(?:lo|la)?|vuelto a conectar|emparejar de nuevo',
    'different-browser': 'otro navegador|modo inc[óo]gnito|ventana privada',
    'different-device': 'otr[oa] (?:dispositivo|tel[ée]fono|m[óo]vil|ordenador|pc|tableta|tablet|celular|equipo)',
    'replace-battery':
      '(?:cambi(?:ar|ado|[éeóo]|e)|sustitu\\p{L}+|reemplaz\\p{L}+) (?:las |la |de )?(?:pilas?|bater[íi]as?)|pilas? nuevas?|bater[íi]a nueva|(?:cambi|sustitu|reemplaz)(?:amos|imos) (?:las? )?(?:pilas?|bater[íi]as?)',
    'check-cable':
      '(?:cambi(?:ar|ado|[éeóo]|e)|revis(?:ar|ado|[éeóo]|e)|comprob(?:ar|ado|[éeóo])|compruebe|prob(?:ar|ado|[éeóo])) (?:el |los |todos los |con |de )?(?:otro )?cables?|otro cable',
    'check-spam': '(?:carpeta de )?(?:spam|correo no deseado)',
    resend: 'reenvi(?:ar|ado|[éeóo])|reenv[íi]e',
  },
  done: 'ya|he|hemos|ha|lo (?:hice|he)|(?:reinici|restablec|reinstal|desinstal|borr|limpi|cambi|revis|prob|desenchuf|desconect|reconect|resete|apagu|apag|actualic)[éeóoí]|ha sido|client[ea]|(?:dos|tres|cuatro|varias|\\d+) veces|prob[ée]|intent[ée]|tras|despu[ée]s de|hice|hicimos|otra vez|de nuevo|a pesar de',
  advice:
    'por favor|puede|podr[íi]as?|puedes|intente|intenta(?!ndo)|pruebe|prueba|le (?:recomiendo|sugiero|aconsejo)|te (?:recomiendo|sugiero)|(?:le |te )?recomendamos|(?:ha|has) (?:probado|intentado)|debe(?:r[íi]a)?s?|tiene que|tienes que|(?:se le )?(?:aconsej|recomend|suger|indic)\\p{L}*|pedido (?:a la |al )?client\\p{L}*|debo|tengo que|(?:qu[ée] tal si)',
  outcomes: {
    'solved-briefly':
      'durante (?:un|una|unos|unas|dos|tres|\\d+) (?:d[íi]as?|horas?|minutos?|semanas?|rato)|(?:luego|despu[ée]s) (?:volvi[óo]|fall[óo])|volvi[óo] a (?:fallar|pasar|ocurrir)|(?:funcion[óo]|anduvo|dur[óo]|aguant[óo])(?: \\p{L}{1,8}){0,2} (?:un|una|unas|unos|un par de|dos|tres|\\d+) (?:d[íi]as?|horas?|minutos?|semanas?|rato)|luego otra vez|y otra vez (?:lo mismo|igual)|(?:aguant[óo]|dur[óo]|funcion[óo]|anduvo|fue)(?: bien)? hasta|(?:se )?volvi[óo] a (?:cerrar|caer|colgar|apagar|bloquear|cortar)',
    failed:
      '(?:no|tampoco|nunca) (?:ha |han |me |me ha |hubo |se )?(?:funcion[óo]|funcionado|ayud[óo]|ayudado|sirvi[óo]|servido|cambi[óo]|cambiado|resolvi[óo]|resuelto|solucion[óo]|solucionado|mejor[óo]|mejorado|surti[óo]|arregl[óo]|arreglado|cambios?|mejora|[ée]xito|sirve|funciona|va|hizo nada|dio resultado|vali[óo])|sin (?:[ée]xito|resultados?|cambios?|efecto|suerte|mejora)|ning[úu]n(?:a)? (?:cambio|efecto|resultado|mejora|diferencia)|sig(?:ue|o|uen) (?:igual|sin|fallando|el mismo|la misma|dando|saliendo|con|cay\\p{L}*|cort\\p{L}*|apag\\p{L}*|en|roj\\p{L}*|bloque\\p{L}*|mal)|nada (?:ha cambiado|cambi[óo]|funcion[óo]|ha funcionado|sirvi[óo])|y nada|(?:todo )?igual|en vano|lo mismo|mismo (?:problema|error|resultado)|todav[íi]a no (?:funciona|va|puedo|tengo|enciende|abre)|in[úu]til|no (?:consigui[óo]|logr[óo]) nada|no (?:sirvi[óo]|sirve|cambi[óo]) (?:de |para )?nada|sigue (?:sin|exactamente|todo)(?: \\p{L}{2,10})?|no hay manera|ni por esas|nada de nada|tampoco|(?:los |las )?(?:cortes|fallos|ca[íi]das|errores|problemas?)(?: \\p{L}{2,12}){0,2} (?:contin[úu]an?|persisten?|siguen?)|(?:pierde|gotea|falla|tarda) (?:lo mismo|igual|todav[íi]a)|(?:se )?sigue \\p{L}{3,14}(?:ando|iendo|[áa]ndose|i[ée]ndose)',
    partly:
      'un poco mejor|en parte|parcialmente|mejor[óo] (?:un poco|algo)|algo mejor|(?:algo|un poco|ligeramente) (?:mejor|m[áa]s r[áa]pid[oa]|menos)',
    solved:
      '(?:eso|ya|ahora|todo|esto) (?:s[íi] )?(?:funciona|funcion[óo]|va bien|ha funcionado|anda)|(?:ha )?(?:funcionado|quedado) (?:bien|resuelto)|(?:est[áa]|qued[óo]|queda) (?:ya )?(?:resuelto|solucionado|arreglado|ok)|se (?:ha )?(?:solucion[óo]|solucionado|resolvi[óo]|resuelto|arregl[óo]|arreglado)|problema (?:resuelto|solucionado)|(?:vuelve a|volvi[óo] a) funcionar|(?:todo )?(?:ok|en orden)|funcion[óo]|resuelto|solucionado|volvi[óo] a (?:arrancar|encender|andar|conectar|la vida)|arranc[óo]|ya (?:hay|tengo) (?:cobertura|internet|se[ñn]al|luz|imagen|conexi[óo]n|l[íi]nea)|(?:problema|error|ruido) (?:ha )?desaparec(?:i[óo]|ido)|desapareci[óo] (?:el|la)',
    refused: 'no quier[eo]|se niega|prefier[eo] no|no quier[eo] (?:perder|hacer)',
  },
  promise:
    '(?:volver a )?llamar(?:le|la|lo)?|(?:le|te|les|lo|la) (?:llamar|enviar|contactar|responder|escribir|confirmar|informar|avisar|devolver|reembolsar|mandar)(?:[ée]|emos|[áa]n)|(?:llamar|enviar|contactar|responder|escribir|confirmar|informar|avisar|procesar|devolver|reembolsar|mandar|resolver)(?:[ée]|emos)|(?:recibir|tendr|ser)[áa]s?|prometid[oa]|promet(?:imos|[íi])|se (?:le|te) (?:llamar|enviar|reembolsar)[áa]|vamos a|voy a|nos comprometemos|estar[áa] (?:listo|resuelto|entregado)|(?:llegar|recoger|entregar)[áa]|devolver la llamada|(?:le|te|les|lo|la) (?:llam|env[íi]|confirm|mand|respond|contest|avis|escrib|consult|devolv|reembols)(?:o|amos|emos|imos)|lo (?:consulto|consultamos|reviso|revisamos)|(?:un |el |nuestro )?(?:t[ée]cnico|compa[ñn]er[oa]|repartidor|paquete|reembolso|mensajero) (?:ir|pasar|llegar|llamar|visitar|acudir|ser)[áa]|ir[áa] (?:un|el|nuestro) t[ée]cnico|se (?:le|te) (?:enviar|devolver|abonar|mandar|contactar)[áa]n?|(?:le|te|les|lo|la|los|las) (?:llamar|enviar|contactar|responder|escribir|visitar|reembolsar)[áa]|escribir[áa] (?:al|a la) client\\p{L}*',
  customer: 'cliente|clienta|[ée]l|ella|cte',
  days: {
    'en (?:unos|breves|pocos) (?:minutos|instantes)|enseguida|ahora mismo|en (?:una|la pr[óo]xima) hora|en el d[íi]a': 0,
    'en una semana': 7,
    'en (?:dos|2) semanas': 14,
    'hoy|esta (?:tarde|noche)': 0,
    'pasado ma[ñn]ana': 2,
    '(?<!la |esta )ma[ñn]ana(?! pasado)': 1,
    '(?:la )?(?:pr[óo]xima semana|semana que viene)': 7,
  },
  weekdays: ['lunes', 'martes', 'mi[ée]rcoles', 'jueves', 'viernes|vie', 's[áa]bado', 'domingo'],
  within: {
    days: '(?:en|dentro de|en un plazo de|plazo de)(?: los pr[óo]ximos)? (\\d{1,2}) d[íi]as?(?: h[áa]biles| laborables)?',
    hours: '(?:en|dentro de|en un plazo de|plazo de)(?: las pr[óo]ximas)? (\\d{1,3}) ?(?:horas?|h)',
  },
  past: '(?:\\p{L}+ ){0,3}\\p{L}+(?:[éíó]|ad[oa]|id[oa])(?:lo|la)?(?: (?:\\p{L}+ ){0,4}\\p{L}+)?|actualic[ée]|desenchuf[éo]|restablec[ií]',
  fixes:
    '(?:limpi|reemplac|sustitu|cambi|mov|desactiv|activ|quit|ajust|recargu|carg|purg|vaci|elimin)(?:[éíó]|ad[oa]|id[oa]|yó|í) (?:el|la|los|las|mi|mis|otr[oa]|todos los|todas las|un|una) (?!opini|idea)[\\p{L} ]{3,30}|(?:cambie|cambi[ée]|limpi[ée]|restablec[íi]|modifiqu[ée]) (?:el|la|los|las|mi) (?:canal|contrase[ñn]a|clave|cabezales|filtro|ajustes|configuraci[óo]n)|modo avi[óo]n|se (?:cambi|reinici|restablec|actualiz|revis|limpi|configur|reemplaz|desconect|modific)(?:[óo]|aron|ieron|i[óo]) (?:el|la|los|las) [\\p{L} ]{2,24}|(?:saqu|quit|met|retir)[éí] (?:el|la|los|las) [\\p{L} ]{3,20}',
  attempt: {
    open: '(?:(?:ya |tambi[ée]n )?(?:he|hemos|ha) (?:probado|intentado)|(?:ya |tambi[ée]n )?prob[éó])(?: ya)?(?: a| con)?(?= (?:otr[oa]|un|una|el|la|los|las|mi|varios|varias|cambiar|limpiar|mover|quitar|desactivar|sustituir|usar))',
  },
  deed: {
    did: '(?:ya |tambi[ée]n |me |le )?(?:la |lo |las |los )?(?:\\p{L}{3,14}[éí]|puse|hice|quit[ée]|met[íi])|(?:he|hemos) \\p{L}{3,14}(?:ado|ido|to)',
    none: '(?:llam|escrib|contact|esper|pregunt|ped|pagu|compr|recib|reclam|envi|mand|cancel|solicit|pens|recog)(?:[éí]|ad[oa]|id[oa])|aqu[íi]|as[íi]|tambi[ée]n|s[íi]|all[íi]',
    vain: 'sin (?:[ée]xito|resultados?|efecto|suerte|mejora|cambios)|en vano|(?:y )?(?:lo|lo de) mismo|mismo (?:resultado|problema|error)|ning[úu]n(?:a)? (?:cambio|efecto|resultado|mejora|diferencia)|y nada|no (?:sirvi[óo]|cambi[óo]|funcion[óo]|ayud[óo]|resolvi[óo])',
  },
  noAttempt: 'todo|la (?:web|línea|linea)|el (?:chat|teléfono|telefono)|llamar|contactar|su|varias veces',
  not: 'se|no(?: (?:lo|la|los|las|me|le|se))?|nunca|jam[áa]s|sin|en vez de|en lugar de|tampoco|todav[íi]a no|a[úu]n no',
  later:
    'voy a|vamos a|va a|quiero|quisiera|si (?:lo|reinicio)|ma[ñn]ana|luego|m[áa]s tarde|esta (?:tarde|noche)|deber[íi]a',
  ours: '(?:hemos|he|vamos a|voy a|podemos|puedo|acabamos de|estamos)(?: (?:ya|le|les|te)){0,2}|(?:le|te) (?:hemos|vamos a|voy a)',
  articles: 'el|la|los|las|mi|mis|su|sus|tu|tus|nuestro|nuestra|todos los|todas las',
  call: 'llam\\p{L}*|telefone\\p{L}*|devolver la llamada',
  delivered:
    '(?:he|hemos|ha sido|han sido|se (?:le |te )?ha|se (?:le )?han)(?: \\p{L}{2,10})? (?:envi|reembols|tramit|proces|solucion|resuelt|sustitu|entreg|abon|cancel|confirm|program|reserv|comprob|realiz|devuelt)\\p{L}*|(?:le|te|les) (?:he|hemos) \\p{L}+|como (?:le |te )?(?:promet|acord)\\p{L}*|adjunt\\p{L}*|(?:he|hemos) (?:recibido|llamado|hablado)|(?:llam[óoée]|llamad[oa]|habl[óoée]) (?:a la |al |con )?client\\p{L}*|aqu[íi] (?:tiene|est[áa]|tienes)|ha (?:llegado|salido)|ya (?:lleg[óo]|recib[íi])|lleg[óo]|recib[íi]|vino|pas[óo] (?:el|un) t[ée]cnico|me (?:ha )?lleg(?:ado|[óo])|me (?:ha )?llam(?:[óo]|aron|ado)|ha venido|(?:he )?recibid[oa]',
  undelivered:
    '(?:nadie|nunca|no)(?: \\p{L}{1,10}){0,3} (?:llam|recib|lleg|ven|contact|respond|contest|vin|aparec|pas|devuelt)\\p{L}*|(?:sigo|seguimos) (?:esperando|sin)|todav[íi]a (?:no|nada)|a[úu]n no|ning[úu]n(?:a)? (?:llamada|respuesta|noticia|reembolso)|sin (?:noticias|respuesta)|d[óo]nde est[áa]|nadie|sin (?:una |ninguna )?(?:llamada|que nadie)',
  wishes:
    '(?:puede|podr[íi]an?|pueden|puedes|podr[íi]as)|por favor|(?:quiero|quisiera|querr[íi]a|me gustar[íi]a|necesito|exijo|solicito|deseo|queremos|necesitamos|pido|ruego)|(?:d[íi]ga|env[íi]e|ind[íi]que|expl[íi]que|conf[íi]rm(?:e|en)|d[íi]gan|env[íi]en)(?:me|nos)|agradecer[íi]a|quer[íi]a (?:saber|preguntar|pedir)',
  clock:
    '(?:antes de las|hasta las|a las|para las) (\\d{1,2})(?:[:.h](\\d{2}))?(?: ?h(?:oras)?)?(?: (de la tarde|de la noche|p\\. ?m|pm))?',
  nouns: {
    version: 'versi[óo]n',
    model: 'modelo',
    'error-message': 'error|c[óo]digo(?: de error)?',
    'booking-reference': 'reserva|localizador',
    serial: 's/n|n[.ºo°]{1,2} de serie|sn',
    'tracking-number': '(?:n[.ºo°]{1,2}|n[úu]mero|c[óo]digo) de (?:seguimiento|rastreo|env[íi]o)|seguimiento',
    account: '(?:n[.ºo°]{1,2}|n[úu]mero) de (?:cliente|cuenta|contrato)|cliente n[.ºo°]{1,2}|usuario|nombre de usuario',
    'order-number': 'pedido|pedido (?:n[.ºo°]{1,2}|n[úu]mero)',
  },
  told: {
    'since-when':
      '(?<!espero |esperando |cliente )desde (?:el |la |hace )?((?:pasado )?(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|ayer|anteayer|esta ma[ñn]ana|semana pasada|mes pasado|actualizaci[óo]n|fin de semana|\\d{1,2}(?: de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|[/.]\\d{1,2}(?:[/.]\\d{2,4})?)|(?:un|una|dos|tres|cuatro|varios|varias|unos|\\d{1,2}) (?:d[íi]as?|semanas?|mes(?:es)?|horas?))(?: (?:pasado|por la (?:ma[ñn]ana|tarde|noche)))?)',
    'payment-method':
      '(?:pagu[ée]|pagad[oa]s?|pago|pagamos|abon[ée])(?: \\p{L}{1,12}){0,3}? (?:con|por|mediante|v[íi]a|en|a trav[ée]s de) (?:mi |la |una |el )?(tarjeta(?: de (?:cr[ée]dito|d[ée]bito))?|transferencia(?: bancaria)?|domiciliaci[óo]n|efectivo|contra ?reembolso|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|sepa|ideal|twint|bizum|mb ?way|multibanco|pix|mada|stc pay|revolut|wise)',
    'error-message':
      '(?:error|mensaje|dice|pone|aparece|muestra|sale)[^"“”«»„\\n.]{0,24}["“«„] ?([^"“”«»„\\n]{4,90}?) ?["”»“]',
    date: '(?:compr[ée]|ped[íi]|reserv[ée]|hice el pedido|comprad[oa]s?|pedid[oa]|reservad[oa]s?|adquirid[oa]s?)(?: \\p{L}{1,10}){0,3}? el (?:d[íi]a )?(\\d{1,2}(?: de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: de \\d{4})?|[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?))',
    amount:
      '(?:cargos?|cobros?|pagos?|importe|reembolso|devuelvan|pagu[ée]|cobrado|cobraron|transferencia|compra)[^\\n.?¿]{0,30}? (?:de |por )?((?:R\\$|[£$€]) ?\\d[\\d.,]{0,10}|\\d[\\d.,]{0,10} ?(?:£|€|\\$|chf|eur|usd|gbp|brl|euros?|reais|franken|francs|pesos|d[óo]lares|pounds?|dollars?))',
    phone: '(?:tel[ée]fono|m[óo]vil|celular|tel)\\.?(?: \\p{L}{1,8}){0,3}:? {0,2}(\\+?\\d[\\d ().-]{7,16}\\d)',
  },
  correction:
    '(?:perd[óo]n|disculp\\p{L}+|correcci[óo]n|quise decir|quer[íi]a decir|me (?:he )?equivoqu?\\p{L}*|n[úu]mero equivocado|n[úu]mero correcto|el correcto|err[óo] al|no (?:el |la )?\\d[\\w-]{2,20})',
  answer:
    'contact\\p{L}*|respond\\p{L}*|inform\\p{L}*|avis\\p{L}*|escrib\\p{L}*|confirmar\\p{L}*|revis\\p{L}*|respuesta',
};

// feeling
export const feeling: FeelingPack = {
  language: 'es',
  cues: {
    pleased: {
      1: `ya funciona; funciona bien; vuelve a funcionar; todo bien; todo perfecto; buena calidad; contento con; contenta con; me gusta; llegó antes; más rápido que; fácil de usar; sigan así; seguid así`,
      2: `encantad*; me encanta; muy contento; muy contenta; muy satisfech*; satisfech*; feliz; felices; excelente; genial; estupendo; estupenda; fantástic*; maravillos*; perfecto; perfecta; impecable; buenísim*; increíble servicio; recomiendo; recomendaré; recomendable; impresionad*; justo lo que; mejor de lo que; superó mis; supera mis; enhorabuena; un placer; me alegra; me alegro; funciona perfectamente; funciona de maravilla; de maravilla; de lujo; diez; un diez`,
      3: `absolutamente encantad*; súper feliz; contentísim*; felicísim*; más que satisfech*`,
    },
    grateful: {
      1: `gracias; muchas gracias; mil gracias`,
      2: `gracias por; muchas gracias por; mil gracias por; gracias a vuestro; gracias a su; gracias a ustedes; agradecid*; agradezco; agradecemos; agradecer*; agradecimiento; muy amable; muy amables; tan amable; tan amables; amabilidad; me salv*; me han salvado; me habéis salvado; de gran ayuda; gran ayuda; paciencia conmigo; sois los mejores; son los mejores; son unos cracks; se lo agradezco; os lo agradezco`,
      3: `infinitamente agradecid*; muy agradecid*; eternamente agradecid*; de todo corazón; de corazón; no sé cómo agradecer*; un millón de gracias; infinitas gracias; me han salvado la vida`,
    },
    confused: {
      1: `no estoy segur*; no sé si; no sé cuál; cuál es la diferencia; tengo que; me pregunto; no encuentro dónde; no queda claro; no me queda claro; ni idea; cuál de`,
      2: `no entiendo; no entendí; no comprendo; no lo entiendo; sin entender; confus*; confund*; perdid* con; estoy perdid*; me pierdo; un lío; lío; hecho un lío; no tiene sentido; sin sentido; contradict*; contradice*; qué significa; qué quiere decir; a qué se refieren; no me aclaro; aclarar*; aclárenme; desconcert*; no veo cómo; unos dicen; uno me dice; me dicen una cosa; en qué quedamos; a quién creo; no me cuadra; no cuadra; incomprensible; chino`,
      3: `totalmente confundid*; completamente perdid*; no entiendo nada; no entiendo absolutamente nada`,
    },
    worried: {
      1: `espero que no; a tiempo; es normal; es seguro; es fiable; qué pasa si; y si; voy a perder; perderé; sospechos*; raro; no reconozco; desconocid*; riesgo; no he hecho yo; no fui yo; me da cosa`,
      2: `preocupad*; preocupa; preocupación; preocupante; inquiet*; intranquil*; temo; temor; miedo; asust*; nervios*; ansios*; ansiedad; angusti*; agobi*; estres*; hacke*; jackea*; estafa; fraude; phishing; suplant*; robado mis datos; filtración; mis datos … segur*; alarmad*; alarmante; me da miedo; no duermo; me quita el sueño`,
      3: `muy preocupad*; preocupadísim*; pánico; en pánico; aterrad*; aterrorizad*; desesperad*; mucho miedo; no puedo dormir; muy asustad*; muchísimo miedo; angustiadísim*`,
    },
    disappointed: {
      1: `no estoy content*; no estoy satisfech*; insatisfech*; no es lo que; no coincide; esperaba más; esperaba algo; esperaba mejor; esperaba otra; no corresponde; no cumple; mediocre; regular; no vale; no está a la altura; antes era; ya no es lo; ya no son; no volveré a; no compraré más; no pediré más; deja mucho que desear; deja que desear; pensaba que; pensé que; mala calidad; peor calidad; ha bajado; me esperaba`,
      2: `decepcion*; desilusi*; defraud*; chasco; lástima; qué pena; una pena; es una pena; me arrepiento; arrepentid*; mal servicio; mala experiencia; mala atención; perdido la confianza; pierdo la confianza; perdí la confianza; no vale lo que; dinero tirado; tirar el dinero; tirado el dinero; último pedido; última vez que; publicidad engañosa; engaños*; lejos de lo; expectativas; me han fallado; me siento engañad*; engañad*; me habéis fallado; nos han fallado; descontent*; penoso servicio; dejado tirad*`,
      3: `muy decepcionad*; decepcionadísim*; profundamente decepcionad*; totalmente decepcionad*; realmente decepcionad*; tan decepcionad*; gran decepción; enorme decepción; qué decepción; completamente decepcionad*`,
    },
    frustrated: {
      1: `fastidio; sigue sin; siguen sin; sigo sin; seguimos sin; todavía no; todavía nada; aún no; aún nada; otra vez; de nuevo; una vez más; vuelve a; mismo problema; mismo error; lo mismo; la misma; segunda vez; tercera vez; 3 veces; tres veces; dos veces ya; nadie; ninguna respuesta; sin respuesta; sin noticias; no responden; no contestan; no me responden; no ha servido; no sirvió; no sirve; no ayudó; sin éxito; nada funciona; nada cambia; sin cambios; sigue igual; he probado todo; lo he probado todo; ya probé; ya lo probé; ya he; ya envié; ya mandé; ya lo dije; ya les dije; ya os dije; ya expliqué; ya di; como ya; llevo esperando; llevo; llevamos; esperando; desde hace semanas; desde hace días; semanas; días y días; horas; molest*; pesad*; cada vez que; siempre lo mismo; me pasan de; me transfieren; me derivan; pasado de; retras* otra; por fin; de una vez; cuándo piensan; aplazado`,
      2: `frustra*; harto; harta; hartos; hartas; hartazgo; cansad* de; me tienen; estoy cansad*; hasta las narices; hasta el gorro; hasta la coronilla; pérdida de tiempo; perder el tiempo; perdiendo el tiempo; perdido _ horas; repetir; repetirlo todo; volver a explicar; explicar todo otra; explicar otra vez; desde cero; desde el principio; en círculos; dando vueltas; vueltas y vueltas; cuántas veces; cuánto más; cuarta vez; quinta vez; enésima vez; por _ vez; nadie responde; nadie contesta; nadie me; nadie nos; nadie sabe; nadie da; nadie llama; nadie hace; mi paciencia; sin paciencia; perdiendo la paciencia; pierdo la paciencia; perdí la paciencia; se me acaba la; me ignoran; ignorad*; ignoran; desesper*; insoportable; exasper*; inútil; no hay manera; no hay forma; imposible contactar; respuestas automáticas; respuesta automática; copia y pega; copiar y pegar; mismas preguntas; misma pregunta; no avanza; no pasa nada; promesas; prometieron; me prometieron; me dijeron que … y nada; calvario; suplicio; odisea; tan difícil; tan complicado; qué pasa con; en serio; venga ya; largas; me dan largas; marean; mareando; de un departamento a otro; hasta cuándo; agotad*`,
      3: `muy frustra*; súper frustra*; tremendamente frustra*; extremadamente frustra*; completamente hart*; totalmente hart*; hartísim*; al límite; no puedo más; no aguanto más; me vuelve loc*; me están volviendo; la gota que; colmo`,
    },
    angry: {
      1: `reclamación; queja; denuncia; exijo; exigimos; devuélvanme; quiero mi dinero; inmediatamente; ahora mismo; ya mismo; supervisor; encargado; responsable; nunca más; jamás; hoja de reclamaciones; consumo; ocu; profeco; pésim*; horrible; fatal; terrible; increíble que; malísim*; maleducad*; groser*; falta de respeto; poco profesional; desastre`,
      2: `inaceptable; intolerable; inadmisible; indignante; indignad*; indignación; vergüenza; vergonzos*; sinvergüenza*; furios*; enfadad*; enojad*; cabread*; rabia; ira; escándalo; escandalos*; ridícul*; absurd*; lamentable; patétic*; asco; asqueros*; ladrones; ladrón; robo; me han robado el dinero; robando; estafadores; estafador; me han estafado; timo; timadores; mentiros*; mentira; mentiras; mienten; mintieron; abogado; demanda; demandar; denunciar; denunciaré; denunciarles; juzgado; tribunales; policía; acciones legales; incompeten*; ineptos; inútiles; idiota*; imbécil*; estúpid*; mierda; puta; puto; joder; carajo; coño; cojones; tomadura de pelo; tomando el pelo; toman el pelo; tomarme el pelo; se ríen de; se burlan; burla; peor empresa; peor servicio; la peor; el peor; lo peor; insult*; odio; basura; porquería; abuso; abusiv*; descaro; cara dura; caradura; qué clase de empresa; atropello; ya basta; basta ya`,
      3: `absolutamente inaceptable; totalmente inaceptable; completamente inaceptable; muy enfadad*; muy enojad*; enfadadísim*; indignadísim*; panda de ladrones; panda de; banda de; una auténtica vergüenza; auténtica vergüenza; muy cabread*; furios* con`,
    },
    sad: {
      1: `recuerdo; recuerdos; echo de menos; extraño mucho; solo en; sola en; llorar; pena; vacío; valor sentimental; arruinad*`,
      2: `triste; tristes; tristeza; entristec*; lágrimas; llorando; llorado; lloré; lloro; falleci*; murió; muerte; duelo; luto; funeral; entierro; corazón roto; rompe el corazón; parte el alma; parte el corazón; destrozad*; devastad*; hundid*; desolad*; últimas fotos; último recuerdo; únicos recuerdos; único recuerdo; únicas fotos; irreemplazable*; insustituible*; perdí a mi; he perdido a mi; perdimos a; para siempre; momento difícil; momentos difíciles; época difícil; aborto espontáneo; deprimid*; me duele; dolor; duele mucho; nunca volveré a ver; nunca recuperaré`,
      3: `muy triste; tristísim*; tan triste; profundamente triste; inmensa tristeza; muchísima pena; el corazón roto; llorando toda; no paro de llorar; no dejo de llorar; completamente destrozad*`,
    },
  },
  negations: 'no; nunca; jamás; nada; ningún; ninguna; sin; ni; tampoco; apenas; para nada; poco',
  intensifiers:
    'muy; realmente; tan; extremadamente; absolutamente; totalmente; completamente; súper; super; tremendamente; profundamente; demasiado; bastante; de verdad; sumamente; verdaderamente; más que; cada vez más; re; bien',
  downtoners: 'un poco; algo; ligeramente; un tanto; un poquito; más o menos',
  contrasts:
    'pero; sin embargo; aunque; no obstante; lamentablemente; desgraciadamente; por desgracia; sino; salvo que; en cambio',
  politeness: `gracias de antemano; muchas gracias de antemano; gracias por adelantado; gracias anticipadas; gracias por su atención; gracias por su tiempo; gracias por su comprensión; gracias por su respuesta; gracias por la respuesta; gracias por tu respuesta; gracias por vuestra respuesta; muchas gracias por su respuesta; gracias por contactar; gracias por escribir; gracias por su mensaje; gracias por responder; gracias por contestar; quedo agradecid*; le agradecería; les agradecería; os agradecería; agradecería; agradeceré; agradecería que; les agradezco de antemano; agradezco de antemano; agradezco su pronta; agradezco una; agradezco cualquier;
    saludos; un saludo; saludos cordiales; un cordial saludo; cordialmente; atentamente; un abrazo; buenos días; buenas tardes; buenas noches; buen día; que tengan; que tenga; espero que estén bien; espero su respuesta; quedo a la espera; a la espera; sería genial; sería estupendo; sería perfecto; me encantaría; estaría encantad*; estaría feliz; si fuera tan amable; si son tan amables; sería tan amable; serían tan amables; no hay problema; no te preocupes; no se preocupe; no se preocupen; sin prisa; no hay prisa; no gracias; encantado de; encantada de; mucho gusto; por favor; lo antes posible; perdón por; disculpe la molestia; disculpen la molestia; perdone la molestia; siento molestar`,
  praise: `genial; estupendo; fantástico; fantástica; maravilloso; maravillosa; excelente; perfecto; bravo; felicidades; enhorabuena; felicitaciones; gracias por; muchas gracias por; muy bien; buen trabajo; gran trabajo; magnífico; magnífica; impresionante; brillante; qué bien; qué bonito; qué amables; qué eficiencia; qué servicio; qué rapidez; increíble; chapó; olé; qué alegría; qué suerte; qué maravilla; espectacular; de lujo; súper; me encanta; encantado; encantada; gran servicio; menudo servicio; vaya servicio; un aplauso; aplausos; yupi; mis felicitaciones; bonito`,
  failures: `perdido; perder; perdieron; perdéis; roto; rota; rotos; rompieron; dañad*; destroz*; tarde; retras*; retraso; cancelad*; cancelaron; falta; faltan; equivocad*; incorrect*; error; errores; fall*; no funciona; no va; no llega; no ha llegado; nunca llegó; no llegó; no entregad*; sin respuesta; nadie; espera; esperando; esperar; semanas; horas; tercera vez; segunda vez; otra vez; de nuevo; dos veces; cobrado; cobraron; cobrar; cobráis; ignor*; colgado; colgaron; cuelgan; nada; borrad*; borraron; vacía; vacío; mojad*; rayad*; muert*; corte; caída; caído; sin internet; sin línea; sin luz; subida; subieron; bloquead*; misma respuesta; copia y pega; robot; bot; talla equivocada; vecino; meses; rechaz*; olvid*; lluvia; desaparec*; cerraron; cerrado; sin avisar; para nada; cuelga; congelad*; cerráis`,
  sarcasm: `gracias por nada; muchas gracias por nada; ah genial; ah perfecto; ah qué bien; pues genial; pues qué bien; pues muy bien; qué sorpresa; vaya sorpresa; menuda sorpresa; quién lo diría; como por arte de magia; por arte de magia; justo lo que me faltaba; lo que me faltaba; justo lo que necesitaba otra; solo me faltaba; me encanta esperar; me encanta cuando; me encanta pagar; me encanta que me; me encanta pasar; nada como; nada mejor que; mi pasatiempo; pasatiempo favorito; qué generosos; qué generosidad; qué detalle; qué considerados; todo un detalle; un premio; una medalla; merecen un premio; merecen una medalla; un oscar; un aplauso; aplausos para; felicidades por perder; enhorabuena por; felicidades por; bravo por; sí claro; claro que sí; sí seguro; tómense su tiempo; tomaos vuestro tiempo; sin prisas eh; no tengo nada mejor que hacer; no tengo otra cosa que hacer; total para qué; quién necesita; qué tonto soy; tonta de mí; tonto de mí; culpa mía por; servicio de cinco estrellas; servicio de primera; servicio de lujo; menudo nivel; vaya nivel; menuda joya; vaya joya; qué eficacia; qué eficiencia; qué alegría que; qué ilusión; olé vosotros; chapó`,
  resolved: `ya funciona; vuelve a funcionar; funciona perfectamente; funciona de maravilla; funciona bien; solucionad*; resuelto; resolvieron; solucionaron; arreglad*; arreglaron; reparad*; llegó hoy; ya llegó; llegó perfecto; llegó bien; ha llegado hoy; recibí el reembolso; reembolso recibido; ya tengo el reembolso; reemplaz*; funcionó; ha funcionado; sirvió; me ayudó; me ayudaron; tan rápido; enseguida; al día siguiente; en minutos; en una hora; pacien*; encontrad*; rapidez`,
  circumstances: {
    deadline: `antes del lunes; antes del martes; antes del miércoles; antes del jueves; antes del viernes; antes del sábado; antes del domingo; antes de mañana; antes de navidad; antes del fin; antes de fin; antes de que; antes de mi; antes del; para el lunes; para el martes; para el miércoles; para el jueves; para el viernes; para el sábado; para el domingo; para mañana; para hoy; a más tardar; fecha límite; plazo; vence; caduca; hasta el viernes; hasta mañana; lo necesito para; la necesito para; los necesito para; lo necesito antes`,
    event: `boda; cumpleaños; funeral; aniversario; bautizo; comunión; graduación; examen; exámenes; oposición; entrevista; entrevista de trabajo; presentación; conferencia; feria; concierto; fiesta; regalo; navidad; reyes; vacaciones; luna de miel; operación; cirugía; excursión; inauguración; jubilación; quinceañera; mudanza`,
    vulnerability: `silla de ruedas; discapa*; minusvál*; embarazada; hospital; hospitaliz*; quimio*; cáncer; insulina; diabétic*; diabetes; asma; asmátic*; oxígeno; diálisis; medicamento*; medicación; ciego; ciega; baja visión; sordo; sorda; demencia; alzheimer; autis*; dislexi*; epilep*; marcapasos; cardíac*; teleasistencia; dependiente; encamad*; no puedo caminar; no puede caminar; perdí mi trabajo; perdí mi empleo; sin trabajo; desemplead*; en el paro; no puedo pagar; no me puedo permitir; sin calefacción; sin agua caliente; madre soltera; padre soltero; recién nacid*; prematur*; ictus; pierna rota; pensionista; jubilad*; mi pensión; gravemente enferm*; estoy enferm*`,
    'others-affected': `mis hijos; mis hijas; mi hijo; mi hija; mi mujer; mi esposa; mi marido; mi esposo; mi pareja; mi madre; mi padre; mis padres; mi abuela; mi abuelo; mi bebé; nuestro bebé; mi familia; nuestra familia; mi hermana; mi hermano; mis vecinos; mis inquilinos; mis invitados; nuestros invitados; mis clientes; nuestros clientes; mis pacientes; mis alumnos; mis estudiantes; mi equipo; nuestro equipo; mis compañeros; mis empleados; nuestros empleados; mi jefe; toda la oficina; todo el equipo; toda la familia; los niños; todos nosotros; nuestros socios`,
    loss: `falleci*; murió; perdí a mi; he perdido a mi; perdido todas; perdido todos; perdí mis; perdí todas; perdí todo; me robaron; me han robado; robaron; robado; incendio; inundación; inundad*; aborto espontáneo; perdí el vuelo; perdí mi vuelo; perdimos el vuelo; perdí el tren; perdiendo clientes; perdido clientes; perdiendo ventas; perdido dinero; de mi bolsillo; me ha costado`,
    plan: `me mudo; nos mudamos; mudarme; mudarnos; mudanza a; viajo a; viajamos a; viaje a; salgo de viaje; me voy a; nos vamos a; vuelo a; de viaje; en el extranjero; al extranjero; estaré fuera; fuera del; tenía planeado; tenemos previsto; planeamos; planeo; reform*; sorpresa para; cambiarme a; cambiar de compañía; estudiar en; me caso; nos casamos; esperamos un bebé; espero un bebé; compramos una casa; piso nuevo`,
    work: `teletrabaj*; trabajo desde casa; trabajo en casa; para trabajar; para el trabajo; mi trabajo; en el trabajo; mi negocio; nuestro negocio; mi tienda; nuestra tienda; mi empresa; nuestra empresa; autónom*; freelance; por cuenta propia; enfermer*; maestr*; profesor*; médic*; conductor*; turno de noche; turnos; videollamadas; videoconferencia; reunión; reuniones con clientes; no puedo trabajar; mi oficina; la oficina; restaurante; consulta; clínica; taller; clases online; clases en línea; nóminas; guardia`,
  },
};
