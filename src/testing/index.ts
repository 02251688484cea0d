export { ConnectionLost } from './answer.ts';
export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
export type { ActiveFault, Fault } from './fault.ts';
export type { AcceptedKeys, KeyRights } from './keys.ts';
export type { EmulatorServer, ListenOptions } from './listen.ts';
export type { RateLimit, RateLimitOption } from './rate-limit.ts';
export type { LoggedRequest } from './request-log.ts';
export type { SeedEntry, Seeded, SeededObject } from './seed.ts';
