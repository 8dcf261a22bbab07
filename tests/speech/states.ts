import type { Heard } from './tree.ts';

/** How an element is, as a screen reader says it behind its name. */
export function statesOf({ description, value, states }: Heard): string[] {
	return [
		value && `内容“${value}”`,
		...[...states].map(([name, state]) => STATES[`${name} ${state}`]),
		description && `说明：${description}`,
	].filter((each): each is string => Boolean(each));
}

const STATES: Record<string, string> = {
	'expanded true': '已展开',
	'expanded false': '已折叠',
	'checked true': '已选',
	'checked false': '未选',
	'pressed true': '已按下',
	'pressed false': '未按下',
	'disabled true': '不可用',
	'hasPopup dialog': '打开对话框',
	'current page': '当前页',
	'current true': '当前',
};
