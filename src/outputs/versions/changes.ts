import type { Manifest } from '../../schema/version.ts';
import { KINDS, partsOf, type Kind } from './entries.ts';

/** What can become of something, and what readers are told that it means. */
export const HOW = [
	{ how: '增', what: '新增的条目' },
	{ how: '改', what: '改写的条目；本版所撰而文短者，旧文、新文并列' },
	{ how: '移', what: '地址移动，旧地址转至新处' },
	{ how: '撤', what: '撤下的条目，编号不再用于他处' },
] as const;
export type How = (typeof HOW)[number]['how'];

/** What became of one thing from a version to the next. */
export interface Change {
	how: How;
	kind: Kind;
	id: string;
	/** Where it stands; of what is withdrawn, where it stood. */
	page: string;
	/** Where it stood before it was moved. */
	from?: string;
	/** What it said before, and what it says, where these are known and differ. */
	before?: string;
	after?: string;
}

type Entries = Manifest['entries'];
type Entry = Entries[string];

/** What changed from one version to the next: by kind, then by id. */
export function changesBetween(before: Entries, after: Entries): Change[] {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	const ranks = Object.keys(KINDS);
	return keys
		.flatMap((key) => change(key, before[key], after[key]))
		.sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
}

function change(key: string, old: Entry | undefined, now: Entry | undefined): Change[] {
	const what = partsOf(key);
	if (!now) return old ? [{ how: '撤', ...what, page: old[1], ...said('before', old) }] : [];
	const [hash, page] = now;
	if (!old) return [{ how: '增', ...what, page, ...said('after', now) }];
	const isMoved = old[1] !== page;
	if (old[0] === hash) return isMoved ? [{ how: '移', ...what, page, from: old[1] }] : [];
	return [
		{
			...{ how: '改' as const, ...what, page },
			...(isMoved && { from: old[1] }),
			...(old[2] !== now[2] && said('before', old)),
			...said('after', now),
		},
	];
}

/** What an entry says; of the text itself, a list of changes repeats no word. */
const said = (which: 'before' | 'after', [, , words]: Entry) => (words ? { [which]: words } : {});
