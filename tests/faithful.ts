import { load } from 'js-yaml';
import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block as a file of `content/` holds it. */
interface Witness {
	address: string;
	lines: [first: number, last: number];
	received: string;
	sentences: string[];
}

/** A change of words as `emendations.json` holds it. */
interface Emended {
	by: string;
	unit: string;
	paragraph: string;
	start: number;
	end: number;
	received: string;
}

const MDX = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * Where the files of a conversion do not hold the text that it was made from, in a few words;
 * `undefined` where every character of it can be found again, in order, in both layers. It knows
 * nothing of the conversion and reads the files with the parsers of others.
 */
export function lossIn(files: ReadonlyMap<string, string>, text: string): string | undefined {
	const lines = linesOf(text);
	const { witnesses, printed } = readBack(files);
	const held = new Set<number>();
	for (const { address, lines: range, received, sentences } of witnesses) {
		const [first, last] = range;
		if (lines.slice(first - 1, last).join('\n') !== received)
			return `${address} does not hold lines ${first} to ${last}`;
		for (let line = first; line <= last; line++) {
			if (held.has(line)) return `line ${line} stands twice`;
			held.add(line);
		}
		const reading = sentences.join('');
		if (!address.endsWith('title') && !address.endsWith('#part'))
			if (printed.get(address) !== reading) return `${address} is not printed as it is read`;
		if (fold(unemended(address, reading, files)) !== fold(received))
			return `${address} reads otherwise than it was received`;
	}
	const lost = lines.findIndex((line, index) => line.trim() !== '' && !held.has(index + 1));
	return lost === -1 ? undefined : `line ${lost + 1} is lost`;
}

/** Of the files of a conversion what belongs to one report. */
export function partOf(files: ReadonlyMap<string, string>, report: string): Map<string, string> {
	const emended = JSON.parse(files.get('emendations.json')!) as { entries: { report: string }[] };
	const entries = emended.entries.filter((each) => each.report === report);
	const own = [...files].filter(([path]) => path.split(/[/.]/).includes(report));
	return new Map([...own, ['emendations.json', JSON.stringify({ entries })]]);
}

/** A byte order mark and carriage returns are how a file is saved, not what it says. */
export const linesOf = (text: string) =>
	text.replace(/^\uFEFF/, '').split(text.includes('\n') ? /\r*\n/ : /\r/);

const fold = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

/** Files that were read before, by their text: from one conversion to the next most stay as they are. */
const known = new Map<string, Read>();
type Read = ReturnType<typeof readEntry>;

function readBack(files: ReadonlyMap<string, string>) {
	const read = [...files].flatMap(([path, text]): Read | [] => {
		if (!path.endsWith('.mdx')) return [];
		const entry = known.get(text) ?? readEntry(text);
		if (known.size > 500) known.clear();
		known.set(text, entry);
		return entry;
	});
	return {
		witnesses: read.flatMap(({ witnesses }) => witnesses),
		printed: new Map(read.flatMap(({ printed }) => printed)),
	};
}

function readEntry(text: string) {
	const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
	const data = load(front) as Record<string, unknown>;
	const unit = String(data['id']);
	const printed: [address: string, text: string][] = [];
	const walk = (node: Nodes): void => {
		if (node.type === 'mdxJsxTextElement' && (node.name === 'P' || node.name === 'H')) {
			const id = node.attributes.find((each) => 'name' in each && each.name === 'id')?.value;
			printed.push([String(id), plain(node)]);
		} else if ('children' in node) node.children.forEach(walk);
	};
	walk(MDX.parse(body));
	return { witnesses: [...passagesIn(data, unit)], printed };
}

/** Whatever has a received text, wherever it stands in the front matter. */
function* passagesIn(value: unknown, unit: string): Generator<Witness> {
	if (typeof value !== 'object' || value === null) return;
	if ('received' in value) {
		const passage = value as Omit<Witness, 'address'> & { id: string };
		yield { ...passage, address: `${unit}#${passage.id}` };
	}
	for (const part of Object.values(value)) yield* passagesIn(part, unit);
}

function plain(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(plain).join('') : '';
}

/** A reading without the emendations of the editors, taken out from its end to its beginning. */
function unemended(address: string, reading: string, files: ReadonlyMap<string, string>): string {
	const { entries } = JSON.parse(files.get('emendations.json')!) as { entries: Emended[] };
	return entries
		.filter(({ by, unit, paragraph }) => by === 'editor' && `${unit}#${paragraph}` === address)
		.sort((a, b) => b.start - a.start)
		.reduce(
			(text, { start, end, received }) => text.slice(0, start) + received + text.slice(end),
			reading,
		);
}
