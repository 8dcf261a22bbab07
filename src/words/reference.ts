import { cite } from '../citation/styles.ts';
import { editionWords, type Work } from '../citation/work.ts';
import { quoted } from './quotation.ts';

/** What somebody points at: a work, or words in it. */
export interface Reference {
	/** With its address and the day on which it was seen. */
	work: Work;
	/** Words of the text, each with its place: 第一章第10节第1段第3句. */
	quotes: readonly { words: string; locator: string }[];
	/** The place, where no words are quoted; empty where the work is meant as a whole. */
	locator: string;
}

/** A reference as it is pasted: what is quoted with its place, and the citation below it. */
export const referenceText = (reference: Reference): string =>
	[headOf(reference), cite(reference.work)].filter(Boolean).join('\n');

function headOf({ quotes, locator }: Reference): string {
	const placed = ({ words, locator }: Reference['quotes'][number]) =>
		quoted(words) + (locator && `（${locator}）`);
	return quotes.length > 0 ? quotes.map(placed).join('') : locator;
}

/** What somebody who reports an error sends: where it is, in which version, and what stands there. */
export function errorText(reference: Reference, report: string, address: string): string {
	const { work, quotes, locator } = reference;
	const place = quotes[0]?.locator || locator || work.title;
	return [
		`《${report}》${editionWords(work)}，${place}`,
		`地址：${address}`,
		...(quotes.length > 0 ? [`原文：${quotes.map(({ words }) => quoted(words)).join('')}`] : []),
		'有误之处：',
	].join('\n');
}
