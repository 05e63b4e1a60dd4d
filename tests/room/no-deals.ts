// Bots that neither offer nor sign.
import type { Bargain } from '#shared/bargain.ts'

export const NO_DEALS: Bargain = { answer: () => ({ says: 'decline' }), offers: () => [] }
