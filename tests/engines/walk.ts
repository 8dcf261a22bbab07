import { afterAll, beforeAll, describe, test } from 'vitest';
import { DIST } from '../edition.ts';
import { serve } from '../serve.ts';
import { find } from './find.ts';
import { noting } from './noting.ts';
import { printing } from './printing.ts';
import { reading } from './reading.ts';
import { searching } from './searching.ts';
import { settingUp } from './setting-up.ts';
import type { Stage } from './stage.ts';
import { tools } from './tools.ts';

/** Holds an engine to what readers are promised. Where it is not, the tests say that it was left out. */
export function walk(name: string): void {
	const found = find(name);
	if ('lacks' in found) {
		test.skip(`${name} was left out, because this machine lacks ${found.lacks}`);
		return;
	}
	describe(name, () => {
		const stage = {} as Stage;
		beforeAll(async () => {
			stage.host = await serve(DIST);
			stage.engine = await found.start();
			stage.view = await stage.engine.open();
		});
		afterAll(async () => {
			await stage.view?.close();
			await stage.engine?.close();
			stage.host.close();
		});
		noting(stage);
		settingUp(stage);
		searching(stage);
		tools(stage);
		printing(stage);
		reading(stage);
	});
}
