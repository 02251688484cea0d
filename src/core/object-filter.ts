import type { Issue } from './errors/validation-error.ts';
import type { HttpMethod } from './http.ts';

/** Parameters that choose whose objects a GET is about. Left out by accident, they would list everybody's. */
const OBJECT_FILTERS = `account alias app application authorization balance_transaction card cardholder charge client_reference_id
code coupon credit_grant credit_note customer customer_account destination domain_name email file
financial_account ids invoice last4 location lookup_key lookup_keys meter object_id payment_intent
payment_link payment_method payment_record payout personalization_design phone_number plan price prices
product promotion_code query received_credit received_debit recipient related_customer
related_customer_account serial_number session setup_intent source subscription subscription_item test_clock
transaction transfer transfer_group url value value_list verification_session`;

const isFilter = (name: string) => OBJECT_FILTERS.split(/\s/).includes(name);

/** What is wrong with a GET whose filter is there in name only. */
export function filterIssues(method: HttpMethod, params: Readonly<Record<string, unknown>>): Issue[] {
  if (method !== 'GET') return [];
  return Object.keys(params)
    .filter((name) => params[name] === undefined && isFilter(name))
    .map((name) => ({
      path: name,
      message:
        'undefined. Leaving this filter out would return the objects of everybody; if that is meant, omit the key.',
    }));
}
