import type { NumberRow } from '../schema.ts';

/** What a number counts, in one word. */
export const kindWords: Record<NumberRow['kind'], string> = {
	count: '个数',
	stock: '存量',
	flow: '流量',
	cumulative: '累计',
	rate: '比率',
	growth: '增幅',
	duration: '时长',
	level: '单值',
};

/** The printed numeral and its unit apart: 1.84 and 亿份, 三 and 年多. */
export function printed(quote: string): { value: string; unit: string } {
	const [, value = quote, unit = ''] =
		/^([\d.]+|[一二两三四五六七八九十]+)(\D*)$/.exec(quote) ?? [];
	return { value, unit };
}

/** 约数 where the text says about, 概数 where it says more than; 两读 for a multiple. */
export function tags({ approximate, comparison }: NumberRow): string[] {
	return [
		...(approximate ? [approximate.bound === 'at-least' ? '概数' : '约数'] : []),
		...(comparison?.type === '倍' ? ['两读'] : []),
	];
}

/** 推算: what a change implies for the year before, in the unit of the number that changed. */
export function impliedWords(
	{ implied }: NumberRow,
	of: NumberRow | undefined,
): string | undefined {
	if (!of || implied.length === 0) return undefined;
	const { value, unit } = printed(of.quote);
	const scale = of.value / Number(value);
	const decimals = value.split('.')[1]?.length ?? 0;
	const shown = implied.map((each) => {
		const fixed = (each / scale).toFixed(decimals);
		return Number(fixed) >= 10 ** (2 - decimals)
			? fixed
			: String(Number((each / scale).toPrecision(3)));
	});
	return shown.join('或') + unit;
}
