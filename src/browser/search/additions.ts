import type { Hit } from '../../search/hits.ts';
import type { AddedKind, Name } from '../../search/block.ts';
import { element } from '../element.ts';
import type { Answer, Setting } from './answered.ts';
import { excerpts } from './excerpt.ts';
import { about, EXCERPTS, listItem, marked } from './results.ts';

const ADDED: Record<AddedKind, string> = {
	note: '注',
	figure: '图',
	sequel: '其后',
	history: '沿革',
	register: '索引',
	number: '数',
	source: '出处',
};

/** What stands behind that which an addition is about: 口径　截至2015年底：. */
const LEMMA_ENDS: Partial<Record<AddedKind, string>> = {
	note: '：',
	figure: '　',
	register: '　',
	number: '：',
};

/** The bodies and parts of the edition that a query names, as list items. */
export const namedIn = ({ names }: Answer, set: Setting): (() => HTMLLIElement)[] =>
	names.map((name) => () => named(name, set));

/** The hits in what the edition adds, as list items. */
export const addedIn = ({ added }: Answer, set: Setting): (() => HTMLLIElement)[] =>
	added.map((hit, index) => () => addition(hit, index === 0, set));

function named({ name, why, page, id }: Name, set: Setting): HTMLLIElement {
	const link = element('a', { href: `${set.root}${page.page}${id ? `#${id}` : ''}` }, [
		element('b', {}, [why ? '部门' : '编号']),
		element('span', {}, [page.label]),
		element('small', {}, [
			about(page, set, why === '' || name === page.label ? page.title : `“${name}”：${why}`),
		]),
	]);
	return listItem('name', 'ours', [link]);
}

function addition({ block, text, ranges }: Hit, isFirst: boolean, set: Setting): HTMLLIElement {
	const { page, id, kind } = block;
	const parts = excerpts(text, ranges).slice(0, EXCERPTS);
	const end = LEMMA_ENDS[kind as AddedKind];
	const lemma = end === undefined ? '' : text.slice(0, text.indexOf(end));
	const isTold = parts[0]!.text.startsWith(lemma);
	const link = element('a', { href: `${set.root}${page.page}#${id}` }, [
		element('b', {}, [ADDED[kind as AddedKind]]),
		element('span', {}, parts.flatMap(marked)),
		element('small', {}, [about(page, set, page.label, isTold ? '' : lemma)]),
	]);
	const heading = element('h2', {}, ['本版所加']);
	return listItem(kind, isFirst ? 'ours first' : 'ours', isFirst ? [heading, link] : [link]);
}
