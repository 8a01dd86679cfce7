// Runs the audits of GraphQL over HTTP against the address that is given, and writes what each found as JSON.
import { serverAudits } from 'graphql-http';

const results = [];

for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  const result = await audit.fn();
  results.push({ id: audit.id, name: audit.name, status: result.status, reason: result.reason ?? '' });
}

console.log(JSON.stringify(results));
