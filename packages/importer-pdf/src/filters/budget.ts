import { UnreadableError } from '@gongkai/plugin-kit/archive';

/** What reading one file may cost; counted, not timed, so that the same file always ends the same way. */
export class Budget {
  #bytes = 192 << 20;
  #steps = 2_500_000;

  /** The largest size a stream may still decode to. */
  get bytes(): number {
    return Math.min(this.#bytes, 64 << 20);
  }

  /** Takes the bytes of a decoded stream. */
  takeBytes(count: number): void {
    this.#bytes -= count;
    if (this.#bytes < 0) throw new UnreadableError('too-large');
  }

  /** Takes an operator of a content stream, or what costs about as much. */
  takeSteps(count = 1): void {
    this.#steps -= count;
    if (this.#steps < 0) throw new UnreadableError('too-large');
  }
}
