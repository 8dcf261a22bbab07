/** A line without its white space, of whichever width. */
export const squeezed = (line: string): string => line.replaceAll(/\s+/g, '');

/** A line with a single space wherever white space stands inside it, and none at its edges. */
export const spaced = (line: string): string => line.trim().replaceAll(/\s+/g, ' ');
