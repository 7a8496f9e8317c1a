/** 换一个时刻、换一串随机数，执行一段。 Runs something at another time and with other random numbers. */
export async function elsewhere<T>(shift: number, act: () => T | Promise<T>): Promise<T> {
  const world = globalThis as { Date: DateConstructor };
  const { Date: clock } = world;
  const { random } = Math;
  const later = (): number => clock.now() + shift;
  world.Date = new Proxy(clock, {
    construct: (target, given: unknown[], self: typeof clock) =>
      Reflect.construct(target, given.length === 0 ? [later()] : given, self) as Date,
    apply: () => new clock(later()).toString(),
    get: (target, key, self) => (key === 'now' ? later : Reflect.get(target, key, self)) as unknown,
  });
  Math.random = () => (random() + shift * 1e-13) % 1;
  try {
    return await act();
  } finally {
    world.Date = clock;
    Math.random = random;
  }
}
