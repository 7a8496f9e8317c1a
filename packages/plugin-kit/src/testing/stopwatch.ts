/** 计时，返回至今的毫秒数。 Measures time: the function returned says how many milliseconds went by. */
export function stopwatch(): () => number {
  const start = Date.now();
  return () => Date.now() - start;
}
