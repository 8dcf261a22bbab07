import { test } from 'vitest';
import { walk } from './walk.ts';

/** Others that are asked for by name, e.g. `ENGINES=chromium-92,chromium-103`. */
const asked = process.env['ENGINES']?.split(',') ?? [];
for (const name of asked) walk(name);

test.skipIf(asked.length === 0)('engines were asked for by name', () => undefined);
