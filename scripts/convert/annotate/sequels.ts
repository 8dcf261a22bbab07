import type { Sequel, SequelSeed } from '../../../src/schema/sequel.ts';
import { isAct, type SourceRow } from '../../../src/schema/source.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { ReportSeeds } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';
import { placeIn } from '../text/places.ts';
import type { Placed } from '../text/quotes.ts';
import type { Citer } from './cited.ts';

/** What followed the recommendations as pages show it, in the order of the seed. */
export const sequelRecords = (placed: readonly Placed<SequelSeed>[], citedBy: Citer): Sequel[] =>
	placed.map(({ row, block, start, end }) => {
		const { id, date, gist, extent, certainty } = row;
		return {
			...{ id, date, gist, extent, certainty },
			place: placeIn(block, start, end),
			quote: block.text.slice(start, end),
			sources: citedBy(row.sources),
		};
	});

/**
 * Rows that do not stand by recommendation and date, that lie outside the time that the edition
 * follows, or that are dated otherwise than their act.
 */
export function misdated(
	{ sequels: { value, at }, edition }: Pick<ReportSeeds, 'sequels' | 'edition'>,
	register: Seed<SourceRow[]>,
): Problem[] {
	const { year, edition: own } = edition.value;
	const known = new Map(register.value.map((source) => [source.id, source]));
	return value.flatMap((row, index) => {
		const { id, date } = row;
		const spot = () => at([index, 'date']);
		const before = value[index - 1];
		const act = known.get(row.sources[0]!.source);
		return [
			...(before && orderOf(row) < orderOf(before)
				? [problem('sequel-order', spot(), { id, before: before.id })]
				: []),
			...(date.slice(0, 4) <= String(year) || (own.asOf !== null && date > own.asOf)
				? [problem('sequel-time', spot(), { id, date, year, asOf: own.asOf ?? '..' })]
				: []),
			...(act && isAct(act) && act.date !== null && !agree(date, act.date)
				? [
						problem('sequel-date', spot(), {
							id,
							date,
							act: act.id,
							seed: register.file,
							of: act.date,
						}),
					]
				: []),
		];
	});
}

const orderOf = ({ at, date }: SequelSeed): string => `${at.split('#')[0]} ${date}`;

/** Whether two dates are one, as far as both are known. */
const agree = (one: string, other: string): boolean =>
	one.startsWith(other) || other.startsWith(one);
