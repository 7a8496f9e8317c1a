/** 逐位写出，低位在前（RFC 1951 §3.1.1）。 Writes bit by bit, the lowest first (RFC 1951 §3.1.1). */
export class BitWriter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  /** 容量须够：不再增大。 It has to hold all that will be written: it does not grow. */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  get capacity(): number {
    return this.#bytes.length;
  }

  /** 从头写起。 Begins anew. */
  reset(): void {
    this.#at = 0;
    this.#held = 0;
    this.#count = 0;
  }

  /** 至多 15 位。 Fifteen bits at most. */
  write(value: number, bits: number): void {
    this.#held |= value << this.#count;
    this.#count += bits;
    if (this.#count < 16) return;
    this.#bytes[this.#at] = this.#held;
    this.#bytes[this.#at + 1] = this.#held >>> 8;
    this.#at += 2;
    this.#held >>>= 16;
    this.#count -= 16;
  }

  /** 补零到整字节。 Fills the byte up with zeros. */
  align(): void {
    for (; this.#count > 0; this.#count -= 8) {
      this.#bytes[this.#at++] = this.#held;
      this.#held >>>= 8;
    }
    this.#count = 0;
  }

  /** 照抄整字节，先对齐。 Copies whole bytes, aligned. */
  copy(bytes: Uint8Array): void {
    this.align();
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** 写好的字节。 What has been written. */
  finish(): Uint8Array {
    this.align();
    return this.#bytes.slice(0, this.#at);
  }
}
