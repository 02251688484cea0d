import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { withKnownObjects } from '../../src/core/embedded.ts';
import { knownObjects } from '../../src/core/known-objects.ts';
import * as tables from '../../src/resources/index.ts';
import { misfits } from './ajv.ts';

const { triggers } = createCatalog();
const typesOf = (all = triggers) => all.flatMap(({ eventTypes }) => eventTypes);

/** Every type of event of the API version, by the object that it is about. */
const objects = new Map(
  [
    ...readFileSync(new URL('../../src/generated/types/Events.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}type: '([^']+)';\n(?:.*\n)*? {4}object: (.*);/gm,
    ),
  ].map(([, type = '', object = '']) => [type, object]),
);

const COVERED = [
  'Balance BalanceSettings Charge CheckoutSession Customer CustomerSource Discount Dispute Invoice InvoiceItem',
  'InvoicePayment PaymentIntent PaymentMethod Payout Price Product Refund Subscription TaxId',
].flatMap((line) => line.split(' '));

describe('the triggers', () => {
  it('are all types of events of the objects that they are about, and nothing else', () => {
    const expected = [...objects].filter(([, object]) => COVERED.includes(object)).map(([type]) => type);
    expect(expected.length).toBeGreaterThan(75);
    expect(typesOf().toSorted()).toEqual(expected.toSorted());
  });

  it('include what platforms offer: payments, customers, charges, invoices, refunds, disputes, subscriptions, checkout', () => {
    expect(typesOf()).toEqual(
      expect.arrayContaining([
        'payment_intent.created',
        'payment_intent.succeeded',
        'payment_intent.payment_failed',
        'customer.created',
        'customer.updated',
        'charge.succeeded',
        'charge.failed',
        'invoice.created',
        'invoice.paid',
        'invoice.payment_failed',
        'refund.created',
        'charge.refunded',
        'charge.dispute.created',
        'charge.dispute.closed',
        'customer.subscription.created',
        'customer.subscription.updated',
        'customer.subscription.deleted',
        'checkout.session.completed',
      ]),
    );
  });

  it('say what has happened, under a name of their own', () => {
    const names = triggers.flatMap(({ nameIn }) => [nameIn('snake'), nameIn('kebab')]);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name, title, description, docsUrl, apiVersion } of triggers) {
      expect(name, id).toMatch(/^on_[a-z0-9_]{1,61}$/);
      expect(title, id).toMatch(/^[A-Z][a-z ]+: [a-z ]+$/);
      expect(description, id).toMatch(/^[A-Z].{10,}\.$/);
      expect(docsUrl, id).toContain(id.slice(3));
      expect(apiVersion, id).toBe('2026-10-28.endive');
    }
  });

  it.each(triggers.map((one) => [one.id, one] as const))('%s: its sample is what its schemas accept', (_, one) => {
    const { object } = one.sample.data;
    const outcome = withKnownObjects(knownObjects(tables), () => one.object.safeParse(object));
    expect(outcome.success ? [] : outcome.error.issues).toEqual([]);
    for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0'] as const) {
      const schema = one.objectJsonSchema(target);
      expect(schema.type).toBe('object');
      expect(misfits(schema, object)).toEqual([]);
      expect(one.objectJsonSchema(target)).toBe(schema);
    }
    expect(one.sample.type).toBe(one.eventTypes[0]);
  });

  it.each(triggers.map((one) => [one.id, one] as const))('%s: it is filtered by fields that are there', (_, one) => {
    const { properties = {} } = one.objectJsonSchema();
    for (const path of Object.keys(one.filters)) {
      expect(Object.keys(properties), path).toContain(path.split('.')[0]);
    }
  });

  it('say where a form finds the choices, and what is in minor units', () => {
    const paid = triggers.find(({ id }) => id === 'on.invoice.paid');
    expect(paid?.filters).toMatchObject({
      customer: { optionsFrom: { action: 'customers.list' } },
      amount_due: { unit: 'minor-currency' },
    });
  });
});

describe('a policy', () => {
  it('lets triggers in by patterns, as it does actions, and by nothing meant for actions', () => {
    const of = (only: string[], except: string[] = []) => typesOf(createCatalog({ only, except }).triggers);
    expect(of(['on.payout.*'], ['on.payout.*ed'])).toEqual(['payout.paid']);
    expect(of(['invoices.*', 'customers.list'])).toEqual([]);
    expect(createCatalog({ only: ['on.*'] }).actions).toEqual([]);
    expect(createCatalog({ only: ['on.*'] }).triggers).toHaveLength(triggers.length);
    expect(createCatalog({ readOnly: true }).triggers).toHaveLength(triggers.length);
  });

  it('refuses the name of no trigger, and of an event type alone', () => {
    for (const except of [['on.invoices.*'], ['invoice.*']])
      expect(() => createCatalog({ except })).toThrow('except[0]');
  });

  it('that binds a customer lets none in: events are of everybody', () => {
    expect(createCatalog({ bind: { customer: 'cus_1' } }).triggers).toEqual([]);
  });
});
