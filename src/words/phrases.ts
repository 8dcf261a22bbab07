/** A title of the edition in the pieces between which its lines may break: behind commas and colons. */
export const phrases = (title: string): string[] => title.split(/(?<=[，：；])/);

/** A gist in the clauses between which its lines break first: behind any mark. */
export const clauses = (gist: string): string[] => gist.split(/(?<=[，：；。])/);
