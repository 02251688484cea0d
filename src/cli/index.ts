#!/usr/bin/env node
import { run } from './run.ts';

const stop = new AbortController();
// A second Ctrl+C ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

process.exitCode = await run(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  stop: stop.signal,
});
