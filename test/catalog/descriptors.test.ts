import { describe, expect, it } from 'vitest';
import { actionRows } from '../../src/catalog/action-row.ts';
import { createCatalog } from '../../src/catalog/index.ts';
import { paramsOf } from '../../src/catalog/perform.ts';
import { checkParams } from '../../src/core/check-params.ts';
import { resolveConfig } from '../../src/core/config.ts';

const catalog = createCatalog();

describe('the catalogue', () => {
  it('has every action that the client has, and no raw request unless it is named', () => {
    expect(catalog.actions.map(({ id }) => id)).toEqual(actionRows().map(({ id }) => id));
    expect(catalog.actions.length).toBeGreaterThan(220);
  });

  it.each(['snake', 'kebab', 'camel'] as const)(
    'gives each action a name of its own that every tool format takes: %s',
    (style) => {
      const names = catalog.actions.map(({ nameIn }) => nameIn(style));
      for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('finds an action by its id, and by its name in any style', () => {
    const found = [
      'checkout.sessions.create',
      'checkout_sessions_create',
      'checkout-sessions-create',
      'checkoutSessionsCreate',
    ];
    expect(found.map((name) => catalog.find(name)?.id)).toEqual(found.map(() => 'checkout.sessions.create'));
    expect(['constructor', '__proto__', 'raw.read', 'raw_write'].map((name) => catalog.find(name))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says of each action what it does, where Stripe describes it, and what its key must be allowed', () => {
    for (const { id, title, description, docsUrl, permissions, effect } of catalog.actions) {
      expect(title, id).toMatch(/^[A-Z][a-z ]+: [a-z0-9 ]+$/);
      expect(description, id).toMatch(/^[A-Z].{10,}\.$/s);
      expect(docsUrl, id).toMatch(/^https:\/\/docs\.stripe\.com\/api/);
      expect(permissions, id).toEqual([{ resource: expect.any(String), level: effect === 'read' ? 'read' : 'write' }]);
    }
  });

  it('says what Stripe asks of several parameters together', () => {
    expect(catalog.find('refunds.create')?.description).toContain('needs the `payment_intent` or the `charge`');
  });

  it('tells tools what an action does to the account', () => {
    const hintsOf = (id: string) => catalog.find(id)?.hints;
    expect(hintsOf('refunds.list')).toMatchObject({ readOnlyHint: true, destructiveHint: false, idempotentHint: true });
    expect(hintsOf('refunds.create')).toMatchObject({
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: false,
    });
    expect(hintsOf('customers.update')).toMatchObject({ destructiveHint: false, idempotentHint: false });
    expect(hintsOf('products.update')).toMatchObject({ destructiveHint: false, idempotentHint: true });
  });

  it('says of fields where their values come from, their unit, and what must not be shown', () => {
    const { customer, amount } = catalog.find('paymentIntents.create')?.fields ?? {};
    expect(customer?.optionsFrom).toMatchObject({ action: 'customers.list', search: 'customers.search', value: 'id' });
    expect(amount).toEqual({ unit: 'minor-currency' });
    expect(catalog.find('customers.create')?.fields).toMatchObject({ email: { pii: true }, source: { secret: true } });
    expect(catalog.find('subscriptions.create')?.fields).toMatchObject({ trial_end: { unit: 'unix-seconds' } });
    for (const { id, fields } of catalog.actions)
      for (const { optionsFrom } of Object.values(fields)) {
        if (optionsFrom === undefined) continue;
        expect(catalog.find(optionsFrom.action)?.pagination, `${id}: ${optionsFrom.action}`).toBe('cursor');
        expect(optionsFrom.search === undefined || catalog.find(optionsFrom.search) !== undefined, id).toBe(true);
      }
  });
});

describe('the examples', () => {
  const settings = resolveConfig({ apiKey: 'sk_test_1' });
  const objects = { get: () => undefined };
  const examples = actionRows().flatMap((row) => {
    const action = catalog.find(row.id);
    return (action?.examples ?? []).map((example) => ({ id: row.id, row, action, example }));
  });

  it('are there for every action', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(catalog.actions.length);
  });

  it.each(examples)('of $id pass every check that a call passes', ({ row, action, example }) => {
    expect(action?.input.safeParse(example)).toMatchObject({ success: true });
    const { path, method, params: paramsSchema, rules } = row.action;
    const params = paramsOf(row, example);
    const ids = Object.fromEntries(row.ids.map((name) => [name, example[name]]));
    expect(Object.values(ids).every((id) => typeof id === 'string' && id.length > 3)).toBe(true);
    expect(() =>
      checkParams({ action: row.id, method, path, ids, params, paramsSchema, rules }, settings, objects),
    ).not.toThrow();
  });
});
