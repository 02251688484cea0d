// The tools of an AI voice agent that refunds: first who is calling, then what is refunded, then a spoken yes.
// In a project of your own: 'stripe-connector' and 'stripe-connector/catalog'.
import { type Catalog, createCatalog } from '../../src/catalog/index.ts';
import type { Stripe } from '../../src/index.ts';

/** What the agent may say next, and whether the tool did what it is for. */
export interface Said {
  readonly done: boolean;
  readonly say: string;
}

interface Pending {
  readonly input: { readonly payment_intent: string; readonly amount?: number };
  readonly approval: string;
}

const MOST_TRIES = 3;
const no = (say: string): Said => ({ done: false, say });

/** One call. Nothing that the model says reaches a customer who has not been identified, or another one. */
export function refundConversation(stripe: Stripe) {
  let catalog: Catalog | undefined;
  let pending: Pending | undefined;
  let tries = 0;

  return {
    /** The caller's email address, and the last four digits of a card of theirs. */
    async identify({ email, last4 }: { email: string; last4: string }): Promise<Said> {
      tries += 1;
      pending = undefined;
      catalog = undefined;
      if (tries > MOST_TRIES) return no('I have to put you through to a colleague.');
      const customer = await findCaller(stripe, email, last4);
      // The same words for an unknown address and a wrong card: neither is given away.
      if (customer === undefined) return no('That does not match what we have. Shall we try again?');
      catalog = createCatalog({
        only: ['paymentIntents.list', 'refunds.create'],
        bind: { customer },
        beforeAction: ({ effect }) => (effect === 'read' ? 'allow' : 'needsApproval'),
      });
      return { done: true, say: 'Thank you. Which payment is it about?' };
    },

    async payments(): Promise<unknown> {
      if (catalog === undefined) return no('First I need your email address and a card of yours.');
      return catalog.call(
        stripe,
        'paymentIntents.list',
        { limit: 5 },
        { fields: ['amount', 'currency', 'description'] },
      );
    },

    /** Says what would be refunded. Nothing is sent yet. */
    async askForRefund(input: Pending['input']): Promise<Said> {
      pending = undefined;
      if (catalog === undefined) return no('First I need your email address and a card of yours.');
      const outcome = await catalog.call(stripe, 'refunds.create', input);
      if (outcome.ok) throw new Error('nothing is refunded without a yes');
      const { approval, summary, nextStep } = outcome.error;
      if (approval === undefined) return no(`I can't do that. ${nextStep}`);
      pending = { input, approval };
      return { done: true, say: `${summary}. Is that right?` };
    },

    /** @param heard - what the caller said, from the transcript: a program reads it, not the model */
    async confirm(heard: string): Promise<Said> {
      const asked = pending;
      pending = undefined;
      if (catalog === undefined || asked === undefined) return no('There is nothing to confirm.');
      if (!/^\W*(yes|yeah|yep|correct|that's right)\W*$/i.test(heard)) return no('Then nothing is refunded.');
      const outcome = await catalog.call(stripe, 'refunds.create', asked.input, { approval: asked.approval });
      return outcome.ok ? { done: true, say: 'Done. It takes five to ten days.' } : no(outcome.error.message);
    },
  };
}

async function findCaller(stripe: Stripe, email: string, last4: string): Promise<string | undefined> {
  for await (const { id } of stripe.customers.list({ email: email.trim(), limit: 10 })) {
    for await (const { card } of stripe.customers.listPaymentMethods(id, { type: 'card' })) {
      if (card?.last4 === last4.replace(/\D/g, '')) return id;
    }
  }
  return undefined;
}
