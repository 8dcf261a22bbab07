/** What can be wrong with the text of a report, stage by stage: its lines, its names, its reading. */
export const textProblems = {
	'second-block': ({ id, first }: { id: string; first: number }) => ({
		what: `a second ${id} begins here, where line ${first} has begun one`,
		todo: 'join the two, or give this one a section of its own',
	}),
	lost: ({ words }: { words: string }) => ({
		what: `the conversion does not keep “${words}” as it was received`,
		todo: 'this is a fault of the conversion, not of the seeds: report it with this line',
	}),
	astray: ({ address, mark }: { address: string; mark: string }) => ({
		what: `a mark (${mark}) reaches beyond the block ${address}`,
		todo: 'this is a fault of the conversion, not of the seeds: report it with this line',
	}),
	'nearly-chapter': ({ numeral, label }: { numeral: string; label: string }) => ({
		what: `this looks like the heading of chapter ${numeral}`,
		todo: `write “${label}” before its title, and nothing before that`,
	}),
	'nearly-section': ({ number, label }: { number: number; label: string }) => ({
		what: `this looks like the heading of section ${number}`,
		todo: `write “${label}” before its title, and nothing before that`,
	}),
	'nearly-subsection': ({ number, label }: { number: number; label: string }) => ({
		what: `this looks like heading ${number} below a section`,
		todo: `write “${label}” before its title, and nothing before that`,
	}),
	'nearly-caseStudy': ({ label }: { label: string }) => ({
		what: 'this looks like the beginning of a case study',
		todo: `begin the line with “${label}”`,
	}),
	'nearly-closing': () => ({
		what: 'this looks like the closing remark',
		todo: 'begin the line with its first word',
	}),
	'nearly-signature': () => ({
		what: 'this looks like the signature',
		todo: 'begin and end the line with its parentheses',
	}),
	'unnumbered-chapter': ({ numeral, label }: { numeral: string; label: string }) => ({
		what: `chapter ${numeral} is missing, and this may be its heading`,
		todo: `write “${label}” before its title`,
	}),
	'unnumbered-section': ({ number, label }: { number: number; label: string }) => ({
		what: `section ${number} is missing, and this may be its heading`,
		todo: `write “${label}” before its title`,
	}),
	'chapter-numeral': ({ numeral, expected }: { numeral: string; expected: string }) => ({
		what: `“${numeral}” is not a chapter numeral`,
		todo: `write ${expected}`,
	}),
	'chapter-order': ({ numeral, expected }: { numeral: string; expected: string }) => ({
		what: `chapter ${numeral} stands where ${expected} should`,
		todo: 'restore the order',
	}),
	'section-before-chapter': ({ number }: { number: number }) => ({
		what: `section ${number} stands before the first chapter`,
		todo: 'restore the chapter',
	}),
	'section-order': ({ number, expected }: { number: number; expected: number }) => ({
		what: `section ${number} stands where ${expected} should`,
		todo:
			number > expected
				? `restore section ${expected}`
				: number === 1
					? 'restore the heading of its chapter, or number the sections one after the other'
					: 'number the sections one after the other',
	}),
	'unnumbered-subsection': ({ number, label }: { number: number; label: string }) => ({
		what: `heading ${number} below a section is missing, and this may be it`,
		todo: `write “${label}” before its title`,
	}),
	'subsection-outside': ({ number }: { number: number }) => ({
		what: `heading ${number} below a section stands in none`,
		todo: 'move it below a section heading, or restore that',
	}),
	'subsection-order': ({ number, expected }: { number: number; expected: number }) => ({
		what: `heading ${number} below a section stands where ${expected} should`,
		todo: 'number them one after the other',
	}),
	'broken-off': () => ({
		what: 'the paragraph breaks off without a full stop',
		todo: 'complete the line',
	}),
	'case-outside': () => ({
		what: 'a case study stands outside a section',
		todo: 'move it below a section heading',
	}),
	'heading-alone': ({ type }: { type: 'chapter' | 'section' | 'subsection' }) => ({
		what: `this ${type} has a heading and no text`,
		todo: 'restore its text',
	}),
	'no-chapter': () => ({ what: 'no chapter heading was found', todo: 'restore the text' }),
	'missing-part': ({ part }: { part: string }) => ({
		what: `the ${part} is missing`,
		todo: 'restore it',
	}),
	'no-author': () => ({
		what: 'the signature names no author',
		todo: 'end it with the name in parentheses, behind a space',
	}),

	'subject-count': ({ bodies, sections }: { bodies: number; sections: number }) => ({
		what: `the opening names ${bodies} bodies and ${sections} sections follow`,
		todo: 'restore the missing name or section',
	}),
	unannounced: ({ seed }: { seed: string }) => ({
		what: 'the chapter announces neither the bodies nor the recommendations that follow',
		todo: `begin it with “…年,…等部门的”, restore “提出了…个方面的建议”, list its sections in ${seed}, or name it under recommendations in edition.yaml`,
	}),
	'no-heading': ({ heading }: { heading: string }) => ({
		what: `no section is headed “${heading}”, or rows before this one took them all`,
		todo: 'write the heading as the text prints it, without its number',
	}),
	unheaded: ({ heading, label, seed }: Record<'heading' | 'label' | 'seed', string>) => ({
		what: `this looks like the heading “${heading}” of ${seed}`,
		todo:
			label === '' ? 'let it stand alone in its line' : `number it as the others are: “${label}”`,
	}),
	'section-without-id': ({ seed }: { seed: string }) => ({
		what: 'this section has no id, and others of its chapter have theirs',
		todo: `add a row with its id and heading to ${seed}`,
	}),
	'unknown-name': ({ name }: { name: string }) => ({
		what: `“${name}” is not the name of a body`,
		todo: 'add it to the forms of its body in seeds/ministries.yaml, or emend it',
	}),
	'second-section': ({ id, first }: { id: string; first: number }) => ({
		what: `a second section is about ${id}, as the one in line ${first}`,
		todo: 'correct the names in the chapter opening, or the ids of the sections',
	}),
	'stated-count': ({ of, stated, found }: { of: string; stated: number; found: number }) => ({
		what: `the text states ${stated} ${of} and ${found} were found`,
		todo: 'restore what is missing or correct the count',
	}),

	'no-block': ({ at }: { at: string }) => ({
		what: `there is no block ${at}`,
		todo: 'correct the quote or its address, or add prefix and suffix',
	}),
	misquoted: ({ quote, at, count }: { quote: string; at: string; count: number }) => ({
		what: `“${quote}” is quoted, which ${at} ${count === 0 ? 'does not contain' : `contains ${count} times`}`,
		todo: 'correct the quote or its address, or add prefix and suffix',
	}),
	unapplied: ({ id }: { id: string }) => ({
		what: `the emendation ${id} overlaps another one, or the number of a heading`,
		todo: 'join the two, or leave the number out',
	}),
	'nothing-left': ({ at }: { at: string }) => ({
		what: `this emendation leaves nothing of ${at}`,
		todo: 'leave a word of it, or write a note instead',
	}),
	'second-proposer': ({ name }: { name: string }) => ({
		what: `the recommendation names “${name}” or its body twice`,
		todo: 'emend it where the source is wrong',
	}),
	'no-proposer': () => ({
		what: 'the recommendation names no proposer',
		todo: 'restore “…提出:”',
	}),
	aspects: ({ announced, found }: { announced: number; found: number }) => ({
		what: `the chapter announces ${announced} aspects and ${found} recommendations follow`,
		todo: 'name each recommendation once before “个方面的建议”, with “、” and one “和”',
	}),
};
