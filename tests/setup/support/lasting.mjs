// A process that lasts, in a group of its own as some servers are, and tells by a socket that it lives: its id.
import { connect } from 'node:net';

connect(process.env.KOTOATLAS_TEST_SOCKET, function () {
  this.write(`${process.pid}\n`);
});
