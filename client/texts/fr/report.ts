/** Words around a report of something that went wrong, and around what can be copied. */
export const COPYING = {
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Copiez le texte marqué',
} as const

export const REPORT = {
  title: 'Un problème ?',
  open: 'Écrire un rapport',
  lead: 'Ce rapport dit ce que doit savoir qui s’occupe du jeu. Il ne contient aucune clé de votre place, ni rien de ce qui s’est dit, sauf si vous le cochez. Il ne part que si vous le transmettez.',
  words: 'Ce qui s’est passé, avec vos mots',
  withTalk: 'Avec les discussions de cette table, telles que je les ai entendues',
  text: 'Le rapport',
  download: 'Garder dans un fichier',
} as const
