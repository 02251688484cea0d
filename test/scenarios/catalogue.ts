import { scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

const recurring = { interval: 'month' } as const;

export const catalogue = [
  scenario('a product comes back as it was given', async ({ stripe, check }) => {
    const { id } = await stripe.products.create({ name: 'Tea', description: 'Green', metadata: { shelf: '3' } });
    check(await stripe.products.retrieve(id), {
      object: 'product',
      id: /^prod_/,
      name: 'Tea',
      description: 'Green',
      active: true,
      default_price: null,
      metadata: { shelf: '3' },
    });
  }),

  scenario('a product may bring its own id, once', async ({ stripe, check, fails }) => {
    check(await stripe.products.create({ id: 'tea', name: 'Tea' }), { id: 'tea' });
    await fails(stripe.products.create({ id: 'tea', name: 'Tea' }), {
      ...REFUSED,
      code: 'resource_already_exists',
      param: 'id',
    });
  }),

  scenario('a product may bring its price', async ({ stripe, check }) => {
    const product = await stripe.products.create({
      name: 'Tea',
      default_price_data: { unit_amount: 450, currency: 'eur' },
      expand: ['default_price'],
    });
    check(product, { default_price: { object: 'price', unit_amount: 450, currency: 'eur', product: product.id } });
  }),

  scenario('a product needs a name', async ({ send, fails }) => {
    await fails(send('POST /v1/products', {}), { ...REFUSED, code: 'parameter_missing', param: 'name' });
  }),

  scenario('products are found by whether they are for sale', async ({ stripe, check }) => {
    const old = await stripe.products.create({ name: 'Old' });
    await stripe.products.create({ name: 'New' });
    await stripe.products.update(old.id, { active: false });
    check((await stripe.products.list({ active: true })).data, [{ name: 'New' }]);
    check((await stripe.products.list({ active: false })).data, [{ name: 'Old' }]);
    check((await stripe.products.search({ query: "active:'true' AND name~'new'" })).data, [{ name: 'New' }]);
  }),

  scenario('a product without prices can be deleted', async ({ stripe, check, fails }) => {
    const { id } = await stripe.products.create({ name: 'Tea' });
    check(await stripe.products.del(id), { id, object: 'product', deleted: true });
    await fails(stripe.products.retrieve(id), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'id',
    });
  }),

  scenario('a product with a price can not be deleted', async ({ stripe, fails }) => {
    const { id } = await stripe.products.create({ name: 'Tea' });
    await stripe.prices.create({ product: id, unit_amount: 100, currency: 'usd' });
    await fails(stripe.products.del(id), REFUSED);
  }),

  scenario('a price is for once or comes again', async ({ stripe, check }) => {
    const product = (await stripe.products.create({ name: 'Tea' })).id;
    check(await stripe.prices.create({ product, unit_amount: 100, currency: 'usd' }), {
      object: 'price',
      id: /^price_/,
      type: 'one_time',
      recurring: null,
      unit_amount: 100,
      unit_amount_decimal: '100',
      billing_scheme: 'per_unit',
      active: true,
    });
    check(await stripe.prices.create({ product, unit_amount: 900, currency: 'usd', recurring }), {
      type: 'recurring',
      recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
    });
  }),

  scenario('a price may bring its product', async ({ stripe, check }) => {
    const price = await stripe.prices.create({
      unit_amount: 100,
      currency: 'usd',
      product_data: { name: 'Tea' },
      expand: ['product'],
    });
    check(price, { product: { object: 'product', name: 'Tea' } });
  }),

  scenario('what a price costs does not change', async ({ stripe, send, fails }) => {
    const { id } = await stripe.prices.create({ unit_amount: 100, currency: 'usd', product_data: { name: 'Tea' } });
    await fails(send(`POST /v1/prices/${id}`, { unit_amount: 200 }), {
      ...REFUSED,
      code: 'parameter_unknown',
      param: 'unit_amount',
    });
  }),

  scenario('a price of a product that is not there is refused', async ({ stripe, fails }) => {
    await fails(stripe.prices.create({ product: 'prod_nothing', unit_amount: 100, currency: 'usd' }), {
      ...REFUSED,
      code: 'resource_missing',
      param: 'product',
    });
  }),

  scenario('a price is found by its lookup key, which can move on', async ({ stripe, check, fails }) => {
    const make = (unit_amount: number, transfer_lookup_key: boolean) =>
      stripe.prices.create({
        unit_amount,
        currency: 'usd',
        product_data: { name: 'Tea' },
        lookup_key: 'tea',
        transfer_lookup_key,
      });
    await make(100, false);
    await fails(make(200, false), REFUSED);
    await make(300, true);
    check((await stripe.prices.list({ lookup_keys: ['tea'] })).data, [{ unit_amount: 300, lookup_key: 'tea' }]);
  }),

  scenario('prices are found by product, kind and currency', async ({ stripe, check }) => {
    const product = (await stripe.products.create({ name: 'Tea' })).id;
    await stripe.prices.create({ product, unit_amount: 1, currency: 'usd' });
    await stripe.prices.create({ product, unit_amount: 2, currency: 'eur', recurring });
    await stripe.prices.create({ product_data: { name: 'Mug' }, unit_amount: 3, currency: 'usd' });
    check((await stripe.prices.list({ product })).data, [{ unit_amount: 2 }, { unit_amount: 1 }]);
    check((await stripe.prices.list({ product, type: 'recurring' })).data, [{ unit_amount: 2 }]);
    check((await stripe.prices.list({ currency: 'usd' })).data, [{ unit_amount: 3 }, { unit_amount: 1 }]);
  }),

  scenario('a coupon takes off a share', async ({ stripe, check }) => {
    const { id } = await stripe.coupons.create({ id: 'SPRING', percent_off: 25, duration: 'once' });
    check(await stripe.coupons.retrieve(id), {
      object: 'coupon',
      id: 'SPRING',
      percent_off: 25,
      amount_off: null,
      duration: 'once',
      valid: true,
      times_redeemed: 0,
    });
  }),

  scenario('a coupon takes off a share or an amount, not both', async ({ stripe, fails }) => {
    await fails(stripe.coupons.create({ percent_off: 25, amount_off: 100, currency: 'usd' }), REFUSED);
    await fails(stripe.coupons.create({ duration: 'once' }), REFUSED);
  }),

  scenario('an amount off needs a currency', async ({ stripe, fails }) => {
    await fails(stripe.coupons.create({ amount_off: 100 }), {
      ...REFUSED,
      code: 'parameter_missing',
      param: 'currency',
    });
  }),

  scenario('a coupon for some months says how many', async ({ stripe, check, send, fails }) => {
    await fails(send('POST /v1/coupons', { percent_off: 10, duration: 'repeating' }), REFUSED);
    const params = { percent_off: 10, duration: 'repeating', duration_in_months: 3 } as const;
    check(await stripe.coupons.create(params), { duration_in_months: 3 });
  }),

  scenario('a deleted coupon is gone', async ({ stripe, check, fails }) => {
    await stripe.coupons.create({ id: 'SPRING', percent_off: 25 });
    check(await stripe.coupons.del('SPRING'), { id: 'SPRING', deleted: true });
    await fails(stripe.coupons.retrieve('SPRING'), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'coupon',
    });
  }),

  scenario('a promotion code stands for a coupon', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 25 })).id;
    const promotion = { type: 'coupon', coupon } as const;
    check(await stripe.promotionCodes.create({ promotion, code: 'HELLO' }), {
      object: 'promotion_code',
      id: /^promo_/,
      code: 'HELLO',
      active: true,
      promotion: { type: 'coupon', coupon },
      times_redeemed: 0,
    });
    check((await stripe.promotionCodes.create({ promotion })).code, /^[A-Z0-9]{6,}$/);
    check((await stripe.promotionCodes.list({ code: 'HELLO' })).data, [{ code: 'HELLO' }]);
  }),

  scenario('one code is not active twice', async ({ stripe, check, fails }) => {
    const promotion = { type: 'coupon', coupon: (await stripe.coupons.create({ percent_off: 25 })).id } as const;
    const first = await stripe.promotionCodes.create({ promotion, code: 'HELLO' });
    await fails(stripe.promotionCodes.create({ promotion, code: 'hello' }), REFUSED);
    await stripe.promotionCodes.update(first.id, { active: false });
    check(await stripe.promotionCodes.create({ promotion, code: 'HELLO' }), { active: true });
  }),

  scenario('a tax rate is retired, not deleted', async ({ stripe, check }) => {
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive: false, country: 'DE' });
    check(rate, { object: 'tax_rate', id: /^txr_/, percentage: 19, inclusive: false, active: true, country: 'DE' });
    await stripe.taxRates.update(rate.id, { active: false });
    check((await stripe.taxRates.list({ active: true })).data, []);
  }),
];
