/** A title of the edition in the pieces between which its lines may break: behind commas and colons. */
export const phrases = (title: string): string[] => title.split(/(?<=[，：；])/);
