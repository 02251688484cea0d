import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../src/mcp/guard.ts';

const statusOf = (headers: Parameters<typeof rejectionOf>[0], port: number) =>
  rejectionOf(headers, port, undefined)?.status;

describe('stripe-connector mcp --http 80', () => {
  it.each([
    { host: '127.0.0.1' },
    { host: 'localhost' },
    { host: '127.0.0.1:80' },
    { host: 'localhost', origin: 'http://localhost' },
  ])('serves clients, which leave the port out: %j', (headers) => {
    expect(statusOf(headers, 80)).toBeUndefined();
  });

  it.each([
    { host: 'evil.example' },
    { host: 'localhost:81' },
    { host: 'localhost', origin: 'http://evil.example' },
    { host: 'localhost', origin: 'https://localhost' },
  ])('still turns away %j', (headers) => {
    expect(statusOf(headers, 80)).toBe(403);
  });

  it('lets nobody leave out any other port', () => {
    expect(statusOf({ host: 'localhost' }, 12112)).toBe(403);
    expect(statusOf({ host: 'localhost:12112', origin: 'http://localhost' }, 12112)).toBe(403);
  });
});
