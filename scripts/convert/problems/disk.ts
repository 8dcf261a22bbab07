/** What a disk can refuse, by the code that Node gives it, and what somebody can do about it. */
export const REFUSALS: Readonly<Record<string, readonly [what: string, todo: string]>> = {
	EACCES: ['there is no permission for it', 'give yourself the permission'],
	EPERM: ['there is no permission for it', 'give yourself the permission'],
	EISDIR: ['it is a folder', 'put a file in its place'],
	ENOTDIR: ['a file stands where its folder should', 'put a folder in its place'],
	EEXIST: ['a file stands where its folder should', 'put a folder in its place'],
	ENOENT: ['its folder is gone', 'see that nothing else removes it, and try again'],
	ENOSPC: ['the disk is full', 'make room'],
	EDQUOT: ['the disk is full', 'make room'],
	EROFS: ['the disk is read-only', 'work in a folder that can be written to'],
	EMFILE: ['too many files are open', 'close other programs and try again'],
	ENFILE: ['too many files are open', 'close other programs and try again'],
	EBUSY: ['another program uses it', 'close that program and try again'],
	ELOOP: ['it is a link to itself', 'put a file in its place'],
};

/** What can be wrong with the disk, or with the conversion itself. */
export const diskProblems = {
	unreadable: ({ code }: { code: string }) => refused('read', code),
	unwritable: ({ code }: { code: string }) => refused('written', code),
	fault: ({ reason }: { reason: string }) => ({
		what: `the conversion stumbles over the seeds (${reason})`,
		todo: 'this is a fault of the conversion, not of the seeds: report it with them',
	}),
};

function refused(done: 'read' | 'written', code: string) {
	const [what, todo] = REFUSALS[code] ?? ['the disk refuses', 'see what is the matter with it'];
	return { what: `this cannot be ${done}: ${what} (${code})`, todo };
}
