import { elementAtAddress } from '../at-address.ts';

/** Marks on this page, and a way from one to the next. Gives back what takes the bar away. */
export function mountStepper(ranges: readonly Range[], close: () => void): () => void {
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	const bar = document.createElement('div');
	bar.className = 'stepper';
	bar.setAttribute('role', 'group');
	bar.setAttribute('aria-label', '检索词所在');
	const target = elementAtAddress();
	const first = firstAt(target, ranges);
	// Who opened the page from its head has come to none yet, unless one stands there.
	let at = target || isSeen(ranges[first]!) ? first : -1;

	const show = () => {
		status.textContent = `${at < 0 ? '' : `第${at + 1}处，`}共${ranges.length}处`;
		if (at >= 0) CSS.highlights.set('current', new Highlight(ranges[at]!));
	};
	const bring = () => scrollBy({ top: ranges[at]!.getBoundingClientRect().top - innerHeight / 3 });
	const go = (step: number) => {
		// Back from none leads to the last.
		const from = at < 0 && step < 0 ? 0 : at;
		at = (from + step + ranges.length) % ranges.length;
		bring();
		show();
	};
	const button = (name: string, act: () => void) => {
		const created = document.createElement('button');
		created.type = 'button';
		created.textContent = name;
		created.addEventListener('click', act);
		return created;
	};
	const remove = () => {
		CSS.highlights.clear();
		bar.remove();
	};
	const end = () => {
		remove();
		close();
	};
	bar.append(
		button('上一处', () => go(-1)),
		status,
		button('下一处', () => go(1)),
		button('收起', end),
	);
	bar.addEventListener('keydown', ({ key }) => key === 'Escape' && end());
	document.body.append(bar);
	show();
	// Who has not gone on from a long paragraph or figure sees what was found in it.
	if (target && isSeen(target) && !isSeen(ranges[at]!)) bring();
	return remove;
}

/**
 * The first mark inside the place that the address names, or behind a figure; for a note without one,
 * the last before its marker; otherwise the first of the page.
 */
function firstAt(target: Element | null, ranges: readonly Range[]): number {
	const inside = ranges.findIndex((range) => target?.contains(range.startContainer));
	if (inside !== -1 || !target) return Math.max(inside, 0);
	const marker = document.querySelector(`.ref[href="#${CSS.escape(target.id)}"]`);
	const before = marker ? ranges.filter((range) => range.comparePoint(marker, 0) > 0) : [];
	return Math.max(before.length - 1, 0);
}

/** Whether any of something stands in the window. */
function isSeen(part: Element | Range): boolean {
	const { top, bottom } = part.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
