/**
 * Node for one suite, with a global object of V8's own kind. The one that jest makes is watched by node: each look-up of
 * `Math` or `Map` goes through a trap and takes a quarter of a microsecond, a sixth of what the tests cost.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { constants, createContext, runInContext } from "node:vm";
import { TestEnvironment } from "jest-environment-node";

type Environment = InstanceType<typeof TestEnvironment>;
type Globals = Environment["global"] & Record<PropertyKey, unknown>;

/**
 * What jest keeps beside the promises of each suite. It never ends it: at every promise node then asks the storages of all
 * suites that the process ran before.
 */
const storages = new Set<AsyncLocalStorage<unknown>>();
const run = Reflect.get(AsyncLocalStorage.prototype, "run") as (...given: unknown[]) => unknown;
Reflect.set(
  AsyncLocalStorage.prototype,
  "run",
  function (this: AsyncLocalStorage<unknown>, ...given: unknown[]) {
    storages.add(this);
    return run.apply(this, given);
  },
);

export default class PlainNode extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    const { fakeTimersModern: timers, moduleMocker: mocker } = this;
    if (!timers || !mocker) throw new Error("jest's environment has no timers or no mocks");
    // Node before 20.18 has no such global object: there the suites take their time.
    const plain = createContext(
      (constants as Partial<typeof constants> | undefined)?.DONT_CONTEXTIFY,
    );
    const global = runInContext("globalThis", plain) as Globals;
    fill(global, this.global as Globals);
    this.context = plain;
    this.global = global;
    // What works on the global object works on the new one.
    const Timers = timers.constructor as new (options: object) => typeof timers;
    const Mocker = mocker.constructor as new (global: Globals) => typeof mocker;
    this.fakeTimersModern = new Timers({ config: given[0].projectConfig, global });
    this.moduleMocker = new Mocker(global);
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    for (const storage of storages) storage.disable();
    storages.clear();
  }
}

/** Gives a global object what jest put into the one it made: node's names, process, and what jest keeps there itself. */
function fill(global: Globals, made: Globals): void {
  const builtIn = new Set(Reflect.ownKeys(global));
  for (const name of Reflect.ownKeys(made)) {
    const property = Object.getOwnPropertyDescriptor(made, name);
    if (!property || builtIn.has(name)) continue;
    const set = (value: unknown) =>
      Object.defineProperty(global, name, { configurable: true, writable: true, value });
    // Node makes some of what it has when it is first asked for.
    const lazy = { configurable: true, get: () => made[name], set };
    Object.defineProperty(global, name, "value" in property ? property : lazy);
  }
  // Node's buffers are made of its own bytes.
  Object.assign(global, { global, Buffer, ArrayBuffer, Uint8Array });
  global.Error.stackTraceLimit = 100;
}
