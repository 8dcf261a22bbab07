import { seeded } from './random.ts';

/** Sentences of the report, and signs as they come out of PDFs, keyboards and old encodings. */
const PIECES = [
	[
		'海关总署不断加大科技创新推动力度',
		'跨境电子商务',
		'42个',
		'互联网+',
		'验放清单约1.84亿份',
		'29.34%',
	],
	['H2010.', 'App', 'ＧＩＳ', '12329.', '.84', '5～10', 'www.12306.cn', '1 +7', 'z', 'ze', 'C++'],
	[...'Ⅳ℃½㎡①㈱㏂⒈…‥ﬁ№Ⅻ㍿¼‰°¥€＋％．→○'],
	[
		'e\u0301',
		'é',
		'が',
		'か\u3099',
		'ｶﾞ',
		'ﾊﾟ',
		'한',
		'\u1112\u1161\u11ab',
		'ㅎㅏ',
		'x\u030c',
		'ṩ',
		's\u0307\u0323',
	],
	[...'⽅⾯⼈⻓⻔⻋⺠福神豈', '\u{2f804}', '𠮷', '𪚥', '葛\u{e0100}', '海\ufe00', '〇', '々'],
	['\u200b', '\u00ad', '\u200d', '\ufeff', '\u2060', '\ufe0f', '\u0301', '\u200e'],
	[...'国國著乾覆后後台臺', 'İ', 'ß', 'Σ', 'ς', 'Å', 'Å', 'Ω', 'ﾞ', '゛', '´', '¨'],
	['👍🏽', '1️⃣', '🇨🇳', '👨\u200d👩\u200d👧', '⠁', '⌈', '⌉', '<b>', '&amp;', '"', '\\', '\u0007'],
	[...'，。、；：“”‘’（）《》【】—·.+%~-/ 　\n'],
	[...'，。“”（） .'],
];

/** Texts that hold all that two ways of folding might see differently, the same in every run. */
export function texts(count: number, seed: number): string[] {
	const random = seeded(seed);
	return Array.from({ length: count }, () =>
		Array.from({ length: 30 + random() * 50 }, () => one(one(PIECES, random), random)).join(''),
	);
}

/** Stretches of the texts, as they stand or written otherwise, and some that stand nowhere. */
export function queries(from: readonly string[], count: number, seed: number): string[] {
	const random = seeded(seed);
	return Array.from({ length: count }, () => {
		const characters = [...one(from, random)];
		const start = Math.floor(random() * characters.length);
		const length = 1 + Math.floor(random() * 10);
		return one(WRITTEN, random)(characters.slice(start, start + length).join(''));
	});
}

const WRITTEN: ((text: string) => string)[] = [
	(text) => text,
	(text) => text.normalize('NFC'),
	(text) => text.normalize('NFD'),
	(text) => text.normalize('NFKD'),
	(text) => text.toUpperCase(),
	(text) => [...text].join('，'),
	(text) => [...text].join('\u200b'),
	(text) => `${text}关`,
	(text) => [...text].reverse().join(''),
];

const one = <T>(all: readonly T[], random: () => number): T =>
	all[Math.floor(random() * all.length)]!;
