import { element } from '../element.ts';
import { explore } from './explore.ts';

/** Filters a register by kind, and sets it in the order of the text or by sound. */
const letters = [...document.querySelectorAll<HTMLElement>('.letter')].map((section) => ({
	section,
	way: document.querySelector<HTMLElement>(`.letters [href="#${section.querySelector('h2')!.id}"]`),
	items: [...section.querySelectorAll<HTMLElement>('.entry, .see')],
}));
const strip = document.querySelector<HTMLElement>('.letters');
const rows = letters.flatMap(({ items }) => items.filter(({ className }) => className === 'entry'));
const byRank = [...rows].sort((a, b) => rankOf(a) - rankOf(b));
const heading = element('h2', { className: 'unseen' }, ['依原文次序']);
const byText = element('div', { className: 'edition', hidden: true }, [heading]);
letters[0]!.section.before(byText);
let isByText = false;

explore({
	rows,
	arrange: (choice) => {
		// To move entries that stand where they should would lay the whole page out again.
		if ((choice.get('order') === 'text') === isByText) return;
		isByText = !isByText;
		byText.hidden = !isByText;
		if (isByText) byText.append(...byRank);
		else for (const { section, items } of letters) section.append(...items);
	},
	settle: () => {
		for (const { section, way, items } of letters) {
			for (const item of items) if (item.className === 'see') item.hidden = !isLeading(item);
			section.hidden = isByText || items.every(({ hidden }) => hidden);
			if (way) way.hidden = section.hidden;
		}
		if (strip) strip.hidden = isByText;
	},
});
chooseAddressed();

/** Whether what another name leads to is shown. */
function isLeading(see: HTMLElement): boolean {
	return !document.getElementById(see.querySelector('a')!.hash.slice(1))!.hidden;
}

/** An address that once led to the entries of a kind chooses it. */
function chooseAddressed(): void {
	const place = document.getElementById(location.hash.slice(1));
	if (place?.tagName !== 'SPAN') return;
	const select = document.querySelector<HTMLSelectElement>('select[name=group]')!;
	select.value = place.dataset['group']!;
	select.dispatchEvent(new Event('input', { bubbles: true }));
}

function rankOf({ dataset }: HTMLElement): number {
	return Number(dataset['rank']);
}
