import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FOLLOWING_TYPES } from '../../src/testing/events/follow-ups.ts';
import { FORESEEN_TYPES } from '../../src/testing/events/foresee.ts';
import { DERIVED_TYPES } from '../../src/testing/events/table.ts';

/** The types of event that the official client declares. */
function declared(): string[] {
  const entry = fileURLToPath(import.meta.resolve('stripe'));
  const folder = entry.slice(0, entry.lastIndexOf('/'));
  const text = readFileSync(`${folder}/resources/Events.d.ts`, 'utf8');
  return [...text.matchAll(/^ {4}type: '([a-z0-9_.]+)';$/gm)].map(([, type = '']) => type);
}

/** Types about objects that the emulator does not have; a star stands for any letters. */
const OTHER_OBJECTS = [
  'account.application.*',
  'apps.*',
  'balance_settings.*',
  'billing.*',
  'billing_portal.configuration.*',
  'capability.*',
  'climate.*',
  'entitlements.*',
  'financial_connections.*',
  'identity.*',
  'issuing_*',
  'mandate.*',
  'plan.*',
  'quote.*',
  'radar.*',
  'reporting.*',
  'reserve.*',
  'review.*',
  'sigma.*',
  'source.*',
  'tax.settings.*',
  'terminal.*',
  'three_d_secure.*',
  'topup.*',
  'treasury.*',
];

/** Types about objects that it has, of what does not happen in it. */
const NEVER = [
  'application_fee.refund.updated',
  'charge.expired',
  'customer.source.expiring',
  'customer.subscription.pending_update_expired',
  'invoice.overdue',
  'invoice.payment_attempt_required',
  'invoice.upcoming',
  'invoice.will_be_due',
  'payment_method.automatically_updated',
  'subscription_schedule.aborted',
  'subscription_schedule.expiring',
  'test_helpers.test_clock.internal_failure',
];

/** Told by the request itself, since no change of an object shows it. */
const ANNOUNCED = ['invoice.sent'];

const recorded = new Set<string>([...DERIVED_TYPES, ...FOLLOWING_TYPES, ...FORESEEN_TYPES, ...ANNOUNCED]);
const isOther = (type: string) =>
  OTHER_OBJECTS.some((pattern) => type.startsWith(pattern.slice(0, pattern.indexOf('*'))));

describe('the types of event', () => {
  it('are all ones that Stripe has', () => {
    const known = declared();
    expect(known.length).toBeGreaterThan(200);
    expect([...recorded].filter((type) => !known.includes(type))).toEqual([]);
  });

  it('are recorded but for those listed here', () => {
    const missing = declared().filter((type) => !recorded.has(type));
    expect(missing.filter((type) => !isOther(type)).sort()).toEqual(NEVER);
    expect([...recorded].filter(isOther)).toEqual([]);
  });
});
