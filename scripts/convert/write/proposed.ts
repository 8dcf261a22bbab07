import { stringify } from 'yaml';
import type { SectionSeed } from '../../../src/schema/section.ts';
import type { ProposedDocument } from '../text/propose-documents.ts';
import type { ProposedWording } from '../text/propose-wording.ts';

/** `edition.yaml` of a draft, to be looked over by its editors. */
export function editionText(id: string, title: string, wording: ProposedWording): string {
	const facts = {
		shortTitle: title,
		year: Number(id),
		...(wording.lacks.includes('signature') && { author: null }),
		publication: { publisher: null, place: null, date: null, pages: null, rights: null },
		edition: {
			...{ responsible: null, version: '0.1.0', date: null },
			...{ asOf: null, state: 'draft', reports: null },
		},
	};
	const isUsual = Object.keys(wording).length === 1 && wording.lacks.length === 0;
	return [
		'# What the edition knows about its source and about itself. What is not known stays null',
		'# and is shown as unknown.',
		stringify(facts, PLAIN).trimEnd(),
		...(isUsual
			? []
			: ['# How the text is worded, as far as it could be told. See src/schema/wording.ts.']),
		...(isUsual ? [] : [stringify({ wording }, PLAIN).trimEnd()]),
		'',
	].join('\n');
}

/** `sections.yaml`: a row a line. */
export const sectionsText = (rows: readonly SectionSeed[]): string =>
	[
		'# What the sections are about: the id of a body in seeds/ministries.yaml, or a word for a theme.',
		'# Replace s1, s2 … by such words before anybody cites them: an id never changes.',
		...rows.map((row) => `- ${flow(row)}`),
		'',
	].join('\n');

/** `entities.yaml`, with the documents that the text names. */
export const documentsText = (documents: readonly ProposedDocument[]): string =>
	[
		'# The documents that the text names. Check the group (sub) and say in gloss what each is.',
		'# Give each an id that says what it is, before anybody cites it: an id never changes.',
		...documents.map(
			({ id, sub, name }) =>
				`- ${flow({ id, type: 'document', sub, name, forms: [name], gloss: '' })}`,
		),
		'',
	].join('\n');

/** Without line breaks of its own. */
const PLAIN = { lineWidth: 0 };

const flow = (value: object): string =>
	stringify(value, { ...PLAIN, collectionStyle: 'flow' }).trimEnd();
