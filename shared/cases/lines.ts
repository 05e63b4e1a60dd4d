/** Lines that many cases share: openings with what is told of them, and what follows from a read. */

/** Columbia serves a long-arm warrant on Amber, whose data lie with Monolith in Hibernia. */
export const SERVED = `
  ORDERS
  COL long-arm AMBER
  S9 served COL AMBER MONO HIB > all`

/** The same under a gag. */
export const GAGGED = `
  ORDERS
  COL long-arm AMBER gag
  S9 served COL AMBER MONO HIB gagged > COL MONO`

/** The same in the open in round 1, complied with. */
export const COMPLIED = `
  ${SERVED}
  CHAMBERS
  MONO answer COL.1.AMBER comply -
  C1 answered COL AMBER MONO comply > all
  C1 influence-moved MONO +1 good-will > MONO`

/** Columbia's warrant on Amber, challenged by Monolith on Reach. */
export const CHALLENGED = `
  ${SERVED}
  CHAMBERS
  MONO answer COL.1.AMBER challenge reach
  C1 influence-moved MONO -2 challenge > MONO
  C1 answered COL AMBER MONO challenge > all
  C1 docketed 1 reach COL MONO MONO AMBER - > all`

/** Columbia asks Hibernia for Amber. */
export const FILED = `
  ORDERS
  COL mlat AMBER
  S9 filed COL HIB AMBER > COL HIB`

/** Hibernia grants the request of round 1. */
export const GRANTED = `
  CHAMBERS
  HIB grant COL.1.AMBER yes
  C1 granted COL HIB > all
  C1 granted-handle COL HIB AMBER 3 > COL HIB
  C1 scored COL +1 mlat > all
  C1 scored HIB +2 mlat > all
  C1 comity-moved +1 mlat > all
  C1 influence-moved HIB +1 mlat-fee > HIB`

/** What a warrant that reads Amber in Hibernia costs: Trust, Comity, and a token. */
export const READ_ABROAD = `
  S8 trusted MONO -1 long-arm > all
  S8 comity-moved -1 long-arm-read > all
  S8 token-won HIB COL > all`

/** What follows when that warrant solves Columbia's case. */
export const CAUGHT_BY_WARRANT = `
  S8 was-read AMBER COL long-arm caught > AMBER
  S8 learned COL AMBER trafficker read > COL
  S8 breached HIB > HIB
  S8 scored COL +14 case > COL
  S8 scored AMBER -6 caught > AMBER
  S8 case-closed COL > all
  S8 index-moved security +1 case > all`

/** Hibernia raids the server of Monolith where Amber lies alone. */
export const RAIDED = `
  ORDERS
  HIB seizure MONO
  S8 seized HIB MONO HIB 1 > all
  S8 trusted MONO -1 seizure > all`

/** What follows when a raid reads Amber and solves Hibernia's case. */
export const CAUGHT_BY_RAID = `
  S8 was-read AMBER HIB seizure caught > AMBER
  S8 learned HIB AMBER trafficker read > HIB
  S8 scored COL -1 citizen-read > COL
  S8 scored HIB +12 case > HIB
  S8 scored AMBER -6 caught > AMBER
  S8 case-closed HIB > all
  S8 index-moved security +1 case > all`

/** Cobalt is read in the raid for nothing. */
export const EXPOSED_BY_RAID = `
  S8 read HIB COBALT seizure > HIB
  S8 was-read COBALT HIB seizure > COBALT
  S8 learned HIB COBALT journalist read > HIB`
