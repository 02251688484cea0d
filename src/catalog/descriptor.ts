import type { Effect } from '../core/action.ts';
import type { HttpMethod } from '../core/http.ts';
import type { Schema } from '../core/schema.ts';
import type { FieldHint } from './field-hints.ts';
import type { JsonSchema, JsonSchemaTarget } from './json-schema.ts';
import type { NameStyle } from './names.ts';

/** What an MCP client is told of a tool, under the names of that protocol. */
export interface ToolHints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: true;
}

/** What a restricted key needs for an action. */
export interface Permission {
  /** As Stripe's dashboard calls it. */
  readonly resource: string;
  readonly level: 'read' | 'write';
}

/** An input of an action that makes sense. */
export type ExampleInput = Readonly<Record<string, unknown>>;

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** Whether it says which kind of JSON Schema it is. Default: no. */
  readonly $schema?: boolean;
}

/** One action as data. */
export interface ActionDescriptor {
  /** For example `refunds.create`. */
  readonly id: string;
  /** `refunds_create`: 1 to 64 letters, digits, `_`. In other styles: `nameIn`. */
  readonly name: string;
  nameIn(style: NameStyle): string;
  /** For example `Refunds: create`. */
  readonly title: string;
  /** What it does, and what a schema can't say of its input. */
  readonly description: string;
  /** For example `checkout.sessions`; `raw` for raw requests. */
  readonly resource: string;
  /** For example `create`. */
  readonly operation: string;
  readonly method: HttpMethod;
  /** With the names of ids in braces, for example `/v1/refunds/{refund}`. */
  readonly path: string;
  /** Its page in Stripe's reference. */
  readonly docsUrl: string;
  readonly apiVersion: string;
  readonly effect: Effect;
  /** Whether money changes hands, or may. */
  readonly movesMoney: boolean;
  /** Whether doing it twice does no more than doing it once, without an idempotency key. */
  readonly idempotent: boolean;
  readonly hints: ToolHints;
  readonly permissions: readonly Permission[];
  /** How the rest of a long result is asked for: by `cursor`. */
  readonly pagination: 'cursor' | undefined;
  /** By the name of the field. */
  readonly fields: Readonly<Record<string, FieldHint>>;
  readonly examples: readonly ExampleInput[];
  /** Checks an input: ids of the path by name, and parameters, in one object. */
  readonly input: Schema<Readonly<Record<string, unknown>>>;
  /** Checks what Stripe answers, as `data` of the result. */
  readonly output: Schema<unknown>;
  inputJsonSchema(target?: JsonSchemaTarget, options?: JsonSchemaOptions): JsonSchema;
  outputJsonSchema(target?: JsonSchemaTarget, options?: JsonSchemaOptions): JsonSchema;
}
