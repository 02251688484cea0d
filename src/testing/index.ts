export { ConnectionLost } from './answer.ts';
export type { Payer } from './checkout/payer.ts';
export type { CheckoutDecline, CheckoutVisit } from './checkout/visit.ts';
export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
export type { Fault } from './fault.ts';
export type { EmulatorServer, ListenOptions } from './listen.ts';
export type { LoggedRequest } from './request-log.ts';
