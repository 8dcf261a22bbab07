import { REFUSALS } from '../convert/problems/disk.ts';

/** One line for whatever broke a build off: where, what is wrong, and what to do as far as can be told. */
export function refused(error: unknown): string {
	const { code = '', path, message } = error as NodeJS.ErrnoException;
	const [what, todo] = REFUSALS[code] ?? [];
	if (what) return `${path ?? 'dist'}  this cannot be written: ${what} (${code}); ${todo}.`;
	return message || String(error);
}

/** Characters that the tools take for the end of a path. */
const MISREAD = /[#?]/;

/** Why a project cannot be built in a folder, where its path is one that the tools misread. */
export function unfit(root: string): string | undefined {
	const [sign] = MISREAD.exec(root) ?? [];
	return (
		sign && `${root}  the path holds “${sign}”, where Astro takes it to end; move the project.`
	);
}
