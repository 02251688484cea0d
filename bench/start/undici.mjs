import { request } from 'undici';

const { body } = await request(`${process.env.BENCH_URL}/v1/customers`, { method: 'POST', body: 'email=ada' });
await body.json();
process.stdout.write(String(performance.now()));
process.exit();
