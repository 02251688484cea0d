export { aiSdkTools } from './adapters/ai-sdk.ts';
export type { AiSdkTool, OpenStandardSchema } from './adapters/ai-sdk-tool.ts';
export type { Calling } from './adapters/calling.ts';
export { type LangChainTool, langChainTools } from './adapters/langchain.ts';
export { mcpTools } from './adapters/mcp.ts';
export type { McpResult, McpTool } from './adapters/mcp-tool.ts';
export { type OpenAiOptions, type OpenAiTool, type OpenAiTools, openAiTools } from './adapters/openai.ts';
export type { Prop, PropType } from './adapters/prop.ts';
export { inputFromProps, propsOf } from './adapters/props.ts';
export { type CallOptions, type Catalog, createCatalog, type LookupOptions } from './catalog.ts';
export { type CheckConnectionOptions, checkConnection } from './connection/check-connection.ts';
export type {
  Connected,
  ConnectedAccount,
  ConnectionReport,
  NotConnected,
  PermissionReport,
} from './connection/report.ts';
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
export type { Lookup, OptionsOutcome, OptionsPage } from './options/lookup.ts';
export type { Option } from './options/option.ts';
export type { ErrorData, Failure, Outcome, Success } from './outcome.ts';
export type { CatalogClient } from './perform.ts';
export type { BeforeAction, CatalogPolicy, Verdict } from './policy.ts';
export type { ApprovalRequest, PolicyCode } from './policy-error.ts';
export type { SampleEvent } from './triggers/sample.ts';
export type { TriggerDescriptor } from './triggers/trigger.ts';
