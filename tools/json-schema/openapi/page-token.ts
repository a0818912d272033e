import {anyone, header, object, reply, text, trouble, type Endpoint} from './endpoint.js';

const getPageToken: Endpoint = {
  path: '/page-token',
  method: 'get',
  operation: {
    operationId: 'getPageToken',
    tags: ['submissions'],
    summary: 'What a page sends along as `Page-Token`: that it is one of ours, and when it was first touched.',
    description: 'It holds for 24 hours. An expired one gives another with the time of the first touch.',
    security: anyone,
    parameters: [header('Page-Token', 'One that has expired.', text)],
    responses: {200: reply('A token.', object({token: text})), 500: trouble[500]},
  },
};

const ready: Endpoint = {
  path: '/ready',
  method: 'get',
  operation: {
    operationId: 'ready',
    tags: ['health'],
    summary: 'Whether submissions can be stored, and the receiver is not about to stop.',
    security: anyone,
    responses: {200: reply('They can.', object({status: {const: 'ok'}})), ...trouble},
  },
};

export const edgeEndpoints: readonly Endpoint[] = [getPageToken, ready];
