import { createClient, isStripeValidationError, type ResourceMap } from '../../src/core/index.ts';
import * as resources from '../../src/resources/index.ts';
import { rejection } from '../support/client.ts';
import { scripted } from './scripted-transport.ts';

const tables: ResourceMap = resources;

function answerTo(action: string, args: readonly unknown[]) {
  const { sent, transport } = scripted(() => ({ body: { id: 'x', object: 'x', data: [], has_more: false } }));
  const stripe = createClient({ apiKey: 'sk_test_1', maxRetries: 0, transport }, tables);
  const [resource = '', name = ''] = action.split('.');
  const method: unknown = Reflect.get(Object(Reflect.get(stripe, resource)), name);
  if (typeof method !== 'function') throw new Error(`no action ${action}`);
  const answer: Promise<unknown> = Reflect.apply(method, undefined, args);
  return { answer, sent };
}

/** What is said of a call of a typed action, one line a problem; nothing may have been sent. */
export async function refused(action: string, ...args: readonly unknown[]): Promise<string[]> {
  const { answer, sent } = answerTo(action, args);
  const error = await rejection(answer);
  if (!isStripeValidationError(error)) throw error;
  if (sent.length > 0) throw new Error('it was sent all the same');
  return error.issues.map(({ path, message }) => `${path}: ${message}`);
}

/** Calls a typed action that must reach the wire, and returns what was sent. */
export async function accepted(action: string, ...args: readonly unknown[]): Promise<string> {
  const { answer, sent } = answerTo(action, args);
  await answer;
  const [request] = sent;
  if (request === undefined) throw new Error('nothing was sent');
  return `${request.url} ${String(request.body)}`;
}
