import type { Schema } from '../../core/schema.ts';
import type { JsonSchemaOptions } from '../descriptor.ts';
import type { FieldHint } from '../field-hints.ts';
import type { JsonSchema, JsonSchemaTarget } from '../json-schema.ts';
import type { NameStyle } from '../names.ts';
import type { SampleEvent } from './sample.ts';

/** Something that a flow can start with, as data. */
export interface TriggerDescriptor {
  /** For example `on.invoice.paid`. */
  readonly id: string;
  /** `on_invoice_paid`: 1 to 64 letters, digits, `_`. In other styles: `nameIn`. */
  readonly name: string;
  nameIn(style: NameStyle): string;
  /** For example `Invoice: paid`. */
  readonly title: string;
  /** What has happened. */
  readonly description: string;
  /** What to subscribe a webhook endpoint to, or to poll for. */
  readonly eventTypes: readonly string[];
  /** Its entry in Stripe's list of events. */
  readonly docsUrl: string;
  readonly apiVersion: string;
  /** By the path of a field in the object: what a choice of events can go by. */
  readonly filters: Readonly<Record<string, FieldHint>>;
  /** Checks the event's `data.object`. */
  readonly object: Schema<unknown>;
  objectJsonSchema(target?: JsonSchemaTarget, options?: JsonSchemaOptions): JsonSchema;
  /** An event as Stripe would send it. */
  readonly sample: SampleEvent;
}
