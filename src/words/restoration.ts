import type { Restored } from '../schema/entries.ts';

/** What the rules changed in a unit, in words: 标点复全角28处，删空格1处. */
export const restoration = (restored: Restored): string =>
	restorations(restored).join('，') || '未改一字';

/** The same, kind by kind; none where nothing was changed. */
export const restorations = ({ 标点, 空格, 断行 }: Restored): string[] => [
	...(标点 > 0 ? [`标点复全角${标点}处`] : []),
	...(空格 > 0 ? [`删空格${空格}处`] : []),
	...(断行 > 0 ? [`接断行${断行}处`] : []),
];
