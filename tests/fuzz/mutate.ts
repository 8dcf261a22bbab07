import type { Chance } from './chance.ts';
import { LABELS, MARKUP, SIGNS, VALUES } from './signs.ts';

type Mutation = (text: string, chance: Chance) => string;

/** A line that something happens to; the result takes its place among the others. */
const atLine =
	(change: (line: string, chance: Chance, lines: string[]) => string): Mutation =>
	(text, chance) => {
		const lines = text.split('\n');
		const at = chance.below(lines.length);
		return lines.with(at, change(lines[at]!, chance, lines)).join('\n');
	};

const within = (line: string, chance: Chance, words: string, dropped = 0): string => {
	const at = chance.below(line.length + 1);
	return line.slice(0, at) + words + line.slice(at + dropped);
};

/** What happens to any file. */
const ANYWHERE: readonly Mutation[] = [
	atLine((line, chance) => within(line, chance, chance.of(SIGNS))),
	atLine((line, chance) => within(line, chance, chance.of(MARKUP))),
	atLine((line, chance) => within(line, chance, '', 1 + chance.below(20))),
	atLine((line, chance) => within(line, chance, chance.of(SIGNS), 1)),
	atLine((line) => `${line}\n${line}`),
	atLine((line, chance) => within(line, chance, '\n')),
	atLine((line, chance) => within(line, chance, line)),
	atLine((line, chance) => `${chance.of(SIGNS)}${line}`),
	atLine((line, chance) => `${line}${chance.of(SIGNS)}`),
	atLine((line, chance, lines) => `${line}\n${chance.of(lines)}`),
	atLine((_, chance, lines) => chance.of(lines)),
	atLine(() => ''),
	atLine((line, chance) => `${line}${'\n'.repeat(1 + chance.below(3))}`),
	atLine((line, chance) => within(line, chance, chance.of(SIGNS).repeat(2 + chance.below(500)))),
	(text, chance) => {
		const lines = text.split('\n');
		return lines.toSpliced(chance.below(lines.length), 1 + chance.below(3)).join('\n');
	},
	(text, chance) => {
		const lines = text.split('\n');
		const [one, other] = [chance.below(lines.length), chance.below(lines.length)];
		return lines.with(one, lines[other]!).with(other, lines[one]!).join('\n');
	},
	(text, chance) => text.slice(0, chance.below(text.length)),
	(text) => `\uFEFF${text}`,
	(text, chance) =>
		text.replaceAll('\n', chance.of(['\r\n', '\r', '\r\r\n', '\n\n', ' \n', '\n　　'])),
	(text, chance) => text.replaceAll(chance.of(['。', '，', ',', ' ', '.']), chance.of(SIGNS)),
];

/** What happens to the text of a report. */
const TEXT: readonly Mutation[] = [
	atLine((line, chance) => chance.of(LABELS) + line),
	atLine((line, chance) => within(line, chance, chance.of(LABELS))),
	atLine((line, chance) => `${line}\n${chance.of(LABELS)}${chance.of(['', '甲', '甲乙。'])}`),
	atLine((line, chance) =>
		line.replace(/^(?:[\d０-９]+[.．]|\S |[一-十]、|[(（].[)）]|【..案例】)/, () =>
			chance.of(LABELS),
		),
	),
	atLine((line, chance) => `${chance.of(['　　', '\t', ' '])}${line}${chance.of(['', ' ', '　'])}`),
];

/** What happens to a file of YAML. */
const YAML: readonly Mutation[] = [
	atLine((line, chance) => line.replace(/: .*$/, () => `: ${chance.of(VALUES)}`)),
	atLine((line, chance) =>
		line.replace(/^\s*/, () => chance.of(['', ' ', '   ', '\t', '- ', '　'])),
	),
	atLine((line, chance) => within(line, chance, chance.of(VALUES))),
];

/** A file with one to three things that happened to it. */
export function mutate(file: string, text: string, chance: Chance): string {
	const own = file.endsWith('.txt') ? TEXT : YAML;
	let mutated = text;
	for (let left = 1 + chance.below(3); left > 0; left--)
		mutated = chance.of(chance.below(3) === 0 ? own : ANYWHERE)(mutated, chance);
	return mutated;
}
