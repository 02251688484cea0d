/** What the programs that handle webhooks print. */
export const HANDLED = {
  verified: 'evt_1',
  refused: 'signature_mismatch',
  statuses: [200, 200, 400],
  handled: ['é 🐎'],
};
