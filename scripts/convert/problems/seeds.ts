/** What can be wrong with a seed file before anybody asks what it says. */
export const seedProblems = {
	'no-report': () => ({
		what: 'there is no report',
		todo: 'put its text into seeds/<year>/report.txt',
	}),
	'missing-file': () => ({ what: 'the file is missing', todo: 'put it back' }),
	'report-folder': ({ folder }: { folder: string }) => ({
		what: `the folder ${folder} holds a report and is not named by a year`,
		todo: 'name it by the year of the report, in four digits',
	}),
	'empty-file': () => ({ what: 'the file is empty', todo: 'put back what it held' }),
	'not-utf8': () => ({ what: 'this line is not UTF-8', todo: 'save the file as UTF-8' }),
	'strange-character': ({ code }: { code: string }) => ({
		what: `${code} stands here, which is no character of a text`,
		todo: 'take it out, or put back what it stands for',
	}),
	'not-yaml': ({ reason }: { reason: string }) => ({
		what: `this is not YAML (${reason})`,
		todo: 'correct the line',
	}),
	alias: () => ({
		what: 'an alias stands here, which repeats another part of the file',
		todo: 'write that part out',
	}),
	'unknown-key': ({ path, message }: { path: string; message: string }) => ({
		what: `${path || 'the file'}: ${message}`,
		todo: 'correct the spelling of the key or take it out',
	}),
	'wrong-value': ({ path, message }: { path: string; message: string }) => ({
		what: `${path || 'the file'}: ${message}`,
		todo: 'correct the value',
	}),
	'repeated-id': ({ id, first }: { id: string; first: number }) => ({
		what: `the id ${id} is given a second time, first in line ${first}`,
		todo: 'give each entry an id of its own',
	}),
	'repeated-synonym': ({ typed, first }: { typed: string; first: number }) => ({
		what: `“${typed}” is given a second time, first in line ${first}`,
		todo: 'give it once, with all that is printed for it',
	}),
	'same-synonym': ({ typed, printed }: { typed: string; printed: string }) => ({
		what: `of “${typed}” and “${printed}” one stands in the other, which the search offers anyway`,
		todo: 'take the pair out',
	}),
	'typed-printed': ({ typed }: { typed: string }) => ({
		what: `every report prints “${typed}”, so that whoever types it finds it`,
		todo: 'take the row out',
	}),
	'unprinted-synonym': ({ printed }: { printed: string }) => ({
		what: `no report prints “${printed}”, and the edition does not use it`,
		todo: 'write the word as one of them has it, or take it out',
	}),
	'repeated-form': ({ form, ministry }: { form: string; ministry: string }) => ({
		what: `“${form}” is already a form of ${ministry}`,
		todo: 'leave it with the body it names',
	}),
};
