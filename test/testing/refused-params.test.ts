import { describe, expect, it } from 'vitest';
import { InvoiceCreatePreviewParams } from '../../src/generated/params/Invoices.ts';
import { checkParams } from '../../src/testing/check-params.ts';
import { decodeForm } from '../../src/testing/decode-form.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();

/** Sends a form as it is, past all that a client checks. */
async function refused(method: string, path: string, form: string) {
  const isPost = method === 'POST';
  const request = new Request(`https://api.stripe.com${path}${isPost ? '' : `?${form}`}`, {
    method,
    headers: { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' },
    ...(isPost && { body: form }),
  });
  const response = await emulator.fetch(request);
  const { error }: { error: Record<string, unknown> } = JSON.parse(await response.text());
  return { status: response.status, error };
}

const intent = 'amount=1000&currency=usd';

describe('a word that Stripe does not know', () => {
  it.each([
    ['POST', '/v1/payment_intents', `${intent}&capture_method=whenever`, 'capture_method'],
    ['POST', '/v1/payment_intents', `${intent}&capture_method=manually`, 'capture_method'],
    [
      'POST',
      '/v1/payment_intents',
      `${intent}&payment_method_options[card][request_three_d_secure]=perhaps`,
      'payment_method_options[card][request_three_d_secure]',
    ],
    ['POST', '/v1/customers', 'tax_id_data[0][type]=mars_vat&tax_id_data[0][value]=1', 'tax_id_data[0][type]'],
    ['POST', '/v1/refunds', 'charge=ch_1&reason=whim', 'reason'],
    ['GET', '/v1/customers/cus_1/payment_methods', 'type=shells', 'type'],
  ])('is refused with those that it does: %s %s %s', async (method, path, form, param) => {
    const { status, error } = await refused(method, path, form);

    expect(status).toBe(400);
    expect(error).toMatchObject({ type: 'invalid_request_error', param });
    expect(error['message']).toMatch(/^Invalid [\w[\]]+: must be one of .+, or \w+\.$/);
    expect(error['message']).toContain(`Invalid ${param}:`);
  });

  it('is listed with all words, not only the one that was meant', async () => {
    const { error } = await refused('POST', '/v1/refunds', 'charge=ch_1&reason=fraudulant');
    expect(error['message']).toBe('Invalid reason: must be one of duplicate, fraudulent, or requested_by_customer.');
  });

  it('comes after a parameter that is unknown, and one that is missing', async () => {
    const unknown = await refused('POST', '/v1/payment_intents', `${intent}&capture_method=whenever&amout=1`);
    const missing = await refused('POST', '/v1/payment_intents', 'amount=1000&capture_method=whenever');

    expect(unknown.error).toMatchObject({ code: 'parameter_unknown', param: 'amout' });
    expect(missing.error).toMatchObject({ code: 'parameter_missing', param: 'currency' });
  });
});

it('takes a time where a time or a word may stand', () => {
  const read = (form: string) => checkParams(decodeForm(form), InvoiceCreatePreviewParams).subscription_details;

  expect(read('subscription_details[cancel_at]=1780000000')).toEqual({ cancel_at: 1_780_000_000 });
  expect(read('subscription_details[cancel_at]=min_period_end')).toEqual({ cancel_at: 'min_period_end' });
  expect(() => read('subscription_details[cancel_at]=someday')).toThrow(
    /must be one of max_billed_until, max_period_end, or/,
  );
});

describe('a value of the wrong kind', () => {
  it.each(['/v1/customers', '/v1/payment_intents', '/v1/refunds'])('for a time: GET %s', async (path) => {
    expect((await refused('GET', path, 'created=nonsense')).error).toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'created',
      message: 'Invalid integer: nonsense.',
    });
    expect((await refused('GET', path, 'created[gte]=nonsense')).error).toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'created[gte]',
    });
    expect((await refused('GET', path, 'created[after]=5')).error).toMatchObject({
      code: 'parameter_unknown',
      param: 'created[after]',
    });
  });

  it('is no integer if it is a text that is too long', async () => {
    const { error } = await refused(
      'POST',
      '/v1/payment_intents',
      `${intent}&amount_details[line_items][0][product_code]=${'a'.repeat(13)}&amount_details[line_items][0][product_name]=Book&amount_details[line_items][0][quantity]=1&amount_details[line_items][0][unit_cost]=1`,
    );

    expect(error).toEqual({
      type: 'invalid_request_error',
      param: 'amount_details[line_items][0][product_code]',
      message: "Invalid string: 'amount_details[line_items][0][product_code]' must have at most 12 characters.",
      request_log_url: expect.any(String),
    });
  });
});

describe('a route', () => {
  it.each([
    ['GET', '/v1/nothing'],
    ['DELETE', '/v1/balance'],
    ['PATCH', '/v1/customers'],
  ])('that there is not is answered with 404: %s %s', async (method, path) => {
    const { status, error } = await refused(method, path, '');
    expect(status).toBe(404);
    expect(error['type']).toBe('invalid_request_error');
    expect(error['message']).toContain(`Unrecognized request URL (${method}: ${path})`);
  });
});
