import { join } from 'node:path';
import { run } from '../../scripts/revise.ts';

/** A day like any other. */
const DAY = '2026-11-27';

/** Records the texts of seeds that were made of those of 2015. */
export function recordAll(folder: string): void {
	const said: string[] = [];
	if (!run(join(folder, '..'), DAY, (line) => said.push(line))) throw new Error(said.join('\n'));
}
