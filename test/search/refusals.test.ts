import { describe, expect, test } from 'vitest';
import { isStripeValidationError, search } from '../../src/index.ts';

/** What is wrong with clauses that the compiler would not let pass. */
function issuesOf(resource: keyof typeof search, ...clauses: readonly unknown[]) {
  try {
    Reflect.apply(search[resource].all, undefined, clauses);
  } catch (error) {
    if (isStripeValidationError(error)) return error.issues;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a field', () => {
  test('that is misspelt is refused with the right name', () => {
    expect(issuesOf('customers', ['-emial', ':', 'x'])).toEqual([
      { path: '-emial', message: "can't be searched by; did you mean `email`?", suggestion: 'email' },
    ]);
  });

  test('that another kind of object has is refused with those of this one', () => {
    expect(issuesOf('subscriptions', ['billing_details', ':', 'x'])).toEqual([
      {
        path: 'billing_details',
        message: "can't be searched by. These can: canceled_at, created, metadata.…, status.",
      },
    ]);
  });

  test.each([
    ...['', '-', '--email', 'email ', 'EMAIL:"x" OR name', 'email OR name', '__proto__', 'constructor', 'toString'],
    ...[
      'metadata',
      'metadata["plan"]',
      'metadata.',
      'metadata. ',
      'metadata.a]',
      'metadata.a[b',
      'metadata.a\nb',
      'metadata.a\\',
    ],
  ])('%j is refused', (field) => {
    expect(issuesOf('customers', [field, ':', 'xxx'])).toHaveLength(1);
  });
});

describe('an operator', () => {
  test.each([
    ['customers', 'email', '>', 'a@example.com', ':` `~`'],
    ['customers', 'created', '~', 5, ':` `<` `<=` `>` `>=`'],
    ['charges', 'status', '~', 'succ', 'by `:` and `:null`'],
    ['charges', 'currency', '<', 'usd', 'by `:` and `:null`'],
    ['prices', 'active', '~', true, 'by `:` and `:null`'],
    ['customers', 'metadata.plan', '~', 'pro', 'by `:` and `:null`'],
    ['customers', 'email', '=', 'a@example.com', ':` `~`'],
    ['customers', 'email', ': ', 'a@example.com', ':` `~`'],
    ['customers', 'email', ':"" OR name~', 'amy', ':` `~`'],
  ] as const)('that %s.%s does not have is refused: %s', (resource, field, operator, value, said) => {
    const [issue] = issuesOf(resource, [field, operator, value]);
    expect(issue).toMatchObject({ path: field });
    expect(issue?.message).toContain(said);
  });
});

describe('a value', () => {
  test.each([undefined, null, 5, true, {}, ['a'], { not: 'a' }, new Date(0), Symbol('a'), () => 'a'])(
    'that is no text never becomes a question about objects without one (%#)',
    (value) => {
      for (const field of ['email', 'metadata.plan'])
        expect(issuesOf('customers', [field, ':', value])[0]?.message).toContain('expected text, got ');
    },
  );

  test.each(['', ' ', '\t', '\u00a0\u2003'])('that is blank is refused: %j', (value) => {
    expect(issuesOf('customers', ['name', ':', value])[0]?.message).toContain('blank');
  });

  test.each(['ab', ' ab ', '👍👍', ''])('that is too short a part is refused: %j', (value) => {
    expect(issuesOf('customers', ['name', '~', value])).toHaveLength(1);
  });

  test.each(['a\nb', 'a\r', '\0a', 'a\u001b[2J', 'a\u007f', 'a\u0085', '\ud800a', 'a\udc00', 'a\\', '\\'])(
    'that cannot be sent as it is is refused: %j',
    (value) => {
      expect(issuesOf('customers', ['name', ':', value])[0]?.message).toMatch(/control characters|surrogate|backslash/);
    },
  );

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '5', '5 OR amount>0', null, undefined, new Date(0)])(
    'that is no whole number is refused for an amount: %j',
    (value) => {
      expect(issuesOf('charges', ['amount', '>', value])[0]?.message).toContain('expected a whole number');
    },
  );

  test.each([1.5, '2026-01-01', new Date(Number.NaN), null, undefined, 5n])(
    'that is no time is refused: %s',
    (value) => {
      expect(issuesOf('charges', ['created', '>', value])[0]?.message).toContain('expected a valid Date');
    },
  );

  test('in milliseconds would make every object older, and is refused', () => {
    expect(issuesOf('charges', ['created', '<', Date.now()])[0]?.message).toContain('Give a Date instead');
    expect(issuesOf('charges', ['created', '<', new Date(8.64e15)])).toHaveLength(1);
  });

  test.each(['true', 1, null])('that is not true or false is refused for a flag: %j', (value) => {
    expect(issuesOf('prices', ['active', ':', value])[0]?.message).toContain('expected true or false');
  });

  test('is not repeated: it may be about a person', () => {
    const value = 'someone@example.com\n';
    expect(JSON.stringify(issuesOf('customers', ['email', ':', value]))).not.toContain('someone');
    expect(JSON.stringify(issuesOf('charges', ['amount', ':', '4242424242424242']))).not.toContain('4242');
  });
});

test.each(['email:"x"', null, undefined, {}, [], [[]], [5, ':', 'x'], { 0: 'email', 1: ':', 2: 'x', length: 3 }])(
  'what is not a clause is refused: %j',
  (clause) => {
    expect(issuesOf('customers', ['name', ':', 'amy'], clause)).toEqual([
      { path: '[1]', message: expect.stringContaining("['email', ':', 'a@example.com']") },
    ]);
  },
);

test.each([
  [['email', ':', 'a', 'b']],
  [['email', ':']],
  [['email']],
  [['email', ':null', 'a']],
  [['email', ':null', undefined]],
])('a clause of the wrong length is refused: %j', (clause) => {
  expect(issuesOf('customers', clause)).toHaveLength(1);
});

test('everything that is wrong is said at once', () => {
  const paths = issuesOf('customers', ['emial', ':', 'x'], ['name', ':', 'amy'], ['name', '~', 'x']).map(
    (one) => one.path,
  );
  expect(paths).toEqual(['emial', 'name']);
});
