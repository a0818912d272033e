/** The id of a control of a form, and the beginning of the ids round it: apart from those of another form in the page. */
export const idOf = ({prefix}: {readonly prefix: string}, path: string): string => `${prefix}${path}`;
