/** A receiver without a network: answers what a test says, and keeps what was posted. */

export interface Post {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  readonly body: {readonly submissionId: string; readonly answers: Record<string, unknown>} & Record<string, unknown>;
}

export type Reply = (post: Post) => Response | Promise<Response>;

export const endpoint = 'https://school.example/submissions';

export const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}});

/** Stored, with the receipt that a family reads out. */
export const stored: Reply = ({body}) =>
  json(201, {submissionId: body.submissionId, reference: 'KX7-4PM', receivedAt: '2026-03-27T10:00:00Z'});

export interface ReceiverStub {
  readonly posts: readonly Post[];
  /** How it answers from now on; the last one is repeated. */
  reply(...replies: Reply[]): void;
}

/** Call it inside `describe`. Everything but the endpoint is fetched as ever. */
export function stubReceiver(): ReceiverStub {
  let posts: Post[] = [];
  let replies: Reply[] = [stored];
  const real = window.fetch.bind(window);
  const before = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  beforeEach(() => {
    posts = [];
    replies = [stored];
    window.fetch = async (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(new URL(endpoint).origin)) return real(input, init);
      const body = JSON.parse(init.body as string) as Post['body'];
      const post = {url, init, headers: new Headers(init.headers), body};
      posts.push(post);
      const reply = replies.length > 1 ? replies.shift()! : replies[0]!;
      return reply(post);
    };
  });
  afterEach(() => {
    Object.defineProperty(window, 'fetch', before);
  });
  return {
    get posts() {
      return posts;
    },
    reply: (...next) => void (replies = next),
  };
}
