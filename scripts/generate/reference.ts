import type { Declaration, Model } from './model.ts';

/** Where Stripe's reference describes a field. */
export function referenceUrl(_declaration: Declaration, _name: string, _model: Model): string | undefined {
  return undefined;
}
