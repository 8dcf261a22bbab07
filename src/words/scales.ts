/** What the signs in front of a unit multiply by, from the smallest up: 1.84亿份 is 184000000份. */
export const SCALES = { 万: 1e4, 亿: 1e8, 万亿: 1e12, 亿亿: 1e16 } as const;
