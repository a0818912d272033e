import {component, idInPath, object, refusal, reply, signIn, staff, text, trouble, type Endpoint} from './endpoint.js';

const tags = ['invitations'];

const getInvitation: Endpoint = {
  path: '/invitation',
  method: 'get',
  operation: {
    operationId: 'getInvitation',
    tags,
    summary: 'What a family needs to fill in the stage that it is invited to.',
    description: 'The token is a bearer link, and stands in a header and nowhere else. The reply is not to be stored.',
    security: [{invitation: []}],
    responses: {
      200: reply('The invitation.', component('Invitation')),
      404: refusal('No such invitation.', 'not-found'),
      410: reply('Expired or withdrawn: what is needed to say so.', object({locale: text, context: {type: 'object'}})),
      ...trouble,
    },
  },
};

const postInvitation: Endpoint = {
  path: '/invitations',
  method: 'post',
  operation: {
    operationId: 'postInvitation',
    tags,
    summary: 'Invite one respondent to fill in one stage.',
    security: staff,
    requestBody: {required: true, content: {'application/json': {schema: component('InvitationRequest')}}},
    responses: {
      201: reply('Made. The link can be read only here.', component('MadeInvitation')),
      400: refusal('Not understood.', 'not-json', 'not-utf-8', 'cut-short'),
      401: signIn,
      413: reply('Too large.', object({reason: {enum: ['too-large']}, message: text, limit: {type: 'integer'}})),
      415: refusal('Not `application/json`, not UTF-8, or compressed.', 'content-type'),
      422: reply('What must be put right.', object({problems: component('Problems')})),
      ...trouble,
    },
  },
};

const deleteInvitation: Endpoint = {
  path: '/invitations/{id}',
  method: 'delete',
  operation: {
    operationId: 'deleteInvitation',
    tags,
    summary: 'Withdraw an invitation.',
    security: staff,
    parameters: [idInPath],
    responses: {
      204: {description: 'Withdrawn.'},
      401: signIn,
      404: refusal('The school has no such invitation.', 'not-found'),
      ...trouble,
    },
  },
};

export const invitationEndpoints: readonly Endpoint[] = [getInvitation, postInvitation, deleteInvitation];
