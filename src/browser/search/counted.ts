const LATIN = '[a-z][a-z0-9]+';
const NUMBER = '第?\\d+(?:\\.\\d+)?[多余几]?(?:万亿|亿|万|千)?';
const DAY = '年(?:\\d+月)?(?:\\d+日)?[底初末]?|月(?:\\d+日)?';
const UNIT = '分钟|小时|人次|[kmgtp]b|[家个条人次座台秒日天份件项种号届期倍级元场篇笔批%]';
const COUNTED = `(?:${LATIN}|${NUMBER}(?:${DAY}|${UNIT})?)`;

/** Whether a part of a term is a number with what it counts, a day, or a word in Latin letters. */
export const isCounted = (part: string): boolean => WHOLE.test(part);
const WHOLE = new RegExp(`^${COUNTED}$`);

/** A term in its parts, every other one such a number, day or word. */
export const aroundCounted = (term: string): string[] => term.split(PARTS);
const PARTS = new RegExp(`(${COUNTED})`);
