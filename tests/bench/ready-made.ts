import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, close } from 'pagefind';

/** A page of its own for Pagefind as it comes: its index of the built pages, its own query handling. */
export async function readyMade(folder: string): Promise<void> {
	const { index } = await createIndex();
	await index!.addDirectory({ path: folder });
	await index!.writeFiles({ outputPath: join(folder, 'ready-made') });
	await close();
	writeFileSync(
		join(folder, 'ready-made.html'),
		`<!doctype html><meta charset="utf-8"><title>x</title><input id="q"><ol data-results></ol><script type="module">
		const list = document.querySelector('ol');
		q.addEventListener('input', async () => {
			const query = q.value;
			const pagefind = await import('./ready-made/pagefind.js');
			const { results } = await pagefind.search(query);
			const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
			list.innerHTML = data.map(({ url, excerpt }) => '<li><a href="' + url + '">' + excerpt + '</a></li>').join('');
			list.dataset.query = query;
		});</script>`,
	);
}
