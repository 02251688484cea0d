interface Given {
  readonly amount: number;
  readonly amount_refunded: number;
}

/** The part of a fee that goes back together with a part of its payment: no more than is left of it. */
export const shareOf = ({ amount, amount_refunded }: Given, part: number): number =>
  Math.min(Math.round(amount * part), amount - amount_refunded);
