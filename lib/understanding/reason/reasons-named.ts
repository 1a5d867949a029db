import { tokensOf } from '../language/tokens';

/**
 * Words that name a contact reason, in six languages, folded. Each entry is one way to name it: all its parts must occur
 * (as beginnings of words). They serve rules written in free words and readings that found no reason, and are features of the
 * reason model, which is the better judge of a customer's text.
 */
const NAMES: Record<string, string> = {
  'delivery-lost':
    'parcel lost|package lost|delivery lost|lost parcel|never arrived|parcel missing|package missing|shipment lost|lost in transit|paket verloren|paket weg|sendung verloren|nie angekommen|nicht angekommen|colis perdu|jamais arrive|jamais recu|pas recu|paquete perdido|nunca llego|no ha llegado|encomenda perdida|nunca chegou|nao chegou|طرد ضا|شحنه ضا|لم يصل|لم تصل',
  'delivery-late':
    'late delivery|delivery late|parcel late|parcel delayed|delivery delayed|order late|not here yet|not arrived|hasn t arrived|was due|should have arrived|immer noch nicht da|sollte da sein|toujours rien recu|devait arriver|todavia no ha llegado|debia llegar|ainda nao chegou|devia ter chegado|لم يصل حتي|paket spat|lieferung verspatet|verspatung lieferung|verspatete|livraison retard|colis retard|retraso entrega|retraso pedido|atraso entrega|atraso encomenda|تاخر|متاخر',
  damaged:
    'damage|broken on arrival|arrived broken|beschadigt|kaputt angekommen|endommage|abime|danado|llego roto|danificad|chegou partid|تالف|مكسور|متضرر',
  'wrong-item':
    'wrong item|wrong product|wrong size|falscher artikel|falsche ware|falsch geliefert|mauvais article|mauvais produit|articulo equivocado|producto equivocado|artigo errado|produto errado|منتج خاط|منتج خطا',
  return:
    'return|send back|rucksendung|zuruckschicken|retoure|retour|renvoyer|devolucion|devolver|devolucao|ارجاع|اعاده المنتج',
  billing:
    'bill|invoice|charged twice|charged card|charged account|charged bank|charged money|charged for|charged the wrong|overcharg|double charge|rechnung|abgebucht|doppelt berechnet|facture|preleve|factura|cobrad|cobro|fatura|فاتور|خصم',
  refund: 'refund|money back|ruckerstatt|geld zuruck|erstattung|rembours|reembols|استرداد|استرجاع المبلغ',
  cancel: 'cancel|terminate|kundig|stornier|annul|resili|cancelar|cancelac|الغاء|الغي',
  'payment-failed':
    'payment fail|card declined|payment declined|zahlung fehlgeschlagen|karte abgelehnt|paiement refus|pago rechaz|pago fall|pagamento recus|pagamento falh|فشل الدفع|رفض البطاق',
  login:
    'login|log in|password|sign in|locked out|einlogg|anmeld|passwort|connexion compte|mot de passe|connecter|contrasena|iniciar sesion|palavra passe|iniciar sessao|senha|كلمه المرور|تسجيل الدخول',
  outage:
    'outage|internet down|no internet|internet drops|router drops|connection drop|wifi drops|line drops|line keeps dropping|router keeps dropping|internetausfall|kein internet|internet bricht ab|verbindung bricht|coupure internet|plus d internet|internet coupe|corte internet|sin internet|internet se cae|internet se corta|sem internet|falha de rede|internet cai|انقطاع الانترنت|الانترنت ينقطع|لا يوجد انترنت',
  'device-fault':
    'faulty|defect|not working|stopped working|broken|does not turn|won t turn|defekt|geht nicht|funktioniert nicht|en panne|ne marche|ne fonctionne|defectuos|no funciona|averiad|avari|nao funciona|defeito|عطل|لا يعمل|لا تعمل',
  bug: 'bug|crash|error message|freez|absturz|sturzt ab|fehlermeldung|plante|message d erreur|se cierra|mensaje de error|bloquea|vai abaixo|mensagem de erro|bloqueia|يتوقف التطبيق|رساله خطا',
  'how-to':
    'how do i|how can i|how to|wie kann ich|wie geht|comment faire|comment puis|como puedo|como hago|como posso|como faco|كيف',
  warranty: 'warranty|guarantee|garantie|gewahrleistung|garantia|ضمان',
  'order-change':
    'change order|change address|change my order|bestellung ander|adresse ander|modifier commande|changer adresse|cambiar pedido|cambiar direccion|alterar encomenda|alterar morada|تعديل الطلب|تغيير العنوان',
  availability:
    'in stock|available again|back in stock|availab|lieferbar|verfugbar|vorratig|en stock|disponib|disponivel|متوفر',
  'feature-request':
    'feature|would be great if|wunsch funktion|fonctionnalite|seria genial|funcion nueva|funcionalidade|ميزه',
  price: 'price|discount|expensive|preis|rabatt|prix|remise|precio|descuento|preco|desconto|سعر|خصم على',
  praise:
    'praise|compliment|thank you so much|love your|lob|vielen dank|super service|merci beaucoup|bravo|muchas gracias|gran servicio|muito obrigad|excelente|شكرا جزيلا',
  privacy:
    'delete my data|privacy|personal data|datenschutz|daten losch|donnees personnelles|datos personales|dados pessoais|بياناتي|الخصوصيه',
  contract: 'contract|vertrag|contrat|contrato|عقد',
};

const patterns = Object.entries(NAMES).map(([id, names]) => ({
  id,
  ways: names.split('|').map((way) => way.split(' ')),
}));

/** Ids of the reasons that a text names, in no order of merit. Empty when it names none. */
export function reasonsNamed(text: string): string[] {
  const words = ` ${tokensOf(text)
    .map(({ word }) => word)
    .join(' ')}`;
  return patterns
    .filter(({ ways }) => ways.some((way) => way.every((part) => words.includes(` ${part}`))))
    .map(({ id }) => id);
}
