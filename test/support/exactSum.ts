/**
 * A double as a whole number of 2⁻¹⁰⁷⁴, the smallest step between doubles: every finite double is
 * one exactly, so that sums of them can be checked without rounding.
 */
export function exactly(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const high = BigInt(bits.getUint32(0));
  const exponent = (high >> 20n) & 0x7ffn;
  const fraction = ((high & 0xfffffn) << 32n) | BigInt(bits.getUint32(4));
  const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return value < 0 ? -magnitude : magnitude;
}

/** The sum without any rounding, in the steps of `exactly`. */
export function exactSum(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + exactly(value), 0n);
}
