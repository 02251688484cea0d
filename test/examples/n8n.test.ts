import { expect, it } from 'vitest';
import { stripeNode } from '../../examples/platforms/n8n.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const node = stripeNode({ transport: emulator.transport, maxRetries: 0 });

/** The platform's side, with the items' parameters. */
const running = (
  items: readonly Readonly<Record<string, unknown>>[],
  execution = 'execution_1',
  isLenient = false,
) => ({
  getCredentials: async () => ({ secretKey: 'sk_test_1' }),
  getNodeParameter: (name: string, item = 0) => items[item]?.[name],
  getInputData: () => items,
  getExecutionId: () => execution,
  getNode: () => ({ id: 'node_1' }),
  continueOnFail: () => isLenient,
});

const create = (email: string) => ({ action: 'customers.create', fields: { email, name: '', phone: null } });

it('an n8n node shows the fields of the action that is chosen', () => {
  const { properties } = node.description;
  const shown = properties.filter(
    (one) => 'displayOptions' in one && one.displayOptions.show.action[0] === 'invoices.create',
  );
  expect(shown).toContainEqual(expect.objectContaining({ name: 'fields.customer', type: 'resourceLocator' }));
  expect(shown).toContainEqual(expect.objectContaining({ name: 'fields.metadata', type: 'json' }));
  expect(shown).toContainEqual(expect.objectContaining({ name: 'fields.due_date', type: 'dateTime' }));
});

it('an n8n node carries out each item once, also when the execution is tried again', async () => {
  const run = running([create('ada@example.com'), create('eve@example.com')]);
  const [first] = await node.execute.call(run);
  const [again] = await node.execute.call(run);
  expect(first).toMatchObject([
    { json: { email: 'ada@example.com' }, pairedItem: { item: 0 } },
    { pairedItem: { item: 1 } },
  ]);
  expect(again).toEqual(first);
});

it('an n8n node stops at an item that fails, or goes on where it is told to', async () => {
  const items = [{ action: 'customers.retrieve', fields: { customer: 'cus_none' } }, create('zoe@example.com')];
  await expect(node.execute.call(running(items, 'execution_2'))).rejects.toThrow('Item 0: ');
  const [results] = await node.execute.call(running(items, 'execution_3', true));
  expect(results).toMatchObject([
    { json: { error: { code: 'resource_missing' } } },
    { json: { email: 'zoe@example.com' } },
  ]);
});

it('an n8n node finds what a field can be set to', async () => {
  const asking = running([{ action: 'invoices.create', fields: {} }]);
  const { results } = await node.methods.listSearch.find.call(asking, 'customer', 'ada');
  expect(results).toMatchObject([
    { name: expect.stringContaining('ada@example.com'), value: expect.stringMatching(/^cus_/) },
  ]);
});

it('an n8n node takes what the editors of the platform give: chosen objects, dates, and JSON as text', async () => {
  const { ada } = emulator.seed([{ as: 'ada', request: 'POST /v1/customers', params: { name: 'Ada' } }]);
  const fields = {
    customer: { __rl: true, mode: 'list', value: ada?.id },
    collection_method: 'send_invoice',
    due_date: '2031-03-01T00:00:00.000Z',
    metadata: '{ "order": "6735" }',
    custom_fields: '',
  };
  const [results] = await node.execute.call(running([{ action: 'invoices.create', fields }], 'execution_4'));
  expect(results).toMatchObject([
    { json: { customer: ada?.id, due_date: Date.UTC(2031, 2, 1) / 1000, metadata: { order: '6735' } } },
  ]);
  const wrong = [{ action: 'invoices.create', fields: { ...fields, metadata: '{ order' } }];
  await expect(node.execute.call(running(wrong, 'execution_5'))).rejects.toThrow('metadata');
});
