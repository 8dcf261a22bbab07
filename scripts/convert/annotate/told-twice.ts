import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import type { NoteSeed } from '../../../src/schema/note.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';

/**
 * What is said of a body beside its history, and stands in the history, too: a change in a year that
 * has a row there, or that the name stayed, which its page says by itself where something changed.
 */
export function toldTwiceOfBodies({ value, at }: Seed<MinistrySeed[]>): Problem[] {
	return value.flatMap(({ id, annotation, today, history }, index) => {
		const years = history.map(({ year }) => `${year}年`);
		const isTold = (clause: string) => years.some((year) => clause.includes(year));
		const told = (text: string, path: readonly PropertyKey[], mayStay: boolean) =>
			clausesOf(text)
				.filter((clause) => isTold(clause) || (!mayStay && /名称.*沿用/.test(clause)))
				.map((clause) => problem('told-twice', at([index, ...path]), { id, clause }));
		return [
			...told(annotation, ['annotation'], history.length === 0),
			...today.flatMap(({ note = '' }, nth) => [
				...told(note, ['today', nth, 'note'], false),
				...clausesOf(note)
					.filter((clause) => annotation.includes(clause))
					.map((clause) =>
						problem('told-twice', at([index, 'today', nth, 'note']), { id, clause }),
					),
			]),
		];
	});
}

/** What notes in the section about a body say of a change that its history on the same page has a row for. */
export function toldTwiceInNotes(
	{ value, at }: Seed<NoteSeed[]>,
	ministries: readonly MinistrySeed[],
): Problem[] {
	const bodies = new Map(ministries.map((body) => [body.id, body]));
	const shorts = new Map(
		ministries.flatMap(({ abbreviations = {} }) => Object.entries(abbreviations)),
	);
	const namesOf = (named: readonly string[]) =>
		named.flatMap((name) => [name, ...(shorts.get(name) ?? [])]);
	return value.flatMap(({ id, kind, at: place, note }, index) => {
		const history = bodies.get(place.split('#')[0]!)?.history ?? [];
		const isTold = (clause: string) =>
			history.some(
				({ year, bodies: named }) =>
					clause.includes(`${year}年`) &&
					(kind === '机构' ||
						(MOVED.test(clause) && namesOf(named).some((name) => clause.includes(name)))),
			);
		return clausesOf(note)
			.filter(isTold)
			.map((clause) => problem('told-twice', at([index, 'note']), { id, clause }));
	});
}

/** Words by which work is said to have gone elsewhere; that a site or an office was renamed is no such thing. */
const MOVED = /职责|划[归入出]|并入|转隶|组建|撤销|不再保留/;

/** What is said between two marks that end a thought. */
const clausesOf = (text: string): string[] => text.split(/[；。]/).filter(Boolean);
