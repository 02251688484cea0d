import { isGiven, type Rule } from '../core/rule.ts';

const CONFIRM = 'This goes only with `confirm: true`; otherwise pass it when the payment is confirmed.';

const CONFIRMING = ['error_on_requires_action', 'mandate', 'mandate_data', 'off_session', 'return_url'];

/** What a payment is confirmed with has no place in one that is not confirmed yet. */
export const confirmsWhatItSays: Rule = {
  says: 'What a payment is confirmed with (`off_session`, `return_url`, `mandate_data`, …) goes only with `confirm: true`.',
  check: (params) => {
    if (params['confirm'] === true) return undefined;
    const given = CONFIRMING.find((name) => isGiven(params[name]) && params[name] !== false);
    return given === undefined ? undefined : { path: given, message: CONFIRM };
  },
};
