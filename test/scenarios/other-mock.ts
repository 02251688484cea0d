/** What stripe-stateful-mock answers as Stripe does, and so as the emulator does. */
export const AGREES: readonly string[] = [
  'an update changes what it names and nothing else',
  'a list of nothing is empty',
  'customers are found by e-mail address, letter by letter',
  'without a key there is no answer',
  'a key that is none is refused',
  'a key is also taken as a user name',
  'an account that can not be one is refused',
  'an address that Stripe does not know is not found',
  'an error says where to read about it',
  'a product needs a name',
  'a refund of a charge that is not there is refused',
  'an answer that is repeated names the request it was given to first',
  'a price is for once or comes again',
  'a card is charged by its token',
  'a token that is declined is not charged',
  'a charge can be held and captured in part',
  'a charge is captured once',
  'a charge is refunded in full, once',
  'a charge is not refunded beyond its amount',
  'a charge of 49 cents is too small',
  'a charge can be described later',
  'a charge that is not there is not found',
];

const NAMELESS = 'it forgets the name of a customer';

const UNCHECKED = 'it takes parameters that it does not know, and values that Stripe refuses';

const UNSEEN = 'it shows ids where objects are asked for';

const OLD = 'it answers as an older version did';

/** Where both have something to say and the other mock is not like Stripe, and how. What it has no route for isn't listed. */
export const DIFFERS: Readonly<Record<string, string>> = {
  'a customer comes back as it was given': NAMELESS,
  'a list begins with the newest': 'it gives the address of refunds for every list',
  'a page holds ten unless told otherwise': 'its pages hold all there is',
  'a page goes on after the last one': NAMELESS,
  'a page goes back before the first one': NAMELESS,
  'all objects are read page by page': NAMELESS,
  'no page holds more than a hundred': UNCHECKED,
  'no page holds nothing': UNCHECKED,
  'a page can not go both ways': UNCHECKED,
  'a page can not begin after something that is not there': 'it says 404 where a parameter, not the address, is wrong',
  'an empty text removes a value': 'it keeps the empty text',
  'metadata is merged key by key': 'it puts metadata in another place than the old',
  'a customer that is not there is not found': 'it writes the id without quotation marks, as Stripe did once',
  'an address that is no e-mail address is refused': UNCHECKED,
  'a connected account has its own customers': 'it knows the accounts that it has made only',
  'a key is for one account': 'it knows the accounts that it has made only',
  'each answer has an id, and says which version it is of': 'its answers have no request id and no version',
  'an answer that is repeated says so': 'it does not give the key back',
  'a misspelt parameter is named': UNCHECKED,
  'a parameter misspelt within another is named by its path': UNCHECKED,
  'a form that is no form is refused': UNCHECKED,
  'a publishable key can not do what a secret one can': OLD,
  'a product comes back as it was given': OLD,
  'a product may bring its own id, once': 'it does not say which parameter is wrong',
  'a product may bring its price': OLD,
  'a price may bring its product': UNSEEN,
  'what a price costs does not change': UNCHECKED,
  'a price of a product that is not there is refused': UNCHECKED,
  'a price is found by its lookup key, which can move on': UNCHECKED,
  'a tax rate is retired, not deleted': 'the ids of its tax rates have no txr_',
  'nobody subscribes without a way to pay': OLD,
};
