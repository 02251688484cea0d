import { describe, expect, it } from 'vitest';
import { type ExpandGraph, expandIssues } from '../../src/core/expand-issues.ts';

const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: { data: 'payment' },
  payment: { customer: 'customer', latest_charge: 'charge', transfer_data: 'hash' },
  charge: { customer: 'customer', payment: 'payment' },
  customer: {},
  hash: { destination: 'customer' },
};

const graph: ExpandGraph<string> = {
  next: (node, field) => (Object.hasOwn(FIELDS[node] ?? {}, field) ? FIELDS[node]?.[field] : undefined),
  isEnd: (node) => node !== 'hash',
  names: (node) => Object.keys(FIELDS[node] ?? {}),
};

const issues = (paths: readonly string[], root = 'payment') => expandIssues(paths, root, graph);

describe('paths to expand', () => {
  it('pass where each field leads on', () => {
    expect(issues(['customer', 'latest_charge.payment.latest_charge.customer', 'transfer_data.destination'])).toEqual(
      [],
    );
    expect(issues(['data.latest_charge.customer'], 'list')).toEqual([]);
  });

  it('are refused with the path that was meant, wherever it is misspelt', () => {
    expect(issues(['customer', 'latest_chrge', 'latest_charge.custmer', 'latestCharge.payment'])).toEqual([
      {
        path: 'expand[1]',
        message: "`latest_chrge` can't be expanded; did you mean `latest_charge`?",
        suggestion: 'latest_charge',
      },
      {
        path: 'expand[2]',
        message: "`latest_charge.custmer` can't be expanded; did you mean `latest_charge.customer`?",
        suggestion: 'latest_charge.customer',
      },
      expect.objectContaining({ path: 'expand[3]', suggestion: 'latest_charge.payment' }),
    ]);
  });

  it('are shown the way into a list', () => {
    expect(issues(['latest_charge.customer'], 'list')[0]?.suggestion).toBe('data.latest_charge.customer');
  });

  it('are refused without a suggestion where nothing is near', () => {
    for (const path of ['amount', '', 'customer.', '__proto__', 'constructor', 'customer.toString']) {
      expect(issues([path])).toEqual([{ path: 'expand[0]', message: `\`${path}\` can't be expanded.` }]);
    }
  });

  it('may not end where nothing is expanded', () => {
    expect(issues(['transfer_data'])[0]?.message).toMatch('name a field in it');
  });

  it('may not be deeper than Stripe goes, nor cost anything when they are huge', () => {
    expect(issues(['latest_charge.payment.latest_charge.payment.customer'])[0]?.message).toMatch(
      '4 levels at the most',
    );
    const [issue] = issues(['a.'.repeat(1_000_000)]);
    expect(issue?.message.length).toBeLessThan(200);
  });
});
