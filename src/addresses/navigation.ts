import type { EntityType } from '../schema/entity.ts';
import { registerPage, registers } from './registers.ts';

/** What of a report is listed; ways lead only to lists that have something. */
export interface Listed {
	/** The report's id. */
	id: string;
	cases: readonly unknown[];
	recommendations: readonly { chapter: string }[];
	figures: readonly unknown[];
	numbers: readonly unknown[];
	entities: readonly { type: EntityType }[];
}

/** A way into the edition. */
export interface Way {
	name: string;
	/** A page, with its #id. */
	page: string;
	/** Whether it stands in the header, too. */
	isMain: boolean;
}

/** The ways into the edition, in the order of the header and the footer. */
export function navigation(report: Listed): Way[] {
	const { id, cases, figures, numbers } = report;
	const way = (name: string, page: string | undefined, isMain = true): Way[] =>
		page === undefined ? [] : [{ name, page, isMain }];
	const list = (rows: readonly unknown[], page: string) => (rows.length > 0 ? page : undefined);
	return [
		...way('封面', 'index.html', false),
		...way('目录', 'index.html#contents'),
		...way('案例', list(cases, `${id}/cases.html`)),
		...way('建议', recommendationsPage(report)),
		...way('图', list(figures, `${id}/figures.html`)),
		...way('数字', list(numbers, `${id}/numbers.html`)),
		...way('索引', firstRegisterPage(report)),
		...way('通读', `${id}/full.html`),
		...way('检索', 'search.html', false),
		...way('关于本版', 'about.html'),
	];
}

/** The page of the chapter that makes the recommendations, where there are any. */
export function recommendationsPage({ id, recommendations }: Listed): string | undefined {
	const [first] = recommendations;
	return first && `${id}/chapters/${first.chapter}.html`;
}

/** The first register with an entry, where there is one. */
export function firstRegisterPage({ id, entities }: Listed): string | undefined {
	const register = registers.find(({ type }) => entities.some((entity) => entity.type === type));
	return register && registerPage(id, register.type);
}
