import { describe, expect, it } from 'vitest';
import { aiSdkTools, type CallOptions, checkConnection, createCatalog } from '../../src/catalog/index.ts';
import { stripeWith } from './scripted-stripe.ts';

class ForAccount {
  get stripeAccount() {
    return 'acct_of_the_class';
  }
}

const catalog = createCatalog();
const REFUSAL = 'expected a plain object. What others inherit would be lost.';
const refused = { ok: false, error: { type: 'StripeValidationError', issues: [{ message: REFUSAL }] } };

describe('an account that options inherit', () => {
  it.each([
    ['of a class', new ForAccount()],
    ['of another object', Object.create({ stripeAccount: 'acct_1' }) as CallOptions],
    ['nothing at all', null as never],
  ])('%s ends the call before it reaches another account', async (_, options) => {
    const { stripe, asked } = stripeWith({});
    expect(await catalog.call(stripe, 'balance.retrieve', {}, options)).toMatchObject(refused);
    expect(await catalog.options(stripe, 'refunds.create', 'charge', options)).toMatchObject(refused);
    expect(await checkConnection(stripe, options)).toMatchObject(refused);
    expect(asked).toEqual([]);
  });

  it.each([[new ForAccount()], [() => new ForAccount()]])('ends a tool’s call as well', async (options) => {
    const { stripe, asked } = stripeWith({});
    const tool = aiSdkTools({ catalog, stripe, options })['balance_retrieve'];
    await expect(tool?.execute({})).rejects.toThrow(REFUSAL);
    expect(asked).toEqual([]);
  });
});

describe('a limit that a policy inherits', () => {
  it.each([
    [
      'of a class',
      new (class {
        get readOnly() {
          return true;
        }
      })(),
    ],
    ['of another object', Object.create({ readOnly: true }) as object],
    ['nothing at all', null as never],
  ])('%s is an error, not a catalogue without it', (_, policy) => {
    expect(() => createCatalog(policy)).toThrow(`\`policy\`: ${REFUSAL}`);
  });

  it('is an error where it binds a customer, too', () => {
    const bind = Object.create({ customer: 'cus_1' }) as { customer: string };
    expect(() => createCatalog({ bind })).toThrow(`\`bind\`: ${REFUSAL}`);
  });
});
