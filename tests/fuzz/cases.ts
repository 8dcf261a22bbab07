import type { Memo } from '../../scripts/convert/seeds/files.ts';
import { INVENTED, seedFiles } from '../shelf.ts';
import { chanceOf } from './chance.ts';
import { bareSeeds, realSeeds, type Ground } from './grounds.ts';
import { judge, reportsIn, type Verdict } from './judge.ts';
import { mutate } from './mutate.ts';

/** A report to which something happened, by its seed: what is otherwise, and what became of it. */
export interface Case {
	changed: [file: string, text: string][];
	verdict: Verdict;
}

/** Makes cases: of the report as it is, of its text without annotations, and of those invented for tests. */
export function createCases(): (seed: number) => Case {
	const invented = INVENTED.map((report) => seedFiles(report));
	const grounds = [realSeeds(), bareSeeds(), ...invented].map((seeds) => {
		const memo: Memo = new Map();
		judgeOnce(seeds, memo);
		return { seeds, memo, text: `seeds/${reportsIn(seeds)[0]!}/report.txt` };
	});
	return (seed) => {
		const chance = chanceOf(seed);
		const { seeds, memo, text: words } = chance.of(grounds);
		const file = chance.below(3) > 0 ? words : chance.of([...seeds.keys()]);
		const text = mutate(file, seeds.get(file)!, chance);
		return {
			changed: [[file, text]],
			verdict: judge(new Map([...seeds, [file, text]]), new Map(memo)),
		};
	};
}

/** The grounds themselves must be sound, and what was read of them is kept. */
function judgeOnce(seeds: Ground, memo: Memo): void {
	const verdict = judge(seeds, memo);
	if (verdict !== 'faithful')
		throw new Error(`The seeds are not sound: ${JSON.stringify(verdict)}`);
}
