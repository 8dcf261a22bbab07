import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { complaints, convertWith, line, project, TEXT } from '../../tests/conversion.ts';
import { lossIn } from '../../tests/faithful.ts';
import { lot, sweep } from '../../tests/sweep.ts';

const source = readFileSync(join(project, TEXT), 'utf8');
const linewise = (change: (line: string) => string) =>
	source
		.split('\n')
		.map((each) => (each === '' ? each : change(each)))
		.join('\n');

/** What a conversion leaves, but for the received layer and the changes that rules made. */
function readings(files: ReadonlyMap<string, string>) {
	const isReading = (key: string) => key !== 'received' && key !== 'restored';
	return [...files]
		.filter(([path]) => path !== 'emendations.json')
		.map(([path, text]) => {
			const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? ['', text, ''];
			const data = JSON.stringify(load(front!), (key, value: unknown) =>
				isReading(key) ? value : undefined,
			);
			return [path, data, body];
		});
}

const asReceived = readings(convertWith({}).files);

/** How the lines of a text may differ in what is not seen. */
const OTHERWISE: [how: string, change: (line: string) => string][] = [
	['two ideographic spaces before it', (text) => `　　${text}`],
	['a tab before it', (text) => `\t${text}`],
	['no-break spaces around it', (text) => `\u00A0${text}\u00A0`],
	['blanks behind it', (text) => `${text}  `],
	['ideographic spaces for its spaces', (text) => text.replaceAll(' ', '　')],
	['tabs for its spaces', (text) => text.replaceAll(' ', '\t')],
	['thin spaces beside its spaces', (text) => text.replaceAll(' ', ' \u2009\u202F')],
	['a space around its number', (text) => text.replace(/^(\d+)\./, '$1 . ')],
	['spaces in the label of a case', (text) => text.replace('【成功案例】', '【 成功　案例 】')],
	['a full-width number', (text) => text.replace(/^\d+\./, fullWidth)],
	['spaces behind every mark', (text) => text.replaceAll(/[,。、”)]/g, '$&　')],
];

test.each(lot(OTHERWISE, (_, index) => index % 3 === 0))(
	'every line with %s gives the same edition, and what was received is kept',
	sweep(),
	(_, change) => {
		const text = linewise(change);
		expect(text).not.toBe(source);
		const { files, problems } = convertWith({ [TEXT]: text });
		expect(problems).toEqual([]);
		expect(lossIn(files, text)).toBe(undefined);
		expect(readings(files)).toEqual(asReceived);
	},
);

const fullWidth = (label: string) =>
	label.replaceAll(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test('white space before a heading is listed as a change, and so is a space of another width', () => {
	const { files } = convertWith(line(47, (text) => `　　${text.replace(' ', '\t')}`));
	const { entries } = JSON.parse(files.get('emendations.json')!) as {
		entries: { id: string; kind: string; received: string; reading: string }[];
	};
	expect(entries.filter(({ id }) => id.startsWith('r-2-title'))).toMatchObject([
		{ kind: '空格', received: '　　', reading: '', reason: '底本衍空格，删' },
		{ kind: '空格', received: '\t', reading: ' ', reason: '底本空格宽窄不一，作一格' },
	]);
});

test('empty lines between paragraphs are no part of the text, and one within a paragraph is kept', () => {
	const apart = source.replaceAll('\n', '\n\n').replace('\n\n', '\n');
	const { files, problems } = convertWith({ [TEXT]: apart });
	expect(problems).toEqual([]);
	expect(lossIn(files, apart)).toBe(undefined);
	expect(files.get('ministries/2015/tax.mdx')).toContain('\n\n');
});

test('a file that ends with a line feed is the same text as one without', () => {
	expect(source.endsWith('\n')).toBe(false);
	expect(convertWith({ [TEXT]: `${source}\n` }).files).toEqual(convertWith({}).files);
});

test('a space in the name of the author is kept nowhere but before it', () => {
	const { files } = convertWith(line(143, (text) => text.replace('周德铭', '周 德铭 ')));
	expect(files.get('reports/2015.mdx')).toContain('author: 周德铭\n');
	expect(complaints(line(143, (text) => text.replace(' 周', '周')))).toMatchObject([
		{ kind: 'no-author', line: 143 },
	]);
});
