import type {ServerOptions} from 'node:http';

/**
 * What a connection may cost us before a request is understood. All headers of a request together are far below the
 * first; a phone on a slow line sends the longest answers well within the last.
 */
export const serverLimits: ServerOptions = {
  maxHeaderSize: 16_384,
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  // Longer than a proxy keeps its connections: else it sends on one that we are closing.
  keepAliveTimeout: 65_000,
};
