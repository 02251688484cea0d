import { type GivenParams, isGiven, needsOneOf, type Rule } from '../core/rule.ts';

/** A charge says whom it charges. */
export const chargeNamesSource = needsOneOf(
  ['source', 'customer'],
  'A charge needs a `source`, or a `customer` who has one.',
);

const FEE_OR_AMOUNT = 'An `application_fee` does not go with `transfer_data.amount`: give one of them.';

/** The platform keeps a fee, or what it doesn't transfer, not both. */
export const feeOrTransferAmount: Rule = {
  says: FEE_OR_AMOUNT,
  check: ({ application_fee, transfer_data }: GivenParams) =>
    isGiven(application_fee) && isGiven(Object(transfer_data).amount)
      ? { path: 'application_fee', message: FEE_OR_AMOUNT }
      : undefined,
};
