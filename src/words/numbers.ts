import type { NumberRow } from '../schema/number.ts';
import { SCALES } from './scales.ts';

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
	unstated: '未说明',
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

/** What a sign multiplies by; no sign by one. */
const scaleOf = (sign: string): number => SCALES[sign as keyof typeof SCALES] ?? 1;

/** The largest scale in which a value does not begin with nought. */
const smaller = (value: number): string =>
	Object.keys(SCALES).findLast((sign) => value >= scaleOf(sign)) ?? '';

/** 推算: what a change implies for the year before, in the unit of the number that changed. */
export function impliedWords(
	{ implied }: NumberRow,
	of: NumberRow | undefined,
): string | undefined {
	if (!of || implied.length === 0) return undefined;
	const { value, unit } = printed(of.quote);
	const numeral = /^[万亿]*/.exec(unit)![0];
	const decimals = value.split('.')[1]?.length ?? 0;
	// In the scale of the text, unless the value would begin with nought there.
	const isSmall = implied.some((each) => each < scaleOf(numeral));
	const shown = isSmall ? smaller(Math.min(...implied)) : numeral;
	const written = implied.map((each) => {
		const scaled = each / scaleOf(shown);
		const fixed = scaled.toFixed(decimals);
		return !isSmall && Number(fixed) >= 10 ** (2 - decimals)
			? fixed
			: String(scaled >= 100 ? Math.round(scaled) : scaled.toPrecision(3));
	});
	return written.join(isSmall ? `${shown}或` : '或') + shown + unit.slice(numeral.length);
}

/** A number with its thousands apart, as tables show it: 1,840,000. */
export const withThousands = (value: number): string => thousands.format(value);

const thousands = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
