/**
 * Where in a unit a block or a sentence stands, by its id there: 第2段第3句 for `p2-s3`,
 * 案例第1段 for `case-p1`; none for an id that is not one of the text’s.
 */
export function placeIn(id: string): string | undefined {
	const [, isCase, block = '', sentence] = /^(case-)?([a-z]+\d*|)(?:-s(\d+))?$/.exec(id) ?? [];
	const name = nameOf(block);
	if (name === undefined) return id === 'case' ? '案例' : undefined;
	return `${isCase ? '案例' : ''}${name}${sentence ? `第${sentence}句` : ''}`;
}

/** Where neighbouring sentences of a block stand, by the ids of the first and the last: 第1段第3—4句. */
export function placeAcross(first: string, last: string): string | undefined {
	const number = /-s(\d+)$/.exec(last)?.[1];
	const place = placeIn(first);
	return number && first !== last ? place?.replace(/句$/, `—${number}句`) : place;
}

/** A block’s place in the report: 第一章第10节第2段第3句; that of the unit where it is nothing more. */
export const locatorOf = (unit: string, id: string): string => unit + (placeIn(id) ?? '');

function nameOf(block: string): string | undefined {
	const [, kind, number] = /^([a-z]+)(\d*)$/.exec(block) ?? [];
	switch (kind) {
		case 'p':
			return number ? `第${number}段` : undefined;
		case 'h':
			return number ? `第${number}个小标题` : undefined;
		case 'title':
			return '标题';
		case 'part':
			return '篇名';
		case 'signature':
			return '署名';
		default:
			return undefined;
	}
}
