import type { Customers } from '../two-hundred';

const masculine = (name: string) => ({ mon: `mon ${name}`, le: `le ${name}`, e: '' });
const feminine = (name: string) => ({ mon: `ma ${name}`, le: `la ${name}`, e: 'e' });
const masculines =
  'sac à dos;fauteuil de bureau;tuyau d’arrosage;grille-pain;cadre photo;casque audio;clavier;moulin à café;lit de voyage'.split(
    ';',
  );
const feminines =
  'bouilloire;lampe de bureau;veste de pluie;bibliothèque;tente;horloge murale;friteuse;cafetière;couette'.split(';');

export const customersFr: Customers = {
  goods: [...masculines, ...feminines],
  things: [...masculines.map(masculine), ...feminines.map(feminine)],
  troubles: [
    '(Bonjour, |){mon} devait (arriver|être livré{e}|être là) (lundi|le 4 mars|il y a dix jours|avant le week-end) et (rien n’est arrivé|toujours aucune trace|personne n’a sonné) (à ce jour|depuis|jusqu’ici).',
    '(Le suivi indique que|Votre transporteur affirme que|D’après l’application,) {mon} a été (remis{e} à un voisin|laissé{e} dans l’entrée|livré{e} à midi), mais (aucun voisin ne l’a reçu|l’entrée est vide|personne dans l’immeuble n’est au courant).',
    '{mon} est arrivé{e} (ce matin|vendredi|hier|enfin) avec (une longue fissure sur le côté|deux bosses et une vis en moins|un coin déchiré|des rayures sur toute la façade).',
    'J’ai (commandé|payé|attendu) {le} et (le carton contenait|vous m’avez envoyé|j’ai déballé) (une paire de rideaux|trois tapis de bain|le service à thé de quelqu’un d’autre|un sac de piquets).',
    '{mon} (ne marche plus|ne s’allume plus|sent le brûlé|s’est arrêté{e}) après (deux semaines|un mois|neuf jours|trois utilisations). (Je l’ai rechargé deux fois.|La notice n’aide pas.|)',
    '{le} m’a été (facturé{e}|prélevé{e}) (deux fois|trois fois) (en février|la semaine dernière|le même jour|en une heure).',
    'Votre application (plante|se fige|se ferme|affiche une page blanche) (dès que|chaque fois que) je (mets|glisse|veux mettre) {le} (dans le panier|sur ma liste). (Cela a commencé après la mise à jour.|)',
    'Je (voudrais|souhaite|veux) retourner {le} parce que (la couleur n’est pas celle de la photo|la taille ne convient pas|ma mère n’arrive pas à s’en servir|le bruit est insupportable).',
    'Ma (carte|carte bancaire) est (refusée|rejetée) (chaque fois|chaque soir) que j’essaie de payer {le}. (La banque ne voit aucun problème.|)',
    'J’ai (attendu|passé) (25|40|35|50) minutes au téléphone pour {le}, puis (la ligne a coupé|on m’a raccroché au nez|je suis retombé sur le menu).',
    'C’est (la deuxième fois|la troisième fois) (cette année|depuis Noël) que {mon} (fait du bruit|ferme mal|sent la colle|fuit).',
    'Personne n’a répondu à (mes deux lettres|mon dernier mail|mon message du 2 mars) au sujet de {mon}.',
    'Je n’arrive pas à me connecter pour (voir|vérifier|annuler) ma commande ; (le code n’arrive jamais|la page ne connaît pas mon adresse|je suis déconnecté après le mot de passe).',
    '{mon} est (trop petit{e} d’une taille|vert{e} au lieu de gris{e}|d’un modèle plus ancien), alors que (la facture est juste|l’étiquette dit le contraire).',
  ],
  hangs: [
    'C’est un (cadeau|cadeau d’anniversaire) pour (mon père|ma nièce|ma meilleure amie).',
    'Nous déménageons (la semaine prochaine|à la fin du mois|le 28).',
    '(Mon examen|Ma formation|Mon nouveau travail) commence lundi.',
    'Je m’en sers (tous les jours|sans arrêt) pour (le travail|mes cours|le café).',
    'Mes parents (arrivent|viennent) samedi.',
    'Je marche avec des béquilles, aller au dépôt est difficile.',
    '(Le mariage|Le voyage|La fête de l’école) est dans (cinq|huit|douze) jours.',
  ],
  asks: [
    'Quand est-ce que j’aurai (des nouvelles|une réponse) ?',
    'Pouvez-vous en envoyer (un nouveau|un autre) ?',
    'Que devient l’ancien ?',
    'Combien de temps cela prend-il ?',
    'Faut-il (l’emballage d’origine|le carton|le ticket) ?',
    'Qui paie (le port|le retour) ?',
    'Est-ce que je peux être remboursé ?',
    'Dois-je (garder le carton|attendre à la maison) ?',
  ],
};
