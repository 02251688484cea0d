import { get, list, post, resource } from '../core/action.ts';
import {
  PaymentMethodAttachParams,
  PaymentMethodCreateParams,
  PaymentMethodDetachParams,
  PaymentMethodListParams,
  PaymentMethodRetrieveParams,
  PaymentMethodUpdateParams,
} from '../generated/params/PaymentMethods.ts';
import { PaymentMethod } from '../generated/results/PaymentMethods.ts';
import { attachNamesCustomer, methodHasType } from '../rules/payment-methods.ts';

/** Cards, bank accounts and other ways to pay, of one customer or of nobody yet. */
export const paymentMethods = resource(
  { name: 'paymentMethods', permission: 'PaymentMethods' },
  {
    /** Records a way to pay. It can be charged again only once it is attached to a customer. */
    create: post('/v1/payment_methods', PaymentMethodCreateParams, PaymentMethod, {
      effect: 'write',
      rules: [methodHasType],
    }),
    /** Reads one payment method, whoever's it is. */
    retrieve: get('/v1/payment_methods/{payment_method}', PaymentMethodRetrieveParams, PaymentMethod),
    /** Changes a card's dates, or the billing details and metadata of a payment method. */
    update: post('/v1/payment_methods/{payment_method}', PaymentMethodUpdateParams, PaymentMethod, { effect: 'write' }),
    /** Lists payment methods, those of one customer or those of the account. */
    list: list('/v1/payment_methods', PaymentMethodListParams, PaymentMethod),
    /** Gives a payment method to a customer, so that it can be charged again. */
    attach: post('/v1/payment_methods/{payment_method}/attach', PaymentMethodAttachParams, PaymentMethod, {
      rules: [attachNamesCustomer],
      effect: 'write',
    }),
    /** Takes a payment method from its customer for good: it can never be attached again. */
    detach: post('/v1/payment_methods/{payment_method}/detach', PaymentMethodDetachParams, PaymentMethod, {
      effect: 'destructive',
    }),
  },
);
