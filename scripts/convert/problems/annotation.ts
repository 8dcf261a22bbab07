import type { Verdict } from '../../../src/schema/claim.ts';

/** What can be wrong with what the editors wrote about the text. */
export const annotationProblems = {
	'no-address': ({ address }: { address: string }) => ({
		what: `there is no block ${address}`,
		todo: 'correct the address',
	}),
	'lost-block': ({ at, count }: { at: string; count: number }) => ({
		what: `there is no block ${at}, and ${count} places in the seeds name it`,
		todo: 'restore it in the text, or correct the addresses',
	}),
	'no-number': ({ id }: { id: string }) => ({
		what: `there is no number ${id}`,
		todo: 'correct the id',
	}),
	'no-ministry': ({ id }: { id: string }) => ({
		what: `seeds/ministries.yaml has no ${id}`,
		todo: 'correct the id, or leave it out',
	}),
	'emendation-id': ({ id, first }: { id: string; first: string }) => ({
		what: `${id} is the id of an emendation (${first})`,
		todo: 'give the note another id',
	}),
	'check-id': ({ id, first }: { id: string; first: string }) => ({
		what: `${id} is the id of a note (${first})`,
		todo: 'give the check another id, or drop the note',
	}),
	'taken-id': ({ id, first }: { id: string; first: string }) => ({
		what: `${id} is the id of a body, a section or a number (${first})`,
		todo: 'give the entry another id',
	}),

	'no-source': ({ id, seed }: { id: string; seed: string }) => ({
		what: `there is no source ${id} in ${seed}`,
		todo: 'add its row, or correct the id',
	}),
	unfollowable: ({ id, seed }: { id: string; seed: string }) => ({
		what: `${id} is 确定, and none of its sources in ${seed} has title, issuer or number, and date, and was seen as more than a name in data`,
		todo: 'name one that has, or call it 较确定',
	}),

	'sequel-order': ({ id, before }: { id: string; before: string }) => ({
		what: `${id} stands behind ${before}, of a later recommendation or date`,
		todo: 'sort the rows by recommendation and date',
	}),
	'sequel-time': (row: { id: string; date: string; year: number; asOf: string }) => ({
		what: `${row.id} is dated ${row.date}, which is not behind ${row.year} and up to ${row.asOf}`,
		todo: 'correct the date, move asOf in edition.yaml and follow all else to that day, too, or take the row out',
	}),
	'sequel-date': (row: Record<'id' | 'date' | 'act' | 'of' | 'seed', string>) => ({
		what: `${row.id} is dated ${row.date}, and its act ${row.act} in ${row.seed} ${row.of}`,
		todo: 'correct the one that is wrong, or name the act first',
	}),

	'told-twice': ({ id, clause }: { id: string; clause: string }) => ({
		what: `${id}: “${clause}” is told once more by the history or the plate on the same page`,
		todo: 'leave it to them',
	}),

	'claim-formula': ({ by, formula, fault }: Record<'by' | 'formula' | 'fault', string>) => ({
		what: `${by}: “${formula}” ${fault}`,
		todo: 'correct the formula',
	}),
	'claim-result': (claim: {
		by: string;
		formula: string;
		result: number;
		unit: string;
		gives: number;
	}) => ({
		what: `${claim.by}: “${claim.formula}” gives ${claim.result} ${claim.unit} and not ${claim.gives}`,
		todo: 'correct the result, and the note where it states it',
	}),
	'claim-printed': ({ by, id }: { by: string; id: string }) => ({
		what: `${by}: there is no number ${id}`,
		todo: 'correct its id',
	}),
	'claim-verdict': (claim: { by: string; found: Verdict; verdict: Verdict }) => ({
		what: `${claim.by}: the claim is ${claim.found} and not ${claim.verdict}`,
		todo: 'correct the verdict',
	}),
	'claim-items': ({ by, listed, counted }: { by: string; listed: number; counted: number }) => ({
		what: `${by}: ${listed} items are listed and ${counted} counted`,
		todo: 'list them all',
	}),
	'claim-item': ({ by, item }: { by: string; item: string }) => ({
		what: `${by}: the paragraph does not contain “${item}”`,
		todo: 'quote it as printed',
	}),
	'claim-unsaid': ({ by, result }: { by: string; result: string }) => ({
		what: `${by}: the note does not state ${result}`,
		todo: 'correct the note',
	}),

	unchecked: ({ id }: { id: string }) => ({
		what: `no claim holds number ${id} against another, and nothing says why`,
		todo: 'write a claim into checks.yaml, or give the reason under unchecked',
	}),
	'checked-yet': ({ id, reason, found }: Record<'id' | 'reason' | 'found', string>) => ({
		what: `number ${id} is said to be ${reason}, and is ${found}`,
		todo: 'take the reason out',
	}),

	'unstated-unsaid': ({ id }: { id: string }) => ({
		what: `number ${id} is of no stated kind, and no note that speaks of it says so`,
		todo: 'write a 口径 or 时点 note that says what is open, or give the kind',
	}),
	'said-unstated': ({ id, kind, note }: Record<'id' | 'kind' | 'note', string>) => ({
		what: `number ${id} is a ${kind}, and note ${note} says that the text leaves it open`,
		todo: 'make its kind unstated, or correct the note',
	}),

	'not-mentioned': ({ id }: { id: string }) => ({
		what: `the text does not mention ${id}`,
		todo: 'correct its forms',
	}),
	'form-not-printed': ({ form }: { form: string }) => ({
		what: `“${form}” does not stand in the text`,
		todo: 'take it out',
	}),
	overlap: (two: { words: string; id: string; otherWords: string; otherId: string }) => ({
		what: `“${two.words}” of ${two.id} and “${two.otherWords}” of ${two.otherId} overlap`,
		todo: 'make one form longer, or list single mentions',
	}),
	'not-within': ({ id, within, unit }: { id: string; within: string; unit: string }) => ({
		what: `${id} is not mentioned within ${within} in ${unit}`,
		todo: 'correct the id, or leave it out',
	}),

	unaccounted: (numeral: { at: string; character: string; around: string; seed: string }) => ({
		what: `${numeral.at} has “${numeral.character}” in “${numeral.around}”, which nothing accounts for`,
		todo: `add it to numbers, dates or entities, or to ${numeral.seed}`,
	}),
	'idle-exception': () => ({
		what: 'every numeral of this row is accounted for without it',
		todo: 'take it out',
	}),

	'no-revision': ({ key, seed }: { key: string; seed: string }) => ({
		what: `${seed} has no record of ${key}`,
		todo: 'run npm run revise, which writes one',
	}),
	unrevised: ({ key, seed }: { key: string; seed: string }) => ({
		what: `${key} reads otherwise than when ${seed} recorded it`,
		todo: 'run npm run revise, which records the change and asks for new readings',
	}),
	'idle-revision': ({ key }: { key: string }) => ({
		what: `a record stands here of ${key}, which is gone`,
		todo: 'run npm run revise, which takes it out, or put the text back',
	}),
	unsorted: (quotation: { at: string; words: string; seed: string }) => ({
		what: `${quotation.at} has ${quotation.words}, and nothing says what the words between the marks are`,
		todo: `add them to ${quotation.seed}: 引文 with the note that gives their source, or unverified; 用语; 名称`,
	}),
	'idle-quotation': () => ({
		what: 'no words between quotation marks need this row',
		todo: 'take it out, or quote what stands between two marks',
	}),
	'no-quotation-note': ({ id }: { id: string }) => ({
		what: `there is no note ${id} at the block of these words, nor one with a see to it`,
		todo: 'correct its id, or write unverified',
	}),

	'case-without-row': ({ section, seed }: { section: string; seed: string }) => ({
		what: `the case study of ${section} has no row in ${seed}`,
		todo: 'write its gist there',
	}),
	'row-without-case': ({ section }: { section: string }) => ({
		what: `${section} has no case study`,
		todo: 'correct the section or drop the row',
	}),
	'second-row': ({ section, first }: { section: string; first: number }) => ({
		what: `the case study of ${section} has a second row, the first in line ${first}`,
		todo: 'keep one of them',
	}),
	'gist-number': ({ section, numeral }: { section: string; numeral: string }) => ({
		what: `the gist of ${section} says ${numeral}, which the case does not print`,
		todo: 'correct the gist',
	}),
};
