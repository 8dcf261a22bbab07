import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Edition } from '../edition/edition.ts';
import { caseStudies } from '../edition/cases.ts';
import { isSection, subjectOf } from '../edition/unit.ts';
import { caseWork, reportWork, unitWork } from '../edition/works.ts';
import { figureWork } from '../figures/citation.ts';
import { figuresOf } from '../figures/figures.ts';
import { COLOURS } from '../figures/looks.ts';
import { versionWords } from '../words/version.ts';
import { authorOf } from '../words/author.ts';
import { cardLines } from './card-lines.ts';
import { cardOf } from './meta/card.ts';

/** The picture by which a page is shown where it is linked to. */
export interface Card {
	/** File of `dist/`, without its ending. */
	path: string;
	/** What it is: 第一章第10节　海关总署. */
	place: string;
	title: string;
	/** The one line that matters. */
	line: string;
}

/** The cards of a report: its own, and those of its sections, case studies and figures. */
export function cardsOf(edition: Edition): Card[] {
	const { report } = edition;
	const path = (work: Parameters<typeof cardOf>[1]['work']) =>
		cardOf(edition, { work }).replace(/\.png$/, '');
	return [
		{
			path: path(reportWork(edition)),
			place: '标注版',
			title: report.title,
			line: [
				`标注${edition.notes.length}条`,
				`数字${edition.numbers.length}个`,
				`图${edition.figures.length}幅`,
			].join('　'),
		},
		...edition.units.filter(isSection).map((unit) => ({
			path: path(unitWork(edition, unit)),
			place: [unit.locator, unit.kind === 'ministry' ? unit.label : ''].join('　').trim(),
			title: unit.title,
			line: `标注${edition.notesIn(unit.id).length}条　数字${edition.numbersIn(unit.id).length}个`,
		})),
		...caseStudies(edition).map(({ unit, gist, results }) => ({
			path: path(caseWork(edition, unit)),
			place: `${unit.locator}　${subjectOf(unit)}的案例`,
			title: gist?.replace(/。$/, '') ?? unit.title,
			line: results.join('　'),
		})),
		...figuresOf(edition).map((figure) => ({
			path: path(figureWork(edition, figure)),
			place: `图${figure.number}`,
			title: figure.title,
			line: figure.subtitle,
		})),
	];
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 90;
const ROOM = WIDTH - 2 * EDGE;
const LINE = 32;

/** A card as SVG. Throws where its title has no room, for a card that says half of it says something else. */
export function cardSvg({ report }: Edition, { path, place, title, line }: Card): string {
	const { size, lines } = cardLines(title, ROOM);
	const lead = size * 1.4;
	const top = 285 - ((lines.length - 1) * lead) / 2 + size * 0.35;
	if (lines.length > 4)
		throw new Error(`The card ${path} has no room for “${title}”; give it a shorter title.`);
	const short = inOneLine(line);
	const text = (said: string, y: number, px: number, fill: string) =>
		s('text', { x: EDGE, y, fontSize: px, fill }, said);
	const source = `${authorOf(report)}《${report.title}》，${versionWords(report.edition)}`;
	const root = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			width: WIDTH,
			height: HEIGHT,
			fontFamily: 'Noto Serif SC',
			fontWeight: 600,
		},
		[
			s('rect', { width: WIDTH, height: HEIGHT, fill: COLOURS.paper }),
			s('rect', { width: 18, height: HEIGHT, fill: COLOURS.zhu }),
			text(place, 110, 34, COLOURS['zhu-text']),
			...lines.map((each, at) => text(each, top + at * lead, size, COLOURS.ink)),
			text(short, 480, LINE, COLOURS['zhu-text']),
			s('path', { stroke: COLOURS.ink, strokeWidth: 2, d: `M${EDGE} 525h${ROOM}` }),
			text(source, 572, 26, COLOURS.soft),
		],
	);
	return toHtml(root, { space: 'svg' });
}

/** As much of a line as has room, in whole clauses, the first of which is never left out. */
function inOneLine(line: string): string {
	const [first = '', ...others] = line.split(/(?<=[，；。])/);
	let said = first;
	for (const clause of others) {
		if (cardLines(said + clause, ROOM, LINE).lines.length > 1) break;
		said += clause;
	}
	return said.replace(/[，；。]$/, '');
}
