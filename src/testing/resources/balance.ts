import { balance as table } from '../../resources/balance.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { balanceOf } from '../objects/balance.ts';

const handlers: Handlers<(typeof table)['actions']> = { retrieve: balanceOf };

export const balance = routesOf(table, handlers);
