/** Methods of text that came after Chromium 80. */
export const stringMethods = {
  replaceAll(
    this: string,
    what: string | RegExp,
    by: string | ((match: string, ...rest: never[]) => string),
  ): string {
    const pattern =
      typeof what === 'string'
        ? new RegExp(what.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'g')
        : what;
    // `replace` takes text and functions alike; its types want to know which
    return this.replace(pattern, by as string);
  },
};
