import { describe, expect, it } from 'vitest';
import { type CatalogPolicy, createCatalog } from '../../src/catalog/index.ts';
import { call, dataOf, errorOf, openShop } from './shop.ts';

describe("a customer's balance", () => {
  it('can not be set where nothing destructive is let in, and no schema offers it', async () => {
    const { stripe, ada, emulator } = await openShop();
    const catalog = createCatalog({ maxEffect: 'write' });
    for (const id of ['customers.create', 'customers.update']) {
      expect(catalog.find(id)?.inputJsonSchema().properties, id).not.toHaveProperty('balance');
      expect(catalog.find(id)?.description, id).not.toContain('destructive');
    }
    const before = emulator.requests.length;
    const update = { customer: ada.customer, balance: -500000 };
    expect(errorOf(await catalog.call(stripe, 'customers.update', update)).issues).toMatchObject([{ path: 'balance' }]);
    expect(errorOf(await catalog.call(stripe, 'customers.create', { balance: 5 })).param).toBe('balance');
    expect(emulator.requests.length).toBe(before);
    expect(
      dataOf(await catalog.call(stripe, 'customers.update', { customer: ada.customer, name: 'Ada' })),
    ).toMatchObject({
      name: 'Ada',
      balance: 0,
    });
  });

  it('is destructive to whoever is asked first, and another change is not', async () => {
    const { stripe, ada } = await openShop();
    const seen: unknown[] = [];
    const beforeAction: CatalogPolicy['beforeAction'] = ({ id, effect, movesMoney, hints }) => {
      seen.push([id, effect, movesMoney, hints.destructiveHint]);
      return effect === 'destructive' ? 'needsApproval' : 'allow';
    };
    const catalog = createCatalog({ beforeAction });
    const update = { customer: ada.customer, balance: -500000 };
    const { approval, summary } = errorOf(await catalog.call(stripe, 'customers.update', update));
    expect(summary).toBe(`Customers: update ${ada.customer} (balance: -500000)`);
    expect(errorOf(await catalog.call(stripe, 'customers.create', { balance: 0 })).code).toBe('approval_required');
    expect((await catalog.call(stripe, 'customers.create', { name: 'Grace' })).ok).toBe(true);
    expect(seen).toEqual([
      ['customers.update', 'destructive', true, true],
      ['customers.create', 'destructive', true, true],
      ['customers.create', 'write', false, false],
    ]);
    expect(dataOf(await call(stripe, 'customers.retrieve', { customer: ada.customer }))['balance']).toBe(0);
    expect(dataOf(await catalog.call(stripe, 'customers.update', update, { approval }))['balance']).toBe(-500000);
  });

  it('is said to be more than the rest of what the action does', () => {
    const says = 'With `balance`, it counts as destructive, and as moving money.';
    expect(createCatalog().find('customers.update')?.description).toContain(says);
    expect(createCatalog({ omit: ['balance'] }).find('customers.update')?.description).not.toContain(says);
  });
});
