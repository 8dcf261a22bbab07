import { element } from './element.ts';
import { guessesFor, type Known } from './lost/guess.ts';

/**
 * Runs inside the page for lost addresses, which may stand in for any address and can load nothing:
 * it finds where the edition begins, and offers what may be meant.
 */
const acts = document.querySelector<HTMLElement>('.acts')!;
const { home = '' } = acts.dataset;
const known: Known = JSON.parse(acts.dataset['known']!);
/** What lies beside the reports: behind one of these, too, an address is inside the edition. */
const FOLDERS = ['bodies', 'data'];
const parts = pathOf(location).split('/');
const own = parts.slice(0, -1);
const [cover, search] = [home, '检索'].map((textContent) => element('a', { textContent }));
acts.append(cover!, search!);

const begins = own.findIndex((part) => FOLDERS.includes(part.toLowerCase()) || isReport(part));
lead(begins === -1 ? own.length : begins);
if (begins === -1 && location.protocol !== 'file:') void ask(own.length);

/** Leads to the edition whose folder lies so deep. */
function lead(depth: number): void {
	const root = `${location.pathname.split('/').slice(0, depth).join('/')}/`;
	cover!.href = `${root}index.html`;
	search!.href = `${root}search.html`;
	for (const guess of acts.querySelectorAll('[data-guess]')) guess.remove();
	const links = guessesFor(parts.slice(depth).join('/'), known).map((page) => {
		const link = element('a', {
			href: root + page + location.hash,
			textContent: `${page}（所指或为此页）`,
		});
		link.dataset['guess'] = '';
		return link;
	});
	acts.prepend(...links);
}

/** Nothing in the address tells: the edition begins in the nearest folder that has its icon. */
async function ask(depth: number): Promise<void> {
	if (depth === 0) return;
	const folder = location.pathname.split('/').slice(0, depth).join('/');
	const answer = await fetch(`${folder}/icon.svg`).catch(() => undefined);
	const isIcon = answer?.ok && /svg/.test(answer.headers.get('Content-Type') ?? '');
	if (isIcon) lead(depth);
	else await ask(depth - 1);
}

function isReport(part: string): boolean {
	const year = part.normalize('NFKC');
	return (
		/^\d{4}$/.test(year) &&
		known.reports.some(([first, last]) => first <= Number(year) && Number(year) <= last)
	);
}

function pathOf({ pathname }: Location): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}
