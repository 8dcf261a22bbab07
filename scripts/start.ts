import { join } from 'node:path';
import { build } from './build.ts';
import { isBuilt } from './build/record.ts';
import { main as serve } from './serve.ts';

const root = join(import.meta.dirname, '..');

if (isBuilt(root, process.env['SITE']) || (await build(root))) await serve();
else process.exitCode = 1;
