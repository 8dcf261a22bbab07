import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, TEXT } from '../../tests/conversion.ts';
import { lossIn } from '../../tests/faithful.ts';
import { convert } from '../convert.ts';

const hostile = join(project, 'tests', 'fixtures', 'hostile');
const text = readFileSync(join(hostile, TEXT), 'utf8');
const { files, problems, counts } = convert(hostile);

test('a report full of what could be markup elsewhere is converted without a problem', () => {
	expect(problems).toEqual([]);
	expect(counts).toMatchObject({ chapters: 3, ministries: 4, 'case studies': 2 });
	expect(counts).toMatchObject({ recommendations: 2, proposals: 3, entries: 7, figures: 6 });
});

test('every character of it comes back from the files that were written', () => {
	expect(lossIn(files, text)).toBe(undefined);
});

test.each([
	'𠮷',
	'𫚭',
	'葛\u{E0100}',
	'⿰氵漢',
	'</style><svg/onload=',
	'${',
	']]>',
	'-->',
	'&lt;b',
])(
	'“%s” stands in the text, in notes, names or figures, and in what is written of them',
	(sign) => {
		expect(text).toContain(sign);
		const written = ['notes', 'ministries', 'entities', 'figures']
			.map((name) => JSON.stringify(JSON.parse(files.get(`${name}.json`)!)))
			.join('');
		expect(written).toContain(JSON.stringify(sign).slice(1, -1));
	},
);

test.each([
	['a received character', 'received: 1.创新', 'received: 1.创'],
	['a printed character', '建设<img', '建设img'],
	['a paragraph', 'id="jia#case-p1"', 'id="jia#case-p2"'],
	['a line', '- 9', '- 8'],
])('a file in which %s is otherwise is not taken for the whole', (_, from, to) => {
	const path = 'ministries/2015/jia.mdx';
	const written = files.get(path)!;
	const changed = written.replaceAll(from, to);
	expect(changed).not.toBe(written);
	expect(lossIn(new Map([...files, [path, changed]]), text)).not.toBe(undefined);
});
