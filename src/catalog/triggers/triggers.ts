import { API_VERSION } from '../../core/api-version.ts';
import { filterHint } from '../field-hints.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { toolName } from '../names.ts';
import { type CatalogPolicy, isAllowed } from '../policy.ts';
import { cachedJsonSchema } from '../schema-cache.ts';
import { billingFamilies } from './billing.ts';
import { customerFamilies } from './customers.ts';
import type { EventFamily } from './family.ts';
import { paymentFamilies } from './payments.ts';
import { sampleOf } from './sample.ts';
import { sellingFamilies } from './selling.ts';
import type { TriggerDescriptor } from './trigger.ts';

const FAMILIES = [...customerFamilies, ...paymentFamilies, ...billingFamilies, ...sellingFamilies];

/** Unlike any action's, so that a pattern for the one doesn't name the other by mistake. */
const idOf = (type: string) => `on.${type}`;

/** The ids of all triggers. */
export const triggerIds = () => FAMILIES.flatMap(({ events }) => Object.keys(events).map(idOf));

/** The triggers that a policy lets in: none where it binds a customer, since events are of everybody. */
export function triggersOf(policy: CatalogPolicy): TriggerDescriptor[] {
  if (policy.bind !== undefined) return [];
  return FAMILIES.flatMap((family) =>
    Object.keys(family.events)
      .filter((type) => isAllowed(policy, idOf(type), 'read'))
      .map((type) => describeTrigger(family, type)),
  );
}

function describeTrigger(family: EventFamily, type: string): TriggerDescriptor {
  const id = idOf(type);
  const happened = type.slice(type.lastIndexOf('.') + 1).replaceAll('_', ' ');
  return {
    id,
    name: toolName(id),
    nameIn: (style) => toolName(id, style),
    title: `${family.noun}: ${happened}`,
    description: family.events[type]?.[0] ?? '',
    eventTypes: [type],
    docsUrl: `https://docs.stripe.com/api/events/types#event_types-${type}`,
    apiVersion: API_VERSION,
    get filters() {
      return Object.fromEntries(family.filters.map((path) => [path, filterHint(path)]));
    },
    object: family.object,
    objectJsonSchema: cachedJsonSchema((target) => ({
      ...jsonSchemaOf(family.object, { target, side: 'output' }),
      additionalProperties: true,
    })),
    get sample() {
      return sampleOf(family, type);
    },
  };
}
