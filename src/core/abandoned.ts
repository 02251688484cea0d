/** Why a page that was fetched ahead is given up: whoever iterated has stopped. Nobody's failure, so no hook is told. */
export class Abandoned extends Error {
  override readonly name = 'AbortError';

  constructor() {
    super('the iteration ended before this page was there');
  }
}
