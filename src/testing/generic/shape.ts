import { embeddedNames, type KnownObjects } from '../../core/embedded.ts';
import { field } from '../../core/field.ts';
import { knownObjects } from '../../core/known-objects.ts';
import { LazySchema } from '../../core/lazy-schema.ts';
import type { Schema } from '../../core/schema.ts';
import { alternativesOf, bare, defOf, typeOf } from '../../core/schema-view.ts';
import { ApplicationFee } from '../../generated/results/ApplicationFees.ts';
import { BillingPortalConfiguration } from '../../generated/results/BillingPortal/Configurations.ts';
import { Discount } from '../../generated/results/Discounts.ts';
import { EntitlementsFeature } from '../../generated/results/Entitlements/Features.ts';
import { FeeRefund } from '../../generated/results/FeeRefunds.ts';
import { Mandate } from '../../generated/results/Mandates.ts';
import { Plan } from '../../generated/results/Plans.ts';
import { SetupAttempt } from '../../generated/results/SetupAttempts.ts';
import { ALL_RESOURCES } from '../../resources/all.ts';

const fromTables = knownObjects(ALL_RESOURCES);

/** Objects that no action returns by themselves, but that the emulator keeps. */
const OTHERS: Readonly<Record<string, Schema<unknown>>> = {
  application_fee: ApplicationFee,
  'billing_portal.configuration': BillingPortalConfiguration,
  discount: Discount,
  'entitlements.feature': EntitlementsFeature,
  fee_refund: FeeRefund,
  mandate: Mandate,
  plan: Plan,
  setup_attempt: SetupAttempt,
};

/** The schemas of all objects that the emulator has. */
export const OBJECTS: KnownObjects = {
  get: (name, isDeleted) => {
    const other = !isDeleted && Object.hasOwn(OTHERS, name) ? OTHERS[name] : undefined;
    return other instanceof LazySchema ? other : fromTables.get(name, isDeleted);
  },
};

/** The fields of a hash, by name; undefined where a schema isn't that of a hash. */
export function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const shape = field(defOf(bare(schema)), 'shape');
  return isRecord(shape) ? shape : undefined;
}

/** The schemas of the elements of an array. */
export function elementsOf(schema: unknown): readonly unknown[] {
  return alternativesOf(schema).flatMap((one) => (typeOf(one) === 'array' ? [field(defOf(one), 'element')] : []));
}

/** The kinds of objects that may stand at a place, as ids or whole; none where no object of Stripe's stands there. */
export function kindsAt(schema: unknown): readonly string[] {
  return alternativesOf(schema).flatMap((one) => embeddedNames(one) ?? elementsOf(one).flatMap(kindsAt));
}

/** Whether a schema is that of a list that comes with an object. */
export function isList(schema: unknown): boolean {
  const fields = fieldsOf(schema);
  return fields !== undefined && 'data' in fields && 'has_more' in fields;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
