import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '..', 'dist');

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
	part: Paragraph;
	heading: Paragraph;
	chapters: (Part & {
		opening: Paragraph[];
		sections: (Part & { kind: string; paragraphs: Paragraph[] })[];
	})[];
	opening: Paragraph[];
	closing: Paragraph[];
	signature: Paragraph;
}

export const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

export const report = (): Report => JSON.parse(read('data/2015/report.json'));

/** All blocks in the order of the source. */
export function blocks(of: Report): Paragraph[] {
	return [
		of.part,
		of.heading,
		...of.opening,
		...of.chapters.flatMap((chapter) => [
			chapter.heading,
			...chapter.opening,
			...chapter.sections.flatMap((section) => [section.heading, ...section.paragraphs]),
		]),
		...of.closing,
		of.signature,
	];
}

/** Every page of the built edition. */
export const pages = (): string[] =>
	globSync('**/*.html', { cwd: DIST })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
