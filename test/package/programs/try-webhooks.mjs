// What each of the programs that handle webhooks does, with the module as it got hold of it.
const SECRET = 'whsec_Xk2Zr8sQpWn4Yb7Lc1Vd9Tg3Hf6Jm5';

/** Signs with Web Crypto alone, so that the package's signatures are not checked against themselves. */
async function signed(payload) {
  const bytes = (text) => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(SECRET), algorithm, false, ['sign']);
  const at = Math.floor(Date.now() / 1000);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(`${at}.${payload}`)));
  return `t=${at},v1=${Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export async function tryWebhooks({ createWebhookHandler, isStripeSignatureVerificationError, verifyWebhook }) {
  const object = { id: 'in_1', object: 'invoice', description: 'é 🐎' };
  const payload = JSON.stringify({ id: 'evt_1', object: 'event', type: 'invoice.paid', data: { object } });
  const header = await signed(payload);

  const handled = [];
  const on = { 'invoice.paid': async (event) => handled.push(event.data.object.description) };
  const handle = createWebhookHandler({ secret: SECRET, on });
  const post = (body, signature) => {
    const headers = { 'stripe-signature': signature };
    return handle(new Request('https://example.com/webhooks', { method: 'POST', body, headers }));
  };
  const answers = [await post(payload, header), await post(payload, header), await post(`${payload} `, header)];

  const refused = await verifyWebhook(payload, header, 'whsec_another').catch((error) => error);
  return {
    verified: (await verifyWebhook(payload, header, ['whsec_another', SECRET])).id,
    refused: isStripeSignatureVerificationError(refused) && refused.code,
    statuses: answers.map(({ status }) => status),
    handled,
  };
}
