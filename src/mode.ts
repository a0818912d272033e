/** Whether hints for developers are given (a missing `context`, for example); see `imports` in package.json. */
export const development = false;
