import { DynamicStructuredTool } from '@langchain/core/tools';
import { describe, expect, it } from 'vitest';
import { createCatalog, langChainTools } from '../../src/catalog/index.ts';
import { openShop } from './shop.ts';

/** Every action as a tool of LangChain's own. */
async function openToolbox() {
  const shop = await openShop();
  const fields = langChainTools({ catalog: createCatalog(), stripe: shop.stripe });
  const tools = new Map(fields.map((one) => [one.name, new DynamicStructuredTool(one)]));
  const invoke = async (name: string, args: object) => {
    const message: unknown = await tools.get(name)?.invoke({ type: 'tool_call', id: 'call_1', name, args });
    return JSON.parse(Object(message).content);
  };
  return { ...shop, tools, invoke };
}

describe('LangChain', () => {
  it('makes a tool of every action', async () => {
    const { tools } = await openToolbox();
    expect(tools.size).toBe(createCatalog().actions.length);
    expect(tools.get('refunds_create')?.description).toContain('Money moves, or may.');
  });

  it('carries out what a model calls', async () => {
    const { invoke, ada } = await openToolbox();
    const answer = await invoke('refunds_create', { payment_intent: ada.payment, amount: 500 });
    expect(answer).toMatchObject({ ok: true, data: { object: 'refund', amount: 500 } });
  });

  it('gives the model an error that it can mend', async () => {
    const { invoke } = await openToolbox();
    const answer = await invoke('customers_retrieve', { customer: 'cus_nobody' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'resource_missing' } });
  });

  it('ends a request when whoever asked gives up', async () => {
    const { tools, emulator } = await openToolbox();
    const before = emulator.requests.length;
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(tools.get('customers_list')?.invoke({}, { signal })).rejects.toThrow();
    expect(emulator.requests.length).toBe(before);
  });

  it('refuses an input that does not fit the schema before anything is sent', async () => {
    const { invoke, emulator } = await openToolbox();
    const before = emulator.requests.length;
    await expect(invoke('refunds_create', { amount: 'all' })).rejects.toThrow('schema');
    expect(emulator.requests.length).toBe(before);
  });
});
