import { isStripeError } from '../core/errors/stripe-error.ts';
import { field } from '../core/field.ts';
import { placeholders } from '../core/path.ts';
import { money } from '../money/index.ts';
import { kindOf } from './bind/kinds.ts';
import type { ActionDescriptor } from './descriptor.ts';
import type { Input } from './perform.ts';
import type { Retrieve } from './retrieve.ts';
import { shown, shownFields } from './shown.ts';

/** How a sentence about money is made. */
interface Sentence {
  readonly does: string;
  /** What stands for the amount where none is given. */
  readonly all?: string;
  /** What goes before the object that it is about. */
  readonly joint: string;
  /** The inputs that may name that object, the nearest first. */
  readonly about: readonly string[];
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'charges.capture': { does: 'Capture', all: 'all', joint: 'of', about: ['charge'] },
  'charges.create': { does: 'Charge', joint: 'to', about: ['customer', 'source'] },
  'creditNotes.create': { does: 'Credit', all: 'what its lines say', joint: 'on', about: ['invoice'] },
  'customers.createBalanceTransaction': { does: 'Add', joint: 'to the balance of', about: ['customer'] },
  'paymentIntents.capture': { does: 'Capture', all: 'all', joint: 'of', about: ['payment_intent'] },
  'paymentIntents.create': { does: 'Make a payment of', joint: 'by', about: ['customer'] },
  'paymentIntents.incrementAuthorization': {
    does: 'Raise what is authorized to',
    joint: 'for',
    about: ['payment_intent'],
  },
  'payouts.create': { does: 'Pay out', joint: 'to', about: ['destination'] },
  'refunds.create': {
    does: 'Refund',
    all: 'all that is left',
    joint: 'of',
    about: ['payment_intent', 'charge', 'customer'],
  },
  'transfers.create': { does: 'Transfer', all: 'all', joint: 'to', about: ['destination'] },
  'transfers.createReversal': { does: 'Take back', all: 'all', joint: 'of', about: ['transfer'] },
};

/** Said by the sentence itself, or of no weight. */
const SAID: readonly string[] = ['amount', 'amount_to_capture', 'currency', 'expand'];

/**
 * What a call would do, as a sentence for a person: `Refund 25.00 USD of pi_123`. Whatever else it says follows: who
 * approves of a payment must see where else its money would go.
 */
export async function summarize(action: ActionDescriptor, input: Input, retrieve: Retrieve): Promise<string> {
  const sentence = SENTENCES[action.id];
  if (sentence === undefined) return plainSummary(action, input);
  const { does, all = 'an amount', joint, about } = sentence;
  const named = about.find((name) => typeof input[name] === 'string' && input[name] !== '');
  const object = named === undefined ? undefined : input[named];
  const amount = input['amount'] ?? input['amount_to_capture'];
  const how =
    amount === undefined ? all : amountText(amount, input['currency'] ?? (await currencyOf(object, retrieve)));
  const whose = object === undefined ? [] : [joint, shown(object)];
  return [does, how, ...whose, ...detailsOf(input, [...SAID, ...(named === undefined ? [] : [named])])].join(' ');
}

/** What it is called, and what it is about. */
function plainSummary(action: ActionDescriptor, input: Input): string {
  const ids = placeholders(action.path);
  return [action.title, ...ids.map((name) => shown(input[name])), ...detailsOf(input, ids)].join(' ');
}

/** Everything that an input says but for what was said already. */
function detailsOf(input: Input, said: readonly string[]): string[] {
  const rest = Object.entries(input).filter(([name]) => !said.includes(name));
  return rest.length === 0 ? [] : [`(${shownFields(Object.fromEntries(rest))})`];
}

function amountText(amount: unknown, currency: unknown): string {
  if (typeof amount !== 'number' || typeof currency !== 'string') return `${shown(amount)} of the smallest unit`;
  try {
    return `${money.fromMinor(amount, currency)} ${currency.toUpperCase()}`;
  } catch {
    return `${amount} of the smallest unit of ${shown(currency)}`;
  }
}

/** An amount that is given without its currency is in that of the object which it is about. */
async function currencyOf(id: unknown, retrieve: Retrieve): Promise<unknown> {
  const kind = typeof id === 'string' ? kindOf(id) : 'unknown';
  if (typeof kind !== 'object') return undefined;
  try {
    return field(await retrieve(kind.resource, String(id)), 'currency');
  } catch (error) {
    // Whoever is asked can tell without it.
    if (isStripeError(error)) return undefined;
    throw error;
  }
}
