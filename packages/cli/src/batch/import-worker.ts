// The entry of a worker thread; the build makes it a file of its own, dist/import-worker.js.
import { parentPort, workerData } from 'node:worker_threads';
import { loadImporter } from '../plugins/load-plugin.ts';
import type { Ready, Reply, Task, WorkerSetup } from './exchange.ts';
import { taskReader } from './read-task.ts';

const port = parentPort;
if (port === null) throw new Error('import-worker is started by gongkai import');
const setup = workerData as WorkerSetup;
const importer =
  setup.importer === undefined ? undefined : await loadImporter(setup.importer, setup.cwd);
const read = taskReader(setup, importer);
const answer = (reply: Ready | Reply): void => {
  port.postMessage(reply);
};
port.on('message', (task: Task) => {
  void read(task).then(answer);
});
answer({ kind: 'ready' });
