import { reviewStates } from '../schema/revision.ts';
import type { Edition } from './edition.ts';

/** What the editors write, by the kinds of its records, in the order in which readers are told. */
const KINDS = {
	note: '标注',
	emendation: '校改',
	entry: '条目释义',
	gist: '案例提要',
	figure: '图说',
	sequel: '其后',
} as const;

/** How many texts of each kind are in each state of review, in the order of the states; kinds without any are left out. */
export function reviewsOf({ revisions }: Pick<Edition, 'revisions'>): {
	name: string;
	counts: number[];
}[] {
	return Object.entries(KINDS)
		.map(([kind, name]) => {
			const own = revisions.filter(({ id }) => id.startsWith(`${kind} `));
			const counts = reviewStates.map(
				(state) => own.filter(({ review }) => review === state).length,
			);
			return { name, counts };
		})
		.filter(({ counts }) => counts.some((count) => count > 0));
}
