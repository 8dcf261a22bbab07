import { seeded } from '../random.ts';

/** The sections of a report once more, written of other bodies in other words. */
export interface Copy {
	/** What stands before the name of a body, and behind its id. */
	epithet: string;
	suffix: string;
	/** The text as this copy has it; names of bodies get its epithet and keep their characters. */
	written: (text: string) => string;
}

/** Han characters that the report does not use: each copy brings some of them. */
const NEW = [0x4e00, 0x9fa5] as const;
/** How many characters of a copy are others than in the report, and how many of them are new. */
const EXCHANGED = 240;
const ADDED = 60;
/** What the conversion understands a report by, numerals among it, and what names are made of. */
const KEPT =
	/[一二三四五六七八九十百千万亿零〇双廿卅卌两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳雙俩仨皕弌弍弎亖両叄壱弐卄陸参參兆年月日是方面成功案例等部门的提出本评述个政务建议另圆角分]/;

/** Copies of a text in which the given forms name bodies, the same in every run. */
export function copies(count: number, text: string, forms: readonly string[]): Copy[] {
	const names = new RegExp([...forms].sort((a, b) => b.length - a.length).join('|'), 'g');
	const han = hanIn(text);
	const fresh = strangers(text);
	return Array.from({ length: count }, (_, index) => {
		const epithet = fresh[(2 * index) % fresh.length]! + fresh[(2 * index + 1) % fresh.length]!;
		const other = exchange(han, fresh, index + 2);
		const between = (each: string) => [...each].map((sign) => other.get(sign) ?? sign).join('');
		const written = (each: string) => {
			let at = 0;
			const parts = [...each.matchAll(names)].flatMap(({ 0: name, index: start }) => {
				const before = between(each.slice(at, start));
				at = start + name.length;
				return [before, epithet, name];
			});
			return [...parts, between(each.slice(at))].join('');
		};
		return { epithet, suffix: `-${index + 2}`, written };
	});
}

/**
 * The same text in other words, so many times: character for character, so that what was quoted from
 * it is found again in its words. The characters of `kept`, and digits, stay what they are.
 */
export function others(count: number, text: string, kept: string): ((text: string) => string)[] {
	const stay = new Set(`${kept}123456789`);
	const han = hanIn(text).filter((sign) => !stay.has(sign));
	const fresh = strangers(text);
	return Array.from({ length: count }, (_, index) => {
		const other = exchange(han, fresh, index + 2);
		return (each) =>
			[...each].map((sign) => (stay.has(sign) ? sign : (other.get(sign) ?? sign))).join('');
	});
}

/** The characters of a text that may be exchanged. */
const hanIn = (text: string): string[] =>
	[...new Set(text.match(/[\u4e00-\u9fa5]/g))].filter((sign) => !KEPT.test(sign));

/** Some characters of the report in each other’s place, new ones in the place of others, other digits. */
function exchange(
	han: readonly string[],
	fresh: readonly string[],
	seed: number,
): Map<string, string> {
	const random = seeded(seed);
	const mixed = shuffled(han, random);
	const some = mixed.slice(0, EXCHANGED);
	const others = [
		...shuffled(some.slice(ADDED), random),
		...shuffled(fresh, random).slice(0, ADDED),
	];
	const digits = [...'123456789'];
	const turned = shuffled(digits, random);
	return new Map([
		...some.map((sign, at) => [sign, others[at]!] as const),
		...digits.map((digit, at) => [digit, turned[at]!] as const),
	]);
}

const strangers = (text: string): string[] => {
	const used = new Set(text);
	const all = Array.from({ length: NEW[1] - NEW[0] }, (_, at) => String.fromCharCode(NEW[0] + at));
	return shuffled(
		all.filter((sign) => !used.has(sign) && !KEPT.test(sign)),
		seeded(1),
	);
};

function shuffled<T>(all: readonly T[], random: () => number): T[] {
	const mixed = [...all];
	for (let at = mixed.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
	}
	return mixed;
}
