import type { Outcome } from '../outcome.ts';

type Input = Record<string, unknown>;

/** A schema by the Standard Schema and Standard JSON Schema conventions. It lets any input through. */
export interface OpenStandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'stripe-connector';
    readonly validate: (value: unknown) => { readonly value: Input };
    readonly jsonSchema: { readonly input: () => Input; readonly output: () => Input };
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/** A tool for the `tools` of `generateText` and `streamText`. */
export interface AiSdkTool {
  readonly title: string;
  readonly description: string;
  readonly inputSchema: OpenStandardSchema;
  readonly execute: (input: Input, extra?: { readonly abortSignal?: AbortSignal | undefined }) => Promise<Outcome>;
}
