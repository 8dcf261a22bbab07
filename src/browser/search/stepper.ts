/** Marks on this page, and a way from one to the next. Gives back what takes the bar away. */
export function mountStepper(ranges: readonly Range[], close: () => void): () => void {
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	const bar = document.createElement('div');
	bar.className = 'stepper';
	bar.setAttribute('role', 'group');
	bar.setAttribute('aria-label', '检索词所在');
	let at = firstIn(document.getElementById(location.hash.slice(1)), ranges);

	const show = () => {
		status.textContent = `第${at + 1}处，共${ranges.length}处`;
		CSS.highlights.set('current', new Highlight(ranges[at]!));
	};
	const go = (step: number) => {
		at = (at + step + ranges.length) % ranges.length;
		const { top } = ranges[at]!.getBoundingClientRect();
		scrollBy({ top: top - innerHeight / 3 });
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
	document.body.append(bar);
	show();
	return remove;
}

/** The first mark inside the place that the address names; otherwise the first of the page. */
function firstIn(target: Element | null, ranges: readonly Range[]): number {
	const at = ranges.findIndex((range) => target?.contains(range.startContainer));
	return at === -1 ? 0 : at;
}
