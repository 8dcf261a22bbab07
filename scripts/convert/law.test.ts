import { expect, test } from 'vitest';
import { convertedReports, project } from '../../tests/conversion.ts';
import { run } from '../convert.ts';
import { foldLayers } from './text/locate.ts';
import { undo } from './text/restore.ts';

/** Those of the project, and those invented for tests. */
const reports = convertedReports();

test.each(reports)(
	'the blocks of $id hold every line of the source, in order, verbatim',
	(report) => {
		const received = report.converted.read.map(({ block }) => block.received).join('\n');
		expect(received).toBe(report.text.lines.join('\n'));
	},
);

test.each(reports)(
	'with the emendations undone, the reading text of $id folds to the received text, character for character',
	({ converted, text }) => {
		const undone = converted.read.map(({ text: reading, changes }) =>
			undo({ text: reading, changes: changes.filter(({ kind }) => kind === 'emendation') }),
		);
		expect(foldLayers(undone.join(''))).toBe(foldLayers(text.lines.join('')));
		expect(converted.read.map(undo).join('\n')).toBe(text.lines.join('\n'));
	},
);

test.each(reports)(
	'nothing but listed emendations, full-width marks, stray spaces and broken lines differs in $id',
	({ converted, seeds }) => {
		for (const { changes } of converted.read)
			for (const { kind, received, reading } of changes) {
				if (kind === '标点') expect(reading.normalize('NFKC')).toBe(received.normalize('NFKC'));
				else if (kind !== 'emendation') expect([received.trim(), reading.trim()]).toEqual(['', '']);
			}
		const emended = converted.read.flatMap(({ changes }) => changes.flatMap(({ id }) => id ?? []));
		expect(emended.sort()).toEqual(seeds.emendations.value.map(({ id }) => id).sort());
	},
);

test('content/ is what the seeds give', () => {
	const said: string[] = [];
	expect(run(project, true, (line) => said.push(line))).toBe(true);
	expect(said.filter((line) => line.startsWith('content/'))).toEqual([]);
});
