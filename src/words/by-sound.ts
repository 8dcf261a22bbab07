import { pinyin } from 'pinyin-pro';

/** The items of an index that stand under one letter. */
export interface Letter<T> {
	/** A to Z, or 0—9 for names that begin with a numeral. */
	sign: string;
	items: T[];
}

/**
 * Items in the order of a Chinese index (GB/T 13418): numerals by value, then the alphabet, in which
 * Latin letters stand before Han characters, and these by sound, tone and strokes, one after the
 * other. Marks do not count; a letter that begins no name is left out.
 */
export function bySound<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
	const sorted = items
		.map((item) => ({ item, signs: signsOf(nameOf(item)) }))
		.sort((a, b) => compare(a.signs, b.signs));
	const letters = Map.groupBy(sorted, ({ signs }) => letterOf(signs));
	return [...letters].map(([sign, of]) => ({ sign, items: of.map(({ item }) => item) }));
}

/** A numeral, a letter or a character, with what orders it. */
interface Sign {
	sign: string;
	key: string;
}

const signsOf = (name: string): Sign[] =>
	name
		.split(/(\d+)/)
		.flatMap((part, index) =>
			index % 2 === 1 ? { sign: part, key: `0${part.padStart(20, '0')}` } : soundsOf(part),
		);

function soundsOf(words: string): Sign[] {
	const sounds = pinyin(words, { type: 'array', toneType: 'num', toneSandhi: false, v: true });
	return [...words].flatMap((sign, index) =>
		/\p{L}/u.test(sign) ? { sign, key: keyOf(sounds[index]!) } : [],
	);
}

/** lv4 stands behind lu4 and before luan2, and without a tone behind those that have one. */
function keyOf(sound: string): string {
	const [, syllable, tone] = /^([a-z]+)(\d)$/.exec(sound) ?? [];
	if (!syllable) return `${sound.toLowerCase()} 0`;
	return `${syllable.replace('v', 'u')} 1${syllable.includes('v') ? 1 : 0}${tone === '0' ? 5 : tone}`;
}

function compare(a: readonly Sign[], b: readonly Sign[]): number {
	for (const [index, { sign, key }] of a.entries()) {
		const other = b[index];
		if (!other) return 1;
		const order = key === other.key ? strokes.compare(sign, other.sign) : key < other.key ? -1 : 1;
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

const strokes = new Intl.Collator('zh-u-co-stroke');

const letterOf = ([first]: readonly Sign[]): string =>
	!first || first.key.startsWith('0') ? '0—9' : first.key[0]!.toUpperCase();
