import type { Ministry } from './schema.ts';

/** The bodies that carry the larger part of a body's work today; all of them where none stands out. */
export function mainBodies({ today }: Ministry): string[] {
	const main = today.filter(
		({ share, since, note }) => share === '全部' || since === null || note?.includes('主体'),
	);
	return (main.length > 0 ? main : today).map(({ name }) => name);
}
