import type { Customers } from '../two-hundred';

const masculine = (name: string) => ({ mi: `mi ${name}`, el: `el ${name}`, o: 'o' });
const feminine = (name: string) => ({ mi: `mi ${name}`, el: `la ${name}`, o: 'a' });
const masculines =
  'hervidor;molinillo de café;casco;sillón de oficina;reloj de pared;teclado;saco de dormir;marco de fotos;candado'.split(
    ';',
  );
const feminines =
  'lámpara de mesa;chaqueta de lluvia;estantería;manguera;mochila;freidora;cuna de viaje;batidora;tostadora'.split(';');

export const customersEs: Customers = {
  goods: [...masculines, ...feminines],
  things: [...masculines.map(masculine), ...feminines.map(feminine)],
  troubles: [
    '(Hola, |Buenos días, |){mi} debía (llegar|estar aquí) (el lunes|el 4 de marzo|hace diez días|antes del fin de semana) y (no ha llegado nada|sigue sin aparecer|nadie ha llamado al timbre) (hasta hoy|todavía).',
    '(El seguimiento dice que|El repartidor asegura que|Según la aplicación,) {mi} se (dejó en el portal|entregó a un vecino|entregó a mediodía), pero (nadie en el edificio lo tiene|el portal está vacío|los vecinos no saben nada).',
    '{mi} llegó (esta mañana|el viernes|ayer|por fin) con (una grieta larga en un lado|dos golpes y un tornillo de menos|una esquina rota|arañazos por todo el frente).',
    '(Pedí|Pagué|Compré) {el} y en la caja (venía|había) (un par de cortinas|un juego de té ajeno|tres alfombrillas de baño|una bolsa de piquetas).',
    '{mi} (no funciona|no enciende|huele a quemado|dejó de funcionar) (desde hace|después de) (dos semanas|un mes|nueve días). (Ya cargué la batería dos veces.|El manual no ayuda.|)',
    'Me han cobrado {el} (dos veces|tres veces) (en febrero|la semana pasada|el mismo día|en una hora).',
    'La aplicación se (cierra|bloquea|queda en blanco) (cada vez que|en cuanto) (pongo|meto|añado) {el} en (la cesta|mi lista). (Empezó con la actualización.|)',
    '(Quiero|Quisiera|Me gustaría) devolver {el} porque (el color no es el de la foto|la talla no encaja|mi madre no se apaña|hace demasiado ruido).',
    'Mi (tarjeta|pago) (es rechazada|falla) (cada vez|todas las noches) que intento pagar {el}. (El banco no ve ningún problema.|)',
    'Estuve (25|40|35|50) minutos al teléfono por {el} y después (se cortó la línea|me colgaron|volví al menú).',
    'Es (la segunda vez|la tercera vez) (este año|desde Navidad) que {mi} (hace ruido|no cierra bien|huele a pegamento|pierde agua).',
    'Nadie ha contestado a (mis dos cartas|mi último correo|mi mensaje del día 2) sobre {el}.',
    'No puedo entrar en mi cuenta para (ver|revisar|cancelar) el pedido; (el código no llega nunca|la página no conoce mi dirección|la sesión se cierra sola).',
    '{mi} es (una talla más pequeñ{o}|verde en vez de gris|un modelo más antiguo), aunque (la factura está bien|la etiqueta dice otra cosa).',
  ],
  hangs: [
    'Es un (regalo|regalo de cumpleaños) para (mi padre|mi sobrina|mi mejor amiga).',
    'Nos mudamos (la semana que viene|a fin de mes|el día 28).',
    'El lunes empieza (mi examen|mi curso|el trabajo nuevo).',
    'Se usa (todos los días|a todas horas) en (el trabajo|la cafetería|mis clases).',
    'El sábado vienen (mis padres|invitados|los gemelos).',
    'Voy con muletas y me cuesta ir hasta el almacén.',
    '(La boda|El viaje|La fiesta del colegio) es dentro de (cinco|ocho|doce) días.',
  ],
  asks: [
    '¿Cuándo tendré (noticias|una respuesta)?',
    '¿Pueden enviar (otro|uno nuevo)?',
    '¿Qué pasa con el viejo?',
    '¿Cuánto tarda?',
    '¿Hace falta (la caja original|el embalaje|el recibo)?',
    '¿Quién paga (el envío|la vuelta)?',
    '¿Me devuelven el dinero?',
    '¿Tengo que (guardar la caja|esperar en casa)?',
  ],
};
