import { expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

const receipt = () => new File(['%PDF-1.7'], 'receipt.pdf', { type: 'application/pdf' });

it('keeps what is known of a file that is uploaded, and makes it readable by links', async () => {
  const file = await stripe.files.create({
    file: receipt(),
    purpose: 'dispute_evidence',
    file_link_data: { create: true },
  });
  expect(file).toMatchObject({ filename: 'receipt.pdf', size: 8, type: 'pdf', purpose: 'dispute_evidence' });
  expect(file.links?.data).toHaveLength(1);
  const link = await stripe.fileLinks.create({ file: file.id, metadata: { a: '1' }, expand: ['file'] });
  expect(link.file).toMatchObject({ id: file.id });
  expect((await stripe.fileLinks.list({ file: file.id, expired: false })).data).toHaveLength(2);
  expect(await stripe.fileLinks.update(link.id, { expires_at: 'now' })).toMatchObject({ expired: true, url: null });
  expect((await stripe.files.list({ purpose: 'dispute_evidence' })).data).toMatchObject([{ links: { data: [{}] } }]);
  await expect(stripe.fileLinks.create({ file: 'file_0' })).rejects.toMatchObject({ param: 'file' });
});

it('ends a link when its time is over', async () => {
  const { id } = await stripe.files.create({ file: receipt(), purpose: 'identity_document' });
  const soon = Math.floor(emulator.clock.now() / 1000) + 60;
  const link = await stripe.fileLinks.create({ file: id, expires_at: soon });
  emulator.clock.advance(61_000);
  expect((await stripe.fileLinks.retrieve(link.id)).expired).toBe(true);
  await expect(stripe.fileLinks.create({ file: id, expires_at: soon })).rejects.toMatchObject({ param: 'expires_at' });
});

it('refuses a file that is empty or too large for what it is for', async () => {
  const empty = stripe.files.create({ file: new File([], 'a.png'), purpose: 'business_logo' });
  await expect(empty).rejects.toMatchObject({ param: 'file' });
  const large = new File([new Uint8Array(513 * 1024)], 'a.png');
  await expect(stripe.files.create({ file: large, purpose: 'business_logo' })).rejects.toMatchObject({ param: 'file' });
});
