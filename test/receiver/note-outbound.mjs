/** Loaded before a receiver: prints wherever the process connects to, or asks the way to. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const note = (what, where) => console.log(`OUTBOUND ${what} ${JSON.stringify(where)}`);

function watch(object, name, what) {
  const original = object[name];
  object[name] = function (...args) {
    note(
      what,
      args.filter((arg) => typeof arg !== 'function'),
    );
    return original.apply(this, args);
  };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  // `net.connect` hands over its arguments in a list.
  const [first = {}, second] = Array.isArray(args[0]) ? args[0] : args;
  const {host = second, port = first, path} = typeof first === 'object' ? first : {};
  note('connect', path ?? `${host}:${port}`);
  return connect.apply(this, args);
};
watch(dgram.Socket.prototype, 'send', 'datagram');
watch(dns, 'resolve', 'resolve');
watch(dns.promises, 'resolve', 'resolve');
