import {packageVersion} from '../../../src/submission/version.js';
import type {FormSchemas} from '../form-schema.js';
import {dialect} from '../schema.js';
import {componentSchemas} from './components.js';
import type {Endpoint} from './endpoint.js';
import {invitationEndpoints} from './invitations.js';
import {edgeEndpoints} from './page-token.js';
import {submissionEndpoints} from './submissions.js';

/** All that is described: an endpoint that the receiver gains is one more here. */
const endpoints: readonly Endpoint[] = [...submissionEndpoints, ...invitationEndpoints, ...edgeEndpoints];

function pathsOf(): Readonly<Record<string, object>> {
  const paths = [...new Set(endpoints.map(({path}) => path))];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      Object.fromEntries(
        endpoints.filter((one) => one.path === path).map(({method, operation}) => [method, operation]),
      ),
    ]),
  );
}

const securitySchemes = {
  staffToken: {type: 'http', scheme: 'bearer', description: 'For machines: a staff token of the school.'},
  staffSession: {type: 'apiKey', in: 'cookie', name: 'staff-session', description: 'Staff who are signed in.'},
  invitation: {type: 'apiKey', in: 'header', name: 'Invitation', description: 'The token of an invitation.'},
};

/**
 * The receiver in OpenAPI 3.1.
 *
 * @param all the forms
 */
export const openApiDocument = (all: readonly FormSchemas[]) => ({
  openapi: '3.1.1',
  info: {
    title: 'parent-voice receiver',
    version: packageVersion,
    description:
      'What the forms send to, and what a school reads from. Any server that answers so can be the `endpoint`.',
    license: {name: 'MIT', identifier: 'MIT'},
  },
  jsonSchemaDialect: dialect,
  servers: [{url: '/', description: 'Wherever the receiver stands.'}],
  tags: [{name: 'submissions'}, {name: 'invitations'}, {name: 'health'}],
  paths: pathsOf(),
  components: {schemas: componentSchemas(all), securitySchemes},
});
