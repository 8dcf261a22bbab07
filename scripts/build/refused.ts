/** What a disk refuses, by its code, with what to do. */
const REFUSALS: Record<string, string> = {
	ENOSPC: 'the disk is full; make room and build again',
	EDQUOT: 'the disk holds no more of yours; make room and build again',
	EROFS: 'the disk can only be read; build where it can be written',
	EACCES: 'this may not be written or read here; give yourself the right to it',
	EPERM: 'this may not be written or read here; give yourself the right to it',
	EMFILE: 'too many files are open; close other programs and build again',
	ENFILE: 'too many files are open; close other programs and build again',
	EBUSY: 'another program holds this; close it and build again',
};

/** One line for whatever broke a build off: where, what is wrong, and what to do as far as can be told. */
export function refused(error: unknown): string {
	const { code = '', path, message } = error as NodeJS.ErrnoException;
	const refusal = REFUSALS[code];
	if (refusal) return `${path ?? 'dist'}  ${refusal} (${code}).`;
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
