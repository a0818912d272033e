/** Chosen by bundlers and Node under the `development` condition. */
export const development = true;
