/** A text fragment: words by which browsers find a place again, whatever its id. */
export interface Fragment {
	/** What stands directly before the words, where they occur more than once. */
	prefix?: string | undefined;
	/** The words, or how they begin. */
	start: string;
	/** How they end, where not all are written down. */
	end?: string | undefined;
	/** What stands directly behind them. */
	suffix?: string | undefined;
}

/** Words within their block. */
export interface Spot {
	before: string;
	/** In the pieces that the page sets apart, which no words can run across. */
	pieces: readonly string[];
	after: string;
}

/** What parts a fragment from the id before it. */
const MARK = ':~:text=';
/** Of longer words only as much is written down at both ends. */
const LONG = 40;
const ENDS = [12, 20, 40, 80];
/** How much stands beside words, from nothing on, until they are told from all others. */
const BESIDE = [0, 4, 8, 16, 32];

/** The fragment that leads to these words and to no others of the page, as it stands behind an id. */
export function fragmentOf({ before, pieces, after }: Spot, page: string): string {
	const words = pieces.join('');
	const { start, end } = endsOf(words, pieces);
	const fragments = BESIDE.map((length) => ({
		prefix: before.slice(before.length - length) || undefined,
		start,
		end,
		suffix: (end === undefined && after.slice(0, length)) || undefined,
	}));
	const only = fragments.find(({ prefix = '', suffix = '' }) =>
		isOnly(prefix + start + suffix, page),
	);
	return written(only ?? fragments[0]!);
}

function endsOf(words: string, pieces: readonly string[]): Pick<Fragment, 'start' | 'end'> {
	if (pieces.length === 1 && words.length <= LONG) return { start: words };
	const [first = '', last = ''] = [pieces[0], pieces[pieces.length - 1]];
	const ends = ENDS.map((length) => ({ start: first.slice(0, length), end: last.slice(-length) }));
	// The end is the first that follows the beginning.
	const told = ends.find(
		({ start, end }) => words.indexOf(end, start.length) === words.length - end.length,
	);
	return told ?? { start: first, end: last };
}

const isOnly = (words: string, page: string): boolean =>
	page.indexOf(words) === page.lastIndexOf(words);

function written({ prefix, start, end, suffix }: Fragment): string {
	const parts = [
		prefix && `${encoded(prefix)}-`,
		encoded(start),
		end && encoded(end),
		suffix && `-${encoded(suffix)}`,
	];
	return MARK + parts.filter(Boolean).join(',');
}

/** A hyphen means something in a fragment, and so is written as its number. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** The fragment in an address; a full stop that a citation has glued to it is left out. */
export function fragmentIn(address: string): Fragment | undefined {
	const [, text = ''] = address.split(MARK);
	const parts = text
		.replace(/(?:[.,;)\]]|%[A-F\d]{0,1})+$/, '')
		.split('&')[0]!
		.split(',');
	try {
		const prefix = parts[0]!.endsWith('-') ? plain(parts.shift()!.slice(0, -1)) : undefined;
		const isSuffix = parts[parts.length - 1]?.startsWith('-');
		const suffix = isSuffix ? plain(parts.pop()!.slice(1)) : undefined;
		const [start = '', end] = parts.map(plain);
		return start ? { prefix, start, end, suffix } : undefined;
	} catch {
		// An address that was cut in the middle of a sign.
		return undefined;
	}
}

const plain = (part: string): string => decodeURIComponent(part);

/** Where the words of a fragment stand in a text: the place next to `near`, as a range; none where they are gone. */
export function spotOf(
	{ prefix = '', start, end, suffix = '' }: Fragment,
	text: string,
	near = 0,
): readonly [number, number] | undefined {
	const found: (readonly [number, number])[] = [];
	for (let at = text.indexOf(prefix + start); at >= 0; at = text.indexOf(prefix + start, at + 1)) {
		const from = at + prefix.length;
		const behind = from + start.length;
		const last = end === undefined ? behind : text.indexOf(end, behind) + end.length;
		if (last >= behind && text.startsWith(suffix, last)) found.push([from, last]);
	}
	const far = ([from]: readonly [number, number]) => Math.abs(from - near);
	return found.sort((a, b) => far(a) - far(b))[0];
}
