import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The edition of 2015; where other reports stand beside it, one of its own (`editions.ts`). */
export const DIST = process.env['EDITION'] ?? join(import.meta.dirname, '..', 'dist');

interface Paragraph {
	id: string;
	page: string;
	kind: string;
	lines: [number, number];
	received: string;
	reading: string;
	sentences: { id: string; text: string }[];
}

interface Part {
	id: string;
	number: number;
	title: string;
	page: string;
	heading: Paragraph;
}

/** `data/2015/report.json` as it is published. */
export interface Report {
	title: string;
	author: string;
	part?: Paragraph;
	heading: Paragraph;
	chapters: (Part & {
		opening: Paragraph[];
		sections: (Part & { kind: string; paragraphs: Paragraph[] })[];
	})[];
	opening: Paragraph[];
	closing: Paragraph[];
	signature?: Paragraph;
}

/** Where something is printed. */
interface Place {
	page: string;
	paragraph: string;
}

interface NumberRow extends Place {
	id: string;
	quote: string;
	value: number;
	unit: string;
	implied: number[];
}

interface Entity {
	id: string;
	type: string;
	name: string;
	page: string;
	mentions: (Place & { quote: string; start: number; end: number })[];
}

interface Ministry {
	id: string;
	name: string;
	page: string;
	entry: string;
	mentions: Place[];
}

interface Annotation {
	page: string;
	target: {
		source: string;
		selector: {
			value: string;
			refinedBy: { type: string; exact: string; prefix?: string; suffix?: string };
		};
	};
}

/** The data files as they are published, as far as tests ask of them. */
interface Data {
	report: Report;
	numbers: NumberRow[];
	entities: Entity[];
	ministries: Ministry[];
	dates: { id: string }[];
	notes: { total: number; first: { items: Annotation[] } };
}

export const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

export const data = <Name extends keyof Data>(name: Name): Data[Name] =>
	JSON.parse(read(`data/2015/${name}.json`));

export const report = (): Report => data('report');

/** All blocks in the order of the source. */
export function blocks(of: Report): Paragraph[] {
	return [
		...(of.part ? [of.part] : []),
		of.heading,
		...of.opening,
		...of.chapters.flatMap((chapter) => [
			chapter.heading,
			...chapter.opening,
			...chapter.sections.flatMap((section) => [section.heading, ...section.paragraphs]),
		]),
		...of.closing,
		...(of.signature ? [of.signature] : []),
	];
}

/** The blocks whose place is a page, as they are to stand there; a case study stands on a page of its own, too. */
export function blocksOn(path: string): Block[] {
	return blocks(report()).flatMap(({ page, reading, kind, lines }) => {
		const [file, id = ''] = page.split('#');
		const isAlone = kind === 'case' && file === path.replace('/cases/', '/ministries/');
		if ((file !== path && !isAlone) || (kind === 'title' && id !== 'title')) return [];
		return [{ id, text: reading, lines: lines.join('-') }];
	});
}

/** Every page of the built edition; not those that only lead on to another, nor those of earlier releases. */
export const pages = (): string[] =>
	files('**/*.html').filter(
		(path) => !path.startsWith('v/') && !/http-equiv="refresh"/i.test(read(path)),
	);

/** Files of the built edition, in order. */
export const files = (pattern: string): string[] =>
	globSync(pattern, { cwd: DIST })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();

/** An address on the disk, as a reader has it who opens the edition from a folder. */
export const onDisk = (path: string): string => pathToFileURL(join(DIST, path)).href;

/** A block of an open page. */
export interface Block {
	id: string;
	/** Without what the edition adds inside it. */
	text: string;
	lines: string | null;
}

/** What stands in elements of a page. Runs in the page, and so stands on its own. */
export function textsOf(elements: Element[]): Block[] {
	return elements.map((element) => {
		const copy = element.cloneNode(true) as Element;
		for (const added of copy.querySelectorAll('[data-edition]')) added.remove();
		return { id: element.id, text: copy.textContent, lines: element.getAttribute('data-lines') };
	});
}
