import type { Ministry } from '../schema/ministry.ts';

/** How the bodies that do the work now are headed, wherever they are listed or named. */
export const HOLDERS = '现行承担机构';

/** Whether a body goes on under its own name: some of its work was there before and is there today. */
export const goesOn = ({ today }: Ministry): boolean => today.some(({ since }) => since === null);

/** The bodies that carry the larger part of a body's work today; all of them where none stands out. */
export function mainBodies({ today }: Ministry): string[] {
	const main = today.filter(({ share }) => share !== '部分');
	return (main.length > 0 ? main : today).map(({ name }) => name);
}

/** Whether to list the bodies says more than the plate, which names the main ones. */
export const saysMore = ({ today: [first, ...others] }: Ministry): boolean =>
	others.length > 0 || first?.note !== undefined || first?.certainty !== '确定';

/** What a body carries of the work: 部分职责：消防管理. */
export function workOf({ share, note }: Ministry['today'][number]): string {
	return [`${share}职责`, note].filter(Boolean).join('：');
}

/**
 * The same beside the history of the body, where a change that concerns one body alone has said what
 * work it took over: 部分职责. A remark on it in brackets stays.
 */
export function workBeside(body: Ministry['today'][number], { history }: Ministry): string {
	const said = history.find(
		({ year, bodies }) => year === body.since && bodies.join() === body.name,
	);
	if (body.share !== '部分' || !said) return workOf(body);
	const [, brackets = '', remark = ''] = /(（([^（）]*)）)$/.exec(body.note ?? '') ?? [];
	return `${workOf({ ...body, note: undefined })}${said.what.includes(remark) ? '' : brackets}`;
}

/** What has become of a body, as a label and words that read on from it: 今名沿用, 今由文化和旅游部承担. */
export function fate(ministry: Ministry): { label: string; words: string } {
	const bodies = mainBodies(ministry);
	if (!goesOn(ministry) || bodies.length > 1)
		return { label: '今由', words: `${bodies.slice(0, 3).join('、')}承担` };
	return { label: '今名', words: ministry.today.length > 1 ? '沿用，部分职责划出' : '沿用' };
}
