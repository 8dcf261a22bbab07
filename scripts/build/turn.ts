import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** A build's turn, to be ended; or the process that has it. */
export type Turn = { end: () => void } | { process: number };

/** Takes the turn to build in a project, unless another process that still runs has it. */
export function takeTurn(root: string): Turn {
	const file = join(root, '.cache', 'building');
	makeFolder(join(root, '.cache'));
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return { end: () => rmSync(file, { force: true }) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	const other = Number(readFileSync(file, 'utf8'));
	if (other !== process.pid && isRunning(other)) return { process: other };
	rmSync(file, { force: true });
	return takeTurn(root);
}

function isRunning(id: number): boolean {
	if (!Number.isInteger(id) || id <= 0) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
