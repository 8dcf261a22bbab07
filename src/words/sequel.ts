import { titled } from '../citation/titled.ts';
import type { Sequel } from '../schema/sequel.ts';
import type { SourceRow } from '../schema/source.ts';
import { inWords } from './periods.ts';
import { listed } from './source.ts';

/** What is said of an act; what is not known of it is empty. */
export interface ActFacts {
	/** Its title, or how notes name it. */
	name: string;
	/** Whose it is, under which number: 国务院，国务院令第722号. */
	whose: string;
	/** Its day, as far as it is known: 2019年10月22日. */
	day: string;
	/** Where in it this stands, and what else says so: 第三十五条. */
	where: string;
	/** A doubt: 较确定. */
	doubt: string;
}

/** The facts of an act, which is the first source of what it did. */
export function actFacts(
	{ date, sources: [first, ...others], certainty }: Sequel,
	{ title, issuer, number }: SourceRow,
): ActFacts {
	const also = others.length > 0 && `另据${listed(others)}`;
	return {
		name: title === null ? (first?.words ?? '') : titled(title),
		whose: [issuer, number].filter(Boolean).join('，'),
		day: inWords(date),
		where: [first?.at, also].filter(Boolean).join('；'),
		doubt: certainty === '确定' ? '' : certainty,
	};
}

/** All beside its name in one line: 国务院，国务院令第722号，2019年10月22日；第三十五条. */
export const actWords = ({ whose, day, where, doubt }: ActFacts): string =>
	[[whose, day].filter(Boolean).join('，'), where, doubt].filter(Boolean).join('；');
