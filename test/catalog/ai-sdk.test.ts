import { generateText, stepCountIs } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { describe, expect, it } from 'vitest';
import { aiSdkTools, createCatalog } from '../../src/catalog/index.ts';
import { call, dataOf, openShop } from './shop.ts';

type Answer = Awaited<ReturnType<MockLanguageModelV3['doGenerate']>>;
type Content = Answer['content'][number];

const said = (content: Content, reason: 'stop' | 'tool-calls'): Answer => ({
  content: [content],
  finishReason: { unified: reason, raw: undefined },
  usage: {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  },
  warnings: [],
});

const calls = (toolName: string, input: object): Answer =>
  said({ type: 'tool-call', toolCallId: crypto.randomUUID(), toolName, input: JSON.stringify(input) }, 'tool-calls');

/** A model that says one thing after another, whatever it hears. */
const modelThatSays = (...answers: Answer[]) => new MockLanguageModelV3({ doGenerate: answers });

describe('the AI SDK', () => {
  it('runs a loop of tools: looks a payment up, mends a wrong input, and refunds', async () => {
    const { stripe, ada } = await openShop();
    const model = modelThatSays(
      calls('payment_intents_list', { customer: ada.customer, limit: 1 }),
      calls('refunds_create', { payment_intnet: ada.payment }),
      calls('refunds_create', { payment_intent: ada.payment, amount: 500 }),
      said({ type: 'text', text: 'Refunded.' }, 'stop'),
    );
    const catalog = createCatalog({ only: ['paymentIntents.list', 'refunds.create'] });
    const tools = aiSdkTools({ catalog, stripe });
    const { text, steps } = await generateText({ model, tools, prompt: 'Refund 5 USD.', stopWhen: stepCountIs(9) });

    expect(text).toBe('Refunded.');
    const outputs = steps.flatMap(({ toolResults }) => toolResults.map(({ output }) => output));
    expect(outputs).toMatchObject([
      { ok: true, data: { data: [{ id: ada.payment }] }, nextCursor: null },
      { ok: false, error: { issues: [{ suggestion: 'payment_intent' }] } },
      { ok: true, data: { object: 'refund', amount: 500 } },
    ]);
    expect(dataOf(await call(stripe, 'refunds.list', { payment_intent: ada.payment }))['data']).toHaveLength(1);
  });

  it('shows the model each tool with its own schema', async () => {
    const { stripe } = await openShop();
    const model = modelThatSays(said({ type: 'text', text: '' }, 'stop'));
    const catalog = createCatalog();
    await generateText({ model, tools: aiSdkTools({ catalog, stripe }), prompt: 'Hello.' });
    const shown = model.doGenerateCalls[0]?.tools ?? [];
    expect(shown).toHaveLength(catalog.actions.length);
    expect(shown.find(({ name }) => name === 'refunds_create')).toMatchObject({
      type: 'function',
      description: catalog.find('refunds.create')?.description,
      inputSchema: { type: 'object', properties: { amount: { type: 'integer' } }, additionalProperties: false },
    });
  });

  it('ends a request when whoever asked gives up', async () => {
    const { stripe, emulator } = await openShop();
    const before = emulator.requests.length;
    const tool = aiSdkTools({ catalog: createCatalog(), stripe })['customers_list'];
    const extra = { abortSignal: AbortSignal.abort(new Error('enough')) };
    await expect(tool?.execute({}, extra)).rejects.toThrow('enough');
    expect(emulator.requests.length).toBe(before);
  });
});
