import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startStaticServer } from './serving/static-server.ts';
import { name } from '../src/site-config.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  },
});

if (!existsSync(values.dir)) {
  console.error(`There is no folder ${values.dir}. Make it with: npm run build`);
  process.exit(1);
}

const server = await startStaticServer({ folder: values.dir, port: Number(values.port) });
console.log(`\n  ${name} is at ${server.address}\n  Ctrl+C ends.\n`);

const stop = (): void => {
  void server.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
