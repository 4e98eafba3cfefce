// Calls a sandbox through Fullstory's official client, and prints as JSON what the client made of the answers.
// FS_API_HOST names the sandbox; NODE_ENV is `test`, else the client does not look at it.
'use strict';

const { init } = require('@fullstory/server-api-client');

const marked = { plan: 'gold', address: { city: 'Oslo', zip: 150 }, signed_up_d_str: '2026-01-31' };

function client(apiKey) {
  return init({ apiKey, integrationSource: 'FS Event Studio tests' });
}

async function refusal(promise) {
  try {
    await promise;
    return null;
  } catch (error) {
    return { status: error.httpStatusCode, code: error.fsErrorPayload && error.fsErrorPayload.code, text: String(error) };
  }
}

function finished(job) {
  return new Promise((resolve, reject) => {
    const seen = [];
    job.on('processing', (running) => seen.push(running.metadata.status));
    job.on('error', (...errors) => reject(errors));
    job.on('abort', reject);
    job.on('done', (imported, failed) => resolve({ seen, status: job.metadata.status, imported, failed }));
    job.execute();
  });
}

async function main() {
  const { events, users } = client('na1.sandbox-architect');
  const said = {};
  said.anonymous = await events.create({ body: { name: 'Order Completed' } });
  said.nested = await events.create({ body: { name: 'Signed Up', user: { uid: 'u-1' }, properties: marked } });
  const again = { body: { name: 'Paid', user: { uid: 'u-1' } }, idempotencyKey: 'k-1' };
  said.repeated = [await events.create(again), await events.create(again)];
  said.noName = await refusal(events.create({ body: { name: '' } }));
  said.twoForms = await refusal(events.create({ body: { name: 'x', user: { uid: 'u' }, session: { id: '1:2' } } }));
  said.badKey = await refusal(client('na1.nobody').events.create({ body: { name: 'x' } }));
  said.oldKeyForm = await client('Basic na1.sandbox-standard').events.create({ body: { name: 'Old Form' } });

  const body = { uid: 'u-2', display_name: 'Grace', email: 'donotreply@fullstory', properties: marked };
  said.created = await users.create({ body });
  const id = said.created.body.id;
  said.shown = await users.get({ id, includeSchema: true });
  said.updated = await users.update({ id, body: { display_name: 'Grace H.' } });
  said.listed = await users.list({ uid: 'u-2' });
  said.ofUser = await events.create({ body: { name: 'By Id', user: { id } } });
  said.deleted = await users.delete({ id });

  const options = { pollInterval: 200 };
  const requests = [{ name: 'First', properties: marked }, { name: 'Second' }, { name: 'Third' }];
  said.eventBatch = await finished(events.batchCreate({ body: { requests } }, options));
  const people = [body, { display_name: 'A' }, { display_name: 'B' }];
  said.userBatch = await finished(users.batchCreate({ body: { requests: people } }, options));
  const mixed = [{ name: 'Good' }, { name: '' }];
  said.partlyWrong = await finished(events.batchCreate({ body: { requests: mixed } }, options));
  return said;
}

main().then(
  (said) => process.stdout.write(JSON.stringify(said)),
  (error) => {
    process.stderr.write(`${error && error.stack}\n${JSON.stringify(error)}\n`);
    process.exitCode = 1;
  },
);
