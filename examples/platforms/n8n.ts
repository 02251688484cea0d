// A node as on n8n: resources and operations from the catalogue, drop-downs with search, one call for each item.
// In a project of your own: 'stripe-connector' and 'stripe-connector/catalog'.
import { type ActionDescriptor, createCatalog, inputFromProps, type Prop, propsOf } from '../../src/catalog/index.ts';
import { createStripe, idempotencyKeyFor, type StripeConfig } from '../../src/index.ts';

interface NodeFunctions {
  getCredentials(name: string): Promise<{ readonly secretKey: string }>;
  getNodeParameter(name: string, item?: number): unknown;
  getInputData(): readonly unknown[];
  getExecutionId(): string;
  getNode(): { readonly id: string };
  continueOnFail(): boolean;
}

const TYPES: Partial<Record<Prop['type'], string>> = {
  boolean: 'boolean',
  date: 'dateTime',
  number: 'number',
  money: 'number',
};

const catalog = createCatalog({ except: ['ephemeralKeys.*', 'files.*', 'testHelpers.*'] });

/** @param config - where requests go, for tests */
export function stripeNode(config: StripeConfig = {}) {
  const stripeOf = async (node: NodeFunctions) =>
    createStripe({ ...config, apiKey: (await node.getCredentials('stripeApi')).secretKey });

  return {
    description: {
      displayName: 'Stripe',
      credentials: [{ name: 'stripeApi', required: true }],
      properties: [
        {
          name: 'action',
          type: 'options',
          options: catalog.actions.map(({ id, title }) => ({ name: title, value: id })),
        },
        ...catalog.actions.flatMap(fieldsOf),
      ],
    },
    methods: {
      listSearch: {
        async find(this: NodeFunctions, field: string, filter?: string, paginationToken?: string) {
          const lookup = { search: filter, cursor: paginationToken, input: formOf(this, 0) };
          const found = await catalog.options(
            await stripeOf(this),
            String(this.getNodeParameter('action')),
            field,
            lookup,
          );
          if (!found.ok) throw new Error(found.error.message);
          const results = found.options.map(({ value, label, hint }) => ({ name: `${label} (${hint})`, value }));
          return { results, paginationToken: found.nextCursor ?? undefined };
        },
      },
    },
    async execute(this: NodeFunctions) {
      const stripe = await stripeOf(this);
      const results: { json: unknown; pairedItem: { item: number } }[] = [];
      for (const item of this.getInputData().keys()) {
        // An execution that is tried again does not do twice what it did.
        const idempotencyKey = idempotencyKeyFor(this.getExecutionId(), this.getNode().id, item);
        const id = String(this.getNodeParameter('action', item));
        const outcome = await catalog.call(stripe, id, formOf(this, item), { idempotencyKey });
        if (!outcome.ok && !this.continueOnFail()) throw new Error(`Item ${item}: ${outcome.error.message}`);
        results.push({ json: outcome.ok ? outcome.data : { error: outcome.error }, pairedItem: { item } });
      }
      return [results];
    },
  };
}

function formOf(node: NodeFunctions, item: number): Record<string, unknown> {
  const action = catalog.find(String(node.getNodeParameter('action', item)));
  const types = new Map((action === undefined ? [] : propsOf(action)).map(({ name, type }) => [name, type]));
  const fields = Object.entries<unknown>(Object(node.getNodeParameter('fields', item)));
  return inputFromProps(Object.fromEntries(fields.map(([name, value]) => [name, plain(value, types.get(name))])));
}

/** The platform gives what was chosen from a list as an object, dates in ISO 8601, and JSON as text. */
function plain(value: unknown, type: Prop['type'] | undefined): unknown {
  if (typeof value === 'object' && value !== null && '__rl' in value) return Reflect.get(value, 'value');
  if (typeof value !== 'string' || value === '') return value;
  if (type === 'list' || type === 'object') return parsed(value);
  const time = type === 'date' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : Math.floor(time / 1000);
}

/** What is no JSON, the catalogue refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A field is shown for its action alone; what has no field of its own is typed as JSON. */
function fieldsOf(action: ActionDescriptor) {
  return propsOf(action).map(({ name, label, description, type, required, options, optionsFrom }) => ({
    name: `fields.${name}`,
    displayName: label,
    description,
    required,
    displayOptions: { show: { action: [action.id] } },
    type: optionsFrom
      ? 'resourceLocator'
      : options
        ? 'options'
        : type === 'list' || type === 'object'
          ? 'json'
          : (TYPES[type] ?? 'string'),
    ...(options === undefined ? {} : { options: options.map((value) => ({ name: value, value })) }),
  }));
}
