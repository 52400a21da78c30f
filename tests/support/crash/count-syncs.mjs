// Preloaded into the service: counts the flushes of files to the disk, and adds them to a file's number at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fdatasyncSync } = fs;
const file = process.env.SAMVERKAN_TEST_SYNCS;
let count = 0;
fs.fdatasyncSync = (descriptor) => {
  fdatasyncSync(descriptor);
  count += 1;
};
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(file, String(count)));
