export { type CallOptions, type Catalog, createCatalog } from './catalog.ts';
export type {
  ActionDescriptor,
  ExampleInput,
  JsonSchemaOptions,
  Permission,
  ToolHints,
} from './descriptor.ts';
export type { FieldHint, OptionsSource } from './field-hints.ts';
export type { JsonSchema, JsonSchemaTarget } from './json-schema.ts';
export type { NameStyle } from './names.ts';
export type { ErrorData, Failure, Outcome, Success } from './outcome.ts';
export type { CatalogClient } from './perform.ts';
export type { BeforeAction, CatalogPolicy, Verdict } from './policy.ts';
export type { ApprovalRequest, PolicyCode } from './policy-error.ts';
