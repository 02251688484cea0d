export { Address, AddressParam, ShippingDetails } from './address.ts';
export {
  Balance,
  type BalanceAmount,
  type BalanceInstantAmount,
  BalanceRetrieveParams,
  type BalanceSourceTypes,
} from './balance.ts';
export { BankAccount, type BankAccountRequirements } from './bank-account.ts';
export { Card } from './card.ts';
export { CashBalance } from './cash-balance.ts';
export {
  Customer,
  type CustomerInvoiceSettings,
  CustomerList,
  CustomerOrDeleted,
  CustomerSearchResult,
  type CustomerTax,
} from './customer.ts';
export * from './customer-balance-params.ts';
export { CustomerBalanceTransaction, CustomerBalanceTransactionList } from './customer-balance-transaction.ts';
export {
  CustomerCashBalanceTransaction,
  CustomerCashBalanceTransactionList,
} from './customer-cash-balance-transaction.ts';
export type {
  CashBalanceSettingsParam,
  CustomerInvoiceSettingsParam,
  CustomerShippingParam,
} from './customer-fields.ts';
export * from './customer-params.ts';
export {
  type AccountSource,
  CustomerSource,
  CustomerSourceList,
  CustomerSourceOrDeleted,
  type DeletedCustomerSource,
} from './customer-source.ts';
export * from './customer-source-params.ts';
export * from './customer-tax-id-params.ts';
export { DeletedBankAccount, DeletedCard, DeletedCustomer, DeletedDiscount, DeletedTaxId } from './deleted.ts';
export { Discount, type DiscountSource } from './discount.ts';
export {
  type Emptyable,
  type Metadata,
  type MetadataParam,
  type OpenHash,
  type OtherString,
  StripeObject,
  type TimeRange,
  type Timestamp,
} from './field.ts';
export { type FinancialAddress, FundingInstructions } from './funding-instructions.ts';
export type { ApiList, ApiSearchResult } from './paging.ts';
export type { ExpandParams, ListParams, NoParams, SearchParams } from './params.ts';
export { PaymentIntent, PaymentIntentList, PaymentIntentSearchResult } from './payment-intent.ts';
export { PaymentIntentAmountDetails } from './payment-intent-amount-details.ts';
export {
  PaymentIntentAmountDetailsLineItem,
  PaymentIntentAmountDetailsLineItemList,
} from './payment-intent-amount-details-line-item.ts';
export {
  PaymentIntentCaptureParams,
  PaymentIntentIncrementAuthorizationParams,
} from './payment-intent-capture-params.ts';
export { PaymentIntentConfirmParams } from './payment-intent-confirm-params.ts';
export { PaymentIntentCreateParams } from './payment-intent-create-params.ts';
export type {
  AmountDetailsLineItemParam,
  AmountDetailsParam,
  CustomerAcceptanceParam,
  HooksParam,
  PaymentDetailsParam,
  PaymentMethodDataParam,
  RadarOptionsParam,
  ShippingParam,
} from './payment-intent-fields.ts';
export { PaymentIntentLastPaymentError } from './payment-intent-last-payment-error.ts';
export { PaymentIntentNextAction } from './payment-intent-next-action.ts';
export * from './payment-intent-params.ts';
export { PaymentIntentUpdateParams } from './payment-intent-update-params.ts';
export {
  type BillingDetails,
  PaymentMethod,
  type PaymentMethodCard,
  PaymentMethodList,
  type PaymentMethodSepaDebit,
  type PaymentMethodUsBankAccount,
} from './payment-method.ts';
export type { PaymentMethodType } from './payment-method-type.ts';
export type { PresentmentDetails } from './presentment-details.ts';
export { Refund, type RefundDestinationDetails, RefundList } from './refund.ts';
export * from './refund-params.ts';
export { Source } from './source.ts';
export { TaxId, TaxIdList } from './tax-id.ts';
export type { TaxIdType } from './tax-id-type.ts';
export { PaymentIntentTransferData, type TransferDataCreateParam, type TransferDataParam } from './transfer-data.ts';
