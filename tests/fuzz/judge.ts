import { convertSeeds } from '../../scripts/convert/conversion.ts';
import { describe, type Problem } from '../../scripts/convert/problems/problems.ts';
import type { Memo } from '../../scripts/convert/seeds/files.ts';
import { linesOf, lossIn, partOf } from '../faithful.ts';
import type { Ground } from './grounds.ts';

/** What became of a report: all of it, a clear word of what is wrong, or what should not be. */
export type Verdict = 'faithful' | 'clear' | { odd: string };

/** What is a fault of the conversion, whatever the seeds are. */
const FAULTS: readonly Problem['kind'][] = ['lost', 'astray', 'fault'];

/** Converts seeds and judges what comes out; `memo` knows the files that are as they were. */
export function judge(seeds: Ground, memo: Memo): Verdict {
	try {
		const { files, problems } = convertSeeds(
			{
				reports: reportsIn(seeds),
				readFile: (path) => (seeds.has(path) ? Buffer.from(seeds.get(path)!) : undefined),
			},
			memo,
		);
		const unclear = problems.find((problem) => !isClear(problem, seeds));
		if (unclear) return { odd: `unclear: ${describe(unclear)}` };
		if (problems.length > 0) return 'clear';
		const losses = reportsIn(seeds).flatMap(
			(id) => lossIn(partOf(files, id), seeds.get(`seeds/${id}/report.txt`)!) ?? [],
		);
		return losses.length === 0 ? 'faithful' : { odd: `loss: ${losses.join(', ')}` };
	} catch (error) {
		return { odd: `trace: ${(error as Error).stack}` };
	}
}

/** The ids of the reports that the seeds hold. */
export const reportsIn = (seeds: Ground): string[] =>
	[...seeds.keys()].flatMap((path) => /^seeds\/(.+)\/report\.txt$/.exec(path)?.[1] ?? []);

/** Clear is a sentence of one line that names a line of a file that is there. */
function isClear(problem: Problem, seeds: Ground): boolean {
	const { kind, file, line } = problem;
	const text = seeds.get(file);
	const said = describe(problem);
	const lines = text === undefined ? 1 : Math.max(linesOf(text).length, 1);
	return (
		(text === undefined) === (kind === 'missing-file') &&
		line >= 1 &&
		line <= lines &&
		!FAULTS.includes(kind) &&
		said.length < 700 &&
		!/[\p{Cc}\p{Cf}\p{Cs}]/u.test(said)
	);
}
