import { walk } from './walk.ts';

/** Others that are asked for by name, with commas between, e.g. `ENGINES=chromium-92,chromium-103`. */
for (const name of process.env['ENGINES']?.split(',') ?? []) walk(name);
