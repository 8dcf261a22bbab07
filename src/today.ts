import type { Ministry } from './schema.ts';

/** The bodies that carry the larger part of a body's work today; all of them where none stands out. */
export function mainBodies({ today }: Ministry): string[] {
	const main = today.filter(({ share, note }) => share === '全部' || note?.includes('主体'));
	return (main.length > 0 ? main : today).map(({ name }) => name);
}

/** What has become of a body, in a few words under a label: its name has not changed, or others do its work. */
export function fate(ministry: Ministry): { label: string; words: string } {
	const { today } = ministry;
	const bodies = mainBodies(ministry);
	const isItself = ({ name, since }: Ministry['today'][number]) =>
		since === null && name === bodies[0];
	if (bodies.length > 1 || !today.some(isItself))
		return { label: '今由', words: `${bodies.slice(0, 3).join('、')}承担` };
	return { label: '今名', words: today.length > 1 ? '未改，部分职责划出' : '未改' };
}
